// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/local_clusters.h"

#include "core/base/folders.h"
#include "core/local/cluster_lock.h"
#include "core/local/cluster_settings.h"
#include "core/local/ports.h"
#include "core/local/runtime_catalog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local::clusters {

namespace {

QString root()
{
    return folders::data() + u"/clusters"_s;
}

bool isName(const QString &name)
{
    static const QRegularExpression pattern(u"^[\\p{L}\\p{N}_][\\p{L}\\p{N}_. -]{0,63}$"_s);
    return pattern.match(name).hasMatch();
}

Error badName(const QString &name)
{
    return Error::invalid(
        QCoreApplication::translate("LocalClusters", "\"%1\" cannot be a cluster's name; use up to 64 letters, digits, spaces, '-', '_' and '.'.").arg(name));
}

/// 16 random bytes as Kafka writes cluster ids. A leading '-' would read as an option of its tools.
QString newUuid()
{
    for (;;) {
        const QString id = QString::fromLatin1(QUuid::createUuid().toRfc4122().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        if (!id.startsWith(u'-'))
            return id;
    }
}

Error noFreePorts()
{
    return {Error::Kind::Conflict, 0,
            QCoreApplication::translate("LocalClusters", "No free ports between %1 and %2 on this machine; stop something that listens there.").arg(ports::kFirst).arg(ports::kLast),
            {}, true};
}

Error nameTaken(const QString &name, const QString &folder)
{
    return {Error::Kind::Conflict, 0,
            QCoreApplication::translate("LocalClusters", "A local cluster \"%1\" exists already; use it, or choose another name.").arg(name), folder, false};
}

QString absoluteFolder(const CreateOptions &options)
{
    const QString name = options.name.isEmpty() ? defaultName() : options.name;
    return QDir::cleanPath(QFileInfo(options.folder.isEmpty() ? folderOf(name) : options.folder).absoluteFilePath());
}

std::set<int> portsInUse()
{
    std::set<int> used;
    for (const LocalCluster &cluster : list()) {
        used.insert(cluster.zookeeperPort);
        for (const LocalCluster::Broker &broker : cluster.brokers)
            used.insert({broker.port, broker.controllerPort});
    }
    return used;
}

} // namespace

QString defaultName()
{
    return u"local"_s;
}

QString folderOf(const QString &name)
{
    return root() + u'/' + name;
}

std::vector<LocalCluster> list(std::vector<Error> *errors)
{
    std::vector<LocalCluster> all;
    for (const QString &entry : QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto cluster = LocalCluster::load(folderOf(entry));
        if (cluster)
            all.push_back(*cluster);
        else if (errors && cluster.error().kind != Error::Kind::NotFound)
            errors->push_back(cluster.error());
    }
    std::ranges::sort(all, {}, &LocalCluster::name);
    return all;
}

Result<LocalCluster> find(const QString &name)
{
    if (!isName(name))
        return failure(badName(name));
    const QString folder = folderOf(name);
    if (!QFileInfo::exists(folder + u"/cluster.json"_s))
        return failure({Error::Kind::NotFound, 0,
                        QCoreApplication::translate("LocalClusters", "There is no local cluster \"%1\"; create it with \"brokerscope-cli local up --name %1\".").arg(name),
                        folder, false});
    return LocalCluster::load(folder);
}

Outcome check(const CreateOptions &options)
{
    const QString name = options.name.isEmpty() ? defaultName() : options.name;
    if (!isName(name))
        return failure(badName(name));
    if (const auto runtime = runtimes::find(options.runtime.isEmpty() ? runtimes::defaultWord() : options.runtime); !runtime)
        return failure(runtime.error());
    if (options.brokers < 0 || options.brokers > 3)
        return failure(Error::invalid(QCoreApplication::translate("LocalClusters", "A local cluster has 1 to 3 brokers, not %1.").arg(options.brokers)));
    const QString folder = absoluteFolder(options);
    if (folder.contains(u',') || folder.contains(u':') || folder.contains(u'\n'))
        return failure(LocalReason{LocalReason::Code::PathNotAllowed, {folder}, {}}.error());
    if (QFileInfo::exists(folder + u"/cluster.json"_s))
        return failure(nameTaken(name, folder));
    return done();
}

Result<LocalCluster> create(const CreateOptions &options)
{
    if (const auto checked = check(options); !checked)
        return failure(checked.error());
    const auto runtime = runtimes::find(options.runtime.isEmpty() ? runtimes::defaultWord() : options.runtime);
    const int brokers = std::max(1, options.brokers);
    LocalCluster cluster;
    cluster.name = options.name.isEmpty() ? defaultName() : options.name;
    cluster.runtime = runtime->word;
    cluster.folder = absoluteFolder(options);
    cluster.uuid = newUuid();
    const std::vector<int> free = ports::choose(1 + 2 * brokers, portsInUse());
    if (free.empty())
        return failure(noFreePorts());
    auto port = free.begin();
    // An even number of voters survives no more failures than one less: two nodes have one controller.
    const int voters = runtime->hasZooKeeper() ? 0 : brokers == 2 ? 1 : brokers;
    if (runtime->hasZooKeeper())
        cluster.zookeeperPort = *port++;
    for (int id = 0; id < brokers; ++id) {
        LocalCluster::Broker broker{id, *port++, 0};
        if (id < voters)
            broker.controllerPort = *port++;
        cluster.brokers.push_back(broker);
    }
    if (!QDir().mkpath(cluster.folder))
        return failure(LocalReason{LocalReason::Code::FolderUnusable, {cluster.folder}, {}}.error());
    if (const auto saved = cluster.save(); !saved)
        return failure(saved.error());
    return cluster;
}

Result<LocalCluster> findOrCreate(const CreateOptions &options)
{
    const QString name = options.name.isEmpty() ? defaultName() : options.name;
    const auto found = options.folder.isEmpty() ? find(name) : LocalCluster::load(options.folder);
    if (!found)
        return found.error().kind == Error::Kind::NotFound ? create(options) : found;
    if ((!options.runtime.isEmpty() && options.runtime != found->runtime) || (options.brokers != 0 && int(found->brokers.size()) != options.brokers))
        return failure({Error::Kind::Conflict, 0,
                        QCoreApplication::translate("LocalClusters", "The local cluster \"%1\" exists with runtime %2 and %n broker(s); use another name, or wipe it.", nullptr,
                                                    int(found->brokers.size())).arg(name, found->runtime),
                        found->folder, false});
    return found;
}

Result<LocalCluster> cloneSettings(const LocalCluster &cluster, const QString &name)
{
    const auto clone = create({.name = name, .runtime = cluster.runtime, .brokers = int(cluster.brokers.size()), .folder = {}});
    if (!clone)
        return clone;
    if (const auto copied = settings::copy(cluster, *clone); !copied)
        return failure(copied.error());
    return clone;
}

Result<LocalCluster> rename(const LocalCluster &cluster, const QString &name)
{
    if (!isName(name))
        return failure(badName(name));
    LocalCluster renamed = cluster;
    renamed.name = name;
    // A cluster in a folder that was chosen stays there.
    const bool moves = cluster.folder == QDir::cleanPath(folderOf(cluster.name));
    if (moves)
        renamed.folder = QDir::cleanPath(folderOf(name));
    if (name != cluster.name && QFileInfo::exists(folderOf(name)))
        return failure(nameTaken(name, folderOf(name)));
    LocalReason why;
    const auto lock = ClusterLock::take(cluster.folder, u"rename"_s, &why);
    if (!lock)
        return failure(why.error());
    if (renamed.folder != cluster.folder && !QDir().rename(cluster.folder, renamed.folder))
        return failure(LocalReason{LocalReason::Code::FolderUnusable, {renamed.folder}, {}}.error());
    if (const auto saved = renamed.save(); !saved) {
        QDir().rename(renamed.folder, cluster.folder);
        return failure(saved.error());
    }
    return renamed;
}

Result<LocalCluster> addBroker(const LocalCluster &cluster)
{
    LocalReason why;
    const auto lock = ClusterLock::take(cluster.folder, u"add-broker"_s, &why);
    if (!lock)
        return failure(why.error());
    Result<LocalCluster> grown = LocalCluster::load(cluster.folder);
    if (!grown)
        return grown;
    if (grown->brokers.size() >= 3)
        return failure({Error::Kind::Conflict, 0,
                        QCoreApplication::translate("LocalClusters", "The local cluster \"%1\" has 3 brokers already, which is the most.").arg(cluster.name), {}, false});
    const std::vector<int> free = ports::choose(1, portsInUse());
    if (free.empty())
        return failure(noFreePorts());
    grown->brokers.push_back({std::ranges::max(grown->brokers, {}, &LocalCluster::Broker::id).id + 1, free.front(), 0});
    if (const auto saved = grown->save(); !saved)
        return failure(saved.error());
    return grown;
}

Outcome wipe(const LocalCluster &cluster)
{
    if (!QFileInfo::exists(cluster.file(u"cluster.json"_s)))
        return failure({Error::Kind::NotFound, 0, QCoreApplication::translate("LocalClusters", "There is no local cluster in %1.").arg(cluster.folder), {}, false});
    LocalReason why;
    const auto lock = ClusterLock::take(cluster.folder, u"wipe"_s, &why);
    if (!lock)
        return failure(why.error());
    // Links inside are removed, never followed: QDir treats a link as a file. The folder itself may be one.
    const QString real = QFileInfo(cluster.folder).canonicalFilePath();
    if (!QDir(real).removeRecursively())
        return failure({Error::Kind::Internal, 0,
                        QCoreApplication::translate("LocalClusters", "Some files of %1 could not be removed; check their owner and remove the folder by hand.").arg(cluster.folder),
                        {}, true});
    if (real != cluster.folder)
        QFile::remove(cluster.folder);
    return done();
}

} // namespace brokerscope::local::clusters
