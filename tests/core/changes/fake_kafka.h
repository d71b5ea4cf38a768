// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/sources.h"

#include <atomic>
#include <map>

namespace brokerscope {

/// A cluster in memory that answers at once and counts what was asked to change: for the gate, whose subject is what must
/// not reach a cluster. What a real cluster does with a change is tested in tests/integration/changes.
class FakeKafka : public kafka::KafkaClient
{
public:
    QString clusterId = QStringLiteral("cluster-A");
    std::map<QString, kafka::NewTopic> topics;
    std::optional<Error> createError;
    std::atomic<int> created = 0;
    std::atomic<int> deleted = 0;
    bool isSilent = false; ///< metadata is never answered

    Answer<kafka::ClusterMetadata> fetchMetadata() override
    {
        if (isSilent)
            return m_silent.answer();
        auto brokers = std::make_shared<BrokerTable>();
        brokers->clusterId = clusterId;
        brokers->controllerId = 1;
        brokers->rows.push_back({1, QStringLiteral("h"), 9092, {}});
        TopicTableBuilder builder;
        const qint32 replicas[] = {1};
        for (const auto &[name, topic] : topics) {
            builder.addTopic(name, false);
            for (qint32 p = 0; p < topic.partitions; ++p)
                builder.addPartition(p, 1, 0, replicas, replicas);
        }
        return async::ready<kafka::ClusterMetadata>(
            kafka::ClusterMetadata{brokers, std::make_shared<TopicTable>(builder.take())});
    }
    Answer<std::shared_ptr<const OffsetTable>> fetchOffsets(std::shared_ptr<const TopicTable> table, kafka::OffsetParts) override
    {
        auto offsets = std::make_shared<OffsetTable>(table);
        for (PartitionIndex p = 0; p < table->partitionCount(); ++p) {
            offsets->setLogStart(p, 10);
            offsets->setHighWatermark(p, 110);
        }
        return async::ready<std::shared_ptr<const OffsetTable>>(std::shared_ptr<const OffsetTable>(offsets));
    }
    Answer<std::shared_ptr<const OffsetTable>> fetchOffsets(std::shared_ptr<const TopicTable> table, std::vector<PartitionIndex>,
                                                            kafka::OffsetParts parts) override
    {
        return fetchOffsets(std::move(table), parts);
    }
    Answer<std::vector<ConfigEntry>> describeTopicConfig(QString topic) override
    {
        std::vector<ConfigEntry> entries;
        for (const auto &[name, value] : topics[topic].config)
            entries.push_back({name, value, ConfigEntry::Source::DynamicTopic, false, false, false});
        return async::ready<std::vector<ConfigEntry>>(std::move(entries));
    }
    Answer<std::vector<ConfigEntry>> describeBrokerConfig(qint32) override
    {
        const auto entry = [](const char *name, const char *value) {
            return ConfigEntry{QString::fromLatin1(name), QString::fromLatin1(value), ConfigEntry::Source::Default, false, false, true};
        };
        return async::ready<std::vector<ConfigEntry>>(std::vector<ConfigEntry>{
            entry("default.replication.factor", "1"), entry("delete.topic.enable", "false"), entry("log.retention.hours", "168"),
            entry("num.partitions", "1")});
    }
    Answer<std::monostate> createTopic(kafka::NewTopic topic, bool validateOnly) override
    {
        if (createError && !validateOnly)
            return async::ready<std::monostate>(failure(*createError));
        if (!validateOnly) {
            ++created;
            topics[topic.name] = topic;
        }
        return async::ready<std::monostate>(done());
    }
    Answer<std::monostate> deleteTopic(QString name) override
    {
        ++deleted;
        topics.erase(name);
        return async::ready<std::monostate>(done());
    }

    Answer<std::vector<Result<qint64>>> fetchOffsetsForTime(std::vector<TopicPartition>, qint64) override { return {}; }
    Answer<std::shared_ptr<const GroupTable>> fetchGroups() override { return {}; }
    Answer<std::vector<Group>> describeGroups(QStringList) override { return {}; }
    Answer<std::vector<CommittedOffset>> fetchCommitted(QString) override { return {}; }
    QString libraryVersion() const override { return {}; }
    std::vector<Error> recentConnectionErrors() const override { return {}; }

private:
    Reply<kafka::ClusterMetadata> m_silent;
};

} // namespace brokerscope
