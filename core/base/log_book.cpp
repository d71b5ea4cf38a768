// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log_book.h"

#include "core/base/clock.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

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
        m_entries.push_back({wallTimeMs(), level, area, redacted(message), ++m_newest});
    }
    Q_EMIT entryAdded();
}

std::vector<LogEntry> LogBook::entriesAfter(quint64 number) const
{
    const QMutexLocker locker(&m_mutex);
    const auto first = std::lower_bound(m_entries.begin(), m_entries.end(), number + 1, [](const LogEntry &e, quint64 n) { return e.number < n; });
    return {first, m_entries.end()};
}

QString LogBook::redacted(const QString &message)
{
    // "sasl.password=x", "password: x", "token=x", and all of a line of sasl.jaas.config.
    static const QRegularExpression value(
        u"((?:password|passwd|passphrase|secret|token|credential)[\\w.]*[\"']?\\s*[=:]\\s*)(\"[^\"]*\"|'[^']*'|[^\\s,;]+)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression jaas(u"(jaas\\.config\\s*[=:]\\s*)[^\\n]*"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = message;
    text.replace(jaas, u"\\1***"_s);
    text.replace(value, u"\\1***"_s);
    return text;
}

QString LogBook::levelName(LogEntry::Level level)
{
    switch (level) {
    case LogEntry::Level::Info: return u"info"_s;
    case LogEntry::Level::Warning: return u"warning"_s;
    case LogEntry::Level::Error: return u"error"_s;
    }
    return {};
}

} // namespace brokerscope
