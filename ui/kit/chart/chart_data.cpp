// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chart/chart_data.h"

#include "ui/kit/format.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <set>

namespace brokerscope::ui {

double newestValue(const ChartSeries &series)
{
    for (auto value = series.values.crbegin(); value != series.values.crend(); ++value) {
        if (!std::isnan(*value))
            return *value;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

QList<ChartSeries> largestSeries(const QList<ChartSeries> &series, const QString &others)
{
    if (series.size() <= mostSeries)
        return series;
    QList<qsizetype> order(series.size());
    std::iota(order.begin(), order.end(), 0);
    const auto weight = [&series](qsizetype i) {
        const double value = newestValue(series.at(i));
        return std::isnan(value) ? -1.0 : value;
    };
    std::stable_sort(order.begin(), order.end(), [&weight](qsizetype a, qsizetype b) { return weight(a) > weight(b); });
    QList<qsizetype> kept = order.first(mostSeries);
    std::sort(kept.begin(), kept.end());

    QList<ChartSeries> result;
    for (qsizetype i : std::as_const(kept))
        result += series.at(i);
    std::map<double, double> sums;
    for (qsizetype k = mostSeries; k < order.size(); ++k) {
        const ChartSeries &rest = series.at(order.at(k));
        for (qsizetype i = 0; i < rest.times.size(); ++i) {
            if (!std::isnan(rest.values.at(i)))
                sums[rest.times.at(i)] += rest.values.at(i);
        }
    }
    ChartSeries sum { others, {}, {} };
    for (const auto &[time, value] : sums) {
        sum.times += time;
        sum.values += value;
    }
    return result << sum;
}

QString seriesTable(const QList<ChartSeries> &series, const QString &timeTitle)
{
    std::set<double> times;
    QStringList head { timeTitle };
    for (const ChartSeries &one : series) {
        head += one.name;
        times.insert(one.times.cbegin(), one.times.cend());
    }
    QString text = head.join(u'\t') + u'\n';
    for (double time : times) {
        QStringList line { format::isoTime(qRound64(time)) };
        for (const ChartSeries &one : series) {
            const auto at = std::lower_bound(one.times.cbegin(), one.times.cend(), time);
            const bool there = at != one.times.cend() && *at == time;
            const double value = there ? one.values.at(at - one.times.cbegin()) : std::numeric_limits<double>::quiet_NaN();
            line += std::isnan(value) ? QString() : QString::number(value, 'g', 17);
        }
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

int nearestSample(const ChartSeries &series, double timeMs)
{
    if (series.times.isEmpty())
        return -1;
    const auto after = std::lower_bound(series.times.cbegin(), series.times.cend(), timeMs);
    if (after == series.times.cbegin())
        return 0;
    const auto before = after - 1;
    const bool later = after != series.times.cend() && *after - timeMs < timeMs - *before;
    return static_cast<int>((later ? after : before) - series.times.cbegin());
}

} // namespace brokerscope::ui
