// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPen>
#include <QPointF>

class QPainter;

namespace brokerscope::ui {

/// How a series is told from the others without its colour: solid, dashed, dotted, and a marker. Index 6 is "others".
[[nodiscard]] QColor seriesColor(int index);
[[nodiscard]] QPen seriesPen(int index);
void paintSeriesMarker(QPainter *painter, int index, const QPointF &center, qreal size, const QPen &ring);
void paintSeriesSwatch(QPainter *painter, int index, const QRectF &rect);

} // namespace brokerscope::ui
