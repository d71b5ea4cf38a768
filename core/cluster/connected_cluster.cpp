// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/connected_cluster.h"

#include "core/base/async.h"

namespace brokerscope::cluster {

namespace {

constexpr std::size_t kMostEvents = 1000;

} // namespace

ConnectedCluster::ConnectedCluster(std::unique_ptr<ClusterSession> session, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_monitor(m_session->kafka())
{
    connect(&m_monitor, &ClusterMonitor::snapshotChanged, this, [this](const ClusterSnapshotPtr &snapshot) {
        m_history.append(*snapshot);
        Q_EMIT snapshotChanged(snapshot);
        lookForEvents(snapshot);
    });
    m_monitor.watchZooKeeper(m_session->zookeeper());
    m_monitor.start();
}

ConnectedCluster::~ConnectedCluster() = default;

void ConnectedCluster::lookForEvents(const ClusterSnapshotPtr &snapshot)
{
    if (m_isComparing)
        return; // the next snapshot is compared with the same one, so nothing is lost
    if (!m_compared) {
        m_compared = snapshot;
        return;
    }
    m_isComparing = true;
    using Events = std::vector<ClusterEvent>;
    auto work = [before = m_compared, snapshot]() -> Result<Events> { return eventsBetween(*before, *snapshot); };
    async::deliver(async::runOnPool(QThreadPool::globalInstance(), std::move(work)), this,
                   [this, snapshot](const Result<Events> &events) {
                       m_isComparing = false;
                       m_compared = snapshot;
                       if (!events || events->empty())
                           return;
                       m_events.insert(m_events.begin(), events->begin(), events->end());
                       if (m_events.size() > kMostEvents)
                           m_events.resize(kMostEvents);
                       Q_EMIT eventsChanged();
                   });
}

} // namespace brokerscope::cluster
