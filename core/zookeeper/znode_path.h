// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

/// Paths of znodes, always absolute. Plain functions; any thread.
namespace brokerscope::zookeeper {

/// Error::Invalid with the fault named: ZooKeeper's own rules (leading slash, no empty part, no "." and "..", no control
/// characters), checked here because a bad path makes the server close the connection or the library answer "bad arguments".
[[nodiscard]] Outcome checkPath(const QString &path);

[[nodiscard]] QString parentPath(const QString &path); ///< "/" of "/a"; "" of "/"
[[nodiscard]] QString nodeName(const QString &path); ///< "b" of "/a/b"; "" of "/"
[[nodiscard]] QString joinPath(const QString &parent, const QString &name);

/// Between the client's view (below the chroot) and the server's. `chroot` is "/" or "/kafka".
[[nodiscard]] QString toServerPath(const QString &chroot, const QString &path);
[[nodiscard]] QString fromServerPath(const QString &chroot, const QString &serverPath);

} // namespace brokerscope::zookeeper
