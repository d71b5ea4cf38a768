// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/group_table.h"
#include "core/model/offset_table.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace brokerscope::doctor {

/// Where a fact comes from and when. All times are wall clock, milliseconds.
struct FactSource
{
    QString call; ///< "DescribeConsumerGroups(orders)", "rd_kafka_metadata", …: as the reference names source calls
    qint64 takenAtMs = -1; ///< -1: never had
    std::optional<Error> error; ///< of the newest attempt: the facts of this source are old or missing for this reason

    [[nodiscard]] bool isKnown() const { return takenAtMs >= 0; }
};

/// One partition that concerns the group: committed, owned or subscribed. Unknown is kUnknownOffset.
struct PartitionFacts
{
    TopicPartition id;
    qint32 leader = -1;
    qint64 logStart = kUnknownOffset;
    qint64 highWatermark = kUnknownOffset;
    qint64 lastStable = kUnknownOffset;
    std::optional<Error> offsetsError; ///< why the three are unknown
    qint64 committed = -1; ///< -1: the group committed nothing (known only if `committed` of the input is known)
    std::optional<Error> committedError;
    qint64 lastRecordAtMs = -1; ///< timestamp of the record before the high watermark; -1: not known

    [[nodiscard]] bool areOffsetsKnown() const { return logStart >= 0 && highWatermark >= 0 && lastStable >= 0; }
};

struct TopicFacts
{
    QString name;
    qint32 partitions = 0; ///< 0: the topic does not exist
};

/// What was known of one partition at an earlier moment.
struct PartitionSample
{
    TopicPartition id;
    qint64 committed = -1;
    qint64 logStart = kUnknownOffset;
    qint64 highWatermark = kUnknownOffset;
    qint64 lastStable = kUnknownOffset;
};

struct HistorySample
{
    qint64 takenAtMs = 0;
    GroupState state = GroupState::Unknown;
    QStringList memberIds; ///< sorted
    std::vector<PartitionSample> partitions; ///< sorted
};

/// Everything the rules may look at: facts of one group and its surroundings at one moment, and what was seen before.
/// A value; the rules know no other clock than snapshotAtMs. normalise() brings lists into their one order, so that
/// the same facts in another order give the same diagnosis.
struct DoctorInput
{
    QString groupId;
    QString clusterId; ///< null: unknown
    std::vector<qint32> brokers; ///< ids
    QString bootstrapServers; ///< for the fixes' command lines; no secrets
    qint64 snapshotAtMs = 0;

    FactSource groupSource; ///< state, members, subscriptions, assignments
    FactSource committedSource;
    FactSource metadataSource; ///< topics, leaders
    FactSource offsetsSource;

    GroupState state = GroupState::Unknown;
    GroupType type = GroupType::Unknown;
    QString protocolType;
    qint32 coordinator = -1;
    std::vector<GroupMember> members; ///< sorted by id
    std::vector<TopicFacts> topics; ///< sorted by name: those that members asked for, own or committed
    std::vector<PartitionFacts> partitions; ///< sorted
    std::vector<HistorySample> history; ///< oldest first; the present is not in it

    void normalise();
    /// How long was observed: from the oldest sample to now; 0 without history.
    [[nodiscard]] qint64 observedMs() const { return history.empty() ? 0 : snapshotAtMs - history.front().takenAtMs; }
    [[nodiscard]] const TopicFacts *topic(const QString &name) const;
    [[nodiscard]] const PartitionFacts *partition(const TopicPartition &id) const;
    /// Member that owns it, null pointer: nobody (or not known in this state).
    [[nodiscard]] const GroupMember *owner(const TopicPartition &id) const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DoctorInput> fromJson(const QJsonObject &json);
};

} // namespace brokerscope::doctor
