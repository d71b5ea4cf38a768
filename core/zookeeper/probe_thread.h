// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace brokerscope::zookeeper {

/// An object of the one thread on which this room's own short TCP conversations run: post work to it. Never null, lives as
/// long as the process; the thread ends with QCoreApplication. Any thread.
[[nodiscard]] QObject *probeThread();

} // namespace brokerscope::zookeeper
