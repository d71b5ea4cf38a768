// SPDX-License-Identifier: GPL-3.0-or-later
// local fault, local events: what is broken on purpose, and what happened
#include "app/cli/cli_text.h"
#include "app/cli/commands/commands.h"
#include "app/cli/error_list.h"
#include "app/cli/json_forms.h"
#include "app/cli/local_clients.h"
#include "app/cli/text_table.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

using local::LocalFault;

const QString kUndo = u"undo"_s;

OptionSpec nameOption()
{
    return {u"name"_s, u"N"_s, Cli::tr("which local cluster (“local”)")};
}

int runFault(CommandContext &context)
{
    const QString word = context.arguments().at(0);
    const auto kind = LocalFault::parse(word);
    if (!kind && word != kUndo)
        return context.fail(Error::invalid(Cli::tr("“%1” is no fault; these are: %2; and “undo” takes one back.")
                                               .arg(word, LocalFault::words().join(u", "_s))));
    const auto process = local::ProcessId::parse(context.arguments().at(1));
    if (!process || process->kind == local::ProcessId::Kind::Demo)
        return context.fail(Error::invalid(
            Cli::tr("“%1” is neither a broker's number nor “zookeeper”.").arg(context.arguments().at(1))));
    std::optional<int> seconds;
    if (context.arguments().has(u"seconds"_s)) {
        const Result<qint64> number = context.arguments().number(u"seconds"_s, 0, 1);
        if (!number)
            return context.fail(number.error());
        seconds = int(std::min<qint64>(*number, std::numeric_limits<int>::max()));
    }
    const Result<local::LocalCluster> cluster = findLocal(localName(context));
    if (!cluster)
        return context.fail(cluster.error());
    const auto supervisor = supervisorOf(context, *cluster);
    const Result<local::LocalClusterState> state =
        async::await(kind ? supervisor->beginFault(*process, *kind, seconds) : supervisor->undoFault(*process));
    if (!state)
        return context.fail(state.error());
    if (const local::LocalProcess *found = state->find(*process); found && found->fault)
        context.output().note(found->fault->text());
    printClusters(context, {*state});
    return Done;
}

int runEvents(CommandContext &context)
{
    const Result<local::LocalCluster> cluster = findLocal(localName(context));
    if (!cluster)
        return context.fail(cluster.error());
    const auto supervisor = supervisorOf(context, *cluster);
    const Result<std::vector<local::LocalEvent>> events = async::await(supervisor->askEvents());
    if (!events)
        return context.fail(events.error());
    if (context.output().isJson()) {
        QJsonArray array;
        for (const local::LocalEvent &event : *events)
            array.append(event.toJson());
        context.output().object({{u"name"_s, cluster->name}, {u"events"_s, array}, {u"errors"_s, QJsonArray()}});
        return Done;
    }
    if (events->empty())
        context.output().note(Cli::tr("No event: the cluster's supervisor keeps them while it runs."));
    TextTable table({{Cli::tr("TIME")}, {Cli::tr("PROCESS")}, {Cli::tr("EVENT")}, {Cli::tr("WHAT")}});
    for (const local::LocalEvent &event : *events)
        table.addRow(
            {json::time(event.atMs).toString(), event.processText(), event.kindText(), printable(event.text())});
    if (!table.isEmpty())
        context.output().text(table.toString());
    return Done;
}

} // namespace

std::vector<Command> localFaultCommands()
{
    std::vector<Command> list;
    list.push_back(
        {.words = {u"local"_s, u"fault"_s},
         .arguments = {{u"kill|freeze|expire-sessions|stop|fill-disk|undo"_s}, {u"BROKER|zookeeper"_s}},
         .options = {nameOption(), {u"seconds"_s, u"S"_s, Cli::tr("freeze: thaw it by itself after so long")}},
         .summary = Cli::tr("break one process of a local cluster on purpose, or undo that"),
         .details = Cli::tr(
             "kill: SIGKILL. freeze: SIGSTOP, until undone or for --seconds. expire-sessions: freezes ZooKeeper for "
             "longer than "
             "the brokers' sessions last. stop: stops ZooKeeper under its brokers. fill-disk: fills the disk of a "
             "broker's log folder, where that is a small file system of its own. undo starts, thaws or frees again."),
         .example = u"brokerscope-cli local fault freeze 0 --seconds 10"_s,
         .run = runFault,
         .unboundedBy = {u"*"_s}});
    list.push_back({.words = {u"local"_s, u"events"_s},
                    .options = {nameOption()},
                    .summary = Cli::tr("what happened to a local cluster's processes since its supervisor started"),
                    .example = u"brokerscope-cli local events --json"_s,
                    .run = runEvents});
    return list;
}

} // namespace brokerscope::cli
