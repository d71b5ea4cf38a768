// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QMutex>

namespace brokerscope::cli {

/// All that the program prints: JSON objects or text on standard output, progress and sentences on standard error. Writes
/// whole lines and waits for none in a buffer. Any thread; after failAndClose() nothing more comes out, so that the last word of a
/// command that ran out of time is the last.
class Output
{
public:
    enum class Format { Text, Json };

    explicit Output(Format format, int outFd = 1, int errFd = 2);
    Q_DISABLE_COPY_MOVE(Output)

    [[nodiscard]] bool isJson() const { return m_format == Format::Json; }
    /// One object on one line.
    void object(const QJsonObject &object);
    /// Ready lines on standard output, as they are; with their line ends.
    void lines(const QByteArray &bytes);
    /// Text for people on standard output, as it is.
    void text(const QString &text);
    /// A line on standard error.
    void note(const QString &line);
    /// The failure of the whole command: {"error": …}, or its sentence on standard error.
    void fail(const Error &error);
    /// The same as the last word: fail() and close() in one. Waits at most 200 ms for another thread's line.
    void failAndClose(const Error &error);
    /// True once standard output cannot be written any more (the reader went away).
    [[nodiscard]] bool isBroken() const;

private:
    void write(int fd, const QByteArray &bytes);
    void writeLocked(int fd, const QByteArray &bytes);
    [[nodiscard]] QByteArray failureLine(const Error &error) const;

    const Format m_format;
    const int m_outFd;
    const int m_errFd;
    mutable QMutex m_mutex; // guards what follows, and keeps lines whole
    bool m_isBroken = false;
    bool m_isClosed = false;
};

} // namespace brokerscope::cli
