// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/local_cluster.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace brokerscope::local {

/// Which file it is, whatever it is called after a rotation. An inode alone is given again soon after a rotated file was
/// deleted, so the file's first bytes (a time) count, too.
struct LogFileId
{
    quint64 inode = 0; ///< 0: no file
    QByteArray beginning; ///< shorter while the file is

    [[nodiscard]] bool isSame(const LogFileId &other) const;
    bool operator==(const LogFileId &) const = default;
};

/// One file of a log: the one that is written, or a rotated one.
struct LogPart
{
    QString path;
    LogFileId id;
    qint64 bytes = 0;
    qint64 modifiedMs = 0; ///< since 1970-01-01 UTC
};

/// A place in a log, between two lines.
struct LogPlace
{
    LogFileId file;
    qint64 offset = 0; ///< bytes

    bool operator==(const LogPlace &) const = default;
};

/// A log of one process: the file that it writes and those that were rotated away.
struct LogSource
{
    /// Log: lines with a time, and what follows a line without one belongs to it. Output: what a JVM writes to standard
    /// output and error; each line is one, but for what is indented.
    enum class Kind { Log, Output };

    QString process;
    QString path;
    Kind kind = Kind::Log;

    /// The files that there are now, the oldest first. Blocks shortly (a few files are opened). Any thread.
    [[nodiscard]] std::vector<LogPart> parts() const;
    /// True if a line that begins so does not belong to the one before it.
    [[nodiscard]] bool isStart(QByteArrayView line) const;
};

/// Of all processes of a cluster, or of one.
[[nodiscard]] std::vector<LogSource> logSources(const LocalCluster &cluster, std::optional<ProcessId> only = {});

} // namespace brokerscope::local
