// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log_book.h"

#include "core/base/clock.h"

namespace brokerscope {

LogBook::LogBook(QObject *parent)
    : QObject(parent)
{
}

void LogBook::add(LogEntry::Level level, const QString &area, const QString &message)
{
    {
        const QMutexLocker locker(&m_mutex);
        if (m_entries.size() >= kCapacity)
            m_entries.pop_front();
        m_entries.push_back({wallTimeMs(), level, area, message});
    }
    Q_EMIT entryAdded();
}

std::vector<LogEntry> LogBook::entries() const
{
    const QMutexLocker locker(&m_mutex);
    return {m_entries.begin(), m_entries.end()};
}

} // namespace brokerscope
