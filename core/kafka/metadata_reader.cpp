// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/metadata_reader.h"

#include "core/kafka/kafka_error.h"
#include "core/kafka/rdkafka_handles.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace brokerscope::kafka {

namespace {

// librdkafka does not pass on the flag of the Metadata answer; these are the topics that Kafka sets it for.
bool isInternalTopic(const char *name)
{
    static constexpr std::array kInternal{"__consumer_offsets", "__transaction_state", "__share_group_state", "__cluster_metadata"};
    return std::any_of(kInternal.begin(), kInternal.end(), [name](const char *known) { return std::strcmp(name, known) == 0; });
}

std::span<const qint32> ids(const qint32 *values, int count) { return {values, std::size_t(std::max(0, count))}; }

std::shared_ptr<const TopicTable> topics(const rd_kafka_metadata_t &metadata)
{
    TopicTableBuilder builder;
    for (int t = 0; t < metadata.topic_cnt; ++t) {
        const rd_kafka_metadata_topic_t &topic = metadata.topics[t];
        builder.addTopic(QString::fromUtf8(topic.topic), isInternalTopic(topic.topic), qint16(topic.err));
        for (int p = 0; p < topic.partition_cnt; ++p) {
            const rd_kafka_metadata_partition_t &partition = topic.partitions[p];
            builder.addPartition(partition.id, partition.leader, qint16(partition.err), ids(partition.replicas, partition.replica_cnt),
                                 ids(partition.isrs, partition.isr_cnt));
        }
    }
    return std::make_shared<const TopicTable>(builder.take());
}

std::shared_ptr<const BrokerTable> brokers(rd_kafka_t *handle, const rd_kafka_metadata_t &metadata)
{
    auto table = std::make_shared<BrokerTable>();
    for (int b = 0; b < metadata.broker_cnt; ++b) {
        const rd_kafka_metadata_broker_t &broker = metadata.brokers[b];
        table->rows.push_back({broker.id, QString::fromUtf8(broker.host), quint16(broker.port), {}});
    }
    std::sort(table->rows.begin(), table->rows.end(), [](const Broker &a, const Broker &b) { return a.id < b.id; });
    table->controllerId = rd_kafka_controllerid(handle, 0); // both were in the answer just read: no request
    if (char *id = rd_kafka_clusterid(handle, 0)) {
        table->clusterId = QString::fromUtf8(id);
        rd_kafka_mem_free(handle, id);
    }
    return table;
}

} // namespace

Result<ClusterMetadata> readMetadata(rd_kafka_t *handle, int timeoutMs)
{
    const rd_kafka_metadata_t *raw = nullptr;
    if (const auto code = rd_kafka_metadata(handle, 1, nullptr, &raw, timeoutMs); code != RD_KAFKA_RESP_ERR_NO_ERROR)
        return failure(kafkaError(code));
    const MetadataPtr metadata(raw);
    return ClusterMetadata{brokers(handle, *metadata), topics(*metadata)};
}

rd_kafka_resp_err_t refreshMetadata(rd_kafka_t *handle, int timeoutMs)
{
    const rd_kafka_metadata_t *raw = nullptr;
    const auto code = rd_kafka_metadata(handle, 1, nullptr, &raw, timeoutMs);
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR)
        rd_kafka_metadata_destroy(raw);
    return code;
}

} // namespace brokerscope::kafka
