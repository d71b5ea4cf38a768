// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cluster_snapshot.h"

#include <QHash>
#include <QList>

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
    static constexpr std::size_t kTopicCapacity = 30; // for a sparkline

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
    /// Of one group on one topic; null if nothing is known.
    [[nodiscard]] const Series *of(const QString &group, const QString &topic) const;
    /// Comparison of the newest known sample with the one before.
    [[nodiscard]] static Trend trendOf(const Series &series);
    [[nodiscard]] Trend trend(const QString &group) const;
    [[nodiscard]] qint64 difference(const QString &group) const; ///< newest − the one before; 0 if not known

    /// The newest kTopicCapacity lags of every topic that a group reads now, summed over its groups, oldest first. NaN: unknown
    /// at that time. Shared with the caller, not copied.
    [[nodiscard]] QHash<QString, QList<double>> topics() const { return m_topics; }

private:
    struct GroupSeries
    {
        Series total;
        std::map<QString, Series> topics;
    };
    static void push(Series &series, Sample sample);
    void pushTopics(const QHash<QString, qint64> &lags); // −1: unknown

    QHash<QString, GroupSeries> m_groups;
    QHash<QString, QList<double>> m_topics;
    qint64 m_lastTakenBootMs = -1;
};

} // namespace brokerscope::cluster
