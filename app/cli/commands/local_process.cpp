// SPDX-License-Identifier: GPL-3.0-or-later
// local kill, pause, resume, start, stop: one process of a running cluster
#include "app/cli/cli_text.h"
#include "app/cli/commands/commands.h"
#include "app/cli/local_clients.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

using Action = Answer<local::LocalClusterState> (local::SupervisorClient::*)(local::ProcessId);

template <Action action>
int run(CommandContext &context)
{
    const std::optional<local::ProcessId> process = local::ProcessId::parse(context.arguments().at(0));
    if (!process || process->kind == local::ProcessId::Kind::Demo)
        return context.fail(Error::invalid(Cli::tr("“%1” is neither a broker's number nor “zookeeper”.").arg(context.arguments().at(0))));
    const Result<local::LocalCluster> cluster = findLocal(localName(context));
    if (!cluster)
        return context.fail(cluster.error());
    const auto supervisor = supervisorOf(context, *cluster);
    const Result<local::LocalClusterState> state = async::await((supervisor.get()->*action)(*process));
    if (!state)
        return context.fail(state.error());
    printClusters(context, {*state});
    return Done;
}

Command command(const QString &word, const QString &summary, int (*run)(CommandContext &))
{
    return {.words = {u"local"_s, word},
            .arguments = {{u"BROKER|zookeeper"_s}},
            .options = {{u"name"_s, u"N"_s, Cli::tr("which local cluster (“local”)")}},
            .summary = summary,
            .example = QString("brokerscope-cli local "_L1 + word + " 0"_L1),
            .run = run,
            .unboundedBy = word == "start"_L1 || word == "stop"_L1 ? QStringList{u"*"_s} : QStringList()};
}

} // namespace

std::vector<Command> localProcessCommands()
{
    using Client = local::SupervisorClient;
    return {command(u"kill"_s, Cli::tr("kill one process at once (SIGKILL); it stays down"), run<&Client::killProcess>),
            command(u"pause"_s, Cli::tr("freeze one process (SIGSTOP)"), run<&Client::pauseProcess>),
            command(u"resume"_s, Cli::tr("let a frozen process go on"), run<&Client::resumeProcess>),
            command(u"start"_s, Cli::tr("start a process that is down; returns when it is ready"), run<&Client::startProcess>),
            command(u"stop"_s, Cli::tr("stop one process in order; it stays down"), run<&Client::stopProcess>)};
}

} // namespace brokerscope::cli
