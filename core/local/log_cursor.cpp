// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/log_cursor.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

#include <sys/stat.h>

namespace brokerscope::local {

namespace {

constexpr qint64 kHead = 64; ///< bytes that tell whether a line is a start

bool isInsideCharacter(char c)
{
    return (quint8(c) & 0xC0) == 0x80;
}

/// How long nothing was written to it.
qint64 restMs(const QFile &file)
{
    struct stat s{};
    if (fstat(file.handle(), &s) != 0)
        return 0;
    return QDateTime::currentMSecsSinceEpoch() - (qint64(s.st_mtim.tv_sec) * 1000 + s.st_mtim.tv_nsec / 1'000'000);
}

} // namespace

LogCursor::LogCursor(const LogSource &source, const LogPlace &from, Direction direction)
    : m_source(source)
    , m_direction(direction)
    , m_parts(source.parts())
    , m_place(from)
{
    const auto part = std::ranges::find_if(m_parts, [&](const LogPart &p) { return p.id.isSame(from.file); });
    m_isLost = part == m_parts.end() && from.file.inode != 0;
    if (part != m_parts.end()) {
        m_part = std::size_t(part - m_parts.begin());
        m_at = from.offset <= part->bytes ? from.offset : 0; // emptied since
    } else if (direction == Direction::Earlier) {
        m_parts.clear(); // of what is gone there is nothing earlier
    } else if (m_isLost && !m_parts.empty() && m_parts.back().id.inode == from.file.inode) {
        m_part = m_parts.size() - 1; // emptied and written anew
    }
    if (m_parts.empty() || !open(m_part))
        m_parts.clear();
    else
        m_place = {m_parts[m_part].id, m_at};
}

bool LogCursor::open(std::size_t part)
{
    m_part = part;
    m_buffer.clear();
    m_bufferFrom = m_at;
    m_file = std::make_unique<QFile>(m_parts[part].path);
    struct stat s{};
    if (!m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered) || fstat(m_file->handle(), &s) != 0)
        return false;
    if (quint64(s.st_ino) == m_parts[part].id.inode)
        return true;
    // Rotated between the look at the folder and now: by its new name.
    const LogFileId wanted = m_parts[part].id;
    for (const LogPart &now : m_source.parts()) {
        if (!now.id.isSame(wanted))
            continue;
        m_file->close();
        m_file->setFileName(now.path);
        return m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    return false;
}

QByteArrayView LogCursor::view(qint64 from, qint64 to) const
{
    return QByteArrayView(m_buffer).sliced(from - m_bufferFrom, to - from);
}

const RawLogEntry *LogCursor::next()
{
    if (!m_entry && !m_parts.empty())
        fill();
    return m_entry ? &*m_entry : nullptr;
}

RawLogEntry LogCursor::take()
{
    Q_ASSERT(m_entry);
    RawLogEntry entry = *std::exchange(m_entry, std::nullopt);
    entry.head = logline::headOf(entry.text); // its views follow the text
    m_lastOrderMs = entry.orderMs;
    m_place = {entry.place.file, entry.place.offset + (m_direction == Direction::Later ? entry.bytes : 0)};
    return entry;
}

qint64 LogCursor::bytesLeft() const
{
    qint64 left = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (i == m_part)
            left += m_direction == Direction::Earlier ? m_place.offset : std::max<qint64>(0, m_parts[i].bytes - m_place.offset);
        else if ((i < m_part) == (m_direction == Direction::Earlier))
            left += m_parts[i].bytes;
    }
    return left;
}

bool LogCursor::fill()
{
    while (!m_entry) {
        const bool found = m_direction == Direction::Earlier ? fillEarlier() : fillLater();
        if (found)
            break;
        if (m_direction == Direction::Earlier ? m_part == 0 : isLastPart())
            return false;
        const std::size_t part = m_direction == Direction::Earlier ? m_part - 1 : m_part + 1;
        m_at = m_direction == Direction::Earlier ? m_parts[part].bytes : 0;
        if (!open(part)) {
            m_parts.clear();
            return false;
        }
        m_place = {m_parts[part].id, m_at};
    }
    return true;
}

/// A block before the buffer; false at the beginning of the file.
bool LogCursor::readBefore()
{
    const qint64 count = std::min(kBlock, m_bufferFrom);
    if (count == 0 || !m_file->seek(m_bufferFrom - count))
        return false;
    QByteArray block = m_file->read(count);
    if (block.size() != count)
        return false; // emptied under us
    m_buffer.truncate(m_at - m_bufferFrom); // what was given is not kept
    m_buffer.prepend(block);
    m_bufferFrom -= count;
    return true;
}

