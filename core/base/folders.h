// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where Brokerscope keeps things. Every program and script uses these (XDG base directories), and only these.
/// The functions give absolute paths without a trailing slash; they make nothing. Any thread.
namespace brokerscope::folders {

[[nodiscard]] QString data(); ///< $XDG_DATA_HOME/brokerscope: local clusters, history
[[nodiscard]] QString config(); ///< $XDG_CONFIG_HOME/brokerscope: profiles, settings
[[nodiscard]] QString cache(); ///< $XDG_CACHE_HOME/brokerscope: what can be made again
[[nodiscard]] QString state(); ///< $XDG_STATE_HOME/brokerscope: logs, window layout
/// Kafka runtimes: $BROKERSCOPE_RUNTIMES, else data()/runtimes. Tests set their own XDG folders and share only this.
[[nodiscard]] QString runtimes();
/// Sockets: $XDG_RUNTIME_DIR/brokerscope, else /tmp/brokerscope-<uid>. The maker sets 0700 and checks the owner.
[[nodiscard]] QString sockets();

} // namespace brokerscope::folders
