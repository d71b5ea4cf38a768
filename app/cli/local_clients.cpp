// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/local_clients.h"

#include "app/cli/cli_text.h"
#include "app/cli/error_list.h"
#include "app/cli/text_table.h"
#include "core/local/local_clusters.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

namespace {

QString optionalText(const std::optional<qint64> &number) { return number ? QString::number(*number) : u"—"_s; }

QString memoryText(const std::optional<qint64> &bytes) { return bytes ? Cli::tr("%1 MB").arg(*bytes / 1'000'000) : u"—"_s; }

QString clusterText(const local::LocalClusterState &cluster)
{
    using Align = TextTable::Align;
    QString text = Cli::tr("Local cluster %1 · %2 · runtime %3").arg(printable(cluster.name), local::stateText(cluster.state), cluster.runtime) + u'\n';
    if (cluster.isRunning()) {
        text += Cli::tr("Brokers    %1").arg(cluster.bootstrap) + u'\n';
        if (!cluster.zookeeper.isEmpty())
            text += Cli::tr("ZooKeeper  %1").arg(cluster.zookeeper) + u'\n';
    }
    text += Cli::tr("Folder     %1").arg(printable(cluster.folder)) + u'\n';
    if (!cluster.reason.isNone())
        text += printable(cluster.reason.text()) + u'\n';
    TextTable table({{Cli::tr("PROCESS")},
                     {Cli::tr("STATE")},
                     {Cli::tr("PID"), Align::Right},
                     {Cli::tr("PORT"), Align::Right},
                     {Cli::tr("MEMORY"), Align::Right},
                     {Cli::tr("CPU"), Align::Right},
                     {Cli::tr("HANDLES"), Align::Right},
                     {Cli::tr("DISK"), Align::Right},
                     {Cli::tr("READY IN"), Align::Right},
                     {Cli::tr("REASON")}});
    for (const local::LocalProcess &process : cluster.processes)
        table.addRow({process.process.word(), local::stateText(process.state), optionalText(process.pid), optionalText(process.port),
                      memoryText(process.rssBytes), process.cpu ? Cli::tr("%1 %").arg(*process.cpu * 100, 0, 'f', 0) : u"—"_s,
                      optionalText(process.fileHandles), memoryText(process.diskBytes), process.readyMs ? Cli::tr("%1 ms").arg(*process.readyMs) : u"—"_s, process.fault ? process.fault->text() : process.reason.text()});
    return table.isEmpty() ? text : text + table.toString();
}

} // namespace

QString localName(const CommandContext &context)
{
    if (context.arguments().has(u"name"_s))
        return context.arguments().value(u"name"_s);
    return context.global().local.isNull() ? local::clusters::defaultName() : context.global().local;
}

Result<local::LocalCluster> findLocal(const QString &name)
{
    Result<local::LocalCluster> cluster = local::clusters::find(name);
    if (!cluster && cluster.error().kind == Error::Kind::NotFound)
        return failure(Error{Error::Kind::NotFound, 0,
                             Cli::tr("There is no local cluster “%1”; make and start it with: brokerscope-cli local up --name %1").arg(name),
                             cluster.error().detail, false});
    return cluster;
}

MainThreadObject<local::SupervisorClient> supervisorOf(CommandContext &context, const local::LocalCluster &cluster)
{
    return makeOnMainThread<local::SupervisorClient>(context, [&] { return new local::SupervisorClient(cluster); });
}

void printClusters(CommandContext &context, const std::vector<local::LocalClusterState> &clusters, const std::vector<Error> &errors)
{
    ErrorList list;
    for (const Error &error : errors)
        list.add(Cli::tr("local clusters"), error);
    if (context.output().isJson()) {
        QJsonArray objects;
        for (const local::LocalClusterState &cluster : clusters)
            objects.append(cluster.toJson());
        context.output().object({{u"clusters"_s, objects}, {u"errors"_s, list.toJson()}});
        return;
    }
    if (clusters.empty())
        context.output().note(Cli::tr("There is no local cluster yet; make and start one with: brokerscope-cli local up"));
    QStringList texts;
    for (const local::LocalClusterState &cluster : clusters)
        texts.append(clusterText(cluster));
    context.output().text(texts.join(u'\n'));
    list.print(context.output());
}

} // namespace brokerscope::cli
