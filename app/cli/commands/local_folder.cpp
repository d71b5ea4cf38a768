// SPDX-License-Identifier: GPL-3.0-or-later
// local create, clone, rename, add-broker, export: what a cluster is, while it does not run
#include "app/cli/cli_text.h"
#include "app/cli/commands/commands.h"
#include "app/cli/local_clients.h"
#include "core/local/cluster_export.h"
#include "core/local/local_clusters.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

OptionSpec nameOption() { return {u"name"_s, u"N"_s, Cli::tr("which local cluster (“local”)")}; }

int print(CommandContext &context, const Result<local::LocalCluster> &cluster)
{
    if (!cluster)
        return context.fail(cluster.error());
    printClusters(context, {cluster->stoppedState()});
    return Done;
}

int create(CommandContext &context)
{
    const Result<qint64> brokers = context.arguments().number(u"brokers"_s, 1, 1);
    if (!brokers)
        return context.fail(brokers.error());
    return print(context, local::clusters::create({.name = localName(context), .runtime = context.arguments().value(u"runtime"_s),
                                                   .brokers = int(std::clamp<qint64>(*brokers, -1, 99)), .folder = {}}));
}

int clone(CommandContext &context)
{
    const Result<local::LocalCluster> cluster = findLocal(localName(context));
    return print(context, cluster ? local::clusters::cloneSettings(*cluster, context.arguments().at(0)) : cluster);
}

int rename(CommandContext &context)
{
    const Result<local::LocalCluster> cluster = findLocal(localName(context));
    return print(context, cluster ? local::clusters::rename(*cluster, context.arguments().at(0)) : cluster);
}

int addBroker(CommandContext &context)
{
    const Result<local::LocalCluster> cluster = findLocal(localName(context));
    const Result<local::LocalCluster> grown = cluster ? local::clusters::addBroker(*cluster) : cluster;
    if (grown)
        context.output().note(Cli::tr("Topics that exist stay where they are, also Kafka’s own for offsets and transactions: "
                                      "losing the broker that holds them still stops every group. New topics use all brokers."));
    return print(context, grown);
}

int exportFolder(CommandContext &context)
{
    const Result<local::LocalCluster> cluster = findLocal(localName(context));
    if (!cluster)
        return context.fail(cluster.error());
    const Result<local::ExportedFolder> exported =
        local::exportCluster(*cluster, context.arguments().at(0), [&context, told = qint64(-1)](qint64 bytes, qint64 total) mutable {
            const qint64 percent = total > 0 ? bytes * 100 / total : 100;
            if (percent / 10 != told / 10 && total > 100'000'000)
                context.output().note(Cli::tr("%1 of %2 MB copied").arg(bytes / 1'000'000).arg(total / 1'000'000));
            told = percent;
            return !context.stop().isSet();
        });
    if (!exported)
        return context.fail(exported.error());
    if (context.output().isJson())
        context.output().object({{u"exported"_s, QJsonObject{{u"name"_s, cluster->name},
                                                              {u"folder"_s, exported->folder},
                                                              {u"bytes"_s, exported->bytes},
                                                              {u"startCommands"_s, QJsonArray::fromStringList(exported->startCommands)}}},
                                 {u"errors"_s, QJsonArray()}});
    else
        context.output().text(Cli::tr("%1 holds the cluster “%2”. From an installation of the same Kafka it is started with:").arg(exported->folder, cluster->name)
                              + u"\n  "_s + exported->startCommands.join(u"\n  "_s) + u'\n');
    return Done;
}

Command onName(const QString &word, const QString &argument, const QString &summary, const QString &example, int (*run)(CommandContext &))
{
    Command command{.words = {u"local"_s, word}, .options = {nameOption()}, .summary = summary, .example = example, .run = run};
    if (!argument.isEmpty())
        command.arguments.push_back({argument});
    return command;
}

} // namespace

std::vector<Command> localFolderCommands()
{
    Command creating = onName(u"create"_s, {}, Cli::tr("make a local cluster without starting it"), u"brokerscope-cli local create --name trial --brokers 3"_s, create);
    creating.options.push_back({u"brokers"_s, u"1..3"_s, Cli::tr("how many brokers, when it is made (1)")});
    creating.options.push_back({u"runtime"_s, u"R"_s, Cli::tr("3.9 (the default), 2.4.1 or 4.4, when it is made")});
    Command adding = onName(u"add-broker"_s, {}, Cli::tr("give a stopped local cluster one more broker (3 at most)"), u"brokerscope-cli local add-broker --name trial"_s, addBroker);
    Command exporting = onName(u"export"_s, u"FOLDER"_s, Cli::tr("copy a stopped local cluster into a plain folder that Kafka’s own scripts run"),
                               u"brokerscope-cli local export /srv/kafka-copy --name trial"_s, exportFolder);
    exporting.unboundedBy = {u"*"_s};
    exporting.isStoppable = true;
    return {creating, onName(u"clone"_s, u"NEW"_s, Cli::tr("make a cluster with the settings of another one, without its records"), u"brokerscope-cli local clone second --name trial"_s, clone),
            onName(u"rename"_s, u"NEW"_s, Cli::tr("give a stopped local cluster another name"), u"brokerscope-cli local rename lab --name trial"_s, rename), adding, exporting};
}

} // namespace brokerscope::cli
