// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

namespace brokerscope::ui {

/// What a row of any table looks like below its cells.
struct RowLook
{
    bool hovered = false;
    bool selected = false;
    bool current = false;
    bool viewHasFocus = false;
    bool line = false; ///< a separator at its top
};

/// Draws a row's background, bar, separator and focus over the whole width of the viewport.
void paintRow(QPainter *painter, const QRectF &row, const RowLook &look);

} // namespace brokerscope::ui
