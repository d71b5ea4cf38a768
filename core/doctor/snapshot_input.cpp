// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/snapshot_input.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::doctor {

namespace {

template <typename T>
FactSource sourceOf(const QString &call, const Part<T> &part)
{
    return {call, part.data ? part.takenAtWallMs : -1, part.error};
}

void addPartitions(DoctorInput &input, const ClusterSnapshot &snapshot, const Group &group, const std::set<QString> &topicNames)
{
    std::map<TopicPartition, const CommittedOffset *> wanted; // with what the group committed, or null
    for (const CommittedOffset &commit : group.committed)
        wanted.try_emplace(commit.partition, &commit);
    for (const GroupMember &member : group.members)
        for (const TopicPartition &partition : member.assignment)
            wanted.try_emplace(partition, nullptr);
    const TopicTable *topics = snapshot.topics.data.get();
    if (topics)
        for (const QString &name : topicNames)
            if (const TopicIndex t = topics->findTopic(name); t != kNoIndex)
                for (PartitionIndex p = topics->firstPartition(t); p < topics->firstPartition(t) + topics->partitionCount(t); ++p)
                    wanted.try_emplace({name, topics->partition(p)}, nullptr);

    const OffsetTable *offsets = snapshot.offsets.data.get();
    QString lastTopic; // they come sorted: one look-up a topic
    TopicIndex lastIndex = kNoIndex;
    for (const auto &[id, commit] : wanted) {
        PartitionFacts facts;
        facts.id = id;
        if (offsets) {
            const TopicTable &table = *offsets->topics();
            if (lastTopic != id.topic || lastTopic.isNull())
                lastIndex = table.findTopic(id.topic);
            lastTopic = id.topic;
            const PartitionIndex p = lastIndex == kNoIndex ? kNoIndex : table.findPartition(lastIndex, id.partition);
            if (p != kNoIndex) {
                facts.leader = table.leader(p);
                facts.logStart = offsets->logStart(p);
                facts.highWatermark = offsets->highWatermark(p);
                facts.lastStable = offsets->lastStable(p);
                if (const OffsetTable::Lane *lane = offsets->lane(facts.leader); lane && !facts.areOffsetsKnown())
                    facts.offsetsError = lane->error;
            }
        }
        if (commit) {
            facts.committed = commit->offset;
            facts.committedError = commit->error;
        }
        input.partitions.push_back(std::move(facts));
    }
}

} // namespace

DoctorInput inputFromSnapshot(const ClusterSnapshot &snapshot, const QString &groupId)
{
    DoctorInput input;
    input.groupId = groupId;
    input.groupSource = sourceOf(u"DescribeConsumerGroups(%1)"_s.arg(groupId), snapshot.groups);
    input.committedSource = sourceOf(u"ListConsumerGroupOffsets(%1)"_s.arg(groupId), snapshot.groups);
    input.metadataSource = sourceOf(u"rd_kafka_metadata"_s, snapshot.topics);
    input.offsetsSource = sourceOf(u"rd_kafka_offsets_for_times"_s, snapshot.offsets);
    input.snapshotAtMs = std::max({snapshot.groups.takenAtWallMs, snapshot.offsets.takenAtWallMs, snapshot.topics.takenAtWallMs});
    if (snapshot.brokers.data) {
        input.clusterId = snapshot.brokers.data->clusterId;
        for (const Broker &broker : snapshot.brokers.data->rows)
            input.brokers.push_back(broker.id);
    }
    const Group *group = snapshot.groups.data ? snapshot.groups.data->find(groupId) : nullptr;
    if (!group)
        return input;
    if (group->describeError)
        input.groupSource = {input.groupSource.call, -1, group->describeError};
    if (group->committedError)
        input.committedSource = {input.committedSource.call, -1, group->committedError};
    input.state = group->state;
    input.type = group->type;
    input.protocolType = group->protocolType;
    input.coordinator = group->coordinator;
    input.members = group->members;

    std::set<QString> topicNames;
    for (const CommittedOffset &commit : group->committed)
        topicNames.insert(commit.partition.topic);
    for (const GroupMember &member : group->members) {
        for (const TopicPartition &partition : member.assignment)
            topicNames.insert(partition.topic);
        if (member.subscription)
            topicNames.insert(member.subscription->begin(), member.subscription->end());
    }
    for (const QString &name : topicNames) {
        const TopicIndex t = snapshot.topics.data ? snapshot.topics.data->findTopic(name) : kNoIndex;
        input.topics.push_back({name, t == kNoIndex ? 0 : qint32(snapshot.topics.data->partitionCount(t))});
    }
    addPartitions(input, snapshot, *group, topicNames);
    input.normalise();
    return input;
}

} // namespace brokerscope::doctor
