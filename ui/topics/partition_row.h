// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/lag_history.h"
#include "core/model/cluster_snapshot.h"
#include "ui/kit/page/lag_trend.h"
#include "ui/kit/table/snapshot_table_model.h"

#include <vector>

namespace brokerscope::ui {

/// One partition of a topic, as the detail page lists it. −1: unknown.
struct PartitionRow
{
    qint32 partition = -1;
    qint32 leader = -1;
    qint32 preferredLeader = -1;
    std::vector<qint32> replicas; ///< in the order of the assignment
    std::vector<qint32> isr;
    std::vector<qint32> offlineBrokers; ///< replicas on brokers that the cluster does not list
    qint64 first = -1;
    qint64 next = -1;
    qint64 lastStable = -1;
    double share = -1; ///< of the topic's messages, 0 to 1
    QString reason; ///< why an offset is unknown

    [[nodiscard]] qint64 messages() const { return first < 0 || next < 0 ? -1 : next - first; }
    bool operator==(const PartitionRow &) const = default;
};

/// One consumer group that reads a topic.
struct TopicGroupRow
{
    QString group;
    GroupState state = GroupState::Unknown;
    qint64 members = 0; ///< −1: unknown
    QString problem; ///< why the group could not be described; empty: it could
    qint64 partitions = 0;
    qint64 lag = -1;
    bool isLagComplete = true;
    LagTrend trend; ///< of the lag on this topic

    bool operator==(const TopicGroupRow &) const = default;
};

/// Pure; any thread.
[[nodiscard]] std::vector<PartitionRow> partitionRows(const ClusterSnapshot &snapshot, const QString &topic);
[[nodiscard]] std::vector<TopicGroupRow> topicGroupRows(const ClusterSnapshot &snapshot, const QString &topic, const QHash<QString, LagTrend> &trends = {});
/// Of the groups' lag on one topic, by group id. GUI thread (where the history lives).
[[nodiscard]] QHash<QString, LagTrend> topicGroupTrends(const cluster::LagHistory &history, const ClusterSnapshot &snapshot, const QString &topic);

[[nodiscard]] std::vector<Column<PartitionRow>> partitionColumns();
[[nodiscard]] std::vector<Column<TopicGroupRow>> topicGroupColumns();

} // namespace brokerscope::ui
