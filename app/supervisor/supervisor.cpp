// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/supervisor.h"

#include "app/supervisor/supervisor_log.h"
#include "core/base/clock.h"
#include "core/local/cluster_files.h"
#include "core/local/disk_filler.h"
#include "core/local/java_finder.h"
#include "core/local/jvm_command.h"
#include "core/local/ports.h"
#include "core/local/process_table.h"
#include "core/local/supervisor_protocol.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::supervisor {

namespace protocol = local::protocol;
using local::LocalClusterState;
using Code = LocalReason::Code;
using Key = LocalStage::Key;

namespace {

constexpr int kBrokerGraceMs = 15'000;
constexpr int kZooKeeperGraceMs = 3'000;
constexpr int kDemoGraceMs = 5'000;
constexpr int kAloneMs = 15'000;

} // namespace

Supervisor::Supervisor(local::LocalCluster cluster, std::unique_ptr<local::ClusterLock> lock, QObject *parent)
    : QObject(parent)
    , m_cluster(std::move(cluster))
    , m_lock(std::move(lock))
    , m_server(this)
    , m_advance(this)
    , m_publish(this)
    , m_figures(this)
    , m_alone(this)
{
    const auto add = [this](ProcessId id, int port) {
        auto &process = m_processes.emplace_back(std::make_unique<ManagedProcess>(id, port));
        connect(process.get(), &ManagedProcess::changed, this, &Supervisor::advanceSoon);
        connect(process.get(), &ManagedProcess::happened, this, &Supervisor::record);
        connect(process.get(), &ManagedProcess::stageChanged, this, [this, id](Key key, LocalStage::State state) {
            m_stages.set(key, id.id, state);
            m_publish.start();
        });
    };
    if (m_cluster.hasZooKeeper())
        add(ProcessId::zookeeper(), m_cluster.zookeeperPort);
    for (const auto &broker : m_cluster.brokers)
        add(ProcessId::broker(broker.id), broker.port);
    add(ProcessId::demo(), 0);

    for (QTimer *timer : {&m_advance, &m_publish, &m_alone})
        timer->setSingleShot(true);
    m_advance.setInterval(0);
    m_publish.setInterval(20); // many changes at once are one message
    connect(&m_advance, &QTimer::timeout, this, &Supervisor::advance);
    connect(&m_publish, &QTimer::timeout, this, &Supervisor::publish);
    connect(&m_figures, &QTimer::timeout, this, [this] {
        for (const auto &process : m_processes)
            process->look();
        if (m_server.hasClients() && anyAlive())
            publish();
    });
    m_figures.start(2000);
    connect(&m_alone, &QTimer::timeout, this, [this] {
        if (!m_server.hasClients() && m_phase == Phase::Idle)
            end(local::by::kNobodyLeft);
    });
    m_alone.start(kAloneMs);
    connect(&m_server, &ControlServer::clientCame, this, [this](int client) {
        m_server.send(client, {{u"event"_s, u"state"_s}, {u"cluster"_s, state().toJson()}});
        const std::vector<LocalEvent> events(m_events.all().begin(), m_events.all().end());
        for (const QJsonObject &message : local::EventList::messages(events, local::EventList::Part::FromTheStart))
            m_server.send(client, message);
    });
    if (m_lock->wasAbandoned())
        recordLostSupervisor();
    connect(&m_server, &ControlServer::requestCame, this, &Supervisor::handle);
    connect(&m_server, &ControlServer::lastClientWent, this, &Supervisor::lastClientWent);
}

Supervisor::~Supervisor() = default;

LocalReason Supervisor::listen()
{
    LocalReason why = protocol::prepareSocketFolder();
    return why.isNone() ? m_server.listen(protocol::socketPath(m_cluster.folder)) : why;
}

void Supervisor::end(const QString &by)
{
    m_endsAfterStop = true;
    m_server.stopListening();
    beginStop(by);
}

