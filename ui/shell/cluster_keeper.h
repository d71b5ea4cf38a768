// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/connected_cluster.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace brokerscope::changes {
class ChangeRunner;
class Journal;
}

namespace brokerscope::ui {

/// The clusters that the application is connected to, several at once, each with its session, its monitor and its gate.
/// Which one is on screen is a matter of each window; the monitor of one that no window shows asks less often. GUI
/// thread.
class ClusterKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ClusterKeeper(QObject *parent = nullptr);
    ~ClusterKeeper() override;

    /// Opens a session. A cluster with the same profile id is closed first, since its settings may differ; the new one
    /// takes its place in the order.
    Result<cluster::ConnectedCluster *> open(const profile::ConnectionProfile &profile,
                                             const QHash<QString, QString> &secrets);
    void close(cluster::ConnectedCluster *cluster);

    /// In the order in which they were connected.
    [[nodiscard]] std::vector<cluster::ConnectedCluster *> clusters() const;
    /// Null: no connected cluster has this profile.
    [[nodiscard]] cluster::ConnectedCluster *find(const QUuid &profileId) const;
    /// The gate for changes to this cluster. Null: it is not one of clusters().
    [[nodiscard]] changes::ChangeRunner *changes(const cluster::ConnectedCluster *cluster) const;
    [[nodiscard]] cluster::ConnectedCluster *findLocal(const QString &localCluster) const;

    /// Of the changes of clusters that are opened from now on; outlives the keeper. Null: changes are refused.
    void setJournal(changes::Journal *journal) { m_journal = journal; }
    [[nodiscard]] const changes::Journal *journal() const { return m_journal; }
    /// Of the monitors; 0: off.
    void setRefreshSeconds(int seconds);
    /// The machine woke, or its network is another now: all monitors ask at once.
    void catchUp();
    /// This window shows this cluster from now on; null: none, or the window goes.
    void noteShown(const QObject *window, cluster::ConnectedCluster *cluster);

Q_SIGNALS:
    void opened(brokerscope::cluster::ConnectedCluster *cluster);
    void aboutToClose(brokerscope::cluster::ConnectedCluster *cluster); ///< its pages must go, in each window
    void clustersChanged();

private:
    void applyRhythm(cluster::ConnectedCluster *cluster) const;
    void applyAttention(cluster::ConnectedCluster *cluster) const;

    /// The gate goes before the cluster that it works on.
    struct Kept
    {
        std::unique_ptr<cluster::ConnectedCluster> cluster;
        std::unique_ptr<changes::ChangeRunner> changes;
    };
    std::vector<Kept> m_clusters;
    changes::Journal *m_journal = nullptr;
    QHash<const QObject *, cluster::ConnectedCluster *> m_shown; ///< by window
    int m_refreshSeconds = 5;
};

} // namespace brokerscope::ui
