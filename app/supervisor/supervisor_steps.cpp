// SPDX-License-Identifier: GPL-3.0-or-later

/// The steps of a start and a stop, and the answers to clients.
#include "app/supervisor/supervisor.h"

#include "app/supervisor/supervisor_log.h"
#include "core/base/clock.h"
#include "core/local/cluster_files.h"
#include "core/local/jvm_command.h"
#include "core/local/kafka_probe.h"
#include "core/local/supervisor_protocol.h"
#include "core/local/tcp_question.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::supervisor {

namespace protocol = local::protocol;
using local::LocalClusterState;
using Code = LocalReason::Code;
using Key = LocalStage::Key;

namespace {

constexpr int kBrokerGraceMs = 15'000;
constexpr int kZooKeeperGraceMs = 3'000;
constexpr int kDemoGraceAtStopMs = 1'500; // so that a whole stop ends within 20 s
constexpr int kCompleteMs = 60'000;

} // namespace

void Supervisor::advanceUp()
{
    for (const auto &process : m_processes) {
        const ProcessId id = process->process();
        const bool isDown = process->state() == LocalProcess::State::Failed || process->state() == LocalProcess::State::Stopped;
        if (id.kind != ProcessId::Kind::Demo && isDown && !m_toLaunch.contains(id))
            return upFailed(process->reason());
    }
    if (m_format)
        return;
    if (!m_toFormat.empty())
        return formatNode(*m_toFormat.begin());
    if (ManagedProcess *zookeeper = find(ProcessId::zookeeper())) {
        if (m_toLaunch.erase(zookeeper->process()) > 0)
            return zookeeper->launch();
        if (zookeeper->state() != LocalProcess::State::Running && zookeeper->state() != LocalProcess::State::Paused)
            return;
    }
    if (!m_toLaunch.empty()) {
        for (const ProcessId id : std::exchange(m_toLaunch, {}))
            find(id)->launch();
        return;
    }
    const bool allRun = std::ranges::all_of(m_processes, [](const auto &process) {
        return process->process().kind == ProcessId::Kind::Demo || process->state() == LocalProcess::State::Running
            || process->state() == LocalProcess::State::Paused;
    });
    if (allRun)
        askWhetherComplete();
}

