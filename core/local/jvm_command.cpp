// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/jvm_command.h"

#include "core/local/cluster_files.h"

#include <QDir>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local::jvm {

namespace {

QStringList common(const LocalCluster &cluster, ProcessId process)
{
    // A URL: a blank or a non-ASCII letter of the path is percent-encoded.
    const QString logging = QString::fromLatin1(QUrl::fromLocalFile(files::loggingOf(cluster, process)).toEncoded());
    return {
        u"-XX:+UseSerialGC"_s,
        u"-XX:TieredStopAtLevel=1"_s,
        u"-XX:+ExitOnOutOfMemoryError"_s,
        u"-Djava.awt.headless=true"_s,
        u"-Djava.io.tmpdir="_s + cluster.file(u"tmp"_s), // snappy, zstd and lz4 unpack libraries there: /tmp may be noexec
        (cluster.hasZooKeeper() ? u"-Dlog4j.configuration="_s : u"-Dlog4j2.configurationFile="_s) + logging,
        u"-Dbrokerscope.cluster="_s + cluster.uuid,
    };
}

QStringList kafka(const LocalCluster &cluster, const Java &java, const QString &jars, ProcessId process, const QStringList &arguments)
{
    return QStringList{java.program, u"-Xms64m"_s, u"-Xmx256m"_s, u"-XX:MaxDirectMemorySize=64m"_s}
        + common(cluster, process)
        + QStringList{u"-Dkafka.logs.dir="_s + cluster.file(u"logs"_s), u"-cp"_s, jars + u"/*"_s} + arguments;
}

} // namespace

QStringList zookeeper(const LocalCluster &cluster, const Java &java, const QString &jars)
{
    const ProcessId process = ProcessId::zookeeper();
    // QuorumPeerMain rather than ZooKeeperServerMain: it purges old snapshots.
    return QStringList{java.program, u"-Xmx64m"_s} + common(cluster, process)
        + QStringList{u"-cp"_s, jars + u"/*"_s, u"org.apache.zookeeper.server.quorum.QuorumPeerMain"_s, files::configurationOf(cluster, process)};
}

QStringList broker(const LocalCluster &cluster, const Java &java, const QString &jars, int id)
{
    const ProcessId process = ProcessId::broker(id);
    return kafka(cluster, java, jars, process, {u"kafka.Kafka"_s, files::configurationOf(cluster, process)});
}

QStringList format(const LocalCluster &cluster, const Java &java, const QString &jars, int id)
{
    const ProcessId process = ProcessId::broker(id);
    return kafka(cluster, java, jars, process,
                 {u"kafka.tools.StorageTool"_s, u"format"_s, u"--ignore-formatted"_s, u"-t"_s, cluster.uuid, u"-c"_s, files::configurationOf(cluster, process)});
}

QStringList environment()
{
    return {u"PATH="_s + qEnvironmentVariable("PATH", u"/usr/bin:/bin"_s), u"HOME="_s + QDir::homePath(),
            u"LC_ALL=C.UTF-8"_s}; // under plain C, Java 17 finds no folder with a non-ASCII name
}

} // namespace brokerscope::local::jvm
