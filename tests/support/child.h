// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

#include <memory>

namespace brokerscope::test {

/// A child that dies with this process (and when its Child is destroyed), whose output goes to a file. Its environment
/// is built from nothing, as that of Brokerscope's own children is.
class Child
{
public:
    Child(const QString &program, const QStringList &arguments, const QString &logFile);
    ~Child(); ///< SIGKILL
    Q_DISABLE_COPY_MOVE(Child)

    [[nodiscard]] bool isRunning();
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    void send(int signal); ///< SIGCONT, SIGTERM, …; after SIGSTOP it returns when every thread stands
    bool waitForEnd(int timeoutMs)
    {
        return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(timeoutMs);
    }
    [[nodiscard]] QByteArray log() const; ///< at most its last 8 KiB

private:
    QProcess m_process;
    QString m_logFile;
};

struct Output
{
    int exitCode = -1; ///< -1: it did not start, crashed, or was killed after the timeout
    QByteArray out;
    QByteArray err;
};

/// Runs a program to its end, with `input` on its standard input.
[[nodiscard]] Output run(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                         int timeoutMs = 60'000);

/// Ports of 127.0.0.1 that nobody listens on now.
[[nodiscard]] std::vector<quint16> freePorts(int count);

} // namespace brokerscope::test
