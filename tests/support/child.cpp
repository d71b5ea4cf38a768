// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/child.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QTcpServer>

#include <csignal>
#include <sys/prctl.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::test {

namespace {

QProcessEnvironment cleanEnvironment()
{
    QProcessEnvironment environment;
    for (const QString &name : {u"PATH"_s, u"HOME"_s})
        environment.insert(name, qEnvironmentVariable(name.toUtf8().constData()));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

} // namespace

Child::Child(const QString &program, const QStringList &arguments, const QString &logFile)
    : m_logFile(logFile)
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
    if (m_process.processId() > 0)
        ::kill(pid_t(m_process.processId()), signal);
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
