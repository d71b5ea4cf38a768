// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log_book.h"
#include "ui/shell/cluster_keeper.h"

#include <QHash>

namespace brokerscope::ui {

/// Writes into the log what the pages say of each connected cluster: connected, disconnected, and each part of its picture that
/// cannot be read, once when it begins and once when it ends. GUI thread.
class ClusterLog : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    ClusterLog(ClusterKeeper *clusters, LogBook *log, QObject *parent = nullptr);

private:
    using Errors = QHash<QString, Error>; ///< by part

    void follow();
    void take(cluster::ConnectedCluster *cluster, const ClusterSnapshot &snapshot);
    void tell(cluster::ConnectedCluster *cluster, const QString &part, const std::optional<Error> &error);

    ClusterKeeper *m_clusters;
    LogBook *m_log;
    QHash<cluster::ConnectedCluster *, Errors> m_errors;
};

} // namespace brokerscope::ui
