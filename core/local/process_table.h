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

/// Of /proc/PID/stat and /proc/PID/fd.
struct Usage
{
    qint64 cpuMs = 0; ///< user and system time of all its threads since it began
    int threads = 0;
    int fileHandles = 0;
};
[[nodiscard]] std::optional<Usage> usage(qint64 pid); ///< nullopt if it is gone or another user's
/// What the files below a folder take on the disk (Kafka's index files are sparse: less than their sizes). Blocks for as long as
/// it takes to look at each file.
[[nodiscard]] qint64 diskBytes(const QString &folder);
/// This user's processes that carry -Dbrokerscope.cluster=uuid.
[[nodiscard]] std::vector<qint64> ofCluster(const QString &uuid);

} // namespace brokerscope::local::processes
