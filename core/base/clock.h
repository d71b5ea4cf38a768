// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace brokerscope {

/// Milliseconds since boot, counted through suspend (CLOCK_BOOTTIME), so that a laptop does not wake with
/// fresh-looking numbers. Only differences mean anything. Any thread.
[[nodiscard]] qint64 bootTimeMs();

/// Wall clock, milliseconds since 1970-01-01 UTC. Any thread.
[[nodiscard]] qint64 wallTimeMs();

} // namespace brokerscope
