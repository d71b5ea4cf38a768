// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/case.h"

namespace brokerscope::doctor {

/// Clients that commit by themselves do it every 5 s by default: a message must have been there longer than that before
/// a missing commit means anything.
inline constexpr qint64 kCommitPatienceMs = 6'000;
/// The shortest observation that tells "no commit" from "between two commits".
inline constexpr qint64 kShortWatchMs = 9'500;
/// Without new messages a still offset is remarkable only after this long (reference 4.4, P1, P3, P4).
inline constexpr qint64 kLongWatchMs = 60'000;

/// Messages were written after the last commit changed, and long enough ago that a reading, committing client would have
/// committed them.
[[nodiscard]] inline bool isLongUnseen(const PartitionCase &p, qint64 nowMs)
{
    return p.writtenWhileFlat > 0 && p.oldestUnseenWriteMs >= 0 && nowMs - p.oldestUnseenWriteMs >= kCommitPatienceMs;
}

} // namespace brokerscope::doctor
