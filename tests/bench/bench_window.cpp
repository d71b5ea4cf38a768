// SPDX-License-Identifier: GPL-3.0-or-later
// B11: `brokerscope` (in $BROKERSCOPE_BIN) from its start to its first painted window, and its memory three seconds
// later, against a main window of Qt Widgets with nothing in it. No cluster is connected; folders of its own. Prints,
// asserts nothing.
#include "tests/bench/pairs.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using brokerscope::bench::Pairs;

namespace {

constexpr int kWarmUps = 2;
constexpr int kStarts = 11;
constexpr int kMemories = 5;
constexpr unsigned long kSettledMs = 3000;

std::unique_ptr<QProcess> started(const QString &program, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, arguments);
    return process;
}

/// From the call to start it until it says "painted", milliseconds.
std::optional<double> startMs(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    const auto process = started(program, arguments);
    while (process->bytesAvailable() == 0 && process->waitForReadyRead(20'000)) { }
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    const bool isPainted = process->readAllStandardOutput().startsWith("painted");
    process->waitForFinished(20'000);
    return isPainted ? std::optional(ms) : std::nullopt;
}

/// Proportional set size: shared libraries are counted by their share. MB.
std::optional<double> memoryMb(const QString &program, const QStringList &arguments)
{
    const auto process = started(program, arguments);
    if (!process->waitForStarted())
        return {};
    QThread::msleep(kSettledMs);
    QFile rollup(u"/proc/%1/smaps_rollup"_s.arg(process->processId()));
    std::optional<double> mb;
    if (rollup.open(QIODevice::ReadOnly))
        for (const QByteArray &line : rollup.readAll().split('\n'))
            if (line.startsWith("Pss:"))
                mb = line.simplified().split(' ').at(1).toDouble() * 1024 / 1e6;
    process->kill();
    process->waitForFinished(5000);
    return mb;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString ours = qEnvironmentVariable("BROKERSCOPE_BIN") + u"/brokerscope"_s;
    const QString empty = QCoreApplication::applicationDirPath() + u"/empty_window"_s;
    const QTemporaryDir folder;
    for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(variable, folder.filePath(QString::fromLatin1(variable)).toUtf8());
    qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());

    Pairs starts, memories;
    for (int i = 0; i < kWarmUps + kStarts; ++i) {
        const auto peer = startMs(empty, {});
        const auto mine = startMs(ours, {u"--exit-after-first-paint"_s});
        if (!peer || !mine) {
            std::fprintf(stderr, "%s was not painted\n", qPrintable(peer ? ours : empty));
            return 1;
        }
        if (i >= kWarmUps)
            starts.add(*mine, *peer);
    }
    for (int i = 0; i < kMemories; ++i) {
        const auto peer = memoryMb(empty, {u"--stay"_s});
        const auto mine = memoryMb(ours, {});
        if (!peer || !mine) {
            std::fprintf(stderr, "%s did not run\n", qPrintable(peer ? ours : empty));
            return 1;
        }
        memories.add(*mine, *peer);
    }
    starts.print("B11 start to window", "empty Qt window", "ms", "aim <= 300 ms");
    memories.print("B11 memory (PSS) after the start", "empty Qt window", "MB", "aim <= 100 MB");
    return 0;
}
