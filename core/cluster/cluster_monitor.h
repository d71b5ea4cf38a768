// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/group_lag.h"
#include "core/model/cluster_snapshot.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace brokerscope::kafka {
class KafkaClient;
}
namespace brokerscope::zookeeper {
class ZooKeeperClient;
}

namespace brokerscope::cluster {

/// Gathers the parts of one cluster's picture on their own rhythms and emits a new immutable snapshot whenever one of them
/// changed or failed. At most one question per part is under way; a part that fails keeps its data, shows its error and backs
/// off (doubling to 30 s, the metadata to 10 s) until the metadata is there again. Lives on the GUI thread; `kafka` must
/// outlive it.
///
/// ZooKeeper's part has no rhythm: its client tells by itself. While it is connected the part is as fresh as the
/// snapshot, whatever its time says; its error is why it is not connected.
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

    enum class Attention {
        Shown, ///< the rhythm as it was set
        Hidden ///< nobody looks: at least 10 s between two answers, often enough for the history of the lag
    };

    explicit ClusterMonitor(kafka::KafkaClient *kafka, QObject *parent = nullptr);
    ~ClusterMonitor() override;

    void start();
    /// Shows from now on how this client stands; null: the connection names no ZooKeeper. Must outlive the monitor.
    void watchZooKeeper(zookeeper::ZooKeeperClient *client);
    void setRhythm(Rhythm rhythm); ///< 0 of a part: only when asked by refreshNow()
    [[nodiscard]] const Rhythm &rhythm() const { return m_rhythm; }
    /// Once it is shown, what is older than its rhythm allows is asked at once.
    void setAttention(Attention attention);
    void refreshNow();
    /// The machine woke, or its network is another now: asks at once, waits out no back-off, and asks again what is under way, since its
    /// answer may never come. For a while what fails is asked again every second: the network may need a moment. Nothing where the
    /// rhythm is off.
    void catchUp();
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
        bool askAgain = false; ///< as soon as what is under way has ended
        int failures = 0;
    };

    void schedule(PartId part);
    void ask(PartId part);
    void askMetadata();
    void askMetadataMode(qint32 brokerId);
    void askOffsets();
    void askGroups();
    void makeLags();
    void takeZooKeeper(const ZooKeeperStatus &status, const std::optional<Error> &error);
    void finished(PartId part, bool succeeded);
    void askAgainWhatFailed();
    void publish(const std::function<void(ClusterSnapshot &)> &edit);
    [[nodiscard]] std::chrono::milliseconds interval(PartId part) const;
    [[nodiscard]] std::chrono::milliseconds age(PartId part) const; ///< since it was asked last

    kafka::KafkaClient *m_kafka;
    Rhythm m_rhythm;
    Attention m_attention = Attention::Shown;
    ClusterSnapshotPtr m_snapshot;
    PartTimer m_parts[PartCount];
    qint64 m_eagerUntilBootMs = 0;
    quint64 m_lagRequest = 0;
    bool m_started = false;
};

} // namespace brokerscope::cluster
