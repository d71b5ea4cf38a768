// SPDX-License-Identifier: GPL-3.0-or-later

/// Faults on purpose, and the list of what happened.
#include "app/supervisor/supervisor.h"

#include "app/supervisor/supervisor_log.h"
#include "core/base/clock.h"
#include "core/local/kafka_probe.h"
#include "core/local/tcp_question.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::supervisor {

using local::LocalFault;
using local::TcpQuestion;
using Kind = LocalFault::Kind;

namespace {

constexpr int kZooKeeperGraceMs = 3'000;
constexpr int kQuestionMs = 2'000;
constexpr int kMostSeconds = 3'600;

} // namespace

void Supervisor::handleFault(const Waiting &request)
{
    const auto refuse = [&](Error::Kind kind, const QString &message) {
        replyError(request, {kind, 0, message, {}, false});
    };
    if (!request.fault)
        return replyError(
            request,
            Error::invalid(tr("There is no such fault; these are known: %1.").arg(LocalFault::words().join(u", "_s))));
    const bool isZooKeeper = request.process.kind == ProcessId::Kind::ZooKeeper;
    const bool needsZooKeeper = *request.fault == Kind::ExpireSessions || *request.fault == Kind::Stop;
    if (request.process.kind == ProcessId::Kind::Demo || (needsZooKeeper && !isZooKeeper))
        return refuse(Error::Kind::Unsupported, tr("This fault is made on ZooKeeper only."));
    if (*request.fault == Kind::FillDisk && isZooKeeper)
        return refuse(Error::Kind::Unsupported, tr("This fault is made on a broker only."));
    if (request.seconds && *request.fault != Kind::Freeze)
        return refuse(Error::Kind::Invalid, tr("Only a freeze takes a number of seconds."));
    if (request.seconds && (*request.seconds < 1 || *request.seconds > kMostSeconds))
        return refuse(Error::Kind::Invalid, tr("A freeze lasts 1 to %1 s.").arg(kMostSeconds));
    if (*request.fault == Kind::ExpireSessions)
        return expireSessions(request);
    beginFault(request);
}

void Supervisor::beginFault(const Waiting &request)
{
    ManagedProcess *process = find(request.process);
    if (*request.fault == Kind::Kill && !process->isAlive()) { // it may wait for its next start
        process->stop(0, {LocalReason::Code::Killed, {}, {}}, request.by);
        return advanceSoon();
    }
    if (const Outcome begun = process->beginFault(*request.fault, request.seconds, request.by); !begun)
        return replyError(request, begun.error());
    if (*request.fault == Kind::Stop)
        process->stop(kZooKeeperGraceMs, {LocalReason::Code::StoppedByUser, {}, {}}, request.by);
    if (*request.fault == Kind::Kill || *request.fault == Kind::Stop)
        return advanceSoon(); // answered when it is gone
    reply(request);
    m_publish.start();
}

// For how long is read from ZooKeeper itself: what it agreed to with the brokers, not what their files ask for.
void Supervisor::expireSessions(const Waiting &request)
{
    ManagedProcess *zookeeper = find(request.process);
    const int port = m_cluster.zookeeperPort;
    if (zookeeper->state() != LocalProcess::State::Running)
        return replyError(request,
                          {Error::Kind::Conflict,
                           0,
                           tr("ZooKeeper is not running, so its sessions cannot be read; start or thaw it first."),
                           {},
                           false});
    const auto ask = [this, port](const QByteArray &word, auto answered) {
        auto *question = new TcpQuestion(port, word, TcpQuestion::Answer::UntilClosed, kQuestionMs, this);
        connect(question, &TcpQuestion::finished, this,
                [answered](const QByteArray &answer, bool) { answered(answer); });
    };
    ask("dump", [=, this](const QByteArray &dump) {
        ask("cons", [=, this](const QByteArray &cons) {
            ask("conf", [=, this](const QByteArray &conf) {
                const auto session = local::probe::longestBrokerSessionMs(dump, cons);
                const auto tick = local::probe::tickMs(conf);
                if (!session || !tick)
                    return replyError(request,
                                      {Error::Kind::Conflict,
                                       0,
                                       tr("No broker has a session with ZooKeeper at the moment; start one first."),
                                       {},
                                       true});
                Waiting timed = request;
                timed.seconds = (*session + *tick) / 1000 + 2; // ZooKeeper rounds an expiry up to its tick
                beginFault(timed);
            });
        });
    });
}

void Supervisor::handleUndo(const Waiting &request)
{
    ManagedProcess *process = find(request.process);
    const auto fault = process->value().fault;
    if (request.command == u"resume") { // of one that runs it is no error
        if (!process->isAlive())
            return replyError(request,
                              {Error::Kind::Conflict,
                               0,
                               tr("%1 is not running; start it first.").arg(request.process.text()),
                               {},
                               false});
        if (fault && fault->isFreeze())
            process->endFault(request.by);
        return reply(request);
    }
    if (!fault && process->isAlive())
        return replyError(request,
                          {Error::Kind::Conflict,
                           0,
                           tr("Nothing is broken on purpose at %1.").arg(request.process.text()),
                           {},
                           false});
    process->endFault(request.by);
    if (process->isAlive() || (fault && fault->kind == Kind::FillDisk)) {
        reply(request);
        m_publish.start();
        return;
    }
    if (m_phase != Phase::Up)
        return replyError(request,
                          {Error::Kind::Conflict, 0, tr("The cluster is not up; start the cluster first."), {}, false});
    process->launch();
    for (Waiting &waiting : m_waiting) {
        if (waiting.client == request.client && waiting.id == request.id)
            waiting.command = u"start"_s; // answered when it is ready
    }
    advanceSoon();
}

void Supervisor::record(LocalEvent event)
{
    const std::vector<LocalEvent> more{m_events.add(std::move(event))};
    for (const QJsonObject &message : local::EventList::messages(more, local::EventList::Part::More))
        m_server.broadcast(message);
}

void Supervisor::recordLostSupervisor()
{
    LocalEvent lost;
    lost.kind = LocalEvent::Kind::Died;
    lost.atMs = wallTimeMs();
    lost.reason = {LocalReason::Code::SupervisorGone, {}, {}};
    record(std::move(lost));
}

} // namespace brokerscope::supervisor
