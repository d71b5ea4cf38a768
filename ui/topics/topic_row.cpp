// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/topic_row.h"

#include <QCoreApplication>

namespace brokerscope::ui {

namespace {

struct TopicLag
{
    qint64 groups = 0;
    qint64 lag = -1;
    bool isComplete = true;
    QString reason; ///< why a part is unknown
};

QHash<QString, TopicLag> lagByTopic(const LagTable &lags)
{
    QHash<QString, TopicLag> byTopic;
    for (const GroupLag &group : lags.rows) {
        const QString *last = nullptr; // partitions are sorted by topic
        for (const PartitionLag &row : group.partitions) {
            TopicLag &topic = byTopic[row.partition.topic];
            if (!last || *last != row.partition.topic)
                ++topic.groups;
            last = &row.partition.topic;
            if (row.lag >= 0) {
                topic.lag = std::max<qint64>(topic.lag, 0) + row.lag;
            } else {
                topic.isComplete = topic.isComplete && row.status != LagStatus::Unknown;
                if (topic.reason.isEmpty())
                    topic.reason = row.reason;
            }
        }
    }
    return byTopic;
}

void countMessages(const OffsetTable &offsets, TopicRow &row)
{
    // The offsets may be of an older table: the topic is looked up by its name.
    const TopicIndex t = offsets.topics()->findTopic(row.name);
    if (t == kNoIndex) {
        row.messagesReason = QCoreApplication::translate("TopicRow", "The topic is newer than the last look at the offsets.");
        return;
    }
    const OffsetTable::Sum sum = offsets.topicRecords(t);
    row.isMessagesComplete = sum.isComplete;
    const PartitionIndex first = offsets.topics()->firstPartition(t);
    for (PartitionIndex p = first; p < first + offsets.topics()->partitionCount(t); ++p) {
        if (offsets.records(p) == kUnknownOffset && row.messagesReason.isEmpty()) {
            const qint32 leader = offsets.topics()->leader(p);
            const OffsetTable::Lane *lane = offsets.lane(leader);
            row.messagesReason = leader < 0
                ? QCoreApplication::translate("TopicRow", "Partition %1 has no leader.").arg(offsets.topics()->partition(p))
                : lane && lane->error ? lane->error->message
                                      : QCoreApplication::translate("TopicRow", "Broker %1 did not answer for partition %2.")
                                            .arg(leader)
                                            .arg(offsets.topics()->partition(p));
        }
    }
    if (!sum.isUnknown)
        row.messages = sum.value;
}

} // namespace

std::vector<TopicRow> topicRows(const ClusterSnapshot &snapshot, const QHash<QString, QList<double>> &history)
{
    std::vector<TopicRow> rows;
    if (!snapshot.topics.data)
        return rows;
    const TopicTable &topics = *snapshot.topics.data;
    const QHash<QString, TopicLag> lags = snapshot.lags.data ? lagByTopic(*snapshot.lags.data) : QHash<QString, TopicLag>();
    rows.reserve(topics.topicCount());
    for (TopicIndex t = 0; t < topics.topicCount(); ++t) {
        TopicRow row;
        row.name = topics.name(t);
        row.isInternal = topics.isInternal(t);
        row.error = topics.topicError(t);
        row.partitions = topics.partitionCount(t);
        row.replicationFactor = topics.replicationFactor(t);
        row.offline = topics.offlineCount(t);
        const PartitionIndex first = topics.firstPartition(t);
        for (PartitionIndex p = first; p < first + topics.partitionCount(t); ++p)
            row.outOfSync += qint64(topics.replicaCount(p)) - qint64(topics.isrCount(p));
        if (snapshot.offsets.data)
            countMessages(*snapshot.offsets.data, row);
        if (snapshot.lags.data) {
            const TopicLag lag = lags.value(row.name);
            row.groups = lag.groups;
            row.lag = lag.lag;
            row.isLagComplete = lag.isComplete;
            row.lagReason = lag.reason;
            if (const auto series = history.constFind(row.name); series != history.constEnd())
                row.trend = LagTrend::of(*series);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace brokerscope::ui
