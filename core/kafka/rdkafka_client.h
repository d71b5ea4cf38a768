// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worker_thread.h"
#include "core/kafka/kafka_worker.h"
#include "core/kafka/sources.h"

namespace brokerscope::kafka {

/// The KafkaClient that makeClient() gives: hands each question to its worker. Any thread.
class RdKafkaClient final : public KafkaClient
{
public:
    RdKafkaClient(const ConnectionSettings &settings, std::shared_ptr<HandleSet> handles);
    ~RdKafkaClient() override;
    Q_DISABLE_COPY_MOVE(RdKafkaClient)

    [[nodiscard]] Answer<ClusterMetadata> fetchMetadata() override;
    [[nodiscard]] Answer<std::shared_ptr<const OffsetTable>> fetchOffsets(std::shared_ptr<const TopicTable> topics,
                                                                          OffsetParts parts) override;
    [[nodiscard]] Answer<std::shared_ptr<const OffsetTable>>
    fetchOffsets(std::shared_ptr<const TopicTable> topics, std::vector<PartitionIndex> partitions, OffsetParts parts) override;
    [[nodiscard]] Answer<std::vector<Result<qint64>>> fetchOffsetsForTime(std::vector<TopicPartition> partitions,
                                                                          qint64 timestampMs) override;
    [[nodiscard]] Answer<std::shared_ptr<const GroupTable>> fetchGroups() override;
    [[nodiscard]] Answer<std::vector<Group>> describeGroups(QStringList groupIds) override;
    [[nodiscard]] Answer<std::vector<CommittedOffset>> fetchCommitted(QString groupId) override;
    [[nodiscard]] Answer<std::vector<ConfigEntry>> describeTopicConfig(QString topic) override;
    [[nodiscard]] Answer<std::vector<ConfigEntry>> describeBrokerConfig(qint32 brokerId) override;
    [[nodiscard]] Answer<std::monostate> createTopic(NewTopic topic, bool validateOnly) override;
    [[nodiscard]] Answer<std::monostate> deleteTopic(QString name) override;
    [[nodiscard]] QString libraryVersion() const override;
    [[nodiscard]] std::vector<Error> recentConnectionErrors() const override;

private:
    template <typename T, typename F>
    [[nodiscard]] Answer<T> ask(F f);

    std::shared_ptr<ConnectionWatch> m_watch = std::make_shared<ConnectionWatch>();
    WorkerThread<KafkaWorker> m_worker;
};

} // namespace brokerscope::kafka
