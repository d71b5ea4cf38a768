// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/group_table.h"
#include "core/model/offset_table.h"

#include <memory>
#include <vector>

namespace brokerscope {


/// How the lag of a partition is to be read.
enum class LagStatus {
    Ok, ///< `lag` is what remains to be read
    Lost, ///< the commit lies below the log start: `lost` records are gone
    Ahead, ///< the commit lies beyond the log end: the topic was recreated or truncated
    Unknown, ///< an offset could not be had
    None ///< nothing was committed for it
};
/// "ok", "lost", "ahead", "unknown", "none": the words of `--json`.
[[nodiscard]] QString lagStatusName(LagStatus status);

struct PartitionLag
{
    TopicPartition partition;
    QString owner; ///< member id; null: nobody, or not known while the group rebalances
    qint64 committed = kUnknownOffset;
    qint64 committedAtMs = -1;
    qint64 logStart = kUnknownOffset;
    qint64 highWatermark = kUnknownOffset;
    qint64 lastStable = kUnknownOffset;
    qint64 lag = -1; ///< high watermark − committed, clamped to the log; −1: unknown
    qint64 lost = 0; ///< log start − committed, if positive
    LagStatus status = LagStatus::Unknown;
    QString reason; ///< why it is unknown; a sentence, translated

    bool operator==(const PartitionLag &) const = default;
};

/// Lag of one group over the partitions that it owns or has committed: one row a partition, sorted.
struct GroupLag
{
    std::vector<PartitionLag> partitions;
    qint64 lag = 0; ///< sum of the known ones
    bool isComplete = true; ///< false: a part is unknown; shown as "≥"
    /// No partition has a known lag: shown as "—".
    [[nodiscard]] bool isUnknown() const;
};

/// Lag of every group of one GroupTable, in the order of its rows.
struct LagTable
{
    std::shared_ptr<const GroupTable> groups;
    std::vector<GroupLag> rows;
};

} // namespace brokerscope
