// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/log_match.h"

#include <algorithm>

namespace brokerscope::local {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

} // namespace

LogMatch::LogMatch(const LogFilter &filter)
    : m_filter(filter)
{
    for (const QChar c : filter.text) {
        m_isAscii = m_isAscii && c.unicode() < 0x80;
        m_lowerText += lower(char(c.unicode() & 0x7F));
    }
}

bool LogMatch::hasText(QByteArrayView message) const
{
    if (!m_isAscii)
        return QString::fromUtf8(message).contains(m_filter.text, Qt::CaseInsensitive);
    const auto found = std::search(message.begin(), message.end(), m_lowerText.begin(), m_lowerText.end(), [](char a, char b) { return lower(a) == b; });
    return found != message.end();
}

std::optional<LogRecord> LogMatch::record(const LogSource &source, int sourceNumber, RawLogEntry entry, int mostChars) const
{
    const QByteArrayView message = QByteArrayView(entry.text).sliced(entry.head.messageFrom);
    if (message.trimmed().isEmpty())
        return {};
    const LogLevel level = entry.head.atMs ? logline::levelOf(entry.head.level) : logline::levelOfPlain(message);
    if (std::max(level, level == LogLevel::None ? LogLevel::Info : level) < m_filter.least)
        return {};
    if (!m_filter.text.isEmpty() && !hasText(message))
        return {};
    std::optional<LogEvent> event = LogEvent::of(message, source.process);
    if (m_filter.isEventsOnly && !event)
        return {};
    LogRecord record;
    record.line = {entry.head.atMs, source.process, QString::fromLatin1(entry.head.level), QString::fromUtf8(message.first(std::min<qsizetype>(message.size(), 4 * qsizetype(mostChars))))};
    if (record.line.message.size() > mostChars) {
        record.line.message.truncate(mostChars);
        if (record.line.message.back().isHighSurrogate())
            record.line.message.chop(1);
        record.line.message += u'…';
    }
    record.level = level;
    record.moreLines = int(message.count('\n'));
    if (event)
        event->atMs = entry.head.atMs;
    record.event = std::move(event);
    record.source = sourceNumber;
    record.place = entry.place;
    record.bytes = entry.bytes;
    return record;
}

} // namespace brokerscope::local
