// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page/lag_trend.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace brokerscope::ui {

namespace {

constexpr std::size_t kPoints = cluster::LagHistory::kTopicCapacity; // the sparkline is 76 px wide

// Of the newest sample against the one before.
Trend trendOf(const QList<double> &history)
{
    if (history.size() < 2)
        return Trend::None;
    const double change = history.back() - history[history.size() - 2];
    return std::isnan(change) ? Trend::None : change == 0 ? Trend::Steady : change > 0 ? Trend::Rising : Trend::Falling;
}

} // namespace

LagTrend LagTrend::of(const cluster::LagHistory::Series &series)
{
    QList<double> history;
    const std::size_t first = series.size() > kPoints ? series.size() - kPoints : 0;
    for (std::size_t i = first; i < series.size(); ++i)
        history << (series[i].lag < 0 ? std::numeric_limits<double>::quiet_NaN() : double(series[i].lag));
    return of(history);
}

LagTrend LagTrend::of(const QList<double> &history)
{
    return {history.size() < 2 ? QList<double>() : history, trendOf(history)}; // one sample is no line
}

bool LagTrend::operator==(const LagTrend &other) const
{
    return trend == other.trend
        && std::equal(history.begin(), history.end(), other.history.begin(), other.history.end(),
                      [](double a, double b) { return (std::isnan(a) && std::isnan(b)) || a == b; });
}

} // namespace brokerscope::ui
