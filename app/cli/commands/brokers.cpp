// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/cluster_questions.h"
#include "app/cli/commands/commands.h"
#include "app/cli/json_forms.h"
#include "app/cli/text_table.h"
#include "core/base/clock.h"
#include "core/cluster/cluster_session.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

struct BrokerFacts
{
    qint64 leaders = 0;
    qint64 replicas = 0;
    bool isAnswering = false;
    qint64 answeredAtBootMs = 0;
};
using Facts = std::map<qint32, BrokerFacts>;

void countPartitions(const TopicTable &topics, Facts &facts)
{
    for (PartitionIndex p = 0; p < topics.partitionCount(); ++p) {
        if (topics.leader(p) >= 0)
            ++facts[topics.leader(p)].leaders;
        for (const qint32 id : topics.replicas(p))
            ++facts[id].replicas;
    }
}

/// Asks each broker itself. A refusal is an answer too.
void askEach(CommandContext &context, kafka::KafkaClient *kafka, const BrokerTable &brokers, Facts &facts, ErrorList &errors)
{
    std::vector<std::pair<qint32, Answer<std::vector<ConfigEntry>>>> asked;
    for (const Broker &broker : brokers.rows)
        asked.emplace_back(broker.id, kafka->describeBrokerConfig(broker.id));
    for (auto &[id, answer] : asked) {
        const auto result = context.await(answer);
        BrokerFacts &broker = facts[id];
        broker.isAnswering = result || (result.error().kind != Error::Kind::Timeout && result.error().kind != Error::Kind::Unreachable
                                        && result.error().kind != Error::Kind::Cancelled);
        broker.answeredAtBootMs = bootTimeMs();
        if (!broker.isAnswering)
            errors.add(Cli::tr("broker %1").arg(id), result.error());
    }
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
    const BrokerTable &brokers = *metadata->brokers;
    ErrorList errors;
    Facts facts;
    countPartitions(*metadata->topics, facts);
    askEach(context, kafka, brokers, facts, errors);

    const qint64 now = bootTimeMs();
    QJsonArray list;
    using Align = TextTable::Align;
    TextTable table({{Cli::tr("ID"), Align::Right},
                     {Cli::tr("ADDRESS")},
                     {Cli::tr("RACK")},
                     {Cli::tr("LEADERS"), Align::Right},
                     {Cli::tr("REPLICAS"), Align::Right},
                     {Cli::tr("ANSWERING")},
                     {Cli::tr("CONTROLLER")}});
    for (const Broker &broker : brokers.rows) {
        const BrokerFacts &fact = facts[broker.id];
        list.append(QJsonObject{{u"id"_s, broker.id},
                                {u"host"_s, broker.host},
                                {u"port"_s, broker.port},
                                {u"rack"_s, json::orNull(broker.rack)},
                                {u"isController"_s, brokers.controllerId < 0 ? QJsonValue() : QJsonValue(broker.id == brokers.controllerId)},
                                {u"leaders"_s, fact.leaders},
                                {u"replicas"_s, fact.replicas},
                                {u"answering"_s, fact.isAnswering},
                                {u"ageMs"_s, fact.isAnswering ? QJsonValue(now - fact.answeredAtBootMs) : QJsonValue()}});
        table.addRow({QString::number(broker.id), broker.host + u':' + QString::number(broker.port), shown(broker.rack),
                      QString::number(fact.leaders), QString::number(fact.replicas), fact.isAnswering ? Cli::tr("yes") : Cli::tr("no"),
                      broker.id == brokers.controllerId ? Cli::tr("yes") : QString()});
    }
    if (context.output().isJson()) {
        context.output().object({{u"brokers"_s, list}, {u"errors"_s, errors.toJson()}});
    } else {
        context.output().text(table.toString());
        errors.print(context.output());
    }
    return Done;
}

} // namespace

Command brokersCommand()
{
    return {.words = {u"brokers"_s},
            .summary = Cli::tr("every broker: address, leaders, replicas, whether it answers"),
            .example = u"brokerscope-cli brokers"_s,
            .run = run};
}

} // namespace brokerscope::cli
