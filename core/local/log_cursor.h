// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/log_files.h"
#include "core/local/log_line.h"

#include <QFile>

#include <memory>
#include <optional>

namespace brokerscope::local {

/// A line as it stands in its file, with what belongs to it.
struct RawLogEntry
{
    LogPlace place; ///< of its first byte
    QByteArray text; ///< without the line break at its end
    qint64 bytes = 0; ///< in the file, with it
    LogHead head; ///< views into text
    qint64 orderMs = 0; ///< its time; else that of its neighbour, or of the file
};

/// Reads a log from a place on, towards its beginning or its end, through rotated files, a block at a time: memory stays
/// bounded however long the log is. An entry longer than kMostEntry comes in pieces. Blocks on the disk; one thread.
class LogCursor
{
public:
    enum class Direction { Earlier, Later };

    static constexpr qint64 kBlock = 128 << 10;
    static constexpr qint64 kMostEntry = 4 << 20;
    /// A line that is last may still get its stack trace, and half a line its rest: they are shown once the file rests.
    static constexpr qint64 kRestMs = 250;
    static constexpr qint64 kHalfLineRestMs = 2000;

    LogCursor(const LogSource &source, const LogPlace &from, Direction direction);

    /// The next one, or null at the end of what there is. Stays the same until take().
    [[nodiscard]] const RawLogEntry *next();
    [[nodiscard]] RawLogEntry take();
    /// Where it stands: before what take() gave last (Earlier), or behind it (Later).
    [[nodiscard]] const LogPlace &place() const { return m_place; }
    [[nodiscard]] qint64 bytesLeft() const; ///< to the end in its direction, as the files were at its beginning
    /// The file of the place it began at is not there any more (rotated away).
    [[nodiscard]] bool isLost() const { return m_isLost; }

    /// The end of a log: behind its last whole line.
    [[nodiscard]] static LogPlace endOf(const LogSource &source);

private:
    bool open(std::size_t part);
    bool fill();
    bool fillEarlier();
    bool fillLater();
    bool readBefore();
    bool readBehind();
    void setEntry(qint64 from, qint64 to);
    [[nodiscard]] QByteArrayView view(qint64 from, qint64 to) const;
    [[nodiscard]] bool isLastPart() const { return m_part + 1 == m_parts.size(); }

    LogSource m_source;
    Direction m_direction;
    std::vector<LogPart> m_parts;
    std::size_t m_part = 0;
    std::unique_ptr<QFile> m_file;
    LogPlace m_place;
    // m_buffer holds the bytes from m_bufferFrom on of the open file; m_at is where the next entry ends (or begins).
    QByteArray m_buffer;
    qint64 m_bufferFrom = 0;
    qint64 m_at = 0;
    std::optional<RawLogEntry> m_entry;
    qint64 m_lastOrderMs = 0;
    bool m_isLost = false;
};

} // namespace brokerscope::local
