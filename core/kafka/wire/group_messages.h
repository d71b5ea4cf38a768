// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/group_backend.h"
#include "core/kafka/wire/wire_connection.h"

namespace brokerscope::kafka::wire {

/// Requests about groups and the reading of their answers. Answers may be anything: what does not fit gives an error.

[[nodiscard]] WireRequest listGroups(); ///< v0–v5; state from v4, type from v5 on
[[nodiscard]] Result<std::vector<ListedGroup>> readListGroups(const WireAnswer &answer);

[[nodiscard]] WireRequest describeGroups(const QStringList &ids); ///< v0–v4
/// One Group each; what the broker refuses has describeError.
[[nodiscard]] Result<std::vector<Group>> readDescribeGroups(const WireAnswer &answer);

[[nodiscard]] WireRequest describeConsumerGroups(const QStringList &ids); ///< v0–v1: groups of the new protocol (KIP-848)
[[nodiscard]] Result<std::vector<Group>> readDescribeConsumerGroups(const WireAnswer &answer);

[[nodiscard]] WireRequest fetchCommitted(const QString &id); ///< OffsetFetch v2–v5, of all partitions
/// Sorted. An error of the whole group (not the coordinator, not permitted) is the result's.
[[nodiscard]] Result<std::vector<CommittedOffset>> readCommitted(const WireAnswer &answer);

/// A classic member's subscription (ConsumerProtocolSubscription): topics in its order. nullopt if it is not one.
[[nodiscard]] std::optional<QStringList> readSubscription(const QByteArray &metadata);
/// A classic member's assignment (ConsumerProtocolAssignment), sorted. nullopt if it is not one.
[[nodiscard]] std::optional<std::vector<TopicPartition>> readAssignment(const QByteArray &assignment);

} // namespace brokerscope::kafka::wire
