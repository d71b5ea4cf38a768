// SPDX-License-Identifier: GPL-3.0-or-later
// local down, status, wipe
#include "app/cli/cli_text.h"
#include "app/cli/commands/commands.h"
#include "app/cli/local_clients.h"
#include "app/cli/terminal.h"
#include "core/local/local_clusters.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

OptionSpec nameOption() { return {u"name"_s, u"N"_s, Cli::tr("which local cluster (“local”)")}; }

int down(CommandContext &context)
{
    const Result<local::LocalCluster> cluster = findLocal(localName(context));
    if (!cluster)
        return context.fail(cluster.error());
    const auto supervisor = supervisorOf(context, *cluster);
    const Result<local::LocalClusterState> state = async::await(supervisor->down());
    if (!state)
        return context.fail(state.error());
    printClusters(context, {*state});
    return Done;
}

int status(CommandContext &context)
{
    std::vector<local::LocalCluster> clusters;
    std::vector<Error> errors;
    if (context.arguments().has(u"name"_s) || !context.global().local.isNull()) {
        const Result<local::LocalCluster> cluster = findLocal(localName(context));
        if (!cluster)
            return context.fail(cluster.error());
        clusters.push_back(*cluster);
    } else {
        clusters = local::clusters::list(&errors);
    }
    std::vector<local::LocalClusterState> states;
    for (const local::LocalCluster &cluster : clusters) {
        const Result<local::LocalClusterState> state = async::await(supervisorOf(context, cluster)->status());
        if (state)
            states.push_back(*state);
        else
            errors.push_back(state.error());
    }
    printClusters(context, states, errors);
    return Done;
}

int wipe(CommandContext &context)
{
    const Result<local::LocalCluster> cluster = findLocal(localName(context));
    if (!cluster)
        return context.fail(cluster.error());
    if (!context.arguments().has(u"yes"_s) && !terminal::isThere())
        return context.fail(Error::invalid(Cli::tr("Not confirmed: the local cluster “%1” is still there; --yes confirms.").arg(cluster->name)));
    if (!context.arguments().has(u"yes"_s)
        && !terminal::confirm(Cli::tr("Remove the local cluster “%1” with all its records (%2)?").arg(cluster->name, cluster->folder)))
        return context.fail(Error::cancelled());
    if (const Outcome wiped = local::clusters::wipe(*cluster); !wiped)
        return context.fail(wiped.error());
    if (context.output().isJson())
        context.output().object({{u"wiped"_s, QJsonObject{{u"name"_s, cluster->name}, {u"folder"_s, cluster->folder}}}, {u"errors"_s, QJsonArray()}});
    else
        context.output().text(Cli::tr("The local cluster “%1” and its records are gone.").arg(cluster->name) + u'\n');
    return Done;
}

} // namespace

Command localDownCommand()
{
    return {.words = {u"local"_s, u"down"_s},
            .options = {nameOption()},
            .summary = Cli::tr("stop a local cluster in order; its records stay"),
            .example = u"brokerscope-cli local down"_s,
            .run = down,
            .unboundedBy = {u"*"_s}};
}

Command localStatusCommand()
{
    return {.words = {u"local"_s, u"status"_s},
            .options = {nameOption()},
            .summary = Cli::tr("every local cluster (or one) with its processes"),
            .example = u"brokerscope-cli local status --json"_s,
            .run = status};
}

Command localWipeCommand()
{
    return {.words = {u"local"_s, u"wipe"_s},
            .options = {nameOption(), {u"yes"_s, {}, Cli::tr("ask nothing")}},
            .summary = Cli::tr("remove a stopped local cluster with all its records"),
            .example = u"brokerscope-cli local wipe --name trial --yes"_s,
            .run = wipe};
}

} // namespace brokerscope::cli
