// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/offset_table.h"

#include <algorithm>

namespace brokerscope {

OffsetTable::OffsetTable(std::shared_ptr<const TopicTable> topics)
    : m_topics(std::move(topics))
    , m_start(m_topics->partitionCount(), kUnknownOffset)
    , m_end(m_topics->partitionCount(), kUnknownOffset)
    , m_openSpan(m_topics->partitionCount(), kUnknownSpan)
{
}

OffsetTable::Sum OffsetTable::topicRecords(TopicIndex t) const
{
    Sum sum;
    sum.isUnknown = m_topics->partitionCount(t) > 0;
    const PartitionIndex begin = m_topics->firstPartition(t);
    for (PartitionIndex p = begin; p < begin + m_topics->partitionCount(t); ++p) {
        const qint64 count = records(p);
        if (count == kUnknownOffset) {
            sum.isComplete = false;
        } else {
            sum.value += count;
            sum.isUnknown = false;
        }
    }
    return sum;
}

const OffsetTable::Lane *OffsetTable::lane(qint32 brokerId) const
{
    const auto it = std::lower_bound(m_lanes.begin(), m_lanes.end(), brokerId,
                                     [](const Lane &lane, qint32 id) { return lane.brokerId < id; });
    return it != m_lanes.end() && it->brokerId == brokerId ? &*it : nullptr;
}

void OffsetTable::setLastStable(PartitionIndex p, qint64 offset)
{
    if (offset == kUnknownOffset || m_end[p] == kUnknownOffset)
        m_openSpan[p] = kUnknownSpan;
    else
        m_openSpan[p] = quint32(std::clamp<qint64>(m_end[p] - offset, 0, kUnknownSpan - 1));
}

void OffsetTable::setLane(Lane lane)
{
    const auto it = std::lower_bound(m_lanes.begin(), m_lanes.end(), lane.brokerId,
                                     [](const Lane &l, qint32 id) { return l.brokerId < id; });
    if (it != m_lanes.end() && it->brokerId == lane.brokerId)
        *it = std::move(lane);
    else
        m_lanes.insert(it, std::move(lane));
}

} // namespace brokerscope
