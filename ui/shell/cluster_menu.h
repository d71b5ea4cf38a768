// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QUuid>

#include <functional>

namespace brokerscope::cluster {
class ConnectedCluster;
}
namespace brokerscope::profile {
class ConnectionBook;
struct ConnectionProfile;
}

namespace brokerscope::ui {

class ActionRegistry;
class ClusterKeeper;

/// The menu of the cluster switcher: the connected clusters with their colour, environment and how they stand, the
/// saved connections that are not connected, and what is done with them. GUI thread.
class ClusterMenu : public QMenu
{
    Q_OBJECT

public:
    /// `shown`: the cluster that the window shows; null: none. All outlive the menu.
    ClusterMenu(ClusterKeeper *clusters, const profile::ConnectionBook *connections, const ActionRegistry *actions,
                std::function<cluster::ConnectedCluster *()> shown, QWidget *parent);

    /// Anew, from what is connected now.
    void rebuild();

    /// The environment in words, as it stands in the bar: "Local cluster", "staging", "Production: eu"; may be empty.
    [[nodiscard]] static QString environmentOf(const profile::ConnectionProfile &profile);

Q_SIGNALS:
    void clusterChosen(brokerscope::cluster::ConnectedCluster *cluster);
    void connectionChosen(const QUuid &id);
    void disconnectChosen(brokerscope::cluster::ConnectedCluster *cluster);

private:
    void addConnected(cluster::ConnectedCluster *cluster, int number);
    void addDisconnect();

    ClusterKeeper *m_clusters;
    const profile::ConnectionBook *m_connections;
    const ActionRegistry *m_actions;
    std::function<cluster::ConnectedCluster *()> m_shown;
    QMenu *m_disconnect;
};

} // namespace brokerscope::ui
