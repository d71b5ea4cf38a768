// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cluster_snapshot.h"

#include <QHash>

#include <deque>
#include <map>
#include <vector>

namespace brokerscope::cluster {

/// Lag over time of every group, by topic and in sum, for charts, sparklines and trends. Bounded: the newest kCapacity
/// samples of each series. Fed with snapshots on one thread. Unknown lag is a gap (value −1), never 0.
class LagHistory
{
public:
    static constexpr std::size_t kCapacity = 1440; // two hours at a sample every 5 s

    struct Sample
    {
        qint64 wallMs = 0;
        qint64 lag = -1; ///< −1: unknown at that time
    };
    using Series = std::deque<Sample>;

    enum class Trend { Unknown, Steady, Rising, Falling };

    /// Takes a sample if the snapshot's lags are newer than the last one.
    void append(const ClusterSnapshot &snapshot);

    /// Null if nothing is known of the group.
    [[nodiscard]] const Series *total(const QString &group) const;
    /// By topic, sorted; empty if nothing is known.
    [[nodiscard]] std::map<QString, Series> byTopic(const QString &group) const;
    /// Comparison of the newest known sample with the one before.
    [[nodiscard]] Trend trend(const QString &group) const;
    [[nodiscard]] qint64 difference(const QString &group) const; ///< newest − the one before; 0 if not known

private:
    struct GroupSeries
    {
        Series total;
        std::map<QString, Series> topics;
    };
    static void push(Series &series, Sample sample);

    QHash<QString, GroupSeries> m_groups;
    qint64 m_lastTakenBootMs = -1;
};

} // namespace brokerscope::cluster
