// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/commands/commands.h"
#include "app/cli/local_clients.h"
#include "core/local/local_clusters.h"

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

/// Each stage once it has ended.
void tellStages(Output &output, std::set<QString> &told, const local::LocalClusterState &state)
{
    for (const local::LocalStage &stage : state.stages) {
        if (stage.state != local::LocalStage::State::Done || !stage.tookMs || !told.insert(stage.text()).second)
            continue;
        output.note(Cli::tr("%1 (%2 ms)").arg(stage.text()).arg(*stage.tookMs));
    }
}

int run(CommandContext &context)
{
    const Result<qint64> brokers = context.arguments().number(u"brokers"_s, 1, 1);
    if (!brokers)
        return context.fail(brokers.error());
    if (*brokers > 3)
        return context.fail(Error::invalid(Cli::tr("A local cluster has 1 to 3 brokers.")));
    const QString name = localName(context);
    Result<local::LocalCluster> cluster = local::clusters::find(name);
    // What is not asked for stays as it is: "local up" starts the cluster that there is.
    if (cluster && context.arguments().has(u"brokers"_s) && size_t(*brokers) != cluster->brokers.size())
        cluster = local::clusters::findOrCreate({.name = name, .runtime = cluster->runtime, .brokers = int(*brokers), .folder = {}});
    if (!cluster && cluster.error().kind != Error::Kind::NotFound)
        return context.fail(cluster.error());
    if (!cluster || context.arguments().has(u"runtime"_s))
        cluster = local::clusters::findOrCreate({.name = name,
                                                 .runtime = context.arguments().value(u"runtime"_s),
                                                 .brokers = cluster ? int(cluster->brokers.size()) : int(*brokers),
                                                 .folder = {}});
    if (!cluster) // nobody was to be connected to: what stood against making it is a failure
        return context.fail(cluster.error()) == WrongUsage ? WrongUsage : Failed;

    const auto supervisor = supervisorOf(context, *cluster);
    QObject::connect(supervisor.get(), &local::SupervisorClient::stateChanged, supervisor.get(),
                     [&output = context.output(), told = std::set<QString>()](const local::LocalClusterState &state) mutable {
                         tellStages(output, told, state);
                     });
    auto answer = supervisor->up(local::WhenClientsGo::Keep);
    while (!answer.isFinished()) {
        if (!context.stop().sleepFor(std::chrono::milliseconds(20))) {
            context.output().note(Cli::tr("Stopping what was started…"));
            (void)async::await(supervisor->down());
            return context.fail(Error::cancelled());
        }
    }
    const Result<local::LocalClusterState> state = async::await(answer);
    if (!state) {
        (void)context.fail(state.error());
        return Failed;
    }
    printClusters(context, {*state});
    return Done;
}

} // namespace

Command localUpCommand()
{
    return {.words = {u"local"_s, u"up"_s},
            .options = {{u"name"_s, u"N"_s, Cli::tr("which local cluster (“local”)")},
                        {u"brokers"_s, u"1..3"_s, Cli::tr("how many brokers, when it is made (1)")},
                        {u"runtime"_s, u"R"_s, Cli::tr("3.9 (the default), 2.4.1 or 4.4, when it is made")}},
            .summary = Cli::tr("start a local cluster, making it where there is none; returns when it is ready"),
            .details = Cli::tr("The cluster goes on running until “local down”."),
            .example = u"brokerscope-cli local up --brokers 1"_s,
            .run = run,
            .unboundedBy = {u"*"_s},
            .isStoppable = true};
}

} // namespace brokerscope::cli
