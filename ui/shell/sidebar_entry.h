// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme/tone.h"

#include <QAbstractButton>

namespace brokerscope::ui {

/// One line of the sidebar: icon, name, and a count that is a badge when it has a tone. Checkable; its accessible name says the
/// count too.
class SidebarEntry : public QAbstractButton
{
    Q_OBJECT

public:
    SidebarEntry(const QString &icon, const QString &text, QWidget *parent = nullptr);

    void setCount(const QString &count, Tone tone = Tone::Muted);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Up and Down go to the neighbours
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_icon;
    QString m_count;
    Tone m_countTone = Tone::Muted;
};

} // namespace brokerscope::ui
