// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chart/series_style.h"

#include "ui/kit/theme/tokens.h"

#include <QPainter>
#include <QPolygonF>

namespace brokerscope::ui {

namespace {

constexpr int seriesCount = 6;

} // namespace

QColor seriesColor(int index)
{
    return index >= 0 && index < seriesCount ? tokens().series.at(static_cast<std::size_t>(index)) : tokens().muted;
}

QPen seriesPen(int index)
{
    static constexpr Qt::PenStyle styles[] = { Qt::SolidLine, Qt::DashLine, Qt::DotLine };
    const Qt::PenStyle style = index < seriesCount ? styles[index % 3] : Qt::SolidLine;
    return QPen(seriesColor(index), 1.8, style, style == Qt::SolidLine ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin);
}

void paintSeriesMarker(QPainter *painter, int index, const QPointF &center, qreal size, const QPen &ring)
{
    const qreal r = size / 2;
    const bool hollow = index >= 3 && index < seriesCount;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(hollow ? QPen(seriesColor(index), 1.5) : ring);
    painter->setBrush(hollow ? tokens().surface : seriesColor(index));
    switch (index < seriesCount ? index % 3 : 0) {
    case 0:
        painter->drawEllipse(center, r, r);
        break;
    case 1:
        painter->drawRect(QRectF(center.x() - r, center.y() - r, size, size));
        break;
    default:
        painter->drawPolygon(QPolygonF({ center + QPointF(0, -r * 1.2), center + QPointF(r * 1.15, r * 0.9), center + QPointF(-r * 1.15, r * 0.9) }));
    }
    painter->restore();
}

void paintSeriesSwatch(QPainter *painter, int index, const QRectF &rect)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen = seriesPen(index);
    pen.setWidthF(2);
    pen.setCapStyle(Qt::FlatCap);
    painter->setPen(pen);
    painter->drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    painter->restore();
    paintSeriesMarker(painter, index, rect.center(), 6.4, QPen(Qt::NoPen));
}

} // namespace brokerscope::ui
