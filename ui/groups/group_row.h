// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cluster_snapshot.h"
#include "ui/kit/page/lag_trend.h"

#include <QHash>

#include <vector>

namespace brokerscope::ui {

/// One line of the consumer groups list. −1: unknown.
struct GroupRow
{
    QString id;
    GroupState state = GroupState::Unknown;
    GroupType type = GroupType::Unknown;
    qint64 members = -1;
    qint64 idleMembers = 0;
    qint64 topics = -1; ///< of commits and assignments, as far as they are known
    QString topicsReason; ///< why they are unknown
    qint64 lag = -1;
    bool isLagComplete = true;
    QString lagReason; ///< why it is unknown
    LagTrend trend;
    qint32 coordinator = -1;
    QString protocol;
    QString problem; ///< why the group could not be described; empty: it could

    bool operator==(const GroupRow &) const = default;
};

/// Pure; any thread. `trends` by group id.
[[nodiscard]] std::vector<GroupRow> groupRows(const ClusterSnapshot &snapshot, const QHash<QString, LagTrend> &trends);

/// Members of a Stable group that hold no partition.
[[nodiscard]] qint64 idleMemberCount(const Group &group);

} // namespace brokerscope::ui
