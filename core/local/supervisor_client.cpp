// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/supervisor_client.h"

#include "core/base/clock.h"
#include "core/local/cluster_lock.h"
#include "core/local/supervisor_launcher.h"
#include "core/local/supervisor_protocol.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocalSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local {

namespace {

// A supervisor that starts or ends holds the lock without listening, for some ms.
constexpr int kMaxTries = 30;
constexpr int kRetryMs = 100;

/// The supervisor bounds every stage itself; these are for one that is frozen.
int deadlineMs(const QString &command)
{
    if (command == u"up")
        return 180'000;
    return command == u"status" || command == u"keep" ? 5'000 : 60'000;
}

Error notRunning(const LocalCluster &cluster)
{
    return {Error::Kind::NotFound, 0,
            QCoreApplication::translate("SupervisorClient", "The local cluster \"%1\" is not running; start it first.").arg(cluster.name), {}, false};
}

} // namespace

SupervisorClient::SupervisorClient(LocalCluster cluster, QObject *parent)
    : QObject(parent)
    , m_cluster(std::move(cluster))
    , m_state(m_cluster.stoppedState())
    , m_socket(new QLocalSocket(this))
    , m_launcher(new SupervisorLauncher(this))
    , m_retry(new QTimer(this))
{
    m_retry->setSingleShot(true);
    m_retry->setInterval(kRetryMs);
    connect(m_retry, &QTimer::timeout, this, &SupervisorClient::tryConnect);
    connect(m_socket, &QLocalSocket::connected, this, &SupervisorClient::connected);
    connect(m_socket, &QLocalSocket::readyRead, this, &SupervisorClient::readLines);
    connect(m_socket, &QLocalSocket::disconnected, this, &SupervisorClient::disconnected);
    // Queued: the socket reports a refused connection from inside connectToServer.
    connect(m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (error != QLocalSocket::PeerClosedError && m_socket->state() == QLocalSocket::UnconnectedState)
            connectFailed();
    }, Qt::QueuedConnection);
    connect(m_launcher, &SupervisorLauncher::launched, this, &SupervisorClient::tryConnect);
    connect(m_launcher, &SupervisorLauncher::failed, this, &SupervisorClient::launchFailed);
}

SupervisorClient::~SupervisorClient()
{
    m_socket->disconnect(this);
}

Answer<LocalClusterState> SupervisorClient::up(WhenClientsGo whenClientsGo)
{
    return ask({{u"command"_s, u"up"_s}, {u"keep"_s, whenClientsGo == WhenClientsGo::Keep}}, true);
}

Answer<LocalClusterState> SupervisorClient::down()
{
    return ask({{u"command"_s, u"down"_s}});
}

Answer<LocalClusterState> SupervisorClient::status()
{
    return ask({{u"command"_s, u"status"_s}});
}

Answer<LocalClusterState> SupervisorClient::setWhenClientsGo(WhenClientsGo whenClientsGo)
{
    return ask({{u"command"_s, u"keep"_s}, {u"keep"_s, whenClientsGo == WhenClientsGo::Keep}});
}

Answer<LocalClusterState> SupervisorClient::killProcess(ProcessId process)
{
    return askFor(u"kill"_s, process);
}

Answer<LocalClusterState> SupervisorClient::pauseProcess(ProcessId process)
{
    return askFor(u"pause"_s, process);
}

Answer<LocalClusterState> SupervisorClient::resumeProcess(ProcessId process)
{
    return askFor(u"resume"_s, process);
}

Answer<LocalClusterState> SupervisorClient::startProcess(ProcessId process)
{
    return askFor(u"start"_s, process);
}

Answer<LocalClusterState> SupervisorClient::stopProcess(ProcessId process)
{
    return askFor(u"stop"_s, process);
}

Answer<LocalClusterState> SupervisorClient::beginFault(ProcessId process, LocalFault::Kind kind, std::optional<int> seconds)
{
    QJsonObject message{{u"command"_s, u"fault"_s}, {u"process"_s, process.word()}, {u"fault"_s, LocalFault::word(kind)}};
    if (seconds)
        message[u"seconds"_s] = *seconds;
    return ask(std::move(message));
}

Answer<LocalClusterState> SupervisorClient::undoFault(ProcessId process)
{
    return askFor(u"undo"_s, process);
}

