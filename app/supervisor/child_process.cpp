// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/child_process.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace brokerscope::supervisor {

namespace {

QHash<qint64, ChildProcess *> &registry()
{
    static QHash<qint64, ChildProcess *> all;
    return all;
}

std::vector<QByteArray> encoded(const QStringList &words)
{
    std::vector<QByteArray> all;
    for (const QString &word : words)
        all.push_back(word.toUtf8());
    return all;
}

std::vector<char *> pointers(std::vector<QByteArray> &words)
{
    std::vector<char *> all;
    for (QByteArray &word : words)
        all.push_back(word.data());
    all.push_back(nullptr);
    return all;
}

/// After fork: only what is safe there.
[[noreturn]] void become(pid_t parent, int input, int output, char *const *argv, char *const *environment)
{
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) // it died before the line above
        _exit(126);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    std::signal(SIGPIPE, SIG_DFL);
    dup2(input, 0);
    dup2(output, 1);
    dup2(output, 2);
    execve(argv[0], argv, environment);
    const char message[] = "brokerscope-supervisor: the program cannot be executed\n";
    [[maybe_unused]] const auto written = write(2, message, sizeof message - 1);
    _exit(127);
}

} // namespace

ChildProcess::ChildProcess(QObject *parent)
    : QObject(parent)
{
}

ChildProcess::~ChildProcess()
{
    if (m_pid == 0)
        return;
    signalGroup(SIGKILL);
    registry().remove(m_pid);
}

Outcome ChildProcess::start(const QStringList &commandLine, const QStringList &environment, const QString &outputFile)
{
    const auto fail = [&](int error) {
        return failure({Error::Kind::Internal, error,
                        QCoreApplication::translate("ChildProcess", "%1 could not be started; see the detail.").arg(commandLine.value(0)),
                        QString::fromLocal8Bit(std::strerror(error)), true});
    };
    const int input = open("/dev/null", O_RDONLY | O_CLOEXEC);
    const int output = open(QFile::encodeName(outputFile).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const int openError = errno;
    if (input < 0 || output < 0) {
        close(input);
        return fail(openError);
    }
    auto words = encoded(commandLine);
    auto variables = encoded(environment);
    const auto argv = pointers(words);
    const auto envp = pointers(variables);
    const pid_t self = getpid();
    const pid_t pid = fork();
    const int forkError = errno;
    if (pid == 0)
        become(self, input, output, argv.data(), envp.data());
    close(input);
    close(output);
    if (pid < 0)
        return fail(forkError);
    setpgid(pid, pid); // whichever of the two comes first
    m_pid = pid;
    registry().insert(pid, this);
    return done();
}

void ChildProcess::signalProcess(int number) const
{
    if (m_pid != 0) // not reaped yet: the number is still its own
        ::kill(static_cast<pid_t>(m_pid), number);
}

void ChildProcess::signalGroup(int number) const
{
    if (m_pid != 0)
        ::kill(-static_cast<pid_t>(m_pid), number);
}

void ChildProcess::reapAll()
{
    int status = 0;
    for (pid_t pid = 0; (pid = waitpid(-1, &status, WNOHANG)) > 0;) {
        ChildProcess *child = registry().take(pid);
        if (!child)
            continue;
        child->m_pid = 0;
        Q_EMIT child->ended(WIFEXITED(status) ? WEXITSTATUS(status) : -1, WIFSIGNALED(status) ? WTERMSIG(status) : 0);
    }
}

} // namespace brokerscope::supervisor
