// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_flow.h"
#include "app/cli/cli_text.h"
#include "app/cli/commands/commands.h"
#include "app/cli/error_list.h"
#include "core/changes/produce_records.h"

#include <QFile>

#include <cstdio>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

Result<kafka::OutgoingRecord> templateOf(const Arguments &arguments)
{
    kafka::OutgoingRecord record;
    record.topic = arguments.at(0);
    if (arguments.has(u"key"_s))
        record.key = arguments.value(u"key"_s).toUtf8();
    const Result<qint64> partition = arguments.number(u"partition"_s, -1, 0);
    if (!partition)
        return failure(partition.error());
    record.partition = qint32(std::min<qint64>(*partition, std::numeric_limits<qint32>::max()));
    for (const QString &pair : arguments.values(u"header"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0)
            return failure(Error::invalid(Cli::tr("Write --header as NAME=VALUE.")));
        record.headers.push_back({pair.first(equals), pair.sliced(equals + 1).toUtf8()});
    }
    return record;
}

Result<std::vector<kafka::OutgoingRecord>> recordsOf(const Arguments &arguments)
{
    Result<kafka::OutgoingRecord> record = templateOf(arguments);
    if (!record)
        return failure(record.error());
    if (arguments.has(u"null"_s))
        return std::vector{*record};
    std::vector<kafka::OutgoingRecord> records;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(Error::invalid(Cli::tr("Standard input cannot be read: %1.").arg(input.errorString())));
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        if (line.endsWith('\n'))
            line.chop(1);
        record->value = line;
        records.push_back(*record);
    }
    return records;
}

int run(CommandContext &context)
{
    Result<std::vector<kafka::OutgoingRecord>> records = recordsOf(context.arguments());
    if (!records)
        return context.fail(records.error());
    if (records->empty()) {
        if (context.output().isJson())
            context.output().object({{u"sent"_s, QJsonArray()}, {u"failed"_s, 0}, {u"errors"_s, QJsonArray()}});
        return Done;
    }
    const Result<ChangeGate> gate = openGate(context);
    if (!gate)
        return context.fail(gate.error());
    const Result<QString> clusterId = context.await(gate->runner->fetchClusterId(changes::Change::Target::Kafka));
    if (!clusterId)
        return context.fail(clusterId.error());
    const QString topic = context.arguments().at(0);
    const changes::ProduceRecords change(*clusterId, topic, std::move(*records));
    for (const changes::FieldProblem &problem : change.check())
        if (problem.severity == changes::FieldProblem::Severity::Error)
            return context.fail(Error::invalid(problem.message));
    // Whoever pipes values in has said what to write; on production that is not enough.
    if (gate->runner->requiredConfirmation(change) == changes::Confirmation::TypeName && !context.arguments().has(u"yes"_s))
        return context.fail(Error::invalid(Cli::tr("The connection “%1” is marked as production: nothing was written; --yes confirms.")
                                               .arg(gate->runner->context().profile.name)));
    const Result<changes::ChangeResult> result = context.await(gate->runner->run(change, {true, change.objectName()}));
    if (!result)
        return context.fail(result.error());
    if (result->items.empty() && result->error)
        return context.fail(*result->error) == CannotConnect ? CannotConnect : Failed;

    QJsonArray sent;
    qint64 failed = 0;
    ErrorList errors;
    for (const changes::ChangeItem &item : result->items) {
        if (item.outcome == changes::ChangeOutcome::Done) {
            sent.append(QJsonObject{{u"topic"_s, topic}, {u"partition"_s, item.partition}, {u"offset"_s, item.offset}});
            continue;
        }
        ++failed;
        if (item.error)
            errors.add(item.item, *item.error);
    }
    if (context.output().isJson()) {
        context.output().object({{u"sent"_s, sent}, {u"failed"_s, failed}, {u"errors"_s, errors.toJson()}});
    } else {
        context.output().text(Cli::tr("%1 sent, %2 failed").arg(sent.size()).arg(failed) + u'\n');
        errors.print(context.output());
    }
    return failed == 0 ? Done : Failed;
}

} // namespace

Command produceCommand()
{
    return {.words = {u"produce"_s},
            .arguments = {{u"TOPIC"_s}},
            .options = {{u"key"_s, u"T"_s, Cli::tr("the key of every record")},
                        {u"header"_s, u"K=V"_s, Cli::tr("a header of every record; may be repeated")},
                        {u"partition"_s, u"P"_s, Cli::tr("to this partition (else by key, as the Java client does)")},
                        {u"null"_s, {}, Cli::tr("one tombstone; standard input is not read")},
                        {u"yes"_s, {}, Cli::tr("write to a cluster that is marked as production")}},
            .summary = Cli::tr("write records: one value a line on standard input"),
            .example = u"echo hello | brokerscope-cli produce orders --key customer-7"_s,
            .run = run};
}

} // namespace brokerscope::cli
