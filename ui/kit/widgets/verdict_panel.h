// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/widgets/panel.h"

class QHBoxLayout;

namespace brokerscope::ui {

class Badge;
class IconLabel;
class Paragraph;
class ToneLabel;

/// The answer of a diagnosis: badge and caption, title, a paragraph, behind a bar of the tone; never a coloured area.
class VerdictPanel : public Panel
{
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget *parent = nullptr);

    /// word: OK, WARN, STALL, STOP, REWIND, ERR. caption: "billing · orders-3 · since 14:40".
    void set(Tone tone, const QString &word, const QString &caption, const QString &title, const QString &text);
    void addWidget(QWidget *widget); ///< buttons below the paragraph

private:
    IconLabel *m_icon;
    Badge *m_badge;
    ToneLabel *m_caption;
    Paragraph *m_title;
    Paragraph *m_text;
    QHBoxLayout *m_actions;
};

} // namespace brokerscope::ui
