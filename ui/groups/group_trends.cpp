// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/group_trends.h"

#include <limits>

namespace brokerscope::ui {

namespace {

constexpr std::size_t kPoints = 30; // of a sparkline that is 76 px wide

Trend trendOf(cluster::LagHistory::Trend trend)
{
    switch (trend) {
    case cluster::LagHistory::Trend::Unknown: return Trend::None;
    case cluster::LagHistory::Trend::Steady: return Trend::Steady;
    case cluster::LagHistory::Trend::Rising: return Trend::Rising;
    case cluster::LagHistory::Trend::Falling: return Trend::Falling;
    }
    return Trend::None;
}

} // namespace

QHash<QString, GroupTrend> groupTrends(const cluster::LagHistory &history, const ClusterSnapshot &snapshot)
{
    QHash<QString, GroupTrend> trends;
    if (!snapshot.groups.data)
        return trends;
    for (const Group &group : snapshot.groups.data->rows) {
        const cluster::LagHistory::Series *series = history.total(group.id);
        if (!series)
            continue;
        GroupTrend trend;
        trend.trend = trendOf(history.trend(group.id));
        const std::size_t first = series->size() > kPoints ? series->size() - kPoints : 0;
        for (std::size_t i = first; i < series->size(); ++i) {
            const qint64 lag = (*series)[i].lag;
            trend.history << (lag < 0 ? std::numeric_limits<double>::quiet_NaN() : double(lag));
        }
        trends.insert(group.id, trend);
    }
    return trends;
}

} // namespace brokerscope::ui
