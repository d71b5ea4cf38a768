// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/managed_process.h"

#include "app/supervisor/supervisor_log.h"
#include "core/base/clock.h"
#include "core/local/disk_filler.h"
#include "core/local/exit_reason.h"
#include "core/local/kafka_probe.h"
#include "core/local/ports.h"
#include "core/local/process_table.h"
#include "core/local/tcp_question.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::supervisor {

namespace probe = local::probe;
using local::TcpQuestion;
using Code = LocalReason::Code;
using State = LocalProcess::State;
using Key = LocalStage::Key;

namespace {

constexpr int kLookMs = 30; // between two looks at readiness
constexpr int kQuestionMs = 300; // a connection made just before a server is up may hang: short, and again
constexpr int kReadyMs = 120'000; // a busy machine with much to recover
constexpr int kRestartMs = 500;
constexpr int kLooksPerDiskLook = 5; // a data folder may hold many files
constexpr int kExpiryMs = 8'000; // session timeout of 6 s, rounded up to the next tick of 2 s
constexpr qint64 kTail = 200'000; // bytes of each log that are read for the cause

QByteArray since(const QString &path, qint64 offset)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() < offset) // rotated
        offset = 0;
    file.seek(std::max(offset, file.size() - kTail));
    return file.read(kTail);
}

} // namespace

ManagedProcess::ManagedProcess(ProcessId process, int port, QObject *parent)
    : QObject(parent)
    , m_faultTimer(this)
    , m_again(this)
    , m_grace(this)
{
    m_value.process = process;
    if (port != 0)
        m_value.port = port;
    m_again.setSingleShot(true);
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, [this] {
        if (isAlive()) {
            writeLog(u"WARN"_s, m_value.process.word() + u" did not end in time: SIGKILL"_s);
            m_child->signalGroup(SIGKILL);
        }
    });
    connect(&m_faultTimer, &local::FaultTimer::ticked, this, &ManagedProcess::changed);
    connect(&m_faultTimer, &local::FaultTimer::ended, this, [this] { endFault(local::by::kTime); });
}

LocalProcess ManagedProcess::value() const
{
    LocalProcess value = m_value;
    if (isAlive())
        value.rssBytes = local::processes::rssBytes(m_child->pid());
    if (value.fault)
        value.fault->secondsLeft = m_faultTimer.secondsLeft();
    return value;
}

void ManagedProcess::launch()
{
    if (isAlive() || m_value.state == State::Waiting)
        return;
    if (m_value.fault && m_value.fault->kind != local::LocalFault::Kind::FillDisk)
        forgetFault(local::by::kStart);
    m_policy.forget();
    m_value.restarts = 0;
    m_wasReady = false;
    prepare();
}

void ManagedProcess::prepare()
{
    ++m_generation;
    m_meant = {};
    m_staleSinceBootMs = 0;
    m_again.disconnect();
    if (m_plan.zookeeperPort != 0) {
        connect(&m_again, &QTimer::timeout, this, &ManagedProcess::awaitRegistrationGone);
        setState(State::Waiting, {});
        awaitRegistrationGone();
    } else {
        spawn();
    }
}

// A broker that starts while its last life's session is still open ends at once with "node already exists".
void ManagedProcess::awaitRegistrationGone()
{
    const int generation = m_generation;
    auto *question = new TcpQuestion(m_plan.zookeeperPort, "dump", TcpQuestion::Answer::UntilClosed, kQuestionMs, this);
    connect(question, &TcpQuestion::finished, this, [this, generation](const QByteArray &dump, bool) {
        if (generation != m_generation || m_value.state != State::Waiting)
            return;
        if (!dump.startsWith("SessionTracker dump")) {
            setState(State::Waiting, {Code::ZooKeeperDown, {}, {}});
            m_again.start(200);
        } else if (probe::isRegistered(dump, m_value.process.id)) {
            if (m_staleSinceBootMs == 0) {
                m_staleSinceBootMs = bootTimeMs();
                Q_EMIT stageChanged(Key::WaitForOldRegistration, LocalStage::State::Active);
            }
            const qint64 left = std::max<qint64>(0, kExpiryMs - (bootTimeMs() - m_staleSinceBootMs));
            m_value.waitSeconds = int((left + 999) / 1000);
            setState(State::Waiting, {Code::StaleRegistration, {QString::number(m_value.process.id)}, {}});
            m_again.start(100);
        } else {
            if (m_staleSinceBootMs != 0)
                Q_EMIT stageChanged(Key::WaitForOldRegistration, LocalStage::State::Done);
            spawn();
        }
    });
}

