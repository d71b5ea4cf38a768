// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QMetaType>
#include <QString>

#include <optional>

namespace brokerscope::local {

/// How bad a line is; None: it says nothing of it (a process's plain output).
enum class LogLevel { None, Trace, Debug, Info, Warn, Error, Fatal };

/// One line of a local process's log (a stack trace is part of its line's message).
struct LocalLogLine
{
    std::optional<qint64> atMs; ///< since 1970-01-01 UTC; none: the line carries no time (a process's plain output)
    QString process; ///< "zookeeper", "broker-0", "demo", "supervisor"
    QString level; ///< "INFO", "WARN", "ERROR", …; empty if the line has none
    QString message; ///< hostile plain text

    bool operator==(const LocalLogLine &) const = default;
};

/// What stands before the message: "2026-11-24T22:27:12.123+0000 INFO ", as cluster_files has it written.
struct LogHead
{
    std::optional<qint64> atMs; ///< none: the line has no such head, it is all message
    QByteArrayView level;
    qsizetype messageFrom = 0;
};

namespace logline {

/// Cheap: a log of a gigabyte is read through it.
[[nodiscard]] LogHead headOf(QByteArrayView line);
[[nodiscard]] LogLevel levelOf(QByteArrayView word);
/// Of a line without a head: Error where a JVM says why it ends ("Exception in thread …"), else None.
[[nodiscard]] LogLevel levelOfPlain(QByteArrayView line);
/// A line as text; `text` may have more lines, which belong to it.
[[nodiscard]] LocalLogLine lineOf(const QString &process, QByteArrayView text);

} // namespace logline
} // namespace brokerscope::local

Q_DECLARE_METATYPE(brokerscope::local::LocalLogLine)
