// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/topic_table.h"

#include <memory>
#include <optional>

namespace brokerscope {

inline constexpr qint64 kUnknownOffset = -1;

/// Log start, high watermark and last stable offset of every partition of one TopicTable, as columns with the same
/// partition indexes. 20 bytes a partition. Unknown is kUnknownOffset, never 0. What one leader could not answer is
/// unknown for its partitions only, with its reason in lanes().
class OffsetTable
{
public:
    /// How the look-ups at one leader went.
    struct Lane
    {
        qint32 brokerId = -1;
        qint64 takenAtBootMs = 0; ///< newest success; 0: never
        std::optional<Error> error; ///< newest attempt

        bool operator==(const Lane &) const = default;
    };

    OffsetTable() = default;
    explicit OffsetTable(std::shared_ptr<const TopicTable> topics);

    /// The table whose indexes these columns use. Never null in a table that was made with one.
    [[nodiscard]] const std::shared_ptr<const TopicTable> &topics() const { return m_topics; }

    [[nodiscard]] qint64 logStart(PartitionIndex p) const { return m_start[p]; }
    [[nodiscard]] qint64 highWatermark(PartitionIndex p) const { return m_end[p]; }
    /// The last stable offset: what a read_committed consumer may read up to.
    [[nodiscard]] qint64 lastStable(PartitionIndex p) const
    {
        return m_end[p] == kUnknownOffset || m_openSpan[p] == kUnknownSpan ? kUnknownOffset : m_end[p] - qint64(m_openSpan[p]);
    }
    /// high watermark − log start: an upper bound of the records there are. kUnknownOffset if either is unknown.
    [[nodiscard]] qint64 records(PartitionIndex p) const
    {
        return m_end[p] == kUnknownOffset || m_start[p] == kUnknownOffset ? kUnknownOffset : m_end[p] - m_start[p];
    }
    /// Sum over the known partitions of the topic; isComplete is false if one is unknown, isUnknown is true if all are.
    struct Sum { qint64 value = 0; bool isComplete = true; bool isUnknown = false; };
    [[nodiscard]] Sum topicRecords(TopicIndex t) const;

    [[nodiscard]] const std::vector<Lane> &lanes() const { return m_lanes; } ///< sorted by broker id
    [[nodiscard]] const Lane *lane(qint32 brokerId) const;

    // Building: by the one thread that fills the table, before it is shared.
    void setLogStart(PartitionIndex p, qint64 offset) { m_start[p] = offset; }
    void setHighWatermark(PartitionIndex p, qint64 offset) { m_end[p] = offset; }
    /// After setHighWatermark. An LSO beyond the high watermark (the two are asked one after the other) counts as equal.
    void setLastStable(PartitionIndex p, qint64 offset);
    void setLane(Lane lane);

    bool operator==(const OffsetTable &) const = default;

private:
    static constexpr quint32 kUnknownSpan = 0xffffffffU;

    std::shared_ptr<const TopicTable> m_topics;
    std::vector<qint64> m_start;
    std::vector<qint64> m_end;
    std::vector<quint32> m_openSpan; // high watermark − LSO; saturates below kUnknownSpan
    std::vector<Lane> m_lanes;
};

} // namespace brokerscope