void ManagedProcess::spawn()
{
    m_value.waitSeconds.reset();
    m_value.exit.reset();
    m_value.readyMs.reset();
    m_again.disconnect();
    m_again.stop();
    if (!QDir(m_plan.clusterFolder).exists())
        return died({Code::FolderGone, {m_plan.clusterFolder}, {}});
    if (m_plan.port != 0 && !local::ports::becomesFree(m_plan.port)) {
        const auto holder = local::ports::holderOf(m_plan.port);
        return died({Code::PortTaken, {QString::number(m_plan.port), local::ports::describe(holder)}, {}});
    }
    m_outputOffset = QFileInfo(m_plan.outputFile).size();
    m_logOffset = QFileInfo(m_plan.logFile).size();
    if (m_child)
        m_child.release()->deleteLater(); // this may run inside its signal
    m_child = std::make_unique<ChildProcess>();
    connect(m_child.get(), &ChildProcess::ended, this, &ManagedProcess::childEnded);
    if (const auto started = m_child->start(m_plan.commandLine, m_plan.environment, m_plan.outputFile); !started)
        return died({started.error().code == ENOSPC ? Code::DiskFull : Code::FolderUnusable, {m_plan.clusterFolder}, started.error().detail});
    writeLog(u"INFO"_s, m_value.process.word() + u" started as process %1"_s.arg(m_child->pid()));
    m_value.pid = m_child->pid();
    m_value.startedAtMs = wallTimeMs();
    m_startedBootMs = bootTimeMs();
    m_isPaused = false;
    LocalEvent started;
    started.kind = m_value.restarts > 0 ? LocalEvent::Kind::Restarted : LocalEvent::Kind::Started;
    started.pid = m_value.pid;
    tell(std::move(started));
    switch (m_value.process.kind) {
    case ProcessId::Kind::ZooKeeper: m_stages = {Key::StartZooKeeper}; break;
    case ProcessId::Kind::Broker:
        m_stages = {Key::StartBroker, Key::BrokerAnswers};
        if (m_plan.zookeeperPort != 0)
            m_stages.insert(m_stages.begin() + 1, Key::BrokerRegistered);
        break;
    case ProcessId::Kind::Demo: m_stages.clear(); break;
    }
    setState(State::Starting, {});
    connect(&m_again, &QTimer::timeout, this, &ManagedProcess::checkReady);
    if (m_stages.empty())
        return m_again.start(300); // it has survived its first steps
    Q_EMIT stageChanged(m_stages.front(), LocalStage::State::Active);
    m_again.start(kLookMs);
}

