// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/connected_cluster.h"

namespace brokerscope::cluster {

ConnectedCluster::ConnectedCluster(std::unique_ptr<ClusterSession> session, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_monitor(m_session->kafka())
{
    connect(&m_monitor, &ClusterMonitor::snapshotChanged, this, [this](const ClusterSnapshotPtr &snapshot) {
        m_history.append(*snapshot);
        Q_EMIT snapshotChanged(snapshot);
    });
    m_monitor.start();
}

ConnectedCluster::~ConnectedCluster() = default;

} // namespace brokerscope::cluster
