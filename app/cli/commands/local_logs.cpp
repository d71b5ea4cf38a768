// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands/commands.h"
#include "app/cli/event_queue.h"
#include "app/cli/json_forms.h"
#include "app/cli/local_clients.h"
#include "app/cli/text_table.h"
#include "core/local/local_log.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

constexpr qint64 kDefaultLines = 200;
using Lines = std::vector<local::LogRecord>;

QString levelWord(local::LogLevel level)
{
    switch (level) {
    case local::LogLevel::Warn: return u"warn"_s;
    case local::LogLevel::Error: return u"error"_s;
    default: return u"all"_s;
    }
}

/// What the lines say, where it matters.
void printEvents(Output &output, const Lines &lines)
{
    for (const local::LogRecord &record : lines) {
        const QJsonValue at = json::time(record.line.atMs.value_or(-1));
        if (output.isJson())
            output.object({{u"at"_s, at},
                           {u"process"_s, record.line.process},
                           {u"event"_s, record.event->word()},
                           {u"args"_s, QJsonArray::fromStringList(record.event->args)},
                           {u"text"_s, record.event->text()},
                           {u"message"_s, record.line.message}});
        else
            output.text(shown(at.toString()) + "  "_L1 + record.line.process.leftJustified(10) + "  "_L1 + printable(record.event->text()) + u'\n');
    }
}

void printLines(Output &output, const Lines &lines)
{
    for (const local::LogRecord &record : lines) {
        const local::LocalLogLine &line = record.line;
        const QJsonValue at = json::time(line.atMs.value_or(-1));
        if (output.isJson()) {
            output.object({{u"at"_s, at},
                           {u"process"_s, line.process},
                           {u"level"_s, line.level.isEmpty() ? QJsonValue() : QJsonValue(line.level)},
                           {u"message"_s, line.message}});
            continue;
        }
        QStringList message = line.message.split(u'\n');
        for (QString &part : message)
            part = printable(part);
        output.text(shown(at.toString()) + "  "_L1 + line.process.leftJustified(10) + "  "_L1 + shown(line.level).leftJustified(5) + "  "_L1
                    + message.join("\n    "_L1) + u'\n');
    }
}

int run(CommandContext &context)
{
    const Result<qint64> count = context.arguments().number(u"lines"_s, kDefaultLines, 0);
    if (!count)
        return context.fail(count.error());
    std::optional<local::ProcessId> only;
    if (context.arguments().has(u"process"_s)) {
        only = local::ProcessId::parse(context.arguments().value(u"process"_s));
        if (!only)
            return context.fail(Error::invalid(Cli::tr("“%1” is no process of a local cluster: a broker's number, zookeeper or demo.")
                                                   .arg(context.arguments().value(u"process"_s))));
    }
    local::LogFilter filter;
    filter.isEventsOnly = context.arguments().has(u"events"_s);
    if (context.arguments().has(u"level"_s)) {
        const QString word = context.arguments().value(u"level"_s);
        filter.least = word == "warn"_L1 ? local::LogLevel::Warn : word == "error"_L1 ? local::LogLevel::Error : local::LogLevel::None;
        if (word != levelWord(filter.least))
            return context.fail(Error::invalid(Cli::tr("“%1” is no level: all, warn or error.").arg(word)));
    }
    const Result<local::LocalCluster> cluster = findLocal(localName(context));
    if (!cluster)
        return context.fail(cluster.error());
    const auto print = filter.isEventsOnly ? printEvents : printLines;
    const bool follows = context.arguments().has(u"follow"_s);
    const auto queue = std::make_shared<EventQueue<Lines>>();
    const auto log = makeOnMainThread<local::LocalLog>(context, [&] {
        auto made = std::make_unique<local::LocalLog>(*cluster, filter, only);
        queue->push(made->last(int(std::min<qint64>(*count, 1'000'000))));
        if (follows) {
            QObject::connect(made.get(), &local::LocalLog::logLines, made.get(), [queue](const Lines &lines) { queue->push(lines); });
            made->follow();
        }
        return made;
    });
    do {
        if (const std::optional<Lines> lines = queue->pop(std::chrono::milliseconds(100)))
            print(context.output(), *lines);
    } while (follows && !context.stop().isSet() && !context.output().isBroken());
    return Done;
}

} // namespace

Command localLogsCommand()
{
    return {.words = {u"local"_s, u"logs"_s},
            .options = {{u"name"_s, u"N"_s, Cli::tr("which local cluster (“local”)")},
                        {u"process"_s, u"P"_s, Cli::tr("one process only: a broker's number, zookeeper or demo")},
                        {u"level"_s, u"L"_s, Cli::tr("lines that are at least as bad: warn, error (all)")},
                        {u"events"_s, {}, Cli::tr("only what matters, a sentence each: elections, ISR changes, rebalances, expired sessions, failed disks")},
                        {u"lines"_s, u"N"_s, Cli::tr("the newest lines (200)")},
                        {u"follow"_s, {}, Cli::tr("go on with what is added, until Ctrl+C")}},
            .summary = Cli::tr("the logs of a local cluster's processes, in order of time"),
            .example = u"brokerscope-cli local logs --events --follow"_s,
            .run = run,
            .unboundedBy = {u"follow"_s},
            .isStoppable = true};
}

} // namespace brokerscope::cli
