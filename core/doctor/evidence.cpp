// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/evidence.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace brokerscope::doctor {

namespace {

std::set<QString> concernedTopics(const DoctorInput &input, const std::vector<CommittedOffset> &committed)
{
    std::set<QString> names;
    for (const GroupMember &member : input.members) {
        for (const TopicPartition &p : member.assignment)
            names.insert(p.topic);
        if (member.subscription)
            names.insert(member.subscription->begin(), member.subscription->end());
    }
    for (const CommittedOffset &c : committed)
        names.insert(c.partition.topic);
    return names;
}

void addPartition(std::set<PartitionIndex> *found, const TopicTable &topics, const TopicPartition &id)
{
    const TopicIndex t = topics.findTopic(id.topic);
    const PartitionIndex p = t == kNoIndex ? kNoIndex : topics.findPartition(t, id.partition);
    if (p != kNoIndex)
        found->insert(p);
}

} // namespace

std::vector<PartitionIndex> concernedPartitions(const Group &group, const std::vector<CommittedOffset> &committed, const TopicTable &topics)
{
    std::set<PartitionIndex> found;
    for (const CommittedOffset &c : committed) {
        if (c.offset >= 0 || c.error)
            addPartition(&found, topics, c.partition);
    }
    for (const GroupMember &member : group.members) {
        for (const TopicPartition &p : member.assignment)
            addPartition(&found, topics, p);
        if (!member.subscription)
            continue;
        for (const QString &name : *member.subscription) {
            const TopicIndex t = topics.findTopic(name);
            if (t == kNoIndex)
                continue;
            for (quint32 i = 0; i < topics.partitionCount(t); ++i)
                found.insert(topics.firstPartition(t) + i);
        }
    }
    return {found.begin(), found.end()};
}

void fillPartitions(DoctorInput *input, const std::vector<CommittedOffset> &committed, const TopicTable &topics,
                    const std::vector<PartitionIndex> &partitions, const OffsetTable *offsets)
{
    for (const QString &name : concernedTopics(*input, committed)) {
        const TopicIndex t = topics.findTopic(name);
        input->topics.push_back({name, t == kNoIndex ? 0 : qint32(topics.partitionCount(t))});
    }
    std::map<TopicPartition, const CommittedOffset *> commits;
    for (const CommittedOffset &commit : committed)
        commits.try_emplace(commit.partition, &commit);
    for (const PartitionIndex p : partitions) {
        PartitionFacts facts;
        facts.id = {topics.name(topics.topicOf(p)), topics.partition(p)};
        facts.leader = topics.leader(p);
        if (offsets) {
            facts.logStart = offsets->logStart(p);
            facts.highWatermark = offsets->highWatermark(p);
            facts.lastStable = offsets->lastStable(p);
        }
        if (!facts.areOffsetsKnown()) {
            const OffsetTable::Lane *lane = offsets ? offsets->lane(facts.leader) : nullptr;
            if (lane && lane->error)
                facts.offsetsError = lane->error;
            else if (facts.leader < 0) {
                facts.offsetsError = Error{Error::Kind::Unreachable, 5,
                                           QCoreApplication::translate("Doctor", "The partition has no leader: start its broker."), {}, true};
            }
        }
        if (const auto commit = commits.find(facts.id); commit != commits.end()) {
            facts.committed = commit->second->offset;
            facts.committedError = commit->second->error;
        }
        input->partitions.push_back(std::move(facts));
    }
    input->normalise();
}

HistorySample sampleOf(const DoctorInput &input)
{
    HistorySample sample;
    sample.takenAtMs = input.snapshotAtMs;
    sample.state = input.state;
    for (const GroupMember &member : input.members)
        sample.memberIds += member.memberId;
    for (const PartitionFacts &p : input.partitions) {
        const bool isCommitKnown = input.committedSource.isKnown() && !p.committedError;
        if (p.areOffsetsKnown() && isCommitKnown) // a hole is no "no commit"
            sample.partitions.push_back({p.id, p.committed, p.logStart, p.highWatermark, p.lastStable});
    }
    return sample;
}

} // namespace brokerscope::doctor
