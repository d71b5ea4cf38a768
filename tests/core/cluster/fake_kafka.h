// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/sources.h"

#include <deque>

namespace brokerscope {

/// A KafkaClient whose answers the test gives one by one: what is under test is what the monitor does with late, failing and
/// repeated answers, which no real broker gives on demand.
class FakeKafka : public kafka::KafkaClient
{
public:
    template <typename T>
    using Questions = std::deque<Reply<T>>;

    Questions<kafka::ClusterMetadata> metadata;
    Questions<std::shared_ptr<const OffsetTable>> offsets;
    Questions<std::shared_ptr<const GroupTable>> groups;
    std::deque<std::pair<QString, Reply<std::vector<CommittedOffset>>>> committed;

    Answer<kafka::ClusterMetadata> fetchMetadata() override { return metadata.emplace_back().answer(); }
    Answer<std::shared_ptr<const OffsetTable>> fetchOffsets(std::shared_ptr<const TopicTable>, kafka::OffsetParts) override
    {
        return offsets.emplace_back().answer();
    }
    Answer<std::shared_ptr<const OffsetTable>> fetchOffsets(std::shared_ptr<const TopicTable>, std::vector<PartitionIndex>,
                                                            kafka::OffsetParts) override
    {
        return offsets.emplace_back().answer();
    }
    Answer<std::vector<Result<qint64>>> fetchOffsetsForTime(std::vector<TopicPartition>, qint64) override { return {}; }
    Answer<std::shared_ptr<const GroupTable>> fetchGroups() override { return groups.emplace_back().answer(); }
    Answer<std::vector<Group>> describeGroups(QStringList) override { return {}; }
    Answer<std::vector<CommittedOffset>> fetchCommitted(QString group) override
    {
        return committed.emplace_back(group, Reply<std::vector<CommittedOffset>>()).second.answer();
    }
    Answer<std::vector<ConfigEntry>> describeTopicConfig(QString) override { return {}; }
    Answer<std::vector<ConfigEntry>> describeBrokerConfig(qint32) override { return {}; }
    Answer<std::monostate> createTopic(kafka::NewTopic, bool) override { return {}; }
    Answer<std::monostate> deleteTopic(QString) override { return {}; }
    QString libraryVersion() const override { return {}; }
    std::vector<Error> recentConnectionErrors() const override { return {}; }
};

} // namespace brokerscope
