// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/rule.h"

/// One function a rule; each rule lives in a file of its own, named by its slug. allRules() calls them.
namespace brokerscope::doctor {

[[nodiscard]] std::unique_ptr<const Rule> makeMoreMembersThanPartitions(); ///< G1
[[nodiscard]] std::unique_ptr<const Rule> makeGroupEmpty(); ///< G15
[[nodiscard]] std::unique_ptr<const Rule> makeNoCommittedOffsetLatest(); ///< O1
[[nodiscard]] std::unique_ptr<const Rule> makeCommittedBelowLogStart(); ///< O2
[[nodiscard]] std::unique_ptr<const Rule> makeCommittedBeyondEnd(); ///< O3
[[nodiscard]] std::unique_ptr<const Rule> makeCommitsFailing(); ///< O5
[[nodiscard]] std::unique_ptr<const Rule> makeNormalWaitingForData(); ///< T3
[[nodiscard]] std::unique_ptr<const Rule> makeApplicationBlocked(); ///< P4

// What rules share.

/// A finding with the rule's own words filled in.
[[nodiscard]] Finding findingOf(const Rule &rule, Confidence confidence, int severity);
/// Evidence of the first 20 of these partitions: more would hide it.
void addOffsetEvidence(const Case &theCase, const std::vector<const PartitionCase *> &partitions, Finding *finding);
/// "no commit source", "group unknown": why rules on offsets cannot look at all; null: they can.
[[nodiscard]] QString missingOffsets(const Case &theCase);
/// kafka-consumer-groups.sh … --reset-offsets `how` --topic T --execute; the first topic of the subjects.
[[nodiscard]] QString resetCommand(const Case &theCase, const QString &topic, const QString &how);
[[nodiscard]] QString countedPartitions(const std::vector<const PartitionCase *> &partitions);
/// The earliest time since when all of them hold, from their `member`; -1 if one is not known.
[[nodiscard]] qint64 latestOf(const std::vector<const PartitionCase *> &partitions, qint64 PartitionCase::*member);

} // namespace brokerscope::doctor
