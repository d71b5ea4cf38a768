// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QStringList>

namespace brokerscope::supervisor {

/// One child of this process, in a process group of its own, that dies with it (PR_SET_PDEATHSIG). Main thread only:
/// that signal is tied to the thread that forked.
class ChildProcess : public QObject
{
    Q_OBJECT

public:
    explicit ChildProcess(QObject *parent = nullptr);
    ~ChildProcess() override; ///< kills one that still runs

    /// commandLine: the program first, absolute. Output and errors are appended to the file (a pipe's reader could die and
    /// block the JVM). One start per object.
    [[nodiscard]] Outcome start(const QStringList &commandLine, const QStringList &environment, const QString &outputFile);
    [[nodiscard]] qint64 pid() const { return m_pid; } ///< 0: not started, or ended and reaped
    [[nodiscard]] bool isAlive() const { return m_pid != 0; }
    void signalProcess(int number) const;
    void signalGroup(int number) const; ///< with what it has started itself

    /// Collects every child that has ended, also grandchildren that came to this subreaper. Called at SIGCHLD.
    static void reapAll();

Q_SIGNALS:
    void ended(int exitCode, int signal); ///< signal is 0 if it ended by itself

private:
    qint64 m_pid = 0;
};

} // namespace brokerscope::supervisor
