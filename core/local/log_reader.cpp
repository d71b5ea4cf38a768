// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/log_reader.h"

#include "core/local/log_cursor.h"
#include "core/local/log_match.h"

#include <algorithm>
#include <functional>

namespace brokerscope::local {

LogReader::LogReader(const LocalCluster &cluster, std::optional<ProcessId> only)
    : m_sources(logSources(cluster, only))
{
}

LogPosition LogReader::end() const
{
    LogPosition position;
    for (const LogSource &source : m_sources)
        position.push_back(LogCursor::endOf(source));
    return position;
}

template <typename Order>
LogPage LogReader::read(const LogPosition &from, const LogFilter &filter, int most, LogReadControl &control, int mostChars, Order isBefore, bool isEarlier) const
{
    const LogMatch match(filter);
    std::vector<std::optional<LogCursor>> cursors(m_sources.size());
    LogPosition reached = from;
    reached.resize(m_sources.size());
    LogPage page;
    qint64 total = 0;
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        if (!match.wants(m_sources[i]))
            continue;
        LogCursor &cursor = cursors[i].emplace(m_sources[i], reached[i], isEarlier ? LogCursor::Direction::Earlier : LogCursor::Direction::Later);
        total += cursor.bytesLeft();
        page.hasLost = page.hasLost || cursor.isLost();
    }
    control.bytesTotal = total;
    qint64 chars = 0;
    while (std::ssize(page.lines) < most && chars < kMostPageChars) {
        if (control.isStopped) {
            page.wasStopped = true;
            break;
        }
        if (control.mostBytes > 0 && control.bytesRead >= control.mostBytes)
            break;
        std::size_t best = cursors.size();
        const RawLogEntry *bestEntry = nullptr;
        for (std::size_t i = 0; i < cursors.size(); ++i) {
            const RawLogEntry *entry = cursors[i] ? cursors[i]->next() : nullptr;
            if (entry && (!bestEntry || isBefore(entry->orderMs, bestEntry->orderMs))) {
                best = i;
                bestEntry = entry;
            }
        }
        if (!bestEntry) {
            page.isEdge = true;
            break;
        }
        RawLogEntry entry = cursors[best]->take();
        control.bytesRead += entry.bytes;
        if (auto record = match.record(m_sources[best], int(best), std::move(entry), mostChars)) {
            chars += record->line.message.size();
            page.lines.push_back(*std::move(record));
        }
    }
    for (std::size_t i = 0; i < cursors.size(); ++i)
        if (cursors[i])
            reached[i] = cursors[i]->place();
    page.begin = isEarlier ? reached : from;
    page.end = isEarlier ? from : reached;
    if (isEarlier)
        std::ranges::reverse(page.lines);
    return page;
}

LogPage LogReader::earlier(const LogPosition &before, const LogFilter &filter, int most, LogReadControl &control, int mostChars) const
{
    // Of two lines of the same time the one of the later source is read first: in order of time the sources then stand in theirs.
    return read(before, filter, most, control, mostChars, std::greater_equal<qint64>(), true);
}

LogPage LogReader::later(const LogPosition &behind, const LogFilter &filter, int most, LogReadControl &control, int mostChars) const
{
    return read(behind, filter, most, control, mostChars, std::less<qint64>(), false);
}

QString LogReader::whole(const LogRecord &record) const
{
    if (record.source < 0 || record.source >= std::ssize(m_sources))
        return {};
    for (const LogPart &part : m_sources[std::size_t(record.source)].parts()) {
        if (!part.id.isSame(record.place.file))
            continue;
        QFile file(part.path);
        if (!file.open(QIODevice::ReadOnly) || !file.seek(record.place.offset))
            return {};
        QString text = logline::lineOf({}, file.read(std::min(record.bytes, LogCursor::kMostEntry))).message;
        while (text.endsWith(u'\n') || text.endsWith(u'\r'))
            text.chop(1);
        return text;
    }
    return {};
}

} // namespace brokerscope::local
