// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/cluster_event.h"
#include "core/cluster/cluster_monitor.h"
#include "core/cluster/cluster_session.h"
#include "core/cluster/lag_history.h"

#include <QObject>

#include <deque>
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

    /// Newest first, bounded: what happened since the connection was made.
    [[nodiscard]] const std::deque<ClusterEvent> &events() const { return m_events; }

Q_SIGNALS:
    void eventsChanged();
    /// After the lag history took its sample.
    void snapshotChanged(const brokerscope::ClusterSnapshotPtr &snapshot);

private:
    std::unique_ptr<ClusterSession> m_session;
    ClusterMonitor m_monitor;
    void lookForEvents(const ClusterSnapshotPtr &snapshot);

    LagHistory m_history;
    std::deque<ClusterEvent> m_events;
    ClusterSnapshotPtr m_compared; // what the next comparison starts from
    bool m_isComparing = false;
};

} // namespace brokerscope::cluster
