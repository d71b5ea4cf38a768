// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace brokerscope::ui {

[[nodiscard]] inline QFrame *makeHorizontalLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    return line;
}

[[nodiscard]] inline QFrame *makeVerticalLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFixedWidth(1);
    return line;
}

} // namespace brokerscope::ui
