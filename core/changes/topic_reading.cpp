// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/topic_reading.h"

#include "core/kafka/sources.h"

#include <numeric>

namespace brokerscope::changes {

Result<TopicShape> readTopicShape(const ChangeContext &context, const QString &name)
{
    const auto metadata = context.steps->wait([&] { return context.kafka->fetchMetadata(); });
    if (!metadata)
        return failure(metadata.error());
    TopicShape shape;
    shape.topics = metadata->topics;
    const TopicIndex t = metadata->topics->findTopic(name);
    if (t == kNoIndex)
        return shape;
    shape.partitions = qint32(metadata->topics->partitionCount(t));
    shape.replicationFactor = qint32(metadata->topics->replicationFactor(t));
    shape.isInternal = metadata->topics->isInternal(t);
    return shape;
}

Result<QMap<QString, QString>> readTopicOverrides(const ChangeContext &context, const QString &name)
{
    const auto entries = context.steps->wait([&] { return context.kafka->describeTopicConfig(name); });
    if (!entries)
        return failure(entries.error());
    QMap<QString, QString> overrides;
    for (const ConfigEntry &entry : *entries) {
        if (entry.source == ConfigEntry::Source::DynamicTopic && entry.value)
            overrides.insert(entry.name, *entry.value);
    }
    return overrides;
}

RecordCount countRecords(const ChangeContext &context, const std::shared_ptr<const TopicTable> &topics, const QString &name)
{
    const TopicIndex t = topics->findTopic(name);
    if (t == kNoIndex)
        return {};
    std::vector<PartitionIndex> partitions(topics->partitionCount(t));
    std::iota(partitions.begin(), partitions.end(), topics->firstPartition(t));
    const auto offsets = context.steps->wait(
        [&] { return context.kafka->fetchOffsets(topics, partitions, kafka::OffsetParts::StartAndEnd); });
    if (!offsets)
        return {};
    const OffsetTable::Sum sum = (*offsets)->topicRecords(t);
    return {sum.value, sum.isComplete};
}

} // namespace brokerscope::changes
