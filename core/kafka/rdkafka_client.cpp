// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/rdkafka_client.h"

#include "core/kafka/client_factory.h"
#include "core/kafka/kafka_error.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::kafka {

Result<std::unique_ptr<KafkaClient>> makeClient(const ConnectionSettings &settings)
{
    ConnectionSettings checked = settings;
    auto servers = validateBootstrapServers(settings.bootstrapServers);
    if (!servers)
        return failure(servers.error());
    checked.bootstrapServers = *servers;
    auto handles = HandleSet::open(checked);
    if (!handles)
        return failure(handles.error());
    return std::unique_ptr<KafkaClient>(std::make_unique<RdKafkaClient>(checked, std::move(*handles)));
}

RdKafkaClient::RdKafkaClient(const ConnectionSettings &settings, std::shared_ptr<HandleSet> handles)
    : m_worker(u"kafka-worker"_s, settings, std::move(handles), m_watch)
{
    QMetaObject::invokeMethod(m_worker.worker(), &KafkaWorker::start, Qt::QueuedConnection);
}

RdKafkaClient::~RdKafkaClient()
{
    // Its sockets and timers belong to its thread. The worker never blocks, so this waits for its present slot only.
    QMetaObject::invokeMethod(m_worker.worker(), &KafkaWorker::close, Qt::BlockingQueuedConnection);
}

template <typename T, typename F>
Answer<T> RdKafkaClient::ask(F f)
{
    auto question = std::make_shared<Question<T>>();
    QMetaObject::invokeMethod(
        m_worker.worker(), [worker = m_worker.worker(), question, f = std::move(f)]() mutable { f(*worker, question); }, Qt::QueuedConnection);
    return question->answer();
}

Answer<ClusterMetadata> RdKafkaClient::fetchMetadata()
{
    return ask<ClusterMetadata>([](KafkaWorker &worker, const auto &question) { worker.fetchMetadata(question); });
}

Answer<std::shared_ptr<const OffsetTable>> RdKafkaClient::fetchOffsets(std::shared_ptr<const TopicTable> topics, OffsetParts parts)
{
    std::vector<PartitionIndex> all(topics->partitionCount());
    std::iota(all.begin(), all.end(), PartitionIndex(0));
    return fetchOffsets(std::move(topics), std::move(all), parts);
}

Answer<std::shared_ptr<const OffsetTable>> RdKafkaClient::fetchOffsets(std::shared_ptr<const TopicTable> topics,
                                                                       std::vector<PartitionIndex> partitions, OffsetParts parts)
{
    return ask<std::shared_ptr<const OffsetTable>>(
        [topics = std::move(topics), partitions = std::move(partitions), parts](KafkaWorker &worker, const auto &question) {
            worker.fetchOffsets(question, topics, partitions, parts);
        });
}

Answer<std::vector<Result<qint64>>> RdKafkaClient::fetchOffsetsForTime(std::vector<TopicPartition> partitions, qint64 timestampMs)
{
    return ask<std::vector<Result<qint64>>>([partitions = std::move(partitions), timestampMs](KafkaWorker &worker, const auto &question) {
        worker.fetchOffsetsForTime(question, partitions, timestampMs);
    });
}

Answer<std::shared_ptr<const GroupTable>> RdKafkaClient::fetchGroups()
{
    return ask<std::shared_ptr<const GroupTable>>([](KafkaWorker &worker, const auto &question) { worker.fetchGroups(question); });
}

Answer<std::vector<Group>> RdKafkaClient::describeGroups(QStringList groupIds)
{
    return ask<std::vector<Group>>(
        [groupIds = std::move(groupIds)](KafkaWorker &worker, const auto &question) { worker.describeGroups(question, groupIds); });
}

Answer<std::vector<CommittedOffset>> RdKafkaClient::fetchCommitted(QString groupId)
{
    return ask<std::vector<CommittedOffset>>(
        [groupId = std::move(groupId)](KafkaWorker &worker, const auto &question) { worker.fetchCommitted(question, groupId); });
}

Answer<std::vector<ConfigEntry>> RdKafkaClient::describeTopicConfig(QString topic)
{
    return ask<std::vector<ConfigEntry>>([topic = std::move(topic)](KafkaWorker &worker, const auto &question) {
        worker.describeConfig(question, RD_KAFKA_RESOURCE_TOPIC, topic);
    });
}

Answer<std::vector<ConfigEntry>> RdKafkaClient::describeBrokerConfig(qint32 brokerId)
{
    return ask<std::vector<ConfigEntry>>([brokerId](KafkaWorker &worker, const auto &question) {
        worker.describeConfig(question, RD_KAFKA_RESOURCE_BROKER, QString::number(brokerId));
    });
}

Answer<std::monostate> RdKafkaClient::createTopic(NewTopic topic, bool validateOnly)
{
    return ask<std::monostate>([topic = std::move(topic), validateOnly](KafkaWorker &worker, const auto &question) {
        worker.createTopic(question, topic, validateOnly);
    });
}

Answer<std::monostate> RdKafkaClient::deleteTopic(QString name)
{
    return ask<std::monostate>([name = std::move(name)](KafkaWorker &worker, const auto &question) { worker.deleteTopic(question, name); });
}

QString RdKafkaClient::libraryVersion() const { return QString::fromUtf8(rd_kafka_version_str()); }

std::vector<Error> RdKafkaClient::recentConnectionErrors() const { return m_watch->recent(); }

} // namespace brokerscope::kafka
