// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/topic_table.h"

#include <QHash>

#include <algorithm>

namespace brokerscope {

namespace {

/// Puts UTF-16 into the order of UTF-8: surrogates, which stand for the highest code points, come last.
char16_t inOrder(QChar c)
{
    const char16_t unit = c.unicode();
    return char16_t(unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);
}

/// As the UTF-8 forms compare, without making them: snapshots look up thousands of names.
bool bytewiseLess(const QString &a, const QString &b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [](QChar x, QChar y) { return inOrder(x) < inOrder(y); });
}

} // namespace

TopicIndex TopicTable::findTopic(const QString &name) const
{
    const auto it = std::lower_bound(m_names.begin(), m_names.end(), name, bytewiseLess);
    return it != m_names.end() && *it == name ? TopicIndex(it - m_names.begin()) : kNoIndex;
}

PartitionIndex TopicTable::findPartition(TopicIndex t, qint32 partition) const
{
    const auto begin = m_partition.begin() + m_firstPartition[t];
    const auto end = m_partition.begin() + m_firstPartition[t + 1];
    const auto it = std::lower_bound(begin, end, partition);
    return it != end && *it == partition ? PartitionIndex(it - m_partition.begin()) : kNoIndex;
}

TopicIndex TopicTable::topicOf(PartitionIndex p) const
{
    return TopicIndex(std::upper_bound(m_firstPartition.begin(), m_firstPartition.end(), p) - m_firstPartition.begin() - 1);
}

std::vector<qint32> TopicTable::replicas(PartitionIndex p) const
{
    std::vector<qint32> ids;
    for (quint32 i = m_replicaBegin[p]; i < m_replicaBegin[p + 1]; ++i)
        ids.push_back(id(m_replicas[i]));
    return ids;
}

std::vector<qint32> TopicTable::isr(PartitionIndex p) const
{
    std::vector<qint32> ids;
    for (quint32 i = m_isrBegin[p]; i < m_isrBegin[p + 1]; ++i)
        ids.push_back(id(m_isr[i]));
    return ids;
}

qint32 TopicTable::preferredLeader(PartitionIndex p) const
{
    return replicaCount(p) == 0 ? -1 : id(m_replicas[m_replicaBegin[p]]);
}

quint32 TopicTable::replicationFactor(TopicIndex t) const
{
    quint32 factor = 0;
    for (PartitionIndex p = m_firstPartition[t]; p < m_firstPartition[t + 1]; ++p)
        factor = std::max(factor, replicaCount(p));
    return factor;
}

quint32 TopicTable::offlineCount(TopicIndex t) const
{
    return quint32(std::count(m_leader.begin() + m_firstPartition[t], m_leader.begin() + m_firstPartition[t + 1], kNoBroker));
}

quint32 TopicTable::underReplicatedCount(TopicIndex t) const
{
    quint32 count = 0;
    for (PartitionIndex p = m_firstPartition[t]; p < m_firstPartition[t + 1]; ++p)
        count += isrCount(p) < replicaCount(p);
    return count;
}

void TopicTableBuilder::addTopic(const QString &name, bool isInternal, qint16 error)
{
    m_topics.push_back({name, name.toUtf8(), isInternal, error, quint32(m_partitions.size()), 0});
}

void TopicTableBuilder::addPartition(qint32 partition, qint32 leader, qint16 error, std::span<const qint32> replicas,
                                     std::span<const qint32> isr)
{
    m_partitions.push_back({partition, leader, error, quint32(m_ids.size()), quint32(replicas.size()), quint32(isr.size())});
    m_ids.insert(m_ids.end(), replicas.begin(), replicas.end());
    m_ids.insert(m_ids.end(), isr.begin(), isr.end());
    ++m_topics.back().count;
}

TopicTable TopicTableBuilder::take()
{
    TopicTable table;
    QHash<qint32, TopicTable::BrokerIndex> indexOf;
    const auto brokerIndex = [&](qint32 id) {
        if (id < 0)
            return TopicTable::kNoBroker;
        const auto it = indexOf.constFind(id);
        if (it != indexOf.constEnd())
            return *it;
        if (table.m_brokerIds.size() >= TopicTable::kNoBroker)
            return TopicTable::kNoBroker;
        const auto index = TopicTable::BrokerIndex(table.m_brokerIds.size());
        table.m_brokerIds.push_back(id);
        indexOf.insert(id, index);
        return index;
    };

    std::sort(m_topics.begin(), m_topics.end(), [](const Topic &a, const Topic &b) { return a.key < b.key; });
    table.m_names.reserve(m_topics.size());
    table.m_partition.reserve(m_partitions.size());
    table.m_leader.reserve(m_partitions.size());
    table.m_partitionError.reserve(m_partitions.size());
    table.m_replicaBegin.reserve(m_partitions.size() + 1);
    table.m_isrBegin.reserve(m_partitions.size() + 1);
    for (const Topic &topic : m_topics) {
        table.m_names.push_back(topic.name);
        table.m_topicError.push_back(topic.error);
        table.m_internal.push_back(topic.isInternal);
        const auto begin = m_partitions.begin() + topic.begin;
        const auto end = begin + topic.count;
        const auto byNumber = [](const Partition &a, const Partition &b) { return a.partition < b.partition; };
        if (!std::is_sorted(begin, end, byNumber))
            std::sort(begin, end, byNumber);
        for (auto it = begin; it != end; ++it) {
            table.m_partition.push_back(it->partition);
            table.m_leader.push_back(brokerIndex(it->leader));
            table.m_partitionError.push_back(it->error);
            const auto replicas = m_ids.begin() + it->replicaBegin;
            for (auto r = replicas; r != replicas + it->replicaCount; ++r)
                table.m_replicas.push_back(brokerIndex(*r));
            const auto isr = replicas + it->replicaCount;
            std::sort(isr, isr + it->isrCount);
            for (auto r = isr; r != isr + it->isrCount; ++r)
                table.m_isr.push_back(brokerIndex(*r));
            table.m_replicaBegin.push_back(quint32(table.m_replicas.size()));
            table.m_isrBegin.push_back(quint32(table.m_isr.size()));
        }
        table.m_firstPartition.push_back(quint32(table.m_partition.size()));
    }
    return table;
}

} // namespace brokerscope
