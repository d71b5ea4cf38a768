// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/group_lag.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace brokerscope::cluster {

namespace {

void measure(PartitionLag &row)
{
    if (row.committed == kUnknownOffset) {
        row.status = LagStatus::None;
        row.reason = QCoreApplication::translate("GroupLag", "The group has committed no offset for this partition.");
        return;
    }
    if (row.highWatermark == kUnknownOffset || row.logStart == kUnknownOffset) {
        row.status = LagStatus::Unknown;
        return;
    }
    row.lag = row.highWatermark - std::clamp(row.committed, row.logStart, row.highWatermark);
    if (row.committed > row.highWatermark) {
        row.status = LagStatus::Ahead;
    } else if (row.committed < row.logStart) {
        row.status = LagStatus::Lost;
        row.lost = row.logStart - row.committed;
    } else {
        row.status = LagStatus::Ok;
    }
}

void lookUpOffsets(PartitionLag &row, const OffsetTable &offsets)
{
    const TopicTable &topics = *offsets.topics();
    const TopicIndex topic = topics.findTopic(row.partition.topic);
    const PartitionIndex p = topic == kNoIndex ? kNoIndex : topics.findPartition(topic, row.partition.partition);
    if (p == kNoIndex) {
        row.reason = QCoreApplication::translate("GroupLag", "The cluster does not know this partition; the topic may have been deleted.");
        return;
    }
    row.logStart = offsets.logStart(p);
    row.highWatermark = offsets.highWatermark(p);
    row.lastStable = offsets.lastStable(p);
    if (row.highWatermark != kUnknownOffset && row.logStart != kUnknownOffset)
        return;
    const qint32 leader = topics.leader(p);
    const OffsetTable::Lane *lane = offsets.lane(leader);
    if (leader < 0)
        row.reason = QCoreApplication::translate("GroupLag", "The partition has no leader, so its end cannot be asked.");
    else if (lane && lane->error)
        row.reason = lane->error->message;
    else
        row.reason = QCoreApplication::translate("GroupLag", "Broker %1 did not tell the end of the partition.").arg(leader);
}

} // namespace

GroupLag groupLag(const Group &group, const OffsetTable &offsets)
{
    std::map<TopicPartition, PartitionLag> rows;
    for (const CommittedOffset &commit : group.committed) {
        PartitionLag &row = rows[commit.partition];
        row.committed = commit.offset;
        row.committedAtMs = commit.committedAtMs;
        if (commit.error)
            row.reason = commit.error->message;
    }
    for (const GroupMember &member : group.members)
        for (const TopicPartition &partition : member.assignment)
            rows[partition].owner = member.memberId;

    GroupLag result;
    result.partitions.reserve(rows.size());
    for (auto &[partition, row] : rows) {
        row.partition = partition;
        const bool commitIsUnknown = !row.reason.isEmpty() || group.committedError;
        lookUpOffsets(row, offsets);
        if (commitIsUnknown && row.committed == kUnknownOffset) {
            row.status = LagStatus::Unknown;
            if (group.committedError)
                row.reason = group.committedError->message;
        } else {
            measure(row);
        }
        if (row.lag >= 0)
            result.lag += row.lag;
        else if (row.status == LagStatus::Unknown)
            result.isComplete = false;
        result.partitions.push_back(std::move(row));
    }
    if (group.committedError)
        result.isComplete = false;
    return result;
}

} // namespace brokerscope::cluster
