// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chart/chart_overlay.h"

#include "ui/kit/chart/series_style.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

using metrics::scaled;

ChartOverlay::ChartOverlay(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ChartOverlay::setPlotArea(const QRectF &area)
{
    m_area = area;
    update();
}

void ChartOverlay::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    update();
}

void ChartOverlay::setCrosshair(const std::optional<Crosshair> &crosshair)
{
    m_crosshair = crosshair;
    update();
}

void ChartOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    double labelEnd = -1;
    for (const Mark &mark : std::as_const(m_marks))
        paintMark(&painter, mark, labelEnd);
    if (!m_crosshair)
        return;
    painter.fillRect(QRectF(qRound(m_crosshair->x), m_area.top(), 1, m_area.height()), tokens().text);
    const QPen ring(tokens().surface, 1.5);
    for (const Point &point : std::as_const(m_crosshair->points))
        paintSeriesMarker(&painter, point.series, point.position, 8, ring);
    paintTip(&painter);
}

void ChartOverlay::paintMark(QPainter *painter, const Mark &mark, double &labelEnd) const
{
    const bool reset = mark.kind == ChartMark::Kind::Reset;
    QColor line = reset ? tokens().info : tokens().muted;
    line.setAlphaF(reset ? 0.8F : 0.55F);
    QPen pen(line, 1);
    if (!reset)
        pen.setDashPattern({ 3, 3 });
    painter->setPen(pen);
    const double x = qRound(mark.x) + 0.5;
    painter->drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom()));

    painter->setFont(roleFont(FontRole::Caption));
    const double width = scaled(14) + 4 + QFontMetricsF(painter->font()).horizontalAdvance(mark.text);
    if (x + 4 < labelEnd || x + 4 + width > m_area.right() + 12) // labels that would lie on each other leave the line alone
        return;
    labelEnd = x + width + 12;
    const QColor color = reset ? tokens().info : tokens().muted;
    drawIcon(painter, reset ? u"rewind"_s : u"rebalance"_s, QRectF(x + 4, m_area.top() + 1, scaled(14), scaled(14)), color);
    painter->setPen(color);
    painter->drawText(QRectF(x + 8 + scaled(14), m_area.top(), width, scaled(16)), Qt::AlignVCenter | Qt::AlignLeft, mark.text);
}

void ChartOverlay::paintTip(QPainter *painter) const
{
    const QFontMetricsF body(roleFont(FontRole::Body)), strong(roleFont(FontRole::Strong)), caption(roleFont(FontRole::Caption));
    double nameWidth = 0, valueWidth = 64;
    for (const Point &point : m_crosshair->points) {
        nameWidth = qMax(nameWidth, body.horizontalAdvance(point.name));
        valueWidth = qMax(valueWidth, strong.horizontalAdvance(point.value));
    }
    nameWidth = qMin<double>(nameWidth, scaled(220));
    const double line = body.height() + 4;
    const double inner = qMax(30 + nameWidth + 8 + valueWidth, caption.horizontalAdvance(m_crosshair->time));
    QRectF tip(0, m_area.top() + scaled(36), inner + 20, caption.height() + 6 + line * static_cast<double>(m_crosshair->points.size()) + 16);
    tip.moveLeft(m_crosshair->x + 12);
    if (tip.right() > width() - 4)
        tip.moveRight(m_crosshair->x - 12);
    if (tip.bottom() > height())
        tip.moveTop(qMax(0.0, height() - tip.height()));
    tip.moveTopLeft(QPointF(qRound(tip.x()), qRound(tip.y())));
    paint::frame(painter, tip, metrics::controlRadius, tokens().raised, tokens().border);

    QRectF row(tip.x() + 10, tip.y() + 8, inner, caption.height());
    painter->setFont(roleFont(FontRole::Caption));
    painter->setPen(tokens().muted);
    painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft, m_crosshair->time);
    row = QRectF(row.x(), row.bottom() + 6, inner, line);
    for (const Point &point : m_crosshair->points) {
        paintSeriesSwatch(painter, point.series, QRectF(row.x(), row.center().y() - 7, 22, 14));
        painter->setPen(tokens().text);
        painter->setFont(roleFont(FontRole::Body));
        painter->drawText(row.adjusted(30, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, body.elidedText(point.name, Qt::ElideMiddle, nameWidth));
        painter->setFont(roleFont(FontRole::Strong));
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, point.value);
        row.translate(0, line);
    }
}

} // namespace brokerscope::ui
