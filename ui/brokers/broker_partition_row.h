// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cluster_snapshot.h"
#include "ui/kit/table/snapshot_table_model.h"

#include <vector>

namespace brokerscope::ui {

/// One partition with a replica on a broker.
struct BrokerPartitionRow
{
    enum class Role { Leads, Follows, OutOfSync };

    QString topic;
    qint32 partition = -1;
    Role role = Role::Follows;
    bool isPreferred = false; ///< it is first in the assignment
    qint32 leader = -1;
    std::vector<qint32> replicas; ///< in the order of the assignment
    std::vector<qint32> isr; ///< sorted
    std::vector<qint32> offline; ///< replicas on brokers that the cluster does not list

    [[nodiscard]] QString name() const { return topic + u'-' + QString::number(partition); }
    bool operator==(const BrokerPartitionRow &) const = default;
};

/// Pure; any thread.
[[nodiscard]] std::vector<BrokerPartitionRow> brokerPartitionRows(const ClusterSnapshot &snapshot, qint32 broker);

[[nodiscard]] std::vector<Column<BrokerPartitionRow>> brokerPartitionColumns();

} // namespace brokerscope::ui
