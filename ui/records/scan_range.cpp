// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/scan_range.h"

#include "core/base/async.h"
#include "core/cluster/connected_cluster.h"

#include <algorithm>

namespace brokerscope::ui {

namespace {

std::vector<PartitionIndex> wantedPartitions(const TopicTable &topics, TopicIndex topic, const std::vector<qint32> &wanted)
{
    std::vector<PartitionIndex> partitions;
    for (quint32 i = 0; i < topics.partitionCount(topic); ++i) {
        const PartitionIndex p = topics.firstPartition(topic) + i;
        if (wanted.empty() || std::binary_search(wanted.begin(), wanted.end(), topics.partition(p)))
            partitions.push_back(p);
    }
    return partitions;
}

} // namespace

ScanRange::ScanRange(cluster::ConnectedCluster *cluster, QObject *parent)
    : QObject(parent)
    , m_cluster(cluster)
{
}

void ScanRange::forget()
{
    ++m_request;
    m_total = -1;
    m_from.clear();
}

void ScanRange::ask(const QString &topic, const ReadOptions &options)
{
    forget();
    const ClusterSnapshotPtr snapshot = m_cluster->snapshot();
    const auto topics = snapshot ? snapshot->topics.data : nullptr;
    const TopicIndex t = topics ? topics->findTopic(topic) : kNoIndex;
    // The newest are found without a look at the rest; a live read has no end.
    if (t == kNoIndex || options.isLive() || (options.mode == ReadOptions::Mode::Newest && !options.isSearch()))
        return;
    if (options.mode != ReadOptions::Mode::SinceTime) {
        askOffsets(topic, options, {});
        return;
    }
    std::vector<TopicPartition> partitions;
    for (const PartitionIndex p : wantedPartitions(*topics, t, options.partitions))
        partitions.push_back({topic, topics->partition(p)});
    const quint64 request = m_request;
    async::deliver(m_cluster->session()->kafka()->fetchOffsetsForTime(partitions, options.sinceMs), this,
                   [this, request, topic, options, partitions](const Result<std::vector<Result<qint64>>> &offsets) {
                       if (request != m_request || !offsets)
                           return;
                       Starts starts;
                       for (std::size_t i = 0; i < partitions.size(); ++i)
                           if (const Result<qint64> &offset = (*offsets)[i])
                               starts[partitions[i].partition] = *offset;
                       askOffsets(topic, options, starts);
                   });
}

void ScanRange::askOffsets(const QString &topic, const ReadOptions &options, const Starts &starts)
{
    const ClusterSnapshotPtr snapshot = m_cluster->snapshot();
    const auto topics = snapshot->topics.data;
    const TopicIndex t = topics->findTopic(topic);
    if (t == kNoIndex)
        return;
    const auto partitions = wantedPartitions(*topics, t, options.partitions);
    const quint64 request = m_request;
    async::deliver(m_cluster->session()->kafka()->fetchOffsets(topics, partitions, kafka::OffsetParts::StartAndEnd), this,
                   [this, request, topics, partitions, options, starts](const Result<std::shared_ptr<const OffsetTable>> &offsets) {
                       if (request != m_request || !offsets)
                           return;
                       qint64 total = 0;
                       Starts from;
                       for (const PartitionIndex p : partitions) {
                           qint64 start = (*offsets)->logStart(p);
                           const qint64 end = (*offsets)->highWatermark(p);
                           if (start == kUnknownOffset || end == kUnknownOffset)
                               return; // a total that lacks a partition would be a lie
                           if (options.mode == ReadOptions::Mode::FromOffset)
                               start = std::clamp(options.offset, start, end);
                           if (const auto given = starts.find(topics->partition(p)); given != starts.end())
                               start = given->second;
                           from[topics->partition(p)] = start;
                           total += std::max<qint64>(0, end - start);
                       }
                       m_from = std::move(from);
                       m_total = total;
                       Q_EMIT changed();
                   });
}

qint64 ScanRange::scanned(const std::map<qint32, qint64> &next) const
{
    qint64 scanned = 0;
    for (const auto &[partition, from] : m_from)
        if (const auto at = next.find(partition); at != next.end())
            scanned += std::max<qint64>(0, at->second - from);
    return std::min(scanned, m_total);
}

} // namespace brokerscope::ui