void Supervisor::lastClientWent()
{
    if (m_phase == Phase::Stopping)
        return;
    if (m_keep && m_phase != Phase::Idle)
        return writeLog(u"INFO"_s, u"the last client has gone; the cluster is kept"_s);
    writeLog(u"INFO"_s, u"the last client has gone: stopping"_s);
    end(local::by::kNobodyLeft);
}

void Supervisor::handle(int client, const QJsonObject &object)
{
    const QString command = object[u"command"].toString();
    Waiting request{client, object[u"id"].toInt(), command, {}, m_server.nameOf(client), local::LocalFault::parse(object[u"fault"].toString()), {}};
    if (command == u"kill" || command == u"pause")
        request.fault = command == u"kill" ? local::LocalFault::Kind::Kill : local::LocalFault::Kind::Freeze;
    if (object[u"seconds"].isDouble())
        request.seconds = object[u"seconds"].toInt();
    m_waiting.push_back(request); // reply() takes it out
    if (command == u"status") {
        reply(request);
    } else if (command == u"keep") {
        m_keep = m_keepOnceUp = object[u"keep"].toBool();
        reply(request);
        m_publish.start();
    } else if (m_phase == Phase::Stopping && command != u"down") {
        replyError(request, {Error::Kind::Conflict, 0, tr("The cluster is just stopping; wait until it has ended."), {}, true});
    } else if (command == u"up") {
        if (m_phase != Phase::Starting)
            beginUp();
        m_keepOnceUp = m_keepOnceUp || object[u"keep"].toBool();
    } else if (command == u"down") {
        end(request.by);
    } else if (command == u"demoStart") {
        QStringList commandLine;
        for (const auto &word : object[u"commandLine"].toArray())
            commandLine.append(word.toString());
        handleDemoStart(request, commandLine);
    } else {
        const auto process = command == u"demoStop" ? ProcessId::demo() : ProcessId::parse(object[u"process"].toString());
        request.process = process.value_or(ProcessId::broker(-1));
        m_waiting.back().process = request.process;
        handleProcess(request);
    }
}

void Supervisor::handleProcess(const Waiting &request)
{
    ManagedProcess *process = find(request.process);
    if (!process)
        return replyError(request, {Error::Kind::NotFound, 0, tr("This cluster has no process of that name; \"local status\" lists them."), request.process.word(), false});
    const LocalReason stopped{Code::StoppedByUser, {}, {}};
    if (request.command == u"fault" || request.command == u"kill" || request.command == u"pause")
        return handleFault(request);
    if (request.command == u"undo" || request.command == u"resume")
        return handleUndo(request);
    if (request.command == u"stop" || request.command == u"demoStop") {
        process->stop(request.process.kind == ProcessId::Kind::ZooKeeper ? kZooKeeperGraceMs
                          : request.process.kind == ProcessId::Kind::Demo ? kDemoGraceMs : kBrokerGraceMs,
                      stopped, request.by);
    } else if (request.command == u"start") {
        if (m_phase != Phase::Up || request.process.kind == ProcessId::Kind::Demo)
            return replyError(request, {Error::Kind::Conflict, 0, tr("The cluster is not up; start the cluster first."), {}, false});
        if (!process->isAlive()) { // its settings may be newer than the cluster's start
            if (const LocalReason why = local::settings::check(m_cluster); !why.isNone())
                return replyError(request, why.error());
            if (const auto written = local::files::writeFilesOf(m_cluster, request.process); !written)
                return replyError(request, written.error());
        }
        process->launch();
    } else {
        return replyError(request, Error::invalid(tr("The supervisor does not know this command; it is of another version than its client: restart the cluster.")));
    }
    advanceSoon();
}

