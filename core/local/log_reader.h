// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/log_event.h"
#include "core/local/log_files.h"
#include "core/local/log_line.h"

#include <atomic>
#include <optional>
#include <vector>

namespace brokerscope::local {

/// A line that was read, and where it stands.
struct LogRecord
{
    LocalLogLine line; ///< its message may be cut: LogReader::whole() gives all
    LogLevel level = LogLevel::None;
    int moreLines = 0; ///< that follow the first one and belong to it
    std::optional<LogEvent> event; ///< what it says, where that matters
    int source = 0; ///< of LogReader::sources()
    LogPlace place;
    qint64 bytes = 0;
};

/// Which lines are wanted.
struct LogFilter
{
    LogLevel least = LogLevel::None; ///< at least as bad; lines that say no level pass as INFO
    QString text = {}; ///< in the message, any case
    QString process = {}; ///< empty: all
    bool isEventsOnly = false; ///< those that say something that matters

    bool operator==(const LogFilter &) const = default;
};

/// A place in all logs of a cluster at once; one per source.
using LogPosition = std::vector<LogPlace>;

/// Lines in order of time.
struct LogPage
{
    std::vector<LogRecord> lines;
    LogPosition begin; ///< before the first line that was looked at
    LogPosition end; ///< behind the last one
    bool isEdge = false; ///< there is nothing more in that direction
    bool wasStopped = false;
    bool hasLost = false; ///< what stood at the position was rotated away meanwhile
};

/// How long reading goes on, and how far it is. Shared by the asker and the reader; any thread.
struct LogReadControl
{
    std::atomic<bool> isStopped = false;
    std::atomic<qint64> bytesRead = 0;
    std::atomic<qint64> bytesTotal = 0; ///< to the edge
    qint64 mostBytes = 0; ///< a page ends after so many, even if it has fewer lines than wanted; 0: it does not
};

/// Reads the logs of a local cluster from its folder, whether it runs or not, from any place in either direction, and only
/// as much as is asked for. Keeps no file open between calls. Every call blocks on the disk: on a worker. Any thread, one call at a time
/// or several.
class LogReader
{
public:
    static constexpr int kMostChars = 2000; ///< of a message in a page
    static constexpr qint64 kMostPageChars = 16 << 20; ///< a page of long lines has fewer of them

    explicit LogReader(const LocalCluster &cluster, std::optional<ProcessId> only = {});

    [[nodiscard]] const std::vector<LogSource> &sources() const { return m_sources; }
    /// Behind the last whole line of each.
    [[nodiscard]] LogPosition end() const;
    /// The last `most` lines before a position that the filter wants. mostChars: of each message.
    [[nodiscard]] LogPage earlier(const LogPosition &before, const LogFilter &filter, int most, LogReadControl &control, int mostChars = kMostChars) const;
    /// The first `most` behind it.
    [[nodiscard]] LogPage later(const LogPosition &behind, const LogFilter &filter, int most, LogReadControl &control, int mostChars = kMostChars) const;
    /// All of a line, at most LogCursor::kMostEntry bytes; empty if its file is gone.
    [[nodiscard]] QString whole(const LogRecord &record) const;

private:
    template <typename Order>
    LogPage read(const LogPosition &from, const LogFilter &filter, int most, LogReadControl &control, int mostChars, Order isBefore, bool isEarlier) const;

    std::vector<LogSource> m_sources;
};

} // namespace brokerscope::local
