// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/connection_settings.h"

namespace brokerscope::scenarios {

/// `brokerscope-cli demo run`: plays the demo traffic until SIGTERM, SIGINT or SIGHUP and returns the exit code: 0 stopped, 1 failed,
/// 3 no cluster (none within 60 s, or none any more for 2 min: a demo does not outlive its cluster). Ends within 5 s of the
/// signal. Blocks; any one thread of the process; it takes these signals over while it runs. Says on standard error what it does.
[[nodiscard]] int runDemo(const kafka::ConnectionSettings &settings);

} // namespace brokerscope::scenarios
