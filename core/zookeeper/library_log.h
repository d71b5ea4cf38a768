// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The C client's log lines. Its log callback carries no context, so all handles of the process share one buffer.
namespace brokerscope::zookeeper::library_log {

inline constexpr int kCapacity = 200;

void add(const char *line); ///< any thread; the callback that is given to the library
[[nodiscard]] QStringList lines(); ///< the newest, oldest first; any thread
/// The newest line that tells of a fault and contains `text` (a server's "host:port"); null if there is none.
[[nodiscard]] QString newestFault(const QString &text);

} // namespace brokerscope::zookeeper::library_log