void Supervisor::handleDemoStart(const Waiting &request, const QStringList &commandLine)
{
    ManagedProcess *demo = find(ProcessId::demo());
    if (m_phase != Phase::Up)
        return replyError(request, {Error::Kind::Conflict, 0, tr("The cluster is not up; start the cluster first."), {}, false});
    if (demo->isAlive())
        return replyError(request, {Error::Kind::Conflict, 0, tr("Demo traffic is running already."), {}, false});
    if (commandLine.isEmpty() || !QFileInfo(commandLine.first()).isAbsolute() || !QFileInfo(commandLine.first()).isExecutable())
        return replyError(request, Error::invalid(tr("The demo's program cannot be run: %1").arg(commandLine.value(0))));
    // Our own client, with the user's own folders: it gets the environment that this program was started with.
    QStringList environment;
    for (char **variable = environ; *variable; ++variable)
        environment.append(QString::fromLocal8Bit(*variable));
    demo->setPlan(ProcessPlan{ProcessId::demo(), 0, 0, commandLine, environment, m_cluster.file(u"logs/demo.log"_s), {}, {}, m_cluster.folder, {}});
    demo->launch();
    m_waiting.back().process = ProcessId::demo();
    advanceSoon();
}

void Supervisor::beginUp()
{
    m_failure = {};
    m_keepOnceUp = m_keep;
    m_phase = Phase::Starting;
    m_completeSinceBootMs = 0;
    m_toLaunch.clear();
    m_toFormat.clear();
    std::vector<int> brokers;
    bool startsZooKeeper = false;
    for (const auto &process : m_processes) {
        const ProcessId id = process->process();
        process->endFault(local::by::kStart); // a frozen broker would never be complete
        if (process->isAlive() || process->state() == LocalProcess::State::Waiting || id.kind == ProcessId::Kind::Demo)
            continue;
        m_toLaunch.insert(id);
        if (id.kind == ProcessId::Kind::ZooKeeper)
            startsZooKeeper = true;
        else
            brokers.push_back(id.id);
    }
    if (!m_cluster.hasZooKeeper()) {
        for (const int id : brokers) {
            if (!QFileInfo::exists(local::files::dataOf(m_cluster, ProcessId::broker(id)) + u"/meta.properties"_s))
                m_toFormat.insert(id);
        }
    }
    m_stages.planUp(brokers, m_cluster.hasZooKeeper(), startsZooKeeper, {m_toFormat.begin(), m_toFormat.end()});
    m_stages.set(Key::CheckRuntime, -1, LocalStage::State::Active);
    publish();
    const LocalReason why = prepareUp();
    if (!why.isNone())
        return upFailed(why);
    m_stages.set(Key::CheckRuntime, -1, LocalStage::State::Done);
    advance();
}