void ManagedProcess::checkReady()
{
    if (m_stages.empty())
        return becomeReady();
    if (bootTimeMs() - m_startedBootMs > kReadyMs) {
        m_meant = {Code::NotReady, {m_value.process.word(), QString::number(kReadyMs / 1000)}, {}};
        return m_child->signalGroup(SIGKILL);
    }
    const int generation = m_generation;
    const Key stage = m_stages.front();
    const bool isDump = stage == Key::BrokerRegistered;
    const int port = isDump ? m_plan.zookeeperPort : m_plan.port;
    const QByteArray request = stage == Key::StartZooKeeper ? QByteArray("srvr") : isDump ? QByteArray("dump") : probe::apiVersionsRequest();
    const auto expected = stage == Key::StartBroker ? TcpQuestion::Answer::Connected
        : stage == Key::BrokerAnswers ? TcpQuestion::Answer::Frame : TcpQuestion::Answer::UntilClosed;
    auto *question = new TcpQuestion(port, request, expected, kQuestionMs, this);
    connect(question, &TcpQuestion::finished, this, [this, generation, stage](const QByteArray &answer, bool isConnected) {
        if (generation != m_generation || m_value.state != State::Starting)
            return;
        const bool isReached = stage == Key::StartZooKeeper ? probe::isServing(answer)
            : stage == Key::BrokerRegistered ? probe::isRegistered(answer, m_value.process.id)
            : stage == Key::BrokerAnswers ? probe::isApiVersionsAnswer(answer) : isConnected;
        if (isReached)
            return stageReached();
        m_again.start(kLookMs);
    });
}

void ManagedProcess::stageReached()
{
    Q_EMIT stageChanged(m_stages.front(), LocalStage::State::Done);
    m_stages.erase(m_stages.begin());
    if (m_stages.empty())
        return becomeReady();
    Q_EMIT stageChanged(m_stages.front(), LocalStage::State::Active);
    checkReady();
}

void ManagedProcess::becomeReady()
{
    m_wasReady = true;
    m_value.readyMs = bootTimeMs() - m_startedBootMs;
    writeLog(u"INFO"_s, m_value.process.word() + u" is ready after %1 ms"_s.arg(*m_value.readyMs));
    LocalEvent ready;
    ready.kind = LocalEvent::Kind::Ready;
    ready.tookMs = m_value.readyMs;
    tell(std::move(ready));
    setState(m_isPaused ? State::Paused : State::Running, {});
}

void ManagedProcess::stop(int graceMs, const LocalReason &reason, const QString &by)
{
    if (!isAlive()) {
        ++m_generation;
        m_again.stop();
        m_value.waitSeconds.reset();
        if (m_value.state != State::Stopped && m_value.state != State::Failed) {
            LocalEvent stopped;
            stopped.kind = LocalEvent::Kind::Stopped;
            stopped.by = by;
            stopped.reason = reason;
            tell(std::move(stopped));
            setState(State::Stopped, reason);
        }
        return;
    }
    m_meant = reason;
    m_by = by;
    m_again.stop();
    setState(State::Stopping, {});
    m_child->signalProcess(SIGTERM);
    m_child->signalProcess(SIGCONT); // a paused one could not hear it
    if (m_value.fault && m_value.fault->isFreeze())
        forgetFault(by);
    m_grace.start(graceMs);
}

void ManagedProcess::look()
{
    noticeFreeze();
    measure();
}

void ManagedProcess::measure()
{
    if (!m_plan.dataFolder.isEmpty() && m_looks++ % kLooksPerDiskLook == 0) {
        m_value.diskBytes = local::processes::diskBytes(m_plan.dataFolder);
        if (m_value.process.kind == ProcessId::Kind::Broker)
            m_value.notFillable = local::filler::whyNot(m_plan.dataFolder, local::filler::fileSystemOf(m_plan.dataFolder));
    }
    const auto before = std::exchange(m_usage, isAlive() ? local::processes::usage(m_child->pid()) : std::nullopt);
    const qint64 now = bootTimeMs();
    const qint64 passed = now - std::exchange(m_usageBootMs, now);
    m_value.cpu.reset();
    m_value.threads.reset();
    m_value.fileHandles.reset();
    if (!m_usage)
        return;
    m_value.threads = m_usage->threads;
    m_value.fileHandles = m_usage->fileHandles;
    if (before && passed > 0 && m_usage->cpuMs >= before->cpuMs)
        m_value.cpu = double(m_usage->cpuMs - before->cpuMs) / double(passed);
}

