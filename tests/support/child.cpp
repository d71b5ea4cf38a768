// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QTcpServer>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::test {

namespace {

constexpr int kFreezeMs = 10'000;

QProcessEnvironment cleanEnvironment()
{
    QProcessEnvironment environment;
    for (const QString &name : {u"PATH"_s, u"HOME"_s})
        environment.insert(name, qEnvironmentVariable(name.toUtf8().constData()));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

/// Every thread stands: a signal only asks for it, and threads that run on another core work on for an instant.
bool isFrozen(qint64 pid)
{
    const QString tasks = u"/proc/%1/task"_s.arg(pid);
    const QStringList ids = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return !ids.isEmpty() && std::all_of(ids.cbegin(), ids.cend(), [&](const QString &id) {
        QFile file(tasks + u'/' + id + u"/stat"_s);
        const QByteArray stat =
            file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(); // empty: it has just ended
        const QByteArrayView state =
            QByteArrayView(stat).sliced(stat.lastIndexOf(')') + 1).trimmed().first(stat.isEmpty() ? 0 : 1);
        return state.isEmpty() || QByteArrayView("TtZX").contains(state);
    });
}

} // namespace

Child::Child(const QString &program, const QStringList &arguments, const QString &logFile) : m_logFile(logFile)
{
    m_process.setProcessEnvironment(cleanEnvironment());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(logFile, QIODevice::Append);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(program, arguments);
    m_process.waitForStarted();
}

Child::~Child()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

bool Child::isRunning()
{
    return m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(0);
}

void Child::send(int signal)
{
    const qint64 pid = m_process.processId();
    if (pid <= 0)
        return;
    ::kill(pid_t(pid), signal);
    if (signal != SIGSTOP)
        return;
    for (QDeadlineTimer deadline(kFreezeMs); !isFrozen(pid) && !deadline.hasExpired();)
        QThread::msleep(1);
}

QByteArray Child::log() const
{
    QFile file(m_logFile);
    if (!file.open(QIODevice::ReadOnly))
        return "(no log)";
    file.seek(std::max<qint64>(0, file.size() - 8192));
    return file.readAll();
}

Output run(const QString &program, const QStringList &arguments, const QByteArray &input, int timeoutMs)
{
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment());
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {-1, {}, process.errorString().toUtf8()};
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(timeoutMs);
    if (!ended) {
        process.kill();
        process.waitForFinished(5000);
    }
    const bool isClean = ended && process.exitStatus() == QProcess::NormalExit;
    return {isClean ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

std::vector<quint16> freePorts(int count)
{
    std::vector<std::unique_ptr<QTcpServer>> held; // all at once, so that the ports differ
    std::vector<quint16> ports;
    for (int i = 0; i < count; ++i) {
        held.push_back(std::make_unique<QTcpServer>());
        held.back()->listen(QHostAddress::LocalHost);
        ports.push_back(held.back()->serverPort());
    }
    return ports;
}

} // namespace brokerscope::test
