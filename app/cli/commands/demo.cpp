// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands/commands.h"
#include "app/cli/local_clients.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

template <typename Ask>
int ask(CommandContext &context, Ask question)
{
    const Result<local::LocalCluster> cluster = findLocal(localName(context));
    if (!cluster)
        return context.fail(cluster.error());
    const auto supervisor = supervisorOf(context, *cluster);
    const Result<local::LocalClusterState> state = async::await(question(*supervisor, *cluster));
    if (!state)
        return context.fail(state.error());
    printClusters(context, {*state});
    return Done;
}

int start(CommandContext &context)
{
    return ask(context, [](local::SupervisorClient &supervisor, const local::LocalCluster &cluster) {
        return supervisor.startDemo({QCoreApplication::applicationFilePath(), u"demo"_s, u"run"_s, u"--bootstrap"_s, cluster.bootstrap()});
    });
}

int stop(CommandContext &context)
{
    return ask(context, [](local::SupervisorClient &supervisor, const local::LocalCluster &) { return supervisor.stopDemo(); });
}

int status(CommandContext &context)
{
    return ask(context, [](local::SupervisorClient &supervisor, const local::LocalCluster &) { return supervisor.status(); });
}

OptionSpec nameOption() { return {u"name"_s, u"N"_s, Cli::tr("which local cluster (“local”)")}; }

} // namespace

std::vector<Command> demoCommands()
{
    return {{.words = {u"demo"_s, u"start"_s},
             .options = {nameOption()},
             .summary = Cli::tr("play demo traffic on a local cluster: producers, and groups that keep up, lag and idle"),
             .example = u"brokerscope-cli demo start"_s,
             .run = start},
            {.words = {u"demo"_s, u"stop"_s},
             .options = {nameOption()},
             .summary = Cli::tr("end the demo traffic"),
             .example = u"brokerscope-cli demo stop"_s,
             .run = stop},
            {.words = {u"demo"_s, u"status"_s},
             .options = {nameOption()},
             .summary = Cli::tr("whether demo traffic is played"),
             .example = u"brokerscope-cli demo status --json"_s,
             .run = status}};
}

} // namespace brokerscope::cli
