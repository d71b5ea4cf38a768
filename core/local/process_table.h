// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What /proc tells of processes. Any thread.
namespace brokerscope::local::processes {

[[nodiscard]] std::vector<qint64> all();
[[nodiscard]] QStringList commandLine(qint64 pid); ///< empty if it is gone
/// Has an entry in /proc and is not a zombie (a PID 1 that does not reap leaves those).
[[nodiscard]] bool isAlive(qint64 pid);
/// Stopped by a signal (SIGSTOP), whoever sent it.
[[nodiscard]] bool isFrozen(qint64 pid);
[[nodiscard]] std::optional<qint64> rssBytes(qint64 pid);
/// This user's processes that carry -Dbrokerscope.cluster=uuid.
[[nodiscard]] std::vector<qint64> ofCluster(const QString &uuid);

} // namespace brokerscope::local::processes
