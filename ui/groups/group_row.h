// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cluster_snapshot.h"
#include "ui/kit/table/cell.h"

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
    QList<double> lagHistory; ///< NaN is a gap
    Trend trend = Trend::None;
    qint32 coordinator = -1;
    QString protocol;
    QString problem; ///< why the group could not be described; empty: it could

    bool operator==(const GroupRow &other) const;
};

/// Sparkline and trend of one group, copied out of the history on the GUI thread.
struct GroupTrend
{
    QList<double> history;
    Trend trend = Trend::None;
};

/// Pure; any thread. `trends` by group id.
[[nodiscard]] std::vector<GroupRow> groupRows(const ClusterSnapshot &snapshot, const QHash<QString, GroupTrend> &trends);

/// Icon, word and tone of a group's state; the tooltip explains it.
[[nodiscard]] Cell groupStateCell(GroupState state, const QString &problem = {});
/// Members of a Stable group that hold no partition.
[[nodiscard]] qint64 idleMemberCount(const Group &group);

} // namespace brokerscope::ui
