// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/cluster_questions.h"
#include "app/cli/commands/commands.h"
#include "app/cli/json_forms.h"
#include "app/cli/text_table.h"
#include "core/cluster/cluster_session.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

QJsonValue sourceWord(ConfigEntry::Source source)
{
    switch (source) { // Kafka's own words
    case ConfigEntry::Source::DynamicTopic: return u"DYNAMIC_TOPIC_CONFIG"_s;
    case ConfigEntry::Source::DynamicBroker: return u"DYNAMIC_BROKER_CONFIG"_s;
    case ConfigEntry::Source::DynamicDefaultBroker: return u"DYNAMIC_DEFAULT_BROKER_CONFIG"_s;
    case ConfigEntry::Source::StaticBroker: return u"STATIC_BROKER_CONFIG"_s;
    case ConfigEntry::Source::Default: return u"DEFAULT_CONFIG"_s;
    case ConfigEntry::Source::Unknown: break;
    }
    return {};
}

QString stateWord(const TopicTable &topics, PartitionIndex p)
{
    constexpr qint16 kLeaderNotAvailable = 5;
    if (topics.leader(p) >= 0)
        return u"online"_s;
    return topics.partitionError(p) == 0 || topics.partitionError(p) == kLeaderNotAvailable ? u"offline"_s : u"unknown"_s;
}

QJsonArray numbers(const std::vector<qint32> &ids)
{
    QJsonArray list;
    for (const qint32 id : ids)
        list.append(id);
    return list;
}

QString numbersText(const std::vector<qint32> &ids)
{
    QStringList words;
    for (const qint32 id : ids)
        words.append(QString::number(id));
    return words.join(u',');
}

QJsonValue configJson(const Result<std::vector<ConfigEntry>> &config)
{
    if (!config)
        return {};
    QJsonArray list;
    for (const ConfigEntry &entry : *config)
        list.append(QJsonObject{{u"name"_s, entry.name},
                                {u"value"_s, entry.value ? QJsonValue(*entry.value) : QJsonValue()},
                                {u"source"_s, sourceWord(entry.source)},
                                {u"isSensitive"_s, entry.isSensitive},
                                {u"isReadOnly"_s, entry.isReadOnly}});
    return list;
}

QJsonObject topicObject(const OffsetTable &offsets, TopicIndex t, const Result<std::vector<ConfigEntry>> &config, const ErrorList &errors)
{
    const TopicTable &topics = *offsets.topics();
    QJsonArray partitions;
    for (PartitionIndex p = topics.firstPartition(t); p < topics.firstPartition(t) + topics.partitionCount(t); ++p)
        partitions.append(QJsonObject{{u"partition"_s, topics.partition(p)},
                                      {u"leader"_s, json::known(topics.leader(p))},
                                      {u"state"_s, stateWord(topics, p)},
                                      {u"leaderEpoch"_s, QJsonValue()},
                                      {u"replicas"_s, numbers(topics.replicas(p))},
                                      {u"isr"_s, numbers(topics.isr(p))},
                                      {u"logStartOffset"_s, json::known(offsets.logStart(p))},
                                      {u"highWatermark"_s, json::known(offsets.highWatermark(p))},
                                      {u"lastStableOffset"_s, json::known(offsets.lastStable(p))}});
    return {{u"name"_s, topics.name(t)},
            {u"isInternal"_s, topics.isInternal(t)},
            {u"partitions"_s, partitions},
            {u"config"_s, configJson(config)},
            {u"errors"_s, errors.toJson()}};
}

QString topicText(const OffsetTable &offsets, TopicIndex t, const Result<std::vector<ConfigEntry>> &config)
{
    using Align = TextTable::Align;
    const TopicTable &topics = *offsets.topics();
    TextTable table({{Cli::tr("PARTITION"), Align::Right},
                     {Cli::tr("LEADER"), Align::Right},
                     {Cli::tr("STATE")},
                     {Cli::tr("REPLICAS")},
                     {Cli::tr("ISR")},
                     {Cli::tr("START"), Align::Right},
                     {Cli::tr("END"), Align::Right}});
    for (PartitionIndex p = topics.firstPartition(t); p < topics.firstPartition(t) + topics.partitionCount(t); ++p)
        table.addRow({QString::number(topics.partition(p)), shown(qint64(topics.leader(p))), stateWord(topics, p),
                      numbersText(topics.replicas(p)), numbersText(topics.isr(p)), shown(offsets.logStart(p)),
                      shown(offsets.highWatermark(p))});
    QString text = table.toString();
    TextTable settings({{Cli::tr("SETTING")}, {Cli::tr("VALUE")}});
    if (config)
        for (const ConfigEntry &entry : *config)
            if (entry.source == ConfigEntry::Source::DynamicTopic)
                settings.addRow({entry.name, entry.value.value_or(u"—"_s)});
    return settings.isEmpty() ? text : text + u'\n' + settings.toString();
}

int run(CommandContext &context)
{
    const Result<cluster::ClusterSession *> session = context.session();
    if (!session)
        return context.fail(session.error());
    kafka::KafkaClient *kafka = (*session)->kafka();
    const QString name = context.arguments().at(0);
    const Result<kafka::ClusterMetadata> metadata = context.await(kafka->fetchMetadata());
    if (!metadata)
        return context.fail(metadata.error());
    const std::shared_ptr<const TopicTable> topics = metadata->topics;
    const TopicIndex t = topics->findTopic(name);
    if (t == kNoIndex)
        return context.fail(Error{Error::Kind::NotFound, 0, Cli::tr("There is no topic “%1” on this cluster.").arg(name), {}, false});

    ErrorList errors;
    auto configAnswer = kafka->describeTopicConfig(name);
    std::vector<PartitionIndex> partitions(topics->partitionCount(t));
    std::iota(partitions.begin(), partitions.end(), topics->firstPartition(t));
    OffsetTable offsets(topics);
    if (const auto answer = context.await(kafka->fetchOffsets(topics, partitions, kafka::OffsetParts::StartEndAndStable)))
        offsets = **answer;
    else
        errors.add(Cli::tr("offsets"), answer.error());
    for (const OffsetTable::Lane &lane : offsets.lanes())
        if (lane.error)
            errors.add(Cli::tr("offsets of broker %1").arg(lane.brokerId), *lane.error);
    if (const quint32 offline = topics->offlineCount(t); offline > 0)
        errors.add(Cli::tr("offsets"), Error{Error::Kind::Unreachable, 0,
                                             Cli::tr("%n partition(s) have no leader, so their offsets cannot be asked.", nullptr, int(offline)), {}, true});
    const Result<std::vector<ConfigEntry>> config = context.await(configAnswer);
    if (!config)
        errors.add(Cli::tr("settings"), config.error());

    if (context.output().isJson()) {
        context.output().object(topicObject(offsets, t, config, errors));
    } else {
        context.output().text(topicText(offsets, t, config));
        errors.print(context.output());
    }
    return Done;
}

} // namespace

Command topicCommand()
{
    return {.words = {u"topic"_s},
            .arguments = {{u"NAME"_s}},
            .summary = Cli::tr("one topic: leaders, replicas, ISR, offsets and settings"),
            .details = Cli::tr("A topic whose name is a word of a command: brokerscope-cli topic -- create"),
            .example = u"brokerscope-cli topic orders"_s,
            .run = run};
}

} // namespace brokerscope::cli
