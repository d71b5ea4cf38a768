// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/group_trends.h"

namespace brokerscope::ui {

QHash<QString, LagTrend> groupTrends(const cluster::LagHistory &history, const ClusterSnapshot &snapshot)
{
    QHash<QString, LagTrend> trends;
    if (!snapshot.groups.data)
        return trends;
    for (const Group &group : snapshot.groups.data->rows)
        if (const cluster::LagHistory::Series *series = history.total(group.id))
            trends.insert(group.id, LagTrend::of(*series));
    return trends;
}

} // namespace brokerscope::ui
