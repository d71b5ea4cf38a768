// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/local_log.h"

#include "core/local/log_cursor.h"

#include <chrono>

using namespace std::chrono_literals;

namespace brokerscope::local {

namespace {

constexpr int kMostAtOnce = 10'000;
constexpr int kWhole = int(LogCursor::kMostEntry);

} // namespace

LocalLog::LocalLog(const LocalCluster &cluster, const LogFilter &filter, std::optional<ProcessId> only, QObject *parent)
    : QObject(parent)
    , m_reader(cluster, only)
    , m_filter(filter)
    , m_timer(this)
{
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, &LocalLog::poll);
}

std::vector<LogRecord> LocalLog::last(int lines)
{
    LogReadControl control;
    m_end = m_reader.end();
    std::vector<LogRecord> all;
    LogPosition before = m_end;
    for (bool isEdge = false; !isEdge && std::ssize(all) < lines;) { // a page is bounded in characters
        LogPage page = m_reader.earlier(before, m_filter, lines - int(all.size()), control, kWhole);
        all.insert(all.begin(), std::make_move_iterator(page.lines.begin()), std::make_move_iterator(page.lines.end()));
        before = page.begin;
        isEdge = page.isEdge;
    }
    return all;
}

void LocalLog::follow()
{
    if (m_end.empty())
        m_end = m_reader.end();
    m_timer.start();
}

void LocalLog::poll()
{
    LogReadControl control;
    const LogPage page = m_reader.later(m_end, m_filter, kMostAtOnce, control, kWhole);
    m_end = page.end;
    if (!page.lines.empty())
        Q_EMIT logLines(page.lines);
}

} // namespace brokerscope::local
