// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cluster_keeper.h"

#include "core/changes/change_runner.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace brokerscope::ui {

namespace {

constexpr auto kRequestTimeout = 2500ms; // a frozen broker is named within 3 s

} // namespace

ClusterKeeper::ClusterKeeper(QObject *parent)
    : QObject(parent)
{
}

ClusterKeeper::~ClusterKeeper() = default;

Result<cluster::ConnectedCluster *> ClusterKeeper::open(const profile::ConnectionProfile &profile,
                                                        const QHash<QString, QString> &secrets)
{
    auto session = cluster::ClusterSession::open(profile, secrets, kRequestTimeout);
    if (!session)
        return failure(session.error());
    auto place = m_clusters.end() - m_clusters.begin();
    if (cluster::ConnectedCluster *old = find(profile.id)) {
        place = std::find_if(m_clusters.begin(), m_clusters.end(),
                             [&](const Kept &kept) { return kept.cluster.get() == old; }) -
            m_clusters.begin();
        close(old);
    }
    auto connected = std::make_unique<cluster::ConnectedCluster>(std::move(*session));
    cluster::ConnectedCluster *cluster = connected.get();
    auto changes = std::make_unique<changes::ChangeRunner>(*cluster->session(), m_journal);
    m_clusters.insert(m_clusters.begin() + place, {std::move(connected), std::move(changes)});
    applyRhythm(cluster);
    applyAttention(cluster);
    Q_EMIT clustersChanged();
    Q_EMIT opened(cluster);
    return cluster;
}

void ClusterKeeper::close(cluster::ConnectedCluster *cluster)
{
    Q_EMIT aboutToClose(cluster);
    m_shown.removeIf([cluster](const decltype(m_shown)::iterator &shown) { return shown.value() == cluster; });
    std::erase_if(m_clusters, [&](const Kept &kept) { return kept.cluster.get() == cluster; });
    Q_EMIT clustersChanged();
}

void ClusterKeeper::noteShown(const QObject *window, cluster::ConnectedCluster *cluster)
{
    cluster::ConnectedCluster *before = m_shown.value(window);
    if (before == cluster)
        return;
    if (cluster)
        m_shown.insert(window, cluster);
    else
        m_shown.remove(window);
    for (cluster::ConnectedCluster *changed : {before, cluster})
        if (changed)
            applyAttention(changed);
}

std::vector<cluster::ConnectedCluster *> ClusterKeeper::clusters() const
{
    std::vector<cluster::ConnectedCluster *> list;
    for (const Kept &kept : m_clusters)
        list.push_back(kept.cluster.get());
    return list;
}

cluster::ConnectedCluster *ClusterKeeper::findLocal(const QString &localCluster) const
{
    for (const Kept &kept : m_clusters)
        if (kept.cluster->profile().localCluster == localCluster)
            return kept.cluster.get();
    return nullptr;
}

cluster::ConnectedCluster *ClusterKeeper::find(const QUuid &profileId) const
{
    for (const Kept &kept : m_clusters)
        if (kept.cluster->profile().id == profileId)
            return kept.cluster.get();
    return nullptr;
}

changes::ChangeRunner *ClusterKeeper::changes(const cluster::ConnectedCluster *cluster) const
{
    for (const Kept &kept : m_clusters)
        if (kept.cluster.get() == cluster)
            return kept.changes.get();
    return nullptr;
}

void ClusterKeeper::setRefreshSeconds(int seconds)
{
    m_refreshSeconds = seconds;
    for (const Kept &kept : m_clusters)
        applyRhythm(kept.cluster.get());
}

void ClusterKeeper::catchUp()
{
    for (const Kept &kept : m_clusters)
        kept.cluster->monitor()->catchUp();
}

void ClusterKeeper::applyRhythm(cluster::ConnectedCluster *cluster) const
{
    const std::chrono::milliseconds interval = std::chrono::seconds(m_refreshSeconds);
    cluster->monitor()->setRhythm({interval, interval, interval});
}

void ClusterKeeper::applyAttention(cluster::ConnectedCluster *cluster) const
{
    const bool isShown = std::find(m_shown.cbegin(), m_shown.cend(), cluster) != m_shown.cend();
    cluster->monitor()->setAttention(isShown ? cluster::ClusterMonitor::Attention::Shown
                                             : cluster::ClusterMonitor::Attention::Hidden);
}

} // namespace brokerscope::ui
