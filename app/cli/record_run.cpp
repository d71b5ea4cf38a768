// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_run.h"

#include "app/cli/cli_text.h"
#include "app/cli/error_list.h"
#include "app/cli/event_queue.h"
#include "app/cli/json_forms.h"
#include "app/cli/main_thread_object.h"
#include "app/cli/record_forms.h"
#include "core/cluster/cluster_session.h"

#include <QElapsedTimer>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

constexpr qint64 kDefaultCount = 100; // of newest
constexpr qint64 kTakenRows = 1000;
constexpr qint64 kTakenBytes = 4 * 1024 * 1024;
constexpr qint64 kProgressEveryMs = 1000;

enum class Event { Ready, Ended };

void printEnd(CommandContext &context, const cluster::FeedState &state, const ErrorList &errors)
{
    if (!context.output().isJson()) {
        errors.print(context.output());
        return;
    }
    QJsonArray ranges;
    for (const kafka::ReadRange &range : state.end->ranges)
        ranges.append(QJsonObject{{u"topic"_s, range.partition.topic},
                                  {u"partition"_s, range.partition.partition},
                                  {u"from"_s, json::known(range.from)},
                                  {u"to"_s, json::known(range.to)}});
    context.output().object({{u"end"_s, QJsonObject{{u"reason"_s, endReason(state.end->reason)},
                                                    {u"scanned"_s, state.read},
                                                    {u"matched"_s, state.matched},
                                                    {u"dropped"_s, state.dropped},
                                                    {u"ranges"_s, ranges},
                                                    {u"errors"_s, errors.toJson()}}}});
}

int finish(CommandContext &context, const RecordRun &run, const cluster::FeedState &state)
{
    const kafka::ReadEnd &end = *state.end;
    const QString topic = run.request.parts.front().topic;
    ErrorList errors;
    for (const Error &error : end.errors)
        errors.add(topic, error);
    if (context.isPastDeadline())
        errors.add(topic, context.deadlineError());
    if (state.read == 0 && context.isPastDeadline())
        return context.fail(end.errors.empty() ? context.deadlineError() : end.errors.front());
    if (state.read == 0 && end.reason == kafka::ReadEnd::Reason::Failed && !end.errors.empty())
        return context.fail(end.errors.front());
    printEnd(context, state, errors);
    const bool isCut = context.isPastDeadline() && run.atDeadline == RecordRun::AtDeadline::Failed;
    return end.reason == kafka::ReadEnd::Reason::Failed || isCut ? Failed : Done;
}

void tellProgress(CommandContext &context, const cluster::FeedState &state)
{
    const QLocale locale;
    context.output().note(Cli::tr("%1 scanned, %2 matched").arg(locale.toString(state.read), locale.toString(state.matched)));
}

} // namespace

int runRecords(CommandContext &context, const RecordRun &run)
{
    const Result<cluster::ClusterSession *> session = context.session();
    if (!session)
        return context.fail(session.error());
    const auto queue = std::make_shared<EventQueue<Event>>();
    const auto feed = makeOnMainThread<cluster::RecordFeed>(context, [&] {
        auto made = std::make_unique<cluster::RecordFeed>((*session)->kafkaSettings(), run.request);
        QObject::connect(made.get(), &cluster::RecordFeed::recordsReady, made.get(), [queue] { queue->push(Event::Ready); });
        QObject::connect(made.get(), &cluster::RecordFeed::ended, made.get(), [queue] { queue->push(Event::Ended); });
        made->start();
        return made;
    });
    bool isStopping = false;
    QElapsedTimer sinceTold;
    sinceTold.start();
    for (;;) {
        if (!isStopping && (context.stop().isSet() || context.output().isBroken())) {
            isStopping = true;
            feed->stop();
        }
        if (!queue->pop(std::chrono::milliseconds(50)) && !run.tellsProgress)
            continue;
        for (;;) {
            const std::vector<Record> records = feed->take(kTakenRows, kTakenBytes);
            if (records.empty())
                break;
            context.noteConnected();
            run.print(context.output(), records);
        }
        const cluster::FeedState state = feed->state();
        if (state.end && state.held == 0)
            return finish(context, run, state);
        if (run.tellsProgress && state.read > 0 && sinceTold.elapsed() >= kProgressEveryMs) {
            sinceTold.restart();
            tellProgress(context, state);
        }
    }
}

Result<kafka::ReadRequest> readRequestOf(const Arguments &arguments, const QString &from)
{
    kafka::ReadRequest request;
    request.topic = arguments.at(0);
    request.follow = arguments.has(u"follow"_s);
    const Result<qint64> limit = arguments.number(u"limit"_s, -1, 0);
    if (!limit)
        return failure(limit.error());
    if (*limit >= 0)
        request.limit = *limit;
    auto start = parseReadStart(arguments.has(u"from"_s) ? arguments.value(u"from"_s) : from, request.limit.value_or(kDefaultCount));
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

std::vector<OptionSpec> readOptions(const QString &fromHelp, const QString &limitHelp)
{
    return {{u"from"_s, u"PLACE"_s, fromHelp},
            {u"partition"_s, u"P"_s, Cli::tr("this partition only; may be repeated")},
            {u"limit"_s, u"N"_s, limitHelp}};
}

} // namespace brokerscope::cli