Answer<std::vector<LocalEvent>> SupervisorClient::askEvents()
{
    // They come with the connection, before the answer to the first question.
    Reply<std::vector<LocalEvent>> reply;
    QMetaObject::invokeMethod(this, [this, reply] {
        async::deliver(status(), this, [this, reply](const Result<LocalClusterState> &state) {
            if (state)
                reply.finish(m_events);
            else
                reply.finish(failure(state.error()));
        });
    }, Qt::QueuedConnection);
    return reply.answer();
}

Answer<LocalClusterState> SupervisorClient::startDemo(const QStringList &commandLine)
{
    return ask({{u"command"_s, u"demoStart"_s}, {u"commandLine"_s, QJsonArray::fromStringList(commandLine)}});
}

Answer<LocalClusterState> SupervisorClient::stopDemo()
{
    return ask({{u"command"_s, u"demoStop"_s}});
}

Answer<LocalClusterState> SupervisorClient::askFor(const QString &command, ProcessId process)
{
    return ask({{u"command"_s, command}, {u"process"_s, process.word()}});
}

Answer<LocalClusterState> SupervisorClient::ask(QJsonObject message, bool launches)
{
    Command command{std::move(message), launches, {}};
    QMetaObject::invokeMethod(this, [this, command] { begin(command); }, Qt::QueuedConnection);
    return command.reply.answer();
}

void SupervisorClient::begin(Command command)
{
    if (m_socket->state() == QLocalSocket::ConnectedState)
        return send(command);
    if (m_waiting.empty())
        m_tries = 0;
    m_waiting.push_back(std::move(command));
    tryConnect();
}

void SupervisorClient::tryConnect()
{
    m_retry->stop();
    if (m_socket->state() == QLocalSocket::UnconnectedState && !m_launcher->isLaunching())
        m_socket->connectToServer(protocol::socketPath(m_cluster.folder));
}

void SupervisorClient::connectFailed()
{
    if (m_launcher->isLaunching() || m_retry->isActive())
        return;
    const bool launches = std::ranges::any_of(m_waiting, &Command::launches);
    if (ClusterLock::holder(m_cluster.folder)) {
        if (++m_tries < kMaxTries)
            return m_retry->start();
        if (!launches) {
            for (const Command &command : std::exchange(m_waiting, {}))
                answerWithoutSupervisor(command);
            return;
        }
    }
    // Those that only ask need no supervisor to be told that there is none.
    std::vector<Command> launching;
    for (Command &command : std::exchange(m_waiting, {})) {
        if (command.launches)
            launching.push_back(std::move(command));
        else
            answerWithoutSupervisor(command);
    }
    m_waiting = std::move(launching);
    if (m_waiting.empty())
        return;
    LocalClusterState starting = m_cluster.stoppedState();
    starting.state = LocalClusterState::State::Starting;
    starting.stages = {{LocalStage::Key::StartSupervisor, -1, LocalStage::State::Active, {}}};
    setState(std::move(starting));
    m_launcher->launch(m_cluster.folder);
}

void SupervisorClient::launchFailed(const LocalReason &reason)
{
    // Another client was quicker, or the last supervisor is just ending.
    if (reason.code == LocalReason::Code::FolderInUse && ++m_tries < kMaxTries)
        return m_retry->start();
    LocalClusterState failed = m_cluster.stoppedState();
    failed.state = LocalClusterState::State::Failed;
    failed.reason = reason;
    setState(std::move(failed));
    for (const Command &command : std::exchange(m_waiting, {}))
        command.reply.finish(failure(reason.error()));
}

void SupervisorClient::answerWithoutSupervisor(const Command &command)
{
    const QString word = command.message[u"command"].toString();
    if (const auto holder = ClusterLock::holder(m_cluster.folder)) {
        const QString who = QCoreApplication::translate("SupervisorClient", "process %1, which does not answer").arg(*holder);
        command.reply.finish(failure(LocalReason{LocalReason::Code::FolderInUse, {m_cluster.folder, who}, {}}.error()));
        return;
    }
    if (word != u"status" && word != u"down")
        return command.reply.finish(failure(notRunning(m_cluster)));
    LocalClusterState stopped = m_cluster.stoppedState();
    if (m_state.state == LocalClusterState::State::Failed) // what the last start failed of stays to be seen
        stopped = m_state;
    setState(stopped);
    command.reply.finish(stopped);
}

