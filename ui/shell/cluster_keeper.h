// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/connected_cluster.h"

#include <QObject>

#include <memory>
#include <vector>

namespace brokerscope::changes {
class ChangeRunner;
class Journal;
}

namespace brokerscope::ui {

/// The clusters that the application is connected to, several at once, and the one that is shown. GUI thread.
class ClusterKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ClusterKeeper(QObject *parent = nullptr);
    ~ClusterKeeper() override;

    /// Opens a session and makes it current. A cluster with the same profile id is closed first: its settings may differ.
    Result<cluster::ConnectedCluster *> open(const profile::ConnectionProfile &profile, const QHash<QString, QString> &secrets);
    void setCurrent(cluster::ConnectedCluster *cluster);
    void close(cluster::ConnectedCluster *cluster);

    [[nodiscard]] cluster::ConnectedCluster *current() const { return m_current; } ///< null: none
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

Q_SIGNALS:
    void currentChanged(); ///< before this, pages of the old one must go
    void aboutToClose(brokerscope::cluster::ConnectedCluster *cluster);
    void clustersChanged();

private:
    void applyRhythm(cluster::ConnectedCluster *cluster) const;

    /// The gate goes before the cluster that it works on.
    struct Kept
    {
        std::unique_ptr<cluster::ConnectedCluster> cluster;
        std::unique_ptr<changes::ChangeRunner> changes;
    };
    std::vector<Kept> m_clusters;
    changes::Journal *m_journal = nullptr;
    cluster::ConnectedCluster *m_current = nullptr;
    int m_refreshSeconds = 5;
};

} // namespace brokerscope::ui
