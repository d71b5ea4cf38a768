// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/read_options.h"

#include <QObject>

namespace brokerscope::cluster {
class ConnectedCluster;
}

namespace brokerscope::ui {

/// How many offsets a read has before it, as the cluster said when it began: what its progress is measured by. An upper
/// bound of messages, since compaction and transactions leave gaps. GUI thread.
class ScanRange : public QObject
{
    Q_OBJECT

public:
    explicit ScanRange(cluster::ConnectedCluster *cluster, QObject *parent = nullptr);

    void ask(const QString &topic, const ReadOptions &options);
    void forget();

    [[nodiscard]] qint64 total() const { return m_total; } ///< −1: not known (yet), or without an end (live)
    [[nodiscard]] qint64 scanned(const std::map<qint32, qint64> &next) const;

Q_SIGNALS:
    void changed();

private:
    using Starts = std::map<qint32, qint64>; // by partition
    void askOffsets(const QString &topic, const ReadOptions &options, const Starts &starts);

    cluster::ConnectedCluster *m_cluster;
    quint64 m_request = 0;
    qint64 m_total = -1;
    Starts m_from;
};

} // namespace brokerscope::ui
