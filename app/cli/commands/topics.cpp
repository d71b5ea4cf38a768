// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/cluster_questions.h"
#include "app/cli/commands/commands.h"
#include "app/cli/json_forms.h"
#include "app/cli/text_table.h"
#include "core/cluster/cluster_session.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

QJsonObject topicsObject(const OffsetTable &offsets, const ErrorList &errors)
{
    const TopicTable &topics = *offsets.topics();
    QJsonArray list;
    for (TopicIndex t = 0; t < topics.topicCount(); ++t) {
        const OffsetTable::Sum records = offsets.topicRecords(t);
        list.append(QJsonObject{{u"name"_s, topics.name(t)},
                                {u"isInternal"_s, topics.isInternal(t)},
                                {u"partitions"_s, qint64(topics.partitionCount(t))},
                                {u"replicationFactor"_s, qint64(topics.replicationFactor(t))},
                                {u"offline"_s, qint64(topics.offlineCount(t))},
                                {u"underReplicated"_s, qint64(topics.underReplicatedCount(t))},
                                {u"records"_s, records.isComplete ? QJsonValue(records.value) : QJsonValue()}});
    }
    return {{u"topics"_s, list}, {u"errors"_s, errors.toJson()}};
}

QString topicsText(const OffsetTable &offsets)
{
    using Align = TextTable::Align;
    const TopicTable &topics = *offsets.topics();
    TextTable table({{Cli::tr("TOPIC")},
                     {Cli::tr("PARTITIONS"), Align::Right},
                     {Cli::tr("REPLICATION"), Align::Right},
                     {Cli::tr("OFFLINE"), Align::Right},
                     {Cli::tr("UNDER-REPLICATED"), Align::Right},
                     {Cli::tr("RECORDS"), Align::Right}});
    for (TopicIndex t = 0; t < topics.topicCount(); ++t) {
        const OffsetTable::Sum records = offsets.topicRecords(t);
        table.addRow({topics.name(t), QString::number(topics.partitionCount(t)), QString::number(topics.replicationFactor(t)),
                      QString::number(topics.offlineCount(t)), QString::number(topics.underReplicatedCount(t)),
                      shown(records.isComplete ? records.value : -1)});
    }
    return table.toString();
}

int run(CommandContext &context)
{
    const Result<cluster::ClusterSession *> session = context.session();
    if (!session)
        return context.fail(session.error());
    kafka::KafkaClient *kafka = (*session)->kafka();
    const Result<kafka::ClusterMetadata> metadata = context.await(kafka->fetchMetadata());
    if (!metadata)
        return context.fail(metadata.error());
    ErrorList errors;
    OffsetTable offsets(metadata->topics);
    if (metadata->topics->partitionCount() > 0) {
        const auto answer = context.await(kafka->fetchOffsets(metadata->topics, kafka::OffsetParts::StartAndEnd));
        if (answer)
            offsets = **answer;
        else
            errors.add(Cli::tr("offsets"), answer.error());
    }
    addOffsetErrors(offsets, errors);
    if (context.output().isJson()) {
        context.output().object(topicsObject(offsets, errors));
    } else {
        context.output().text(topicsText(offsets));
        errors.print(context.output());
    }
    return Done;
}

} // namespace

Command topicsCommand()
{
    return {.words = {u"topics"_s},
            .summary = Cli::tr("every topic with its partitions, replicas and records"),
            .details = Cli::tr("RECORDS is the end offset − the log start offset, summed: an upper bound."),
            .example = u"brokerscope-cli topics --json"_s,
            .run = run};
}

} // namespace brokerscope::cli