bool LogCursor::fillEarlier()
{
    if (m_at == 0)
        return false;
    qint64 lineEnd = m_at;
    for (;;) {
        // Where the line begins whose end (with its break) is lineEnd.
        qint64 from = -1;
        while (from < 0) {
            const qint64 last = lineEnd - 2 - m_bufferFrom;
            const qsizetype at = last >= 0 ? m_buffer.lastIndexOf('\n', last) : -1;
            if (at >= 0)
                from = m_bufferFrom + at + 1;
            else if (m_bufferFrom == 0)
                from = 0;
            else if (m_at - m_bufferFrom > kMostEntry)
                break;
            else if (!readBefore())
                return false;
        }
        if (from < 0 || m_at - from > kMostEntry) { // a piece of something very long
            from = lineEnd < m_at ? lineEnd : m_at - kMostEntry;
            while (from < m_at && isInsideCharacter(m_buffer.at(from - m_bufferFrom)))
                ++from;
            setEntry(from, m_at);
            return true;
        }
        if (from == 0 || m_source.isStart(view(from, std::min(from + kHead, lineEnd)))) {
            setEntry(from, m_at);
            return true;
        }
        lineEnd = from;
    }
}

/// A block behind the buffer; false at the end of the file.
bool LogCursor::readBehind()
{
    if (m_at > m_bufferFrom) {
        m_buffer.remove(0, m_at - m_bufferFrom);
        m_bufferFrom = m_at;
    }
    if (!m_file->seek(m_bufferFrom + m_buffer.size()))
        return false;
    const QByteArray block = m_file->read(kBlock);
    m_buffer += block;
    return !block.isEmpty();
}

bool LogCursor::fillLater()
{
    qint64 lineEnd = m_at; // behind the last whole line that belongs to the entry
    for (;;) {
        const qsizetype at = m_buffer.indexOf('\n', lineEnd - m_bufferFrom);
        const qint64 end = m_bufferFrom + m_buffer.size();
        if (at < 0 || (m_bufferFrom + at + 1 + kHead > end)) { // no whole line, or too little of the next one to know it
            if (end - m_at > kMostEntry) {
                qint64 cut = lineEnd > m_at ? lineEnd : m_at + kMostEntry;
                while (lineEnd == m_at && cut > m_at + 1 && cut < end && isInsideCharacter(m_buffer.at(cut - m_bufferFrom)))
                    --cut;
                setEntry(m_at, cut);
                return true;
            }
            if (readBehind())
                continue;
        }
        const qint64 nowEnd = m_bufferFrom + m_buffer.size();
        if (at < 0) { // the end of the file
            const bool isHalf = nowEnd > lineEnd;
            if (nowEnd == m_at || (isLastPart() && restMs(*m_file) < (isHalf ? kHalfLineRestMs : kRestMs)))
                return false;
            setEntry(m_at, nowEnd);
            return true;
        }
        lineEnd = m_bufferFrom + at + 1;
        if (lineEnd < nowEnd && m_source.isStart(view(lineEnd, std::min(lineEnd + kHead, nowEnd)))) {
            setEntry(m_at, lineEnd);
            return true;
        }
    }
}

void LogCursor::setEntry(qint64 from, qint64 to)
{
    RawLogEntry entry;
    entry.place = {m_parts[m_part].id, from};
    entry.bytes = to - from;
    QByteArrayView text = view(from, to);
    while (!text.isEmpty() && (text.back() == '\n' || text.back() == '\r'))
        text.chop(1);
    entry.text = text.toByteArray();
    entry.head = logline::headOf(entry.text);
    if (entry.head.atMs)
        entry.orderMs = *entry.head.atMs;
    else
        entry.orderMs = m_source.kind == LogSource::Kind::Output || m_lastOrderMs == 0 ? m_parts[m_part].modifiedMs : m_lastOrderMs;
    m_at = m_direction == Direction::Earlier ? from : to;
    m_entry = std::move(entry);
}

LogPlace LogCursor::endOf(const LogSource &source)
{
    const std::vector<LogPart> parts = source.parts();
    if (parts.empty())
        return {};
    const LogPart &part = parts.back();
    LogPlace end{part.id, part.bytes};
    QFile file(part.path);
    if (!file.open(QIODevice::ReadOnly) || restMs(file) >= kHalfLineRestMs)
        return end;
    for (qint64 from = part.bytes; from > 0 && part.bytes - from < kMostEntry;) {
        const qint64 count = std::min(kBlock, from);
        from -= count;
        file.seek(from);
        if (const qsizetype at = file.read(count).lastIndexOf('\n'); at >= 0) {
            end.offset = from + at + 1;
            return end;
        }
    }
    return end.offset <= kMostEntry ? LogPlace{part.id, 0} : end; // half a line is all there is
}

} // namespace brokerscope::local
