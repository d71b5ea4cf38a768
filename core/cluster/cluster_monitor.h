// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/group_lag.h"
#include "core/model/cluster_snapshot.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace brokerscope::cluster {

class ClusterSession;

/// Gathers the parts of a session's cluster on their own rhythms and emits a new immutable snapshot whenever one of them
/// changed or failed. At most one question per part is under way; a part that fails keeps its data, shows its error and backs
/// off (doubling to 30 s). Lives on the session's thread.
class ClusterMonitor : public QObject
{
    Q_OBJECT

public:
    struct Rhythm
    {
        std::chrono::milliseconds metadata{5000};
        std::chrono::milliseconds offsets{5000};
        std::chrono::milliseconds groups{5000};
    };

    ClusterMonitor(ClusterSession *session, QObject *parent = nullptr);
    ~ClusterMonitor() override;

    void start();
    void setRhythm(Rhythm rhythm); ///< 0 of a part: only when asked by refreshNow()
    void refreshNow();
    /// Never null; before the first answer all parts are loading.
    [[nodiscard]] ClusterSnapshotPtr snapshot() const { return m_snapshot; }

Q_SIGNALS:
    void snapshotChanged(const brokerscope::ClusterSnapshotPtr &snapshot);

private:
    enum PartId { Metadata, Offsets, Groups, PartCount };
    struct PartTimer
    {
        QTimer timer;
        bool underWay = false;
        int failures = 0;
    };

    void ask(PartId part);
    void askMetadata();
    void askOffsets();
    void askGroups();
    void askCommitted(std::shared_ptr<const GroupTable> groups);
    void finished(PartId part, bool succeeded);
    void publish(const std::function<void(ClusterSnapshot &)> &edit);
    [[nodiscard]] std::chrono::milliseconds interval(PartId part) const;

    ClusterSession *m_session;
    Rhythm m_rhythm;
    ClusterSnapshotPtr m_snapshot;
    PartTimer m_parts[PartCount];
    bool m_started = false;
};

} // namespace brokerscope::cluster
