// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cluster_snapshot.h"
#include "ui/kit/table/snapshot_table_model.h"

#include <vector>

namespace brokerscope::ui {

/// One partition that a group reads, with who reads it.
struct GroupPartitionRow
{
    PartitionLag lag;
    QString clientId;
    QString host;

    bool operator==(const GroupPartitionRow &) const = default;
};

/// One member of a group.
struct GroupMemberRow
{
    GroupMember member;
    bool isAssignmentKnown = false;
    qint64 lag = -1; ///< sum over its partitions; −1: unknown

    [[nodiscard]] bool isIdle() const { return isAssignmentKnown && member.assignment.empty(); }
    bool operator==(const GroupMemberRow &) const = default;
};

/// Pure; any thread.
[[nodiscard]] std::vector<GroupPartitionRow> groupPartitionRows(const ClusterSnapshot &snapshot, const QString &group);
[[nodiscard]] std::vector<GroupMemberRow> groupMemberRows(const ClusterSnapshot &snapshot, const QString &group);

[[nodiscard]] std::vector<Column<GroupPartitionRow>> groupPartitionColumns();
[[nodiscard]] std::vector<Column<GroupMemberRow>> groupMemberColumns();

/// The lag of one group of a snapshot; null: not known.
[[nodiscard]] const GroupLag *findLag(const ClusterSnapshot &snapshot, const QString &group);

} // namespace brokerscope::ui
