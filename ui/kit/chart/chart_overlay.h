// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chart/chart_data.h"

#include <QWidget>

#include <optional>

namespace brokerscope::ui {

/// What is drawn over the lines of a chart: marks and the crosshair with its tip. In pixels of the plot; drawing it does
/// not replot. Lets the mouse through.
class ChartOverlay : public QWidget
{
    Q_OBJECT

public:
    struct Mark
    {
        double x;
        ChartMark::Kind kind;
        QString text;
    };
    struct Point
    {
        int series;
        QPointF position;
        QString name;
        QString value;
    };
    struct Crosshair
    {
        double x;
        QString time;
        QList<Point> points;
    };

    explicit ChartOverlay(QWidget *parent);

    void setPlotArea(const QRectF &area);
    void setMarks(const QList<Mark> &marks);
    void setCrosshair(const std::optional<Crosshair> &crosshair);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter *painter, const Mark &mark, double &labelEnd) const;
    void paintTip(QPainter *painter) const;

    QRectF m_area;
    QList<Mark> m_marks;
    std::optional<Crosshair> m_crosshair;
};

} // namespace brokerscope::ui
