// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/cluster_export.h"

#include "core/base/shell_quote.h"
#include "core/local/cluster_files.h"
#include "core/local/cluster_lock.h"
#include "core/local/runtime_catalog.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local {

namespace {

constexpr qint64 kPortion = 4 << 20;

struct Copy
{
    QString from;
    QString to;
    qint64 bytes = 0;
};

/// Takes away what an export that did not end has made, unless it is told to keep it. An empty folder that was there stays.
class Unfinished
{
public:
    explicit Unfinished(const QString &folder)
        : m_folder(folder)
        , m_wasThere(QFileInfo::exists(folder))
    {
    }
    ~Unfinished()
    {
        if (m_isKept)
            return;
        QDir(m_folder).removeRecursively();
        if (m_wasThere)
            QDir().mkpath(m_folder);
    }
    Q_DISABLE_COPY_MOVE(Unfinished)
    void keep() { m_isKept = true; }

private:
    const QString m_folder;
    const bool m_wasThere;
    bool m_isKept = false;
};

Error cannotRead(const QString &path, const QString &detail)
{
    return {Error::Kind::Internal, 0,
            QCoreApplication::translate("LocalClusters", "%1 cannot be read; check its rights, then export again.").arg(path), detail, true};
}

Error cannotWrite(const QString &path, const QString &detail)
{
    return {Error::Kind::Internal, 0,
            QCoreApplication::translate("LocalClusters", "%1 cannot be written; check the folder's rights and the space on its disk.").arg(path), detail, true};
}

/// Every regular file of the data folders; links are not followed. The broker's .lock is of the process that is gone.
std::vector<Copy> filesOf(const LocalCluster &from, const LocalCluster &to)
{
    std::vector<Copy> all;
    for (const ProcessId process : from.processes()) {
        const QString source = files::dataOf(from, process);
        const QString target = files::dataOf(to, process);
        for (QDirIterator it(source, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories); it.hasNext();) {
            it.next();
            if (it.fileName() != u".lock")
                all.push_back({it.filePath(), target + it.filePath().mid(source.size()), it.fileInfo().size()});
        }
    }
    return all;
}

Outcome copyFile(const Copy &copy, qint64 &copied, qint64 total, const ExportProgress &progress)
{
    QFile from(copy.from);
    QFile to(copy.to);
    if (!from.open(QIODevice::ReadOnly))
        return failure(cannotRead(copy.from, from.errorString()));
    if (!QDir().mkpath(QFileInfo(copy.to).path()) || !to.open(QIODevice::WriteOnly))
        return failure(cannotWrite(copy.to, to.errorString()));
    do {
        const QByteArray portion = from.read(kPortion);
        if (from.error() != QFileDevice::NoError)
            return failure(cannotRead(copy.from, from.errorString()));
        if (to.write(portion) != portion.size())
            return failure(cannotWrite(copy.to, to.errorString()));
        copied += portion.size();
        if (progress && !progress(copied, total))
            return failure(Error::cancelled());
    } while (!from.atEnd());
    return to.flush() ? done() : failure(cannotWrite(copy.to, to.errorString()));
}

QStringList startCommands(const LocalCluster &cluster)
{
    QStringList commands;
    if (cluster.hasZooKeeper())
        commands.append(shellLine({u"bin/zookeeper-server-start.sh"_s, u"-daemon"_s, files::configurationOf(cluster, ProcessId::zookeeper())}));
    for (const LocalCluster::Broker &broker : cluster.brokers)
        commands.append(shellLine({u"bin/kafka-server-start.sh"_s, u"-daemon"_s, files::configurationOf(cluster, ProcessId::broker(broker.id))}));
    return commands;
}

Outcome writeReadme(const LocalCluster &cluster, const QString &title, const QStringList &commands)
{
    const QString text = QStringList{
        QCoreApplication::translate("LocalClusters", "%1: the cluster \"%2\" as a plain folder").arg(title, cluster.name), {},
        QCoreApplication::translate("LocalClusters", "Started from an installation of the same version of Kafka, in its folder:"), {},
        u"    "_s + commands.join(u"\n    "_s), {},
        QCoreApplication::translate("LocalClusters", "Clients then connect to %1.").arg(cluster.bootstrap()), {},
        QCoreApplication::translate("LocalClusters", "The files name this folder and the ports of the cluster that it was copied from. Only one of the two can run at a time; "
                                                     "whoever moves the folder changes the paths in *.properties and zoo.cfg.")}
                             .join(u'\n') + u'\n';
    const QString path = cluster.file(u"README.txt"_s);
    const QByteArray bytes = text.toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(cannotWrite(path, file.errorString()));
    return done();
}

} // namespace

Result<ExportedFolder> exportCluster(const LocalCluster &cluster, const QString &folder, const ExportProgress &progress)
{
    LocalCluster plain = cluster;
    plain.folder = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (folder.trimmed().isEmpty())
        return failure(Error::invalid(QCoreApplication::translate("LocalClusters", "Name the folder to export to.")));
    if (plain.folder.contains(u',') || plain.folder.contains(u':') || plain.folder.contains(u'\n'))
        return failure(LocalReason{LocalReason::Code::PathNotAllowed, {plain.folder}, {}}.error());
    if (const QFileInfo target(plain.folder); target.exists() && !(target.isDir() && QDir(plain.folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
        return failure({Error::Kind::Conflict, 0,
                        QCoreApplication::translate("LocalClusters", "%1 is there already and not empty; choose another folder.").arg(plain.folder), {}, false});
    if (QString(plain.folder + u'/').startsWith(cluster.folder + u'/'))
        return failure(Error::invalid(QCoreApplication::translate("LocalClusters", "%1 is inside the cluster's own folder; choose another one.").arg(plain.folder)));
    const auto runtime = runtimes::find(cluster.runtime);
    if (!runtime)
        return failure(runtime.error());
    LocalReason why;
    const auto lock = ClusterLock::take(cluster.folder, u"export"_s, &why);
    if (!lock)
        return failure(why.error());

    const std::vector<Copy> all = filesOf(cluster, plain);
    qint64 total = 0;
    for (const Copy &copy : all)
        total += copy.bytes;
    Unfinished unfinished(plain.folder);
    if (!QDir().mkpath(plain.folder))
        return failure(LocalReason{LocalReason::Code::FolderUnusable, {plain.folder}, {}}.error());
    if (const QStorageInfo disk(plain.folder); disk.isValid() && disk.bytesAvailable() < total)
        return failure(LocalReason{LocalReason::Code::DiskFull, {plain.folder}, {}}.error());
    for (const ProcessId process : plain.processes()) // also those that hold nothing yet
        if (!QDir().mkpath(files::dataOf(plain, process)))
            return failure(LocalReason{LocalReason::Code::FolderUnusable, {plain.folder}, {}}.error());
    qint64 copied = 0;
    for (const Copy &copy : all)
        if (const auto outcome = copyFile(copy, copied, total, progress); !outcome)
            return failure(outcome.error());
    const auto own = settings::load(cluster);
    if (!own)
        return failure(own.error());
    if (const auto written = files::writePlain(plain, *own); !written)
        return failure(written.error());
    const QStringList commands = startCommands(plain);
    if (const auto written = writeReadme(plain, runtime->title(), commands); !written)
        return failure(written.error());
    unfinished.keep();
    return ExportedFolder{plain.folder, commands, copied};
}

} // namespace brokerscope::local