LocalReason Supervisor::prepareUp()
{
    const auto runtime = local::runtimes::find(m_cluster.runtime);
    if (!runtime)
        return {Code::RuntimeMissing, {m_cluster.runtime}, {}};
    m_runtime = *runtime;
    const QString jars = m_runtime.folder();
    if (const LocalReason why = local::runtimes::check(m_runtime, jars, local::runtimes::Check::Quick); !why.isNone())
        return why;
    for (const QString &folder : {m_cluster.folder, jars}) {
        if (folder.contains(u',') || folder.contains(u':'))
            return {Code::PathNotAllowed, {folder}, {}};
    }
    m_java = local::java::find();
    if (const LocalReason why = local::java::check(m_java, m_runtime.minimumJava); !why.isNone())
        return why;
    // A supervisor that was killed took its children with it; one that is still on its way out has no owner any more.
    if (!anyAlive()) {
        for (const qint64 pid : local::processes::ofCluster(m_cluster.uuid)) {
            writeLog(u"WARN"_s, u"a process of an earlier life is left over and is killed: %1"_s.arg(pid));
            ::kill(static_cast<pid_t>(pid), SIGKILL);
        }
        for (int i = 0; i < 100 && !local::processes::ofCluster(m_cluster.uuid).empty(); ++i)
            QThread::msleep(20);
    }
    if (const LocalReason why = findTakenPort(); !why.isNone())
        return why;
    if (const LocalReason why = local::settings::check(m_cluster); !why.isNone())
        return why;
    if (const auto written = local::files::write(m_cluster); !written)
        return {written.error().detail.contains(u"space"_s) ? Code::DiskFull : Code::FolderUnusable, {m_cluster.folder}, written.error().detail};
    for (const auto &process : m_processes) {
        const ProcessId id = process->process();
        if (id.kind == ProcessId::Kind::Demo)
            continue;
        const bool isBroker = id.kind == ProcessId::Kind::Broker;
        if (isBroker && local::filler::clear(local::files::dataOf(m_cluster, id)))
            writeLog(u"WARN"_s, id.word() + u": what a killed supervisor filled its disk with is removed"_s);
        process->setPlan(ProcessPlan{id, process->value().port.value_or(0), isBroker ? m_cluster.zookeeperPort : 0,
                          isBroker ? local::jvm::broker(m_cluster, *m_java, jars, id.id) : local::jvm::zookeeper(m_cluster, *m_java, jars),
                          local::jvm::environment(), local::files::outputOf(m_cluster, id), local::files::logOf(m_cluster, id), local::files::dataOf(m_cluster, id),
                          m_cluster.folder, m_runtime});
    }
    return {};
}

// Before anything is started: a port that is taken later is found by the process itself.
LocalReason Supervisor::findTakenPort() const
{
    std::vector<int> needed;
    for (const ProcessId id : m_toLaunch) {
        needed.push_back(find(id)->value().port.value_or(0));
        for (const auto &broker : m_cluster.brokers) {
            if (id == ProcessId::broker(broker.id) && broker.controllerPort != 0)
                needed.push_back(broker.controllerPort);
        }
    }
    for (const int port : needed) {
        if (!local::ports::becomesFree(port))
            return {Code::PortTaken, {QString::number(port), local::ports::describe(local::ports::holderOf(port))}, {}};
    }
    return {};
}

void Supervisor::beginStop(const QString &by)
{
    if (m_phase == Phase::Stopping)
        return;
    m_stoppedBy = by;
    for (const auto &process : m_processes)
        process->endFault(by); // a full disk stays full, a frozen process cannot end
    m_phase = Phase::Stopping;
    for (const Waiting &request : std::exchange(m_waiting, {})) {
        if (request.command == u"down" || (request.command == u"up" && !m_failure.isNone()))
            m_waiting.push_back(request); // answered when everything has ended
        else
            replyError(request, Error::cancelled());
    }
    std::vector<int> brokers;
    for (const auto &process : m_processes) {
        if (process->process().kind == ProcessId::Kind::Broker && process->isAlive())
            brokers.push_back(process->process().id);
    }
    if (m_failure.isNone()) { // else the stages that tell where the start failed stay to be seen
        const ManagedProcess *zookeeper = find(ProcessId::zookeeper());
        m_stages.planStop(brokers, zookeeper && zookeeper->isAlive(), find(ProcessId::demo())->isAlive());
    }
    m_format.reset();
    advance();
}

void Supervisor::advanceSoon()
{
    m_publish.start();
    m_advance.start();
}

void Supervisor::advance()
{
    m_publish.start();
    if (m_phase == Phase::Starting)
        advanceUp();
    else if (m_phase == Phase::Stopping)
        advanceStop();
    answerWaiting();
}

ManagedProcess *Supervisor::find(ProcessId process) const
{
    const auto it = std::ranges::find_if(m_processes, [&](const auto &p) { return p->process() == process; });
    return it == m_processes.end() ? nullptr : it->get();
}

bool Supervisor::anyAlive() const
{
    return std::ranges::any_of(m_processes, [](const auto &process) { return process->isAlive(); });
}

} // namespace brokerscope::supervisor
