// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/model/broker_table.h"
#include "core/model/config_entry.h"
#include "core/model/group_table.h"
#include "core/model/offset_table.h"
#include "core/model/topic_table.h"

#include <memory>
#include <optional>
#include <vector>

/// The questions that can be asked of a Kafka cluster, as small interfaces: librdkafka answers them today, the wire module
/// answers some beside it. Every function may be called from any thread, returns at once, and gives its answer within the
/// connection's request timeout plus one second, whatever the brokers do.
namespace brokerscope::kafka {

struct ClusterMetadata
{
    std::shared_ptr<const BrokerTable> brokers;
    std::shared_ptr<const TopicTable> topics;
};

class MetadataSource
{
public:
    virtual ~MetadataSource() = default;
    /// Brokers and all topics. Never creates a topic.
    [[nodiscard]] virtual Answer<ClusterMetadata> fetchMetadata() = 0;
};

enum class OffsetParts { StartAndEnd, StartEndAndStable };

class OffsetSource
{
public:
    virtual ~OffsetSource() = default;
    /// Offsets of all partitions of `topics`, asked in chunks per leader, one lane a leader: a leader that does not answer
    /// leaves its partitions unknown and its error in OffsetTable::lanes(); the answer as a whole fails only if nothing
    /// could be asked.
    [[nodiscard]] virtual Answer<std::shared_ptr<const OffsetTable>> fetchOffsets(std::shared_ptr<const TopicTable> topics,
                                                                                  OffsetParts parts) = 0;
    /// Only these partitions of `topics` (flat indexes); the others stay unknown in the answer.
    [[nodiscard]] virtual Answer<std::shared_ptr<const OffsetTable>>
    fetchOffsets(std::shared_ptr<const TopicTable> topics, std::vector<PartitionIndex> partitions, OffsetParts parts) = 0;
    /// Earliest offset whose timestamp is at or after `timestampMs` (wall clock), per partition in the order asked; the high
    /// watermark where no record is that young; an error per partition where it could not be asked.
    [[nodiscard]] virtual Answer<std::vector<Result<qint64>>> fetchOffsetsForTime(std::vector<TopicPartition> partitions,
                                                                                  qint64 timestampMs) = 0;
};

class GroupSource
{
public:
    virtual ~GroupSource() = default;
    /// Groups of all brokers with state, members, subscriptions and assignments, without committed offsets
    /// (Group::committed is empty, committedError unset). A group that is listed alive and described Dead is
    /// GroupState::Unknown with GroupType::Unknown.
    [[nodiscard]] virtual Answer<std::shared_ptr<const GroupTable>> fetchGroups() = 0;
    /// The same for some groups by name; a group that does not exist is GroupState::Dead without members.
    [[nodiscard]] virtual Answer<std::vector<Group>> describeGroups(QStringList groupIds) = 0;
    /// Committed offsets of one group, all partitions, sorted.
    [[nodiscard]] virtual Answer<std::vector<CommittedOffset>> fetchCommitted(QString groupId) = 0;
};

class ConfigSource
{
public:
    virtual ~ConfigSource() = default;
    /// Sorted by name.
    [[nodiscard]] virtual Answer<std::vector<ConfigEntry>> describeTopicConfig(QString topic) = 0;
    [[nodiscard]] virtual Answer<std::vector<ConfigEntry>> describeBrokerConfig(qint32 brokerId) = 0;
};

struct NewTopic
{
    QString name;
    qint32 partitions = 1; ///< ≥ 1
    qint32 replicationFactor = -1; ///< −1: the broker's default
    std::vector<std::pair<QString, QString>> config; ///< only what differs from the broker's default
};

/// Requests that change the cluster. Only core/changes calls them: they pass no guard of their own.
class TopicAdmin
{
public:
    virtual ~TopicAdmin() = default;
    /// validateOnly: the broker checks everything and creates nothing.
    [[nodiscard]] virtual Answer<std::monostate> createTopic(NewTopic topic, bool validateOnly) = 0;
    [[nodiscard]] virtual Answer<std::monostate> deleteTopic(QString name) = 0;
};

/// All of it: what a session holds. Its destructor answers every open question with "cancelled".
class KafkaClient : public MetadataSource, public OffsetSource, public GroupSource, public ConfigSource, public TopicAdmin
{
public:
    /// Number of the librdkafka in use ("2.0.2").
    [[nodiscard]] virtual QString libraryVersion() const = 0;
    /// Newest connection errors per broker address, newest first, bounded: the "why" of a cluster that does not answer.
    [[nodiscard]] virtual std::vector<Error> recentConnectionErrors() const = 0;
};

} // namespace brokerscope::kafka