void SupervisorClient::connected()
{
    if (!protocol::isPeerOfThisUser(m_socket->socketDescriptor())) {
        m_socket->abort();
        return;
    }
    m_hasHeard = false;
    for (const Command &command : std::exchange(m_waiting, {}))
        send(command);
}

void SupervisorClient::send(const Command &command)
{
    const int id = m_nextId++;
    QJsonObject message = command.message;
    message[u"id"_s] = id;
    m_socket->write(protocol::line(message));
    m_pending.emplace(id, command);
    const QString word = message[u"command"].toString();
    QTimer::singleShot(deadlineMs(word), this, [this, id] {
        const auto it = m_pending.find(id);
        if (it == m_pending.end())
            return;
        it->second.reply.finish(failure(Error::timeout(
            QCoreApplication::translate("SupervisorClient", "The supervisor of \"%1\" does not answer; if it is frozen, end it with \"kill -9 %2\".")
                .arg(m_cluster.name)
                .arg(ClusterLock::holder(m_cluster.folder).value_or(0)))));
        m_pending.erase(it);
    });
}

void SupervisorClient::readLines()
{
    while (m_socket->canReadLine())
        handle(protocol::parseLine(m_socket->readLine(protocol::kMaxLine)));
    if (m_socket->bytesAvailable() > protocol::kMaxLine) // not our protocol
        m_socket->abort();
}

void SupervisorClient::handle(const QJsonObject &message)
{
    m_hasHeard = true;
    if (message.contains(u"cluster"))
        setState(LocalClusterState::fromJson(message[u"cluster"].toObject()));
    if (EventList::hear(message, m_events))
        Q_EMIT eventsChanged();
    const auto it = m_pending.find(message[u"reply"].toInt());
    if (it == m_pending.end())
        return;
    const bool isError = message.contains(u"error") || message.contains(u"why");
    if (it->second.message[u"command"].toString() == u"down" && !isError)
        return; // answered by the supervisor's end
    const Command command = it->second;
    m_pending.erase(it);
    if (isError)
        command.reply.finish(failure(protocol::errorFrom(message)));
    else
        command.reply.finish(m_state);
}

void SupervisorClient::disconnected()
{
    readLines();
    auto pending = std::exchange(m_pending, {});
    if (!m_hasHeard && ++m_tries < kMaxTries) { // it was on its way out when the connection was made
        for (auto &[id, command] : pending)
            m_waiting.push_back(std::move(command));
        if (!m_waiting.empty())
            return m_retry->start();
    }
    const bool wasAsked = std::ranges::any_of(pending, [](const auto &entry) { return entry.second.message[u"command"].toString() == u"down"; });
    const bool wasStopping = wasAsked || m_state.state == LocalClusterState::State::Stopping || m_state.state == LocalClusterState::State::Stopped;
    const LocalReason gone{LocalReason::Code::SupervisorGone, {}, {}};
    if (wasAsked || m_state.state != LocalClusterState::State::Failed) {
        LocalClusterState state = m_cluster.stoppedState();
        state.stages = m_state.stages;
        if (!wasStopping) {
            state.state = LocalClusterState::State::Failed;
            state.reason = gone;
            tellSupervisorGone();
        }
        setState(std::move(state));
    }
    for (const auto &[id, command] : pending) {
        const QString word = command.message[u"command"].toString();
        if (word == u"down")
            command.reply.finish(m_cluster.stoppedState());
        else
            command.reply.finish(failure(wasStopping ? Error::cancelled() : gone.error()));
    }
}

void SupervisorClient::tellSupervisorGone()
{
    LocalEvent event;
    event.number = m_events.empty() ? 1 : m_events.back().number + 1;
    event.atMs = wallTimeMs();
    event.kind = LocalEvent::Kind::Died;
    event.reason = {LocalReason::Code::SupervisorGone, {}, {}};
    m_events.push_back(std::move(event));
    Q_EMIT eventsChanged();
}

void SupervisorClient::setState(LocalClusterState state)
{
    if (m_state == state)
        return;
    m_state = std::move(state);
    Q_EMIT stateChanged(m_state);
}

} // namespace brokerscope::local
