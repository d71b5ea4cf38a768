// SPDX-License-Identifier: GPL-3.0-or-later

/// brokerscope-supervisor FOLDER: owns the processes of the local cluster in FOLDER (core/local/supervisor_protocol.h).
#include "app/supervisor/supervisor.h"
#include "app/supervisor/supervisor_log.h"
#include "core/local/supervisor_protocol.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace brokerscope;
using namespace brokerscope::supervisor;
using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QJsonObject &message)
{
    const QByteArray line = local::protocol::line(message);
    [[maybe_unused]] const auto written = write(1, line.constData(), size_t(line.size()));
}

/// The starter reaps the process that it started at once; the supervisor is nobody's child and outlives a terminal.
void detach()
{
    if (fork() > 0)
        _exit(0);
    setsid();
    umask(077);
    std::signal(SIGPIPE, SIG_IGN);
    prctl(PR_SET_CHILD_SUBREAPER, 1); // grandchildren come back here
    if (chdir("/") != 0)
        _exit(1);
}

int signalDescriptor()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int number : {SIGCHLD, SIGTERM, SIGINT, SIGHUP})
        sigaddset(&signals, number);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray first = argc == 2 ? QByteArray(argv[1]) : QByteArray();
    if (first.isEmpty() || first == "--help") {
        std::puts("Usage: brokerscope-supervisor FOLDER\n"
                  "Runs the local Kafka cluster that is kept in FOLDER. Started by brokerscope and brokerscope-cli.");
        return first.isEmpty() ? 2 : 0;
    }
    if (first == "--version") {
        std::puts("brokerscope-supervisor " BROKERSCOPE_VERSION);
        return 0;
    }
    const QString folder = QFile::decodeName(first);
    const auto cluster = QDir::isAbsolutePath(folder) ? local::LocalCluster::load(folder) : Result<local::LocalCluster>(failure(Error::invalid(folder)));
    detach();
    QCoreApplication application(argc, argv);
    if (!cluster) {
        say({{u"why"_s, LocalReason{LocalReason::Code::FolderUnusable, {folder}, cluster.error().message}.toJson()}});
        return 1;
    }
    LocalReason why;
    auto lock = local::ClusterLock::take(folder, u"brokerscope-supervisor"_s, &why);
    if (!lock) {
        say({{u"why"_s, why.toJson()}});
        return 1;
    }
    const int signalFd = signalDescriptor();
    Supervisor supervisor(*cluster, std::move(lock));
    why = supervisor.listen();
    if (!why.isNone()) {
        say({{u"why"_s, why.toJson()}});
        return 1;
    }
    say({{u"listening"_s, qint64(getpid())}});
    openLog(folder);
    writeLog(u"INFO"_s, u"supervisor %1 of %2, version %3"_s.arg(getpid()).arg(folder, QString::fromLatin1(BROKERSCOPE_VERSION)));

    QSocketNotifier signalNotifier(signalFd, QSocketNotifier::Read);
    QObject::connect(&signalNotifier, &QSocketNotifier::activated, &supervisor, [&] {
        signalfd_siginfo info{};
        while (read(signalFd, &info, sizeof info) == ssize_t(sizeof info)) {
            if (info.ssi_signo == SIGCHLD)
                ChildProcess::reapAll();
            else if (info.ssi_signo != SIGHUP)
                supervisor.end(local::by::kSignal);
        }
    });
    return QCoreApplication::exec();
}
