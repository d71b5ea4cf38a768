// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cluster_log.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

ClusterLog::ClusterLog(ClusterKeeper *clusters, LogBook *log, QObject *parent)
    : QObject(parent)
    , m_clusters(clusters)
    , m_log(log)
{
    connect(clusters, &ClusterKeeper::clustersChanged, this, &ClusterLog::follow);
    connect(clusters, &ClusterKeeper::aboutToClose, this, [this](cluster::ConnectedCluster *cluster) {
        m_errors.remove(cluster);
        m_log->add(LogEntry::Level::Info, u"cluster"_s, tr("%1: disconnected").arg(cluster->profile().name));
    });
    follow();
}

void ClusterLog::follow()
{
    for (cluster::ConnectedCluster *cluster : m_clusters->clusters()) {
        if (m_errors.contains(cluster))
            continue;
        m_errors.insert(cluster, {});
        m_log->add(LogEntry::Level::Info, u"cluster"_s, tr("%1: connecting to %2").arg(cluster->profile().name, cluster->profile().bootstrapServers));
        connect(cluster, &cluster::ConnectedCluster::snapshotChanged, this, [this, cluster](const ClusterSnapshotPtr &snapshot) { take(cluster, *snapshot); });
    }
}

void ClusterLog::take(cluster::ConnectedCluster *cluster, const ClusterSnapshot &snapshot)
{
    tell(cluster, tr("brokers"), snapshot.brokers.error);
    tell(cluster, tr("topics"), snapshot.topics.error);
    tell(cluster, tr("offsets"), snapshot.offsets.error);
    tell(cluster, tr("groups"), snapshot.groups.error);
    tell(cluster, tr("ZooKeeper"), snapshot.zookeeper.error);
}

void ClusterLog::tell(cluster::ConnectedCluster *cluster, const QString &part, const std::optional<Error> &error)
{
    const auto known = m_errors.find(cluster);
    if (known == m_errors.end())
        return; // it is going
    const auto before = known->constFind(part);
    const bool wasWell = before == known->constEnd();
    // The same trouble again, with another number of milliseconds, is no news.
    if (error ? !wasWell && before->kind == error->kind && before->code == error->code : wasWell)
        return;
    if (!error) {
        known->remove(part);
        m_log->add(LogEntry::Level::Info, u"cluster"_s, tr("%1: %2: read again", "connection, part").arg(cluster->profile().name, part));
        return;
    }
    known->insert(part, *error);
    QString message = tr("%1: %2: %3", "connection, part, error").arg(cluster->profile().name, part, error->message);
    if (!error->detail.isEmpty())
        message += u" ("_s + error->detail + u')';
    m_log->add(LogEntry::Level::Warning, u"cluster"_s, message);
}

} // namespace brokerscope::ui
