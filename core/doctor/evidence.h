// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctor_input.h"
#include "core/kafka/sources.h"

namespace brokerscope::doctor {

/// Answers of one moment -> the facts that concern one group.

/// Flat indexes of the partitions that the group committed, owns or subscribed to; sorted.
[[nodiscard]] std::vector<PartitionIndex> concernedPartitions(const Group &group, const std::vector<CommittedOffset> &committed,
                                                              const TopicTable &topics);
/// Fills topics and partitions of `input` (state, members and sources are there). `offsets` may be null.
void fillPartitions(DoctorInput *input, const std::vector<CommittedOffset> &committed, const TopicTable &topics,
                    const std::vector<PartitionIndex> &partitions, const OffsetTable *offsets);
/// The present as a sample for later.
[[nodiscard]] HistorySample sampleOf(const DoctorInput &input);

} // namespace brokerscope::doctor
