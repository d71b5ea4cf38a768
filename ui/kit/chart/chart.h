// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/chart/chart_data.h"

#include <QWidget>

#include <functional>
#include <optional>

class QCustomPlot;
class QHBoxLayout;
class QKeyEvent;

namespace brokerscope::ui {

class ChartOverlay;
class LegendEntry;

/// Lines over time: legend with the present values, marks, a crosshair that follows the mouse and the Left and Right keys
/// (Home, End, Esc) and is announced. y starts at 0. GUI thread; hand it the samples of the range only (a few thousand).
class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(const QString &accessibleName, QWidget *parent = nullptr);
    ~Chart() override;

    void setData(const ChartData &data);
    [[nodiscard]] const ChartData &data() const { return m_data; }
    /// How a value is written in legend, tip and on the axis; format::count at first.
    void setValueText(std::function<QString(double)> text);
    void setSeriesVisible(int index, bool visible);

    /// The visible series as tab separated text: ISO time, one column a series; gaps are empty.
    [[nodiscard]] QString seriesText() const;
    void copySeries() const; ///< to the clipboard

    void moveCrosshair(int samples); ///< by so many samples of the longest series; makes it appear at the newest
    void hideCrosshair();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void restyle();
    void rebuildLegend();
    void updateValues();
    void updateAxes();
    void updateOverlay();
    void setCrosshairTime(double timeMs);
    [[nodiscard]] const ChartSeries *longest() const;
    [[nodiscard]] QString timeText(double timeMs) const;
    [[nodiscard]] bool plotKey(QKeyEvent *event); ///< true: it was for the chart

    ChartData m_data; ///< series already cut to the largest
    std::function<QString(double)> m_valueText;
    QCustomPlot *m_plot;
    ChartOverlay *m_overlay;
    QHBoxLayout *m_legendLayout;
    QList<LegendEntry *> m_legend;
    QWidget *m_markLegend;
    std::optional<double> m_crosshairMs;
    QString m_name;
};

} // namespace brokerscope::ui
