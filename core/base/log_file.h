// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log_book.h"

#include <QThreadPool>
#include <QTimer>

namespace brokerscope {

/// Writes a LogBook to a file, so that it outlives the program: appended twice a second, off the caller's thread; a file of more
/// than kMostBytes becomes "log.1.txt" and a new one is begun. What cannot be written is not written: the book is unharmed.
/// On the thread of its making, which has an event loop.
class LogFile : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kMostBytes = 1024 * 1024;

    /// `book` outlives it.
    LogFile(LogBook *book, QString folder, QObject *parent = nullptr);
    ~LogFile() override; ///< writes the rest, and waits for it

    /// folders::state(): "log.txt" and "log.1.txt" lie there.
    [[nodiscard]] static QString defaultFolder();
    /// One line of it: "2026-11-28T13:00:00.123Z warning changes: …"
    [[nodiscard]] static QString lineOf(const LogEntry &entry);

private:
    void write();

    LogBook *m_book;
    QString m_folder;
    QThreadPool m_pool; // one thread: lines keep their order
    QTimer m_delay;
    quint64 m_written = 0;
};

} // namespace brokerscope