void Supervisor::formatNode(int id)
{
    m_stages.set(Key::FormatStorage, id, LocalStage::State::Active);
    const ProcessId process = ProcessId::broker(id);
    const QString output = local::files::outputOf(m_cluster, process);
    const qint64 offset = QFile(output).size();
    m_format = std::make_unique<ChildProcess>();
    connect(m_format.get(), &ChildProcess::ended, this, [this, id, output, offset](int exitCode, int signal) {
        m_format.release()->deleteLater();
        if (exitCode == 0 && signal == 0) {
            m_toFormat.erase(id);
            m_stages.set(Key::FormatStorage, id, LocalStage::State::Done);
            return advanceSoon();
        }
        QFile file(output);
        QByteArray text;
        if (file.open(QIODevice::ReadOnly) && file.seek(offset))
            text = file.read(20'000);
        const bool isFull = text.contains("space left on device");
        upFailed({isFull ? Code::DiskFull : Code::FormatFailed, {m_cluster.folder}, QString::fromUtf8(text).trimmed().right(500)});
    });
    const auto started = m_format->start(local::jvm::format(m_cluster, *m_java, m_runtime.folder(), id), local::jvm::environment(), output);
    if (!started) {
        m_format.reset();
        upFailed({Code::FormatFailed, {}, started.error().detail});
    }
}

void Supervisor::askWhetherComplete()
{
    if (m_isAsking)
        return;
    if (m_completeSinceBootMs == 0)
        m_completeSinceBootMs = bootTimeMs();
    if (bootTimeMs() - m_completeSinceBootMs > kCompleteMs)
        return upFailed({Code::NotReady, {m_cluster.name, QString::number(kCompleteMs / 1000)}, {}});
    m_stages.set(Key::ClusterComplete, -1, LocalStage::State::Active);
    m_isAsking = true;
    auto *question = new local::TcpQuestion(m_cluster.brokers.front().port, local::probe::metadataRequest(), local::TcpQuestion::Answer::Frame, 1000, this);
    connect(question, &local::TcpQuestion::finished, this, [this](const QByteArray &answer, bool) {
        m_isAsking = false;
        if (m_phase != Phase::Starting)
            return;
        const auto metadata = local::probe::parseMetadata(answer);
        const bool isComplete = metadata && metadata->controller >= 0
            && std::ranges::all_of(m_cluster.brokers, [&](const auto &broker) { return metadata->brokers.contains(broker.id); });
        if (isComplete)
            return upDone();
        QTimer::singleShot(30, this, &Supervisor::advance);
    });
}

void Supervisor::upDone()
{
    m_stages.set(Key::ClusterComplete, -1, LocalStage::State::Done);
    m_phase = Phase::Up;
    m_keep = m_keepOnceUp;
    writeLog(u"INFO"_s, u"the cluster is up"_s);
    publish();
    answerWaiting();
}

void Supervisor::upFailed(const LocalReason &reason)
{
    writeLog(u"ERROR"_s, u"the cluster could not start: "_s + reason.text() + u' ' + reason.detail);
    m_stages.failActive();
    m_failure = reason;
    m_toLaunch.clear();
    m_toFormat.clear();
    beginStop(local::by::kFailedStart);
}

void Supervisor::advanceStop()
{
    const LocalReason stopped{Code::StoppedByUser, {}, {}};
    // Demo, brokers, ZooKeeper: the next kind only when the one before has gone. A 2.4.1 broker without ZooKeeper never ends.
    const auto stopKind = [&](ProcessId::Kind kind, int graceMs, Key stage) {
        bool isAnyAlive = false;
        for (const auto &process : m_processes) {
            if (process->process().kind != kind)
                continue;
            const bool wasAlive = process->isAlive();
            if (process->state() != LocalProcess::State::Stopping)
                process->stop(graceMs, stopped, m_stoppedBy);
            m_stages.set(stage, process->process().id, process->isAlive() ? LocalStage::State::Active : LocalStage::State::Done);
            isAnyAlive = isAnyAlive || wasAlive;
        }
        return isAnyAlive;
    };
    if (stopKind(ProcessId::Kind::Demo, kDemoGraceAtStopMs, Key::StopDemo) || stopKind(ProcessId::Kind::Broker, kBrokerGraceMs, Key::StopBroker)
        || stopKind(ProcessId::Kind::ZooKeeper, kZooKeeperGraceMs, Key::StopZooKeeper))
        return;
    stopDone();
}

void Supervisor::stopDone()
{
    m_phase = Phase::Idle;
    m_toLaunch.clear();
    publish();
    for (const Waiting &request : std::vector<Waiting>(m_waiting)) {
        if (request.command == u"up")
            replyError(request, m_failure.error(), m_failure);
    }
    if (!m_endsAfterStop && m_server.hasClients())
        return; // a start that failed: whoever looks at it may try again
    writeLog(u"INFO"_s, u"everything has ended"_s);
    m_server.stopListening();
    m_lock.reset(); // before the answer: the asker may want to wipe the folder
    for (const Waiting &request : std::vector<Waiting>(m_waiting))
        reply(request);
    m_server.closeAll();
    QCoreApplication::quit();
}

void Supervisor::answerWaiting()
{
    for (const Waiting &request : std::vector<Waiting>(m_waiting)) {
        if (request.command == u"up") {
            if (m_phase == Phase::Up)
                reply(request);
            continue;
        }
        const ManagedProcess *process = find(request.process);
        if (request.command == u"down" || !process)
            continue;
        const LocalProcess::State state = process->state();
        if (request.command == u"start" || request.command == u"demoStart") {
            if (state == LocalProcess::State::Running || state == LocalProcess::State::Paused)
                reply(request);
            else if (state == LocalProcess::State::Failed || state == LocalProcess::State::Stopped)
                replyError(request, process->reason().error(), process->reason());
        } else if (!process->isAlive()) { // stop, fault that kills or stops, demoStop
            reply(request);
        }
    }
}

void Supervisor::reply(const Waiting &request)
{
    std::erase_if(m_waiting, [&](const Waiting &w) { return w.client == request.client && w.id == request.id; });
    m_server.send(request.client, {{u"reply"_s, request.id}, {u"cluster"_s, state().toJson()}});
}

void Supervisor::replyError(const Waiting &request, const Error &error, const LocalReason &why)
{
    std::erase_if(m_waiting, [&](const Waiting &w) { return w.client == request.client && w.id == request.id; });
    QJsonObject message{{u"reply"_s, request.id}, {u"error"_s, protocol::errorObject(error)}, {u"cluster"_s, state().toJson()}};
    if (!why.isNone())
        message[u"why"_s] = why.toJson();
    m_server.send(request.client, message);
}

void Supervisor::publish()
{
    m_publish.stop();
    m_server.broadcast({{u"event"_s, u"state"_s}, {u"cluster"_s, state().toJson()}});
}

LocalClusterState Supervisor::state() const
{
    LocalClusterState state = m_cluster.stoppedState();
    state.processes.clear();
    bool allRun = true;
    for (const auto &process : m_processes) {
        const LocalProcess value = process->value();
        const bool isDemo = value.process.kind == ProcessId::Kind::Demo;
        if (isDemo && !value.startedAtMs)
            continue; // it never ran
        allRun = allRun && (isDemo || value.state == LocalProcess::State::Running);
        state.processes.push_back(value);
    }
    switch (m_phase) {
    case Phase::Idle: state.state = m_failure.isNone() ? LocalClusterState::State::Stopped : LocalClusterState::State::Failed; break;
    case Phase::Starting: state.state = LocalClusterState::State::Starting; break;
    case Phase::Up: state.state = allRun ? LocalClusterState::State::Running : LocalClusterState::State::Degraded; break;
    case Phase::Stopping: state.state = LocalClusterState::State::Stopping; break;
    }
    if (m_lock)
        state.supervisorPid = QCoreApplication::applicationPid();
    state.keep = m_keep;
    if (m_java)
        state.java = u"%1 (%2)"_s.arg(m_java->version, m_java->program);
    state.stages = m_stages.stages();
    state.reason = m_failure;
    return state;
}

} // namespace brokerscope::supervisor
