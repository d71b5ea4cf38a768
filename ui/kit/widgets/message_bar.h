// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/widgets/panel.h"

class QHBoxLayout;
class QPushButton;

namespace brokerscope::ui {

class IconLabel;
class Paragraph;
class ToneLabel;

/// A sentence on top of a page's content: Error, Warning, Info or Ok. It is announced when it appears.
class MessageBar : public Panel
{
    Q_OBJECT

public:
    explicit MessageBar(Tone tone, const QString &title, const QString &text = {}, QWidget *parent = nullptr);

    void set(Tone tone, const QString &title, const QString &text);
    QPushButton *addAction(const QString &text); ///< a flat button; connect to it
    void setClosable(bool closable);

Q_SIGNALS:
    void closed(); ///< by the user; the bar has hidden itself

protected:
    void showEvent(QShowEvent *event) override;

private:
    IconLabel *m_icon;
    ToneLabel *m_title;
    Paragraph *m_text; ///< a sentence that says what to do is never cut
    QHBoxLayout *m_actions;
    QWidget *m_close;
};

} // namespace brokerscope::ui
