// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands/commands.h"
#include "app/cli/error_list.h"
#include "app/cli/event_queue.h"
#include "app/cli/json_forms.h"
#include "app/cli/main_thread_object.h"
#include "app/cli/record_forms.h"
#include "core/cluster/cluster_session.h"

#include <algorithm>
#include <limits>
#include <variant>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

constexpr qint64 kDefaultCount = 100;
using Event = std::variant<kafka::RecordBatch, kafka::ReadEnd>;

Result<kafka::ReadRequest> requestOf(const Arguments &arguments)
{
    kafka::ReadRequest request;
    request.topic = arguments.at(0);
    request.follow = arguments.has(u"follow"_s);
    const Result<qint64> limit = arguments.number(u"limit"_s, -1, 0);
    if (!limit)
        return failure(limit.error());
    if (*limit >= 0)
        request.limit = *limit;
    auto start = parseReadStart(arguments.has(u"from"_s) ? arguments.value(u"from"_s) : u"newest"_s, request.limit.value_or(kDefaultCount));
    if (!start)
        return failure(start.error());
    request.start = *start;
    for (const QString &word : arguments.values(u"partition"_s)) {
        bool isNumber = false;
        const int partition = word.toInt(&isNumber);
        if (!isNumber || partition < 0)
            return failure(Error::invalid(Cli::tr("“%1” is no partition: give --partition a number from 0 on.").arg(word)));
        request.partitions.push_back(partition);
    }
    return request;
}

void print(Output &output, const std::vector<Record> &records)
{
    for (const Record &record : records) {
        if (output.isJson())
            output.object(recordJson(record));
        else
            output.text(recordText(record));
    }
}

void printEnd(CommandContext &context, const kafka::ReadEnd &end, const ErrorList &errors)
{
    if (!context.output().isJson()) {
        errors.print(context.output());
        return;
    }
    std::vector<kafka::ReadRange> sorted = end.ranges;
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.partition < b.partition; });
    QJsonArray ranges;
    for (const kafka::ReadRange &range : sorted)
        ranges.append(QJsonObject{{u"topic"_s, range.partition.topic},
                                  {u"partition"_s, range.partition.partition},
                                  {u"from"_s, json::known(range.from)},
                                  {u"to"_s, json::known(range.to)}});
    context.output().object({{u"end"_s, QJsonObject{{u"reason"_s, endReason(end.reason)},
                                                    {u"scanned"_s, end.scanned},
                                                    {u"matched"_s, end.scanned},
                                                    {u"dropped"_s, 0},
                                                    {u"ranges"_s, ranges},
                                                    {u"errors"_s, errors.toJson()}}}});
}

int run(CommandContext &context)
{
    const Result<kafka::ReadRequest> request = requestOf(context.arguments());
    if (!request)
        return context.fail(request.error());
    const Result<cluster::ClusterSession *> session = context.session();
    if (!session)
        return context.fail(session.error());

    const auto queue = std::make_shared<EventQueue<Event>>();
    const auto reader = makeOnMainThread<kafka::RecordReader>(context, [&] {
        auto made = std::make_unique<kafka::RecordReader>((*session)->kafkaSettings(), *request);
        QObject::connect(made.get(), &kafka::RecordReader::recordsRead, made.get(), [queue](const kafka::RecordBatch &batch) { queue->push(batch); });
        QObject::connect(made.get(), &kafka::RecordReader::finished, made.get(), [queue](const kafka::ReadEnd &end) { queue->push(end); });
        made->start();
        return made;
    });
    const auto onReader = [&](void (kafka::RecordReader::*call)()) {
        QMetaObject::invokeMethod(reader.get(), [r = reader.get(), call] { (r->*call)(); }, Qt::QueuedConnection);
    };
    bool isStopping = false;
    for (;;) {
        if (!isStopping && (context.stop().isSet() || context.output().isBroken())) {
            isStopping = true;
            onReader(&kafka::RecordReader::stop);
        }
        const std::optional<Event> event = queue->pop(std::chrono::milliseconds(50));
        if (!event)
            continue;
        if (const auto *batch = std::get_if<kafka::RecordBatch>(&*event)) {
            context.noteConnected();
            print(context.output(), **batch);
            onReader(&kafka::RecordReader::batchDone);
            continue;
        }
        const auto &end = std::get<kafka::ReadEnd>(*event);
        ErrorList errors;
        for (const Error &error : end.errors)
            errors.add(request->topic, error);
        if (context.isPastDeadline())
            errors.add(request->topic, context.deadlineError());
        if (end.scanned == 0 && context.isPastDeadline())
            return context.fail(end.errors.empty() ? context.deadlineError() : end.errors.front());
        if (end.scanned == 0 && end.reason == kafka::ReadEnd::Reason::Failed && !end.errors.empty())
            return context.fail(end.errors.front());
        printEnd(context, end, errors);
        return end.reason == kafka::ReadEnd::Reason::Failed ? Failed : Done;
    }
}

} // namespace

Command tailCommand()
{
    return {.words = {u"tail"_s},
            .arguments = {{u"TOPIC"_s}},
            .options = {{u"from"_s, u"PLACE"_s, Cli::tr("newest (the default), oldest, end, offset:N or time:ISO")},
                        {u"partition"_s, u"P"_s, Cli::tr("this partition only; may be repeated")},
                        {u"limit"_s, u"N"_s, Cli::tr("at most so many records; of newest: the last N over all partitions (100)")},
                        {u"follow"_s, {}, Cli::tr("go on with what is written, until Ctrl+C")}},
            .summary = Cli::tr("read records; joins no group and commits nothing"),
            .details = Cli::tr("A line is PARTITION:OFFSET, time, key, value, headers."),
            .example = u"brokerscope-cli tail orders --from oldest --limit 10 --json"_s,
            .run = run,
            .unboundedBy = {u"follow"_s},
            .isStoppable = true,
            .endsAtDeadline = true};
}

} // namespace brokerscope::cli
