// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/group_row.h"

#include <algorithm>
#include <set>

namespace brokerscope::ui {

qint64 idleMemberCount(const Group &group)
{
    if (group.state != GroupState::Stable)
        return 0;
    return std::count_if(group.members.begin(), group.members.end(), [](const GroupMember &m) { return m.assignment.empty(); });
}

std::vector<GroupRow> groupRows(const ClusterSnapshot &snapshot, const QHash<QString, LagTrend> &trends)
{
    std::vector<GroupRow> rows;
    if (!snapshot.groups.data)
        return rows;
    rows.reserve(snapshot.groups.data->rows.size());
    for (const Group &group : snapshot.groups.data->rows) {
        GroupRow row;
        row.id = group.id;
        row.state = group.state;
        row.type = group.type;
        row.coordinator = group.coordinator;
        row.protocol = group.protocol;
        if (group.describeError) {
            row.problem = group.describeError->message;
        } else {
            row.members = qint64(group.members.size());
            row.idleMembers = idleMemberCount(group);
        }
        std::set<QString> topics;
        for (const CommittedOffset &commit : group.committed)
            topics.insert(commit.partition.topic);
        for (const GroupMember &member : group.members)
            for (const TopicPartition &partition : member.assignment)
                topics.insert(partition.topic);
        // Neither told: a group of no topics would be something else.
        const bool isNothingKnown = group.committedError && (group.describeError || !group.isAssignmentKnown());
        row.topics = isNothingKnown ? -1 : qint64(topics.size());
        row.topicsReason = isNothingKnown ? group.committedError->message : QString();
        const LagTable *lags = snapshot.lags.data.get();
        const Group *measured = lags ? lags->groups->find(group.id) : nullptr;
        if (measured) {
            const GroupLag &lag = lags->rows[std::size_t(measured - lags->groups->rows.data())];
            row.isLagComplete = lag.isComplete;
            if (!lag.isUnknown() && (lag.isComplete || !lag.partitions.empty()))
                row.lag = lag.lag;
            for (const PartitionLag &partition : lag.partitions)
                if (row.lagReason.isEmpty())
                    row.lagReason = partition.reason;
        }
        if (row.lagReason.isEmpty() && group.committedError)
            row.lagReason = group.committedError->message;
        row.trend = trends.value(group.id);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace brokerscope::ui