void ManagedProcess::noticeFreeze()
{
    if (!isAlive() || (m_value.state != State::Running && m_value.state != State::Paused))
        return;
    const bool isFrozen = local::processes::isFrozen(m_child->pid());
    if (isFrozen == (m_value.state == State::Paused))
        return;
    m_isPaused = isFrozen;
    writeLog(u"WARN"_s, m_value.process.word() + (isFrozen ? u" was frozen from outside"_s : u" was thawed from outside"_s));
    if (isFrozen)
        rememberFault(local::LocalFault::Kind::Freeze, {}, local::by::kOutside);
    else if (m_value.fault && m_value.fault->isFreeze())
        forgetFault(local::by::kOutside);
    setState(isFrozen ? State::Paused : State::Running, {});
}

void ManagedProcess::childEnded(int exitCode, int signal)
{
    ++m_generation;
    m_grace.stop();
    m_again.stop();
    m_value.pid.reset();
    m_usage.reset();
    m_value.cpu.reset();
    m_value.threads.reset();
    m_value.fileHandles.reset();
    m_value.exit = signal != 0 ? 128 + signal : exitCode;
    writeLog(u"INFO"_s, m_value.process.word() + u" has ended: %1"_s.arg(*m_value.exit));
    if (m_value.fault && m_value.fault->isFreeze())
        forgetFault(local::by::kDeath);
    if (m_meant.code == Code::NotReady)
        return died(std::exchange(m_meant, {}));
    if (m_meant.isNone())
        return died(classify(exitCode, signal));
    LocalEvent stopped;
    stopped.kind = LocalEvent::Kind::Stopped;
    stopped.exit = m_value.exit;
    stopped.by = std::exchange(m_by, {});
    stopped.reason = m_meant;
    tell(std::move(stopped));
    setState(State::Stopped, std::exchange(m_meant, {}));
}

LocalReason ManagedProcess::classify(int exitCode, int signal) const
{
    local::ExitFacts facts;
    facts.process = m_value.process;
    facts.port = m_plan.port;
    facts.dataFolder = m_plan.dataFolder;
    if (signal == 0)
        facts.exitCode = exitCode;
    facts.signal = signal;
    facts.tail = since(m_plan.outputFile, m_outputOffset) + '\n' + since(m_plan.logFile, m_logOffset);
    if (m_plan.port != 0)
        facts.portHolder = local::ports::describe(local::ports::holderOf(m_plan.port));
    LocalReason why = local::classifyExit(facts);
    if (why.code == Code::JarCorrupt || why.code == Code::JarMissing) {
        const LocalReason named = local::runtimes::check(m_plan.runtime, m_plan.runtime.folder(), local::runtimes::Check::Full);
        if (!named.isNone())
            return named;
    }
    return why;
}

void ManagedProcess::died(LocalReason why)
{
    m_value.pid.reset();
    writeLog(u"WARN"_s, m_value.process.word() + u": "_s + why.text() + u' ' + why.detail);
    // What could not even start once fails the same way again, unless it is known to pass.
    const bool mayPass = why.isTransient() && (m_wasReady || (why.code != Code::Exited && why.code != Code::NotReady))
        && m_value.process.kind != ProcessId::Kind::Demo;
    const bool isAgain = mayPass && m_policy.allows(bootTimeMs());
    if (mayPass && !isAgain)
        why = {Code::GaveUp, {QString::number(local::RestartPolicy::kMost), QString::number(local::RestartPolicy::kWindowMs / 60'000), why.text()}, why.detail};
    LocalEvent event;
    event.kind = LocalEvent::Kind::Died;
    event.exit = m_value.exit;
    event.reason = why;
    tell(std::move(event));
    if (!isAgain)
        return setState(State::Failed, why);
    ++m_value.restarts;
    setState(State::Waiting, why);
    m_again.disconnect();
    connect(&m_again, &QTimer::timeout, this, &ManagedProcess::prepare);
    m_again.start(kRestartMs);
}

void ManagedProcess::setState(LocalProcess::State state, const LocalReason &reason)
{
    m_value.state = state;
    m_value.reason = reason;
    Q_EMIT changed();
}

} // namespace brokerscope::supervisor
