// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace brokerscope {

/// Index of a topic in a TopicTable, and of a partition over all topics of it ("flat" index).
using TopicIndex = quint32;
using PartitionIndex = quint32;
inline constexpr quint32 kNoIndex = 0xffffffffU;

/// Topics with their partitions as flat columns: topics sorted by name (bytewise, UTF-8), the partitions of one topic
/// consecutive and sorted by number. Built once by TopicTableBuilder, then immutable. With replication factor 3 a
/// partition costs 4 + 2 + 2 + 4 + 4 + 6 + 6 = 28 bytes here; OffsetTable adds 20.
class TopicTable
{
public:
    [[nodiscard]] quint32 topicCount() const { return quint32(m_names.size()); }
    [[nodiscard]] quint32 partitionCount() const { return quint32(m_partition.size()); }

    [[nodiscard]] const QString &name(TopicIndex t) const { return m_names[t]; }
    [[nodiscard]] bool isInternal(TopicIndex t) const { return m_internal[t]; }
    /// Kafka error code of the topic (0 none, 29 not authorized, …).
    [[nodiscard]] qint16 topicError(TopicIndex t) const { return m_topicError[t]; }
    [[nodiscard]] PartitionIndex firstPartition(TopicIndex t) const { return m_firstPartition[t]; }
    [[nodiscard]] quint32 partitionCount(TopicIndex t) const { return m_firstPartition[t + 1] - m_firstPartition[t]; }
    /// kNoIndex if there is no such topic.
    [[nodiscard]] TopicIndex findTopic(const QString &name) const;
    /// kNoIndex if the topic has no such partition.
    [[nodiscard]] PartitionIndex findPartition(TopicIndex t, qint32 partition) const;
    [[nodiscard]] TopicIndex topicOf(PartitionIndex p) const;

    [[nodiscard]] qint32 partition(PartitionIndex p) const { return m_partition[p]; }
    /// Broker id, -1 when there is none.
    [[nodiscard]] qint32 leader(PartitionIndex p) const { return id(m_leader[p]); }
    [[nodiscard]] qint16 partitionError(PartitionIndex p) const { return m_partitionError[p]; }
    [[nodiscard]] quint32 replicaCount(PartitionIndex p) const { return m_replicaBegin[p + 1] - m_replicaBegin[p]; }
    [[nodiscard]] quint32 isrCount(PartitionIndex p) const { return m_isrBegin[p + 1] - m_isrBegin[p]; }
    /// In the order of the assignment: the first is the preferred leader.
    [[nodiscard]] std::vector<qint32> replicas(PartitionIndex p) const;
    /// Sorted.
    [[nodiscard]] std::vector<qint32> isr(PartitionIndex p) const;
    /// Without making a list; -1 if there is no replica.
    [[nodiscard]] qint32 preferredLeader(PartitionIndex p) const;

    /// Largest replica count of the topic's partitions (they differ only during a reassignment).
    [[nodiscard]] quint32 replicationFactor(TopicIndex t) const;
    [[nodiscard]] quint32 offlineCount(TopicIndex t) const; ///< partitions without a leader
    [[nodiscard]] quint32 underReplicatedCount(TopicIndex t) const; ///< partitions with ISR < replicas

    bool operator==(const TopicTable &) const = default;

private:
    friend class TopicTableBuilder;
    using BrokerIndex = quint16;
    static constexpr BrokerIndex kNoBroker = 0xffff;
    [[nodiscard]] qint32 id(BrokerIndex b) const { return b == kNoBroker ? -1 : m_brokerIds[b]; }

    std::vector<QString> m_names;
    std::vector<qint16> m_topicError;
    std::vector<bool> m_internal;
    std::vector<PartitionIndex> m_firstPartition{0}; // topicCount + 1
    std::vector<qint32> m_brokerIds; // what a BrokerIndex means: every id seen, at most 65,535
    std::vector<qint32> m_partition;
    std::vector<BrokerIndex> m_leader;
    std::vector<qint16> m_partitionError;
    std::vector<quint32> m_replicaBegin{0}; // partitionCount + 1
    std::vector<quint32> m_isrBegin{0}; // partitionCount + 1
    std::vector<BrokerIndex> m_replicas;
    std::vector<BrokerIndex> m_isr;
};

/// Fills a TopicTable from topics and partitions in any order; take() sorts them. One use.
class TopicTableBuilder
{
public:
    /// Partitions added from now on belong to this topic.
    void addTopic(const QString &name, bool isInternal, qint16 error = 0);
    void addPartition(qint32 partition, qint32 leader, qint16 error, std::span<const qint32> replicas,
                      std::span<const qint32> isr);
    [[nodiscard]] TopicTable take();

private:
    struct Partition
    {
        qint32 partition;
        qint32 leader;
        qint16 error;
        quint32 replicaBegin, replicaCount, isrCount; // in m_ids: replicas, then ISR
    };
    struct Topic
    {
        QString name;
        QByteArray key; // UTF-8, what topics are sorted by
        bool isInternal;
        qint16 error;
        quint32 begin, count; // in m_partitions
    };
    std::vector<Topic> m_topics;
    std::vector<Partition> m_partitions;
    std::vector<qint32> m_ids;
};

} // namespace brokerscope
