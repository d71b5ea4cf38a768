// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctor_input.h"
#include "core/doctor/finding.h"

#include <vector>

namespace brokerscope::doctor {

/// One partition as the rules look at it: facts, owner and what the history says of it.
struct PartitionCase
{
    const PartitionFacts *facts = nullptr;
    const GroupMember *owner = nullptr; ///< null: nobody, or not known in this state
    bool isKnown = false; ///< offsets and commit are known: only then the rest means anything

    qint64 lost = 0; ///< log start - committed, if positive: deleted before it was read
    bool isAhead = false; ///< committed > high watermark
    qint64 lag = 0; ///< high watermark - committed, clamped into the log; 0 without a commit

    qint64 firstCommitted = -1; ///< at the oldest sample; -1: no commit or no sample
    bool isSampled = false; ///< the history has it
    bool hasCommitMoved = false; ///< committed now > at the oldest sample
    qint64 commitFlatSinceMs = -1; ///< wall clock: committed has been what it is now at least since then; -1: no sample
    qint64 endFlatSinceMs = -1; ///< the same of the high watermark
    qint64 writtenWhileFlat = 0; ///< growth of the high watermark since commitFlatSinceMs
    qint64 oldestUnseenWriteMs = -1; ///< when that growth was first seen; -1: none

    [[nodiscard]] bool hasCommit() const { return facts->committed >= 0; }
    [[nodiscard]] Subject subject() const { return Subject::of(facts->id); }
};

/// A DoctorInput with what every rule derives from it, made once. The input outlives the case.
class Case
{
public:
    explicit Case(const DoctorInput &input);

    [[nodiscard]] const DoctorInput &input() const { return m_input; }
    [[nodiscard]] const std::vector<PartitionCase> &partitions() const { return m_partitions; }
    [[nodiscard]] bool isStable() const { return m_input.groupSource.isKnown() && m_input.state == GroupState::Stable; }
    [[nodiscard]] bool isEmpty() const { return m_input.groupSource.isKnown() && m_input.state == GroupState::Empty; }
    /// Sentence that names partitions whose offsets are not known and why; null if all are known.
    [[nodiscard]] QString unknownReason() const;

    [[nodiscard]] Evidence evidence(const QString &key, const FactSource &source, const QJsonValue &raw) const;
    /// "group-state"
    [[nodiscard]] Evidence stateEvidence() const;
    /// "offsets" and "committed" of a partition: low, hw, lso as received, and the commit.
    [[nodiscard]] std::vector<Evidence> offsetEvidence(const PartitionCase &partition) const;
    /// "history": the partition's samples.
    [[nodiscard]] Evidence historyEvidence(const PartitionCase &partition) const;

private:
    [[nodiscard]] PartitionCase examine(std::size_t index) const;

    const DoctorInput &m_input;
    std::vector<PartitionCase> m_partitions;
};

/// What the group waits for: members that get nothing and partitions that do not progress (reference 4.7). Sorted.
[[nodiscard]] std::vector<Subject> subjectsOfInterest(const Case &theCase);

} // namespace brokerscope::doctor
