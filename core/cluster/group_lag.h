// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/group_lag.h"

namespace brokerscope::cluster {

using brokerscope::GroupLag;
using brokerscope::LagStatus;
using brokerscope::PartitionLag;

/// Lag of one group over the partitions that it owns or has committed. Formula: pos = clamp(committed, logStart,
/// highWatermark), lag = highWatermark − pos, as kafka-consumer-groups.sh prints where committed lies within the log.
/// A partition that is unknown to `offsets` has unknown lag. Pure; any thread.
[[nodiscard]] GroupLag groupLag(const Group &group, const OffsetTable &offsets);

} // namespace brokerscope::cluster
