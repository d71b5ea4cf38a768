// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_numbers.h"

namespace brokerscope::ui {

namespace {

constexpr qsizetype kNames = 3;

void countPartitions(const TopicTable &topics, OverviewNumbers &numbers)
{
    numbers.topics = topics.topicCount();
    numbers.partitions = topics.partitionCount();
    numbers.offline = numbers.underReplicated = numbers.replicas = numbers.inSync = 0;
    const auto remember = [](QStringList &names, const QString &topic, qint32 partition) {
        if (names.size() < kNames)
            names << topic + u'-' + QString::number(partition);
    };
    for (TopicIndex t = 0; t < topics.topicCount(); ++t) {
        const PartitionIndex first = topics.firstPartition(t);
        for (PartitionIndex p = first; p < first + topics.partitionCount(t); ++p) {
            numbers.replicas += topics.replicaCount(p);
            numbers.inSync += topics.isrCount(p);
            if (topics.leader(p) < 0) {
                ++numbers.offline;
                remember(numbers.offlineNames, topics.name(t), topics.partition(p));
            }
            if (topics.isrCount(p) < topics.replicaCount(p)) {
                ++numbers.underReplicated;
                remember(numbers.underReplicatedNames, topics.name(t), topics.partition(p));
            }
        }
    }
}

} // namespace

OverviewNumbers overviewNumbers(const ClusterSnapshot &snapshot)
{
    OverviewNumbers numbers;
    if (snapshot.brokers.data) {
        numbers.brokers = qint64(snapshot.brokers.data->rows.size());
        for (const Broker &broker : snapshot.brokers.data->rows)
            numbers.brokerIds << QString::number(broker.id);
        // A broker that leads nothing has no lane: it was listed by the others, which is what is known of it.
        if (snapshot.offsets.data) {
            numbers.brokersAnswering = numbers.brokers;
            for (const Broker &broker : snapshot.brokers.data->rows)
                if (const OffsetTable::Lane *lane = snapshot.offsets.data->lane(broker.id); lane && lane->error)
                    --numbers.brokersAnswering;
        }
        // Not even one said who the brokers are.
        if (snapshot.brokers.error && (snapshot.brokers.error->kind == Error::Kind::Timeout || snapshot.brokers.error->kind == Error::Kind::Unreachable))
            numbers.brokersAnswering = 0;
    }
    if (snapshot.topics.data)
        countPartitions(*snapshot.topics.data, numbers);
    if (snapshot.groups.data)
        numbers.groups = qint64(snapshot.groups.data->rows.size());
    if (snapshot.lags.data) {
        bool isAnyKnown = snapshot.lags.data->rows.empty();
        numbers.lag = 0;
        for (const GroupLag &lag : snapshot.lags.data->rows) {
            numbers.lag += lag.lag;
            numbers.isLagComplete = numbers.isLagComplete && lag.isComplete;
            isAnyKnown = isAnyKnown || !lag.isUnknown();
        }
        if (!isAnyKnown)
            numbers.lag = -1;
    }
    return numbers;
}

} // namespace brokerscope::ui
