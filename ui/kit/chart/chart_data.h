// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace brokerscope::ui {

/// A line of a chart. times and values have the same length; times ascend. NaN is a gap.
struct ChartSeries
{
    QString name;
    QList<double> times; ///< ms since 1970-01-01 UTC
    QList<double> values;
};

/// Something that happened at a moment.
struct ChartMark
{
    enum class Kind { Rebalance, Reset };

    qint64 timeMs = 0; ///< since 1970-01-01 UTC
    Kind kind = Kind::Rebalance;
    QString text; ///< "generation 42"
};

struct ChartData
{
    QList<ChartSeries> series;
    QList<ChartMark> marks;
    qint64 fromMs = 0; ///< what the time axis shows, ms since 1970-01-01 UTC
    qint64 toMs = 0;
};

inline constexpr int mostSeries = 6;

/// At most six lines and, if there are more, a seventh: the six whose newest value is largest stay in their order, the
/// rest are added up as `others`. Pure; a background thread may call it.
[[nodiscard]] QList<ChartSeries> largestSeries(const QList<ChartSeries> &series, const QString &others);

/// Position of the sample nearest to a time; -1 if there is none.
[[nodiscard]] int nearestSample(const ChartSeries &series, double timeMs);

/// Tab separated: ISO time, one column a series; gaps are empty. Pure.
[[nodiscard]] QString seriesTable(const QList<ChartSeries> &series, const QString &timeTitle);

/// The newest value that is known; NaN if there is none.
[[nodiscard]] double newestValue(const ChartSeries &series);

} // namespace brokerscope::ui
