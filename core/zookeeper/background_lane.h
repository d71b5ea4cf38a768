// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

/// Threads for what may take a second and that nobody waits for: closing handles of the C client.
namespace brokerscope::zookeeper::background_lane {

/// Any thread. QCoreApplication's end waits for what is running at most 0.5 s, so that sessions are closed and not left to
/// expire where that is possible.
void run(std::function<void()> work);

} // namespace brokerscope::zookeeper::background_lane
