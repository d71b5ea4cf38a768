// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/local_cluster.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local {

namespace {

Error damaged(const QString &file, const QString &detail)
{
    return {Error::Kind::Invalid, 0,
            QCoreApplication::translate("LocalCluster", "%1 cannot be read as a cluster; put it right, or remove the cluster's folder.").arg(file),
            detail, false};
}

} // namespace

QString LocalCluster::bootstrap() const
{
    QStringList hosts;
    for (const Broker &broker : brokers)
        hosts.append(u"127.0.0.1:"_s + QString::number(broker.port));
    return hosts.join(u',');
}

QString LocalCluster::zookeeper() const
{
    return hasZooKeeper() ? u"127.0.0.1:%1/kafka"_s.arg(zookeeperPort) : QString();
}

std::vector<ProcessId> LocalCluster::processes() const
{
    std::vector<ProcessId> all;
    if (hasZooKeeper())
        all.push_back(ProcessId::zookeeper());
    for (const Broker &broker : brokers)
        all.push_back(ProcessId::broker(broker.id));
    return all;
}

LocalClusterState LocalCluster::stoppedState() const
{
    LocalClusterState state;
    state.name = name;
    state.runtime = runtime;
    state.folder = folder;
    state.bootstrap = bootstrap();
    state.zookeeper = zookeeper();
    if (hasZooKeeper()) {
        LocalProcess process;
        process.process = ProcessId::zookeeper();
        process.port = zookeeperPort;
        state.processes.push_back(process);
    }
    for (const Broker &broker : brokers) {
        LocalProcess process;
        process.process = ProcessId::broker(broker.id);
        process.port = broker.port;
        state.processes.push_back(process);
    }
    return state;
}

Result<LocalCluster> LocalCluster::load(const QString &folder)
{
    const QString path = folder + u"/cluster.json"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({Error::Kind::NotFound, 0,
                        QCoreApplication::translate("LocalCluster", "There is no local cluster in %1; create one with \"brokerscope-cli local up\".").arg(folder),
                        file.errorString(), false});
    QJsonParseError parse;
    const QJsonObject object = QJsonDocument::fromJson(file.read(1 << 20), &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return failure(damaged(path, parse.errorString()));
    if (object[u"format"].toInt() > kFormat)
        return failure(damaged(path, u"written by a newer version"_s));
    LocalCluster cluster;
    cluster.name = object[u"name"].toString();
    cluster.folder = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    cluster.uuid = object[u"uuid"].toString();
    cluster.runtime = object[u"runtime"].toString();
    cluster.zookeeperPort = object[u"zookeeperPort"].toInt();
    for (const QJsonValue &value : object[u"brokers"].toArray()) {
        const QJsonObject broker = value.toObject();
        cluster.brokers.push_back({broker[u"id"].toInt(-1), broker[u"port"].toInt(), broker[u"controllerPort"].toInt()});
        const Broker &b = cluster.brokers.back();
        if (b.id < 0 || b.port <= 0 || b.port > 65535 || b.controllerPort < 0 || b.controllerPort > 65535)
            return failure(damaged(path, u"a broker without id or port"_s));
    }
    // Earlier files give both of two nodes without ZooKeeper a port; only the first one votes.
    if (!cluster.hasZooKeeper() && cluster.brokers.size() == 2)
        cluster.brokers[1].controllerPort = 0;
    if (cluster.name.isEmpty() || cluster.uuid.isEmpty() || cluster.runtime.isEmpty() || cluster.brokers.empty()
        || cluster.zookeeperPort < 0 || cluster.zookeeperPort > 65535)
        return failure(damaged(path, u"a field is missing"_s));
    return cluster;
}

Outcome LocalCluster::save() const
{
    QJsonArray brokerArray;
    for (const Broker &broker : brokers)
        brokerArray.append(QJsonObject{{u"id"_s, broker.id}, {u"port"_s, broker.port}, {u"controllerPort"_s, broker.controllerPort}});
    const QJsonObject object{{u"format"_s, kFormat},
                             {u"name"_s, name},
                             {u"uuid"_s, uuid},
                             {u"runtime"_s, runtime},
                             {u"zookeeperPort"_s, zookeeperPort},
                             {u"brokers"_s, brokerArray}};
    QSaveFile file(folder + u"/cluster.json"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(object).toJson()) < 0 || !file.commit())
        return failure({Error::Kind::Internal, 0,
                        QCoreApplication::translate("LocalCluster", "%1 cannot be written; check the folder's rights and the space on its disk.").arg(file.fileName()),
                        file.errorString(), true});
    return done();
}

} // namespace brokerscope::local
