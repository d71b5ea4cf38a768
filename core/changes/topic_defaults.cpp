// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/topic_defaults.h"

#include "core/kafka/sources.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

namespace {

/// Broker setting -> the topic setting that it is the default of (LogConfig.TopicConfigSynonyms of Kafka).
const QHash<QString, QString> &topicNames()
{
    static const QHash<QString, QString> names = {
        {u"log.cleanup.policy"_s, u"cleanup.policy"_s},
        {u"log.retention.bytes"_s, u"retention.bytes"_s},
        {u"min.insync.replicas"_s, u"min.insync.replicas"_s},
        {u"message.max.bytes"_s, u"max.message.bytes"_s},
        {u"compression.type"_s, u"compression.type"_s},
        {u"log.segment.bytes"_s, u"segment.bytes"_s},
        {u"log.message.timestamp.type"_s, u"message.timestamp.type"_s},
        {u"log.cleaner.delete.retention.ms"_s, u"delete.retention.ms"_s},
        {u"log.cleaner.min.compaction.lag.ms"_s, u"min.compaction.lag.ms"_s},
        {u"log.cleaner.max.compaction.lag.ms"_s, u"max.compaction.lag.ms"_s},
        {u"log.cleaner.min.cleanable.ratio"_s, u"min.cleanable.dirty.ratio"_s},
        {u"log.flush.interval.messages"_s, u"flush.messages"_s},
        {u"log.index.interval.bytes"_s, u"index.interval.bytes"_s},
        {u"log.preallocate"_s, u"preallocate"_s},
        {u"unclean.leader.election.enable"_s, u"unclean.leader.election.enable"_s},
    };
    return names;
}

/// The finest of ms, minutes and hours that is set wins, as in Kafka.
void readRetention(const QHash<QString, QString> &broker, QHash<QString, QString> *config)
{
    const struct { QString name; qint64 factor; } units[] = {
        {u"log.retention.ms"_s, 1}, {u"log.retention.minutes"_s, 60'000}, {u"log.retention.hours"_s, 3'600'000}};
    for (const auto &unit : units) {
        bool isNumber = false;
        const qint64 value = broker.value(unit.name).toLongLong(&isNumber);
        if (isNumber) {
            config->insert(u"retention.ms"_s, QString::number(value < 0 ? -1 : value * unit.factor));
            return;
        }
    }
}

std::optional<qint32> number(const QHash<QString, QString> &broker, const QString &name)
{
    bool isNumber = false;
    const int value = broker.value(name).toInt(&isNumber);
    return isNumber ? std::optional<qint32>(value) : std::nullopt;
}

} // namespace

Result<TopicDefaults> readTopicDefaults(const ChangeContext &context)
{
    const auto metadata = context.steps->wait([&] { return context.kafka->fetchMetadata(); });
    if (!metadata)
        return failure(metadata.error());
    TopicDefaults defaults;
    defaults.brokerCount = qint32(metadata->brokers->rows.size());
    if (metadata->brokers->rows.empty())
        return defaults;
    const qint32 controller = metadata->brokers->controllerId;
    const qint32 asked = metadata->brokers->find(controller) ? controller : metadata->brokers->rows.front().id;
    const auto entries = context.steps->wait([&] { return context.kafka->describeBrokerConfig(asked); });
    if (!entries)
        return failure(entries.error());
    QHash<QString, QString> broker;
    for (const ConfigEntry &entry : *entries) {
        if (!entry.value)
            continue;
        broker.insert(entry.name, *entry.value);
        if (const QString name = topicNames().value(entry.name); !name.isEmpty())
            defaults.config.insert(name, *entry.value);
    }
    readRetention(broker, &defaults.config);
    defaults.partitions = number(broker, u"num.partitions"_s);
    defaults.replicationFactor = number(broker, u"default.replication.factor"_s);
    if (broker.contains(u"delete.topic.enable"_s))
        defaults.isDeleteEnabled = broker.value(u"delete.topic.enable"_s) == u"true"_s;
    return defaults;
}

Answer<TopicDefaults> fetchTopicDefaults(const ChangeContext &context)
{
    return context.steps->run([context]() -> Result<TopicDefaults> { return readTopicDefaults(context); });
}

} // namespace brokerscope::changes
