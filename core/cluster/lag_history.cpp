// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/lag_history.h"

#include <limits>

namespace brokerscope::cluster {

void LagHistory::push(Series &series, Sample sample)
{
    if (series.size() >= kCapacity)
        series.pop_front();
    series.push_back(sample);
}

void LagHistory::append(const ClusterSnapshot &snapshot)
{
    const Part<LagTable> &lags = snapshot.lags;
    if (!lags.data || lags.takenAtBootMs == m_lastTakenBootMs)
        return;
    m_lastTakenBootMs = lags.takenAtBootMs;
    QHash<QString, qint64> ofTopics;
    const auto &groups = lags.data->groups->rows;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        GroupSeries &series = m_groups[groups[i].id];
        const GroupLag &lag = lags.data->rows[i];
        push(series.total, {lags.takenAtWallMs, lag.isUnknown() || !lag.isComplete ? -1 : lag.lag});
        // The rows are sorted by topic: one look-up a topic, not one a partition, since this is the GUI thread.
        for (auto row = lag.partitions.begin(); row != lag.partitions.end();) {
            const QString &topic = row->partition.topic;
            qint64 sum = 0;
            for (; row != lag.partitions.end() && row->partition.topic == topic; ++row) {
                if (row->status == LagStatus::Unknown)
                    sum = -1;
                else if (sum >= 0 && row->lag >= 0)
                    sum += row->lag;
            }
            push(series.topics[topic], {lags.takenAtWallMs, sum});
            qint64 &ofTopic = ofTopics[topic];
            ofTopic = sum < 0 || ofTopic < 0 ? -1 : ofTopic + sum;
        }
    }
    pushTopics(ofTopics);
}

void LagHistory::pushTopics(const QHash<QString, qint64> &lags)
{
    m_topics.removeIf([&lags](const QHash<QString, QList<double>>::iterator &topic) { return !lags.contains(topic.key()); });
    for (auto it = lags.begin(); it != lags.end(); ++it) {
        QList<double> &series = m_topics[it.key()];
        if (series.size() >= qsizetype(kTopicCapacity))
            series.removeFirst();
        series.append(*it < 0 ? std::numeric_limits<double>::quiet_NaN() : double(*it));
    }
}

const LagHistory::Series *LagHistory::total(const QString &group) const
{
    const auto it = m_groups.constFind(group);
    return it == m_groups.constEnd() ? nullptr : &it->total;
}

std::map<QString, LagHistory::Series> LagHistory::byTopic(const QString &group) const
{
    const auto it = m_groups.constFind(group);
    return it == m_groups.constEnd() ? std::map<QString, Series>{} : it->topics;
}

const LagHistory::Series *LagHistory::of(const QString &group, const QString &topic) const
{
    const auto it = m_groups.constFind(group);
    if (it == m_groups.constEnd())
        return nullptr;
    const auto series = it->topics.find(topic);
    return series == it->topics.end() ? nullptr : &series->second;
}

qint64 LagHistory::difference(const QString &group) const
{
    const Series *series = total(group);
    return series && trendOf(*series) != Trend::Unknown ? series->back().lag - (series->end() - 2)->lag : 0;
}

LagHistory::Trend LagHistory::trendOf(const Series &series)
{
    if (series.size() < 2 || series.back().lag < 0 || (series.end() - 2)->lag < 0)
        return Trend::Unknown;
    const qint64 change = series.back().lag - (series.end() - 2)->lag;
    return change == 0 ? Trend::Steady : change > 0 ? Trend::Rising : Trend::Falling;
}

LagHistory::Trend LagHistory::trend(const QString &group) const
{
    const Series *series = total(group);
    return series ? trendOf(*series) : Trend::Unknown;
}

} // namespace brokerscope::cluster
