// SPDX-License-Identifier: GPL-3.0-or-later
// topic create, topic delete
#include "app/cli/change_flow.h"
#include "app/cli/cli_text.h"
#include "app/cli/commands/commands.h"
#include "core/changes/create_topic.h"
#include "core/changes/delete_topic.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

Result<changes::TopicSpec> specOf(const Arguments &arguments)
{
    changes::TopicSpec spec;
    spec.name = arguments.at(0);
    if (!arguments.has(u"partitions"_s))
        return failure(Error::invalid(Cli::tr("Say how many partitions the topic gets: --partitions N.")));
    const Result<qint64> partitions = arguments.number(u"partitions"_s, 1, 1);
    const Result<qint64> factor = arguments.number(u"replication-factor"_s, -1, 1);
    if (!partitions || !factor)
        return failure((!partitions ? partitions : factor).error());
    spec.partitions = qint32(std::min<qint64>(*partitions, std::numeric_limits<qint32>::max()));
    spec.replicationFactor = qint32(std::min<qint64>(*factor, std::numeric_limits<qint16>::max()));
    for (const QString &pair : arguments.values(u"config"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0)
            return failure(Error::invalid(Cli::tr("Write --config as NAME=VALUE, for example --config retention.ms=86400000.")));
        spec.custom.emplace_back(pair.first(equals), pair.sliced(equals + 1));
    }
    return spec;
}

int create(CommandContext &context)
{
    const Result<changes::TopicSpec> spec = specOf(context.arguments());
    if (!spec)
        return context.fail(spec.error());
    const Result<ChangeGate> gate = openGate(context);
    if (!gate)
        return context.fail(gate.error());
    const Result<QString> clusterId = context.await(gate->runner->fetchClusterId(changes::Change::Target::Kafka));
    if (!clusterId)
        return context.fail(clusterId.error());
    return runChange(context, *gate, changes::CreateTopic(*clusterId, *spec));
}

int remove(CommandContext &context)
{
    const Result<ChangeGate> gate = openGate(context);
    if (!gate)
        return context.fail(gate.error());
    const Result<QString> clusterId = context.await(gate->runner->fetchClusterId(changes::Change::Target::Kafka));
    if (!clusterId)
        return context.fail(clusterId.error());
    return runChange(context, *gate, changes::DeleteTopic(*clusterId, context.arguments().at(0)));
}

std::vector<OptionSpec> withConsent(std::vector<OptionSpec> options)
{
    for (OptionSpec &option : consentOptions())
        options.push_back(std::move(option));
    return options;
}

} // namespace

Command topicCreateCommand()
{
    return {.words = {u"topic"_s, u"create"_s},
            .arguments = {{u"NAME"_s}},
            .options = withConsent({{u"partitions"_s, u"N"_s, Cli::tr("how many partitions")},
                                    {u"replication-factor"_s, u"N"_s, Cli::tr("copies of each partition (the broker's default)")},
                                    {u"config"_s, u"K=V"_s, Cli::tr("a setting that differs from the broker's default; may be repeated")}}),
            .summary = Cli::tr("create a topic, after a preview"),
            .example = u"brokerscope-cli topic create orders --partitions 6 --replication-factor 3 --config retention.ms=86400000 --yes"_s,
            .run = create};
}

Command topicDeleteCommand()
{
    return {.words = {u"topic"_s, u"delete"_s},
            .arguments = {{u"NAME"_s}},
            .options = consentOptions(),
            .summary = Cli::tr("delete a topic with its records, after a preview"),
            .example = u"brokerscope-cli topic delete orders --dry-run"_s,
            .run = remove};
}

} // namespace brokerscope::cli
