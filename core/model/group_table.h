// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace brokerscope {

enum class GroupState { Unknown, Empty, PreparingRebalance, CompletingRebalance, Stable, Dead, Assigning, Reconciling };
/// Kafka's own word ("Stable", "PreparingRebalance", …); never translated.
[[nodiscard]] QString groupStateName(GroupState state);
[[nodiscard]] GroupState groupStateFromName(QStringView name);

/// Unknown: listed alive but described Dead, as librdkafka 2.0 does for groups of the new protocol on Kafka 4.
enum class GroupType { Unknown, Classic, Consumer, Share, ZooKeeper, Simple };
/// The word of `--json`; null string for Unknown.
[[nodiscard]] QString groupTypeName(GroupType type);

struct TopicPartition
{
    QString topic;
    qint32 partition = -1;

    bool operator==(const TopicPartition &) const = default;
    /// By topic, then number. Topic names are ASCII, so the order of QString is bytewise.
    friend bool operator<(const TopicPartition &a, const TopicPartition &b)
    {
        return a.topic != b.topic ? a.topic < b.topic : a.partition < b.partition;
    }
};

struct GroupMember
{
    QString memberId;
    QString clientId;
    QString host; ///< as the broker says it, "/127.0.0.1"
    QString groupInstanceId; ///< null: not a static member
    /// Topics that the member asked for. nullopt: not known (the broker hides it while the group rebalances, or the source
    /// cannot tell); empty: it asked for nothing.
    std::optional<QStringList> subscription;
    /// Sorted. Hidden (empty) while the group is not Stable: see Group::isAssignmentKnown.
    std::vector<TopicPartition> assignment;

    bool operator==(const GroupMember &) const = default;
};

/// What the group last committed for one partition.
struct CommittedOffset
{
    TopicPartition partition;
    qint64 offset = -1; ///< -1: no commit
    qint64 committedAtMs = -1; ///< wall clock, -1: not known (only __consumer_offsets tells)
    QString metadata;
    std::optional<Error> error; ///< of this partition alone

    bool operator==(const CommittedOffset &) const = default;
};

struct Group
{
    QString id; ///< plain text, hostile; may be empty
    GroupState state = GroupState::Unknown;
    GroupType type = GroupType::Unknown;
    QString protocolType; ///< "consumer", "connect", …; null: unknown
    QString protocol; ///< the chosen assignor; null: none or unknown
    qint32 coordinator = -1; ///< broker id
    std::vector<GroupMember> members; ///< sorted by member id
    std::vector<CommittedOffset> committed; ///< sorted by topic (bytewise) and partition
    std::optional<Error> describeError; ///< state, members: not known for this reason
    std::optional<Error> committedError; ///< committed offsets: not known for this reason

    /// Members' assignments are shown by the broker in this state only.
    [[nodiscard]] bool isAssignmentKnown() const
    {
        return !describeError && (state == GroupState::Stable || state == GroupState::Empty);
    }
    bool operator==(const Group &) const = default;
};

/// All groups that the brokers list, sorted by id (bytewise). k of B brokers may have answered.
struct GroupTable
{
    std::vector<Group> rows;
    /// Brokers that could not be asked for their groups: groups may be missing from `rows`.
    struct BrokerError { qint32 brokerId = -1; Error error; bool operator==(const BrokerError &) const = default; };
    std::vector<BrokerError> brokerErrors;

    [[nodiscard]] const Group *find(const QString &id) const;
    bool operator==(const GroupTable &) const = default;
};

/// Which partition of __consumer_offsets holds a group: abs(String.hashCode(id)) % partitions, as Kafka's
/// GroupMetadataManager.partitionFor does (abs of INT_MIN is 0 there).
[[nodiscard]] qint32 groupOffsetsPartition(const QString &groupId, qint32 partitions);

} // namespace brokerscope
