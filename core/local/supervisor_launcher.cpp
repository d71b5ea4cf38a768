// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/supervisor_launcher.h"

#include "core/local/supervisor_protocol.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local {

namespace {

constexpr int kDeadlineMs = 15'000; // a first full check of the jars on a slow disk included

} // namespace

SupervisorLauncher::SupervisorLauncher(QObject *parent)
    : QObject(parent)
    , m_deadline(this)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        finish({LocalReason::Code::NotReady, {u"brokerscope-supervisor"_s, QString::number(kDeadlineMs / 1000)}, {}}, 0);
    });
}

SupervisorLauncher::~SupervisorLauncher()
{
    if (m_fd >= 0)
        close(m_fd);
}

QString SupervisorLauncher::program()
{
    const QString named = qEnvironmentVariable("BROKERSCOPE_SUPERVISOR");
    if (!named.isEmpty())
        return named;
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &candidate : {QString(here + u"/brokerscope-supervisor"_s), QString(here + u"/../bin/brokerscope-supervisor"_s)}) {
        if (QFileInfo(candidate).isExecutable())
            return QFileInfo(candidate).canonicalFilePath();
    }
    const QString inPath = QStandardPaths::findExecutable(u"brokerscope-supervisor"_s);
    return inPath.isEmpty() ? here + u"/brokerscope-supervisor"_s : inPath;
}

void SupervisorLauncher::launch(const QString &folder)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return finish({LocalReason::Code::SupervisorMissing, {program()}, QString::fromLocal8Bit(std::strerror(errno))}, 0);
    const QByteArray name = QFile::encodeName(program());
    const QByteArray argument = QFile::encodeName(folder);
    QByteArray programName = name;
    QByteArray folderName = argument;
    char *const argv[] = {programName.data(), folderName.data(), nullptr};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    pid_t pid = 0;
    const int error = posix_spawn(&pid, name.constData(), &actions, nullptr, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    if (error != 0) {
        close(ends[0]);
        return finish({LocalReason::Code::SupervisorMissing, {program()}, QString::fromLocal8Bit(std::strerror(error))}, 0);
    }
    // It forks itself away at once (it must not be this process's child, whom nobody might reap): a matter of a ms.
    while (waitpid(pid, nullptr, 0) < 0 && errno == EINTR) { }
    m_line.clear();
    m_fd = ends[0];
    fcntl(m_fd, F_SETFL, O_NONBLOCK);
    m_notifier = new QSocketNotifier(m_fd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &SupervisorLauncher::readable);
    m_deadline.start(kDeadlineMs);
}

void SupervisorLauncher::readable()
{
    char buffer[4096];
    const auto count = read(m_fd, buffer, sizeof buffer);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count > 0)
        m_line.append(buffer, count);
    if (count > 0 && !m_line.contains('\n'))
        return;
    const QJsonObject message = protocol::parseLine(m_line.left(m_line.indexOf('\n')));
    const qint64 pid = message[u"listening"].toInteger();
    const LocalReason why = LocalReason::fromJson(message[u"why"].toObject());
    finish(pid == 0 && why.isNone() ? LocalReason{LocalReason::Code::SupervisorGone, {}, {}} : why, pid);
}

void SupervisorLauncher::finish(const LocalReason &reason, qint64 pid)
{
    m_deadline.stop();
    if (m_fd >= 0) {
        m_notifier->setEnabled(false);
        m_notifier->deleteLater();
        m_notifier = nullptr;
        close(m_fd);
        m_fd = -1;
    }
    if (reason.isNone())
        Q_EMIT launched(pid);
    else
        Q_EMIT failed(reason);
}

} // namespace brokerscope::local
