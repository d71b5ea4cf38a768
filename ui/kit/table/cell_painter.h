// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

namespace brokerscope::ui {

struct Cell;

/// Draws a cell into its rectangle (without the padding). The row's background is drawn by the view.
void paintCell(QPainter *painter, const QRectF &rect, const Cell &cell, bool enabled);

/// Width that the cell would like, without the padding.
[[nodiscard]] qreal cellWidth(const Cell &cell);

} // namespace brokerscope::ui
