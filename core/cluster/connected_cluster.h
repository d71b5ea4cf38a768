// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/cluster_monitor.h"
#include "core/cluster/cluster_session.h"
#include "core/cluster/lag_history.h"

#include <QObject>

#include <memory>

namespace brokerscope::cluster {

/// A cluster that the application is connected to, with everything that lives as long as the connection: session, monitor,
/// lag history. GUI thread.
class ConnectedCluster : public QObject
{
    Q_OBJECT

public:
    explicit ConnectedCluster(std::unique_ptr<ClusterSession> session, QObject *parent = nullptr);
    ~ConnectedCluster() override;

    [[nodiscard]] ClusterSession *session() const { return m_session.get(); }
    [[nodiscard]] const profile::ConnectionProfile &profile() const { return m_session->profile(); }
    [[nodiscard]] ClusterMonitor *monitor() { return &m_monitor; }
    [[nodiscard]] const LagHistory &lagHistory() const { return m_history; }
    [[nodiscard]] ClusterSnapshotPtr snapshot() const { return m_monitor.snapshot(); }

Q_SIGNALS:
    /// After the lag history took its sample.
    void snapshotChanged(const brokerscope::ClusterSnapshotPtr &snapshot);

private:
    std::unique_ptr<ClusterSession> m_session;
    ClusterMonitor m_monitor;
    LagHistory m_history;
};

} // namespace brokerscope::cluster
