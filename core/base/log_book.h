// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QObject>

#include <deque>
#include <vector>

namespace brokerscope {

/// One line of the log page.
struct LogEntry
{
    enum class Level { Info, Warning, Error };

    qint64 wallMs = 0; ///< since 1970-01-01 UTC
    Level level = Level::Info;
    QString area; ///< "kafka", "zookeeper", "local", "changes", …
    QString message; ///< plain text; see LogBook::redacted()
    quint64 number = 0; ///< counts up from 1; given by LogBook::add()
};

/// The bounded log of this process (the newest 10,000 lines). Handed to whoever writes; shown by the log page.
/// add() and entries() from any thread; entryAdded() is emitted on the adding thread.
class LogBook : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kCapacity = 10'000;

    explicit LogBook(QObject *parent = nullptr);

    void add(LogEntry::Level level, const QString &area, const QString &message);
    [[nodiscard]] std::vector<LogEntry> entries() const { return entriesAfter(0); }
    /// Those with a higher number, the oldest first.
    [[nodiscard]] std::vector<LogEntry> entriesAfter(quint64 number) const;
    /// What looks like a password, a token or a login line of Kafka is replaced by "***". add() does it; whoever writes keeps
    /// secrets out by himself, this is the net below.
    [[nodiscard]] static QString redacted(const QString &message);
    /// "info", "warning", "error"
    [[nodiscard]] static QString levelName(LogEntry::Level level);

Q_SIGNALS:
    void entryAdded();

private:
    mutable QMutex m_mutex; // guards the members below
    std::deque<LogEntry> m_entries;
    quint64 m_newest = 0;
};

} // namespace brokerscope
