// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/local_state.h"

#include "core/local/json_words.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local {

namespace {

constexpr Words<LocalClusterState::State, 6> kClusterWords{{
    {LocalClusterState::State::Stopped, "stopped"},
    {LocalClusterState::State::Starting, "starting"},
    {LocalClusterState::State::Running, "running"},
    {LocalClusterState::State::Degraded, "degraded"},
    {LocalClusterState::State::Stopping, "stopping"},
    {LocalClusterState::State::Failed, "failed"},
}};
constexpr Words<LocalProcess::State, 7> kProcessWords{{
    {LocalProcess::State::Stopped, "stopped"},
    {LocalProcess::State::Waiting, "waiting"},
    {LocalProcess::State::Starting, "starting"},
    {LocalProcess::State::Running, "running"},
    {LocalProcess::State::Paused, "paused"},
    {LocalProcess::State::Stopping, "stopping"},
    {LocalProcess::State::Failed, "failed"},
}};
constexpr Words<LocalStage::Key, 12> kStageWords{{
    {LocalStage::Key::CheckRuntime, "checkRuntime"},
    {LocalStage::Key::StartSupervisor, "startSupervisor"},
    {LocalStage::Key::FormatStorage, "formatStorage"},
    {LocalStage::Key::StartZooKeeper, "startZooKeeper"},
    {LocalStage::Key::WaitForOldRegistration, "waitForOldRegistration"},
    {LocalStage::Key::StartBroker, "startBroker"},
    {LocalStage::Key::BrokerRegistered, "brokerRegistered"},
    {LocalStage::Key::BrokerAnswers, "brokerAnswers"},
    {LocalStage::Key::ClusterComplete, "clusterComplete"},
    {LocalStage::Key::StopDemo, "stopDemo"},
    {LocalStage::Key::StopBroker, "stopBroker"},
    {LocalStage::Key::StopZooKeeper, "stopZooKeeper"},
}};
constexpr Words<LocalStage::State, 4> kStageStateWords{{
    {LocalStage::State::Pending, "pending"},
    {LocalStage::State::Active, "active"},
    {LocalStage::State::Done, "done"},
    {LocalStage::State::Failed, "failed"},
}};
constexpr Words<ProcessId::Kind, 3> kKindWords{{
    {ProcessId::Kind::ZooKeeper, "zookeeper"},
    {ProcessId::Kind::Broker, "broker"},
    {ProcessId::Kind::Demo, "demo"},
}};

QJsonObject toJson(const LocalProcess &process)
{
    return {
        {u"kind"_s, wordOf(kKindWords, process.process.kind)},
        {u"id"_s, process.process.kind == ProcessId::Kind::Broker ? QJsonValue(process.process.id) : QJsonValue()},
        {u"pid"_s, orNull(process.pid)},
        {u"state"_s, stateWord(process.state)},
        {u"port"_s, orNull(process.port)},
        {u"rssBytes"_s, orNull(process.rssBytes)},
        {u"cpu"_s, orNull(process.cpu)},
        {u"threads"_s, orNull(process.threads)},
        {u"fileHandles"_s, orNull(process.fileHandles)},
        {u"diskBytes"_s, orNull(process.diskBytes)},
        {u"startedAt"_s, timeOrNull(process.startedAtMs)},
        {u"readyMs"_s, orNull(process.readyMs)},
        {u"exit"_s, orNull(process.exit)},
        {u"reason"_s, textOrNull(process.reason.text())},
        {u"why"_s, process.reason.toJson()},
        {u"restarts"_s, process.restarts},
        {u"waitSeconds"_s, orNull(process.waitSeconds)},
        {u"fault"_s, process.fault ? QJsonValue(process.fault->toJson()) : QJsonValue()},
        {u"fillable"_s, process.notFillable ? QJsonValue(process.notFillable->isNone()) : QJsonValue()},
        {u"notFillable"_s, process.notFillable ? QJsonValue(process.notFillable->toJson()) : QJsonValue()},
    };
}

LocalProcess processFromJson(const QJsonObject &object)
{
    LocalProcess process;
    process.process.kind = valueOf(kKindWords, object[u"kind"].toString());
    process.process.id = object[u"id"].toInt(-1);
    process.pid = numberOf<qint64>(object[u"pid"]);
    process.state = valueOf(kProcessWords, object[u"state"].toString());
    process.port = numberOf<int>(object[u"port"]);
    process.rssBytes = numberOf<qint64>(object[u"rssBytes"]);
    process.cpu = numberOf<double>(object[u"cpu"]);
    process.threads = numberOf<int>(object[u"threads"]);
    process.fileHandles = numberOf<int>(object[u"fileHandles"]);
    process.diskBytes = numberOf<qint64>(object[u"diskBytes"]);
    process.startedAtMs = timeOf(object[u"startedAt"]);
    process.readyMs = numberOf<qint64>(object[u"readyMs"]);
    process.exit = numberOf<int>(object[u"exit"]);
    process.reason = LocalReason::fromJson(object[u"why"].toObject());
    process.restarts = object[u"restarts"].toInt();
    process.waitSeconds = numberOf<int>(object[u"waitSeconds"]);
    process.fault = LocalFault::fromJson(object[u"fault"].toObject());
    if (object[u"notFillable"].isObject())
        process.notFillable = LocalReason::fromJson(object[u"notFillable"].toObject());
    return process;
}

} // namespace

std::optional<ProcessId> ProcessId::parse(const QString &word)
{
    if (word == u"zookeeper")
        return zookeeper();
    if (word == u"demo")
        return demo();
    bool isNumber = false;
    const int id = (word.startsWith(u"broker-"_s) ? word.mid(7) : word).toInt(&isNumber);
    return isNumber && id >= 0 ? std::optional(broker(id)) : std::nullopt;
}

QString ProcessId::word() const
{
    return kind == Kind::Broker ? u"broker-"_s + QString::number(id) : wordOf(kKindWords, kind);
}

QString ProcessId::text() const
{
    switch (kind) {
    case Kind::ZooKeeper: return QCoreApplication::translate("LocalState", "ZooKeeper");
    case Kind::Broker: return QCoreApplication::translate("LocalState", "broker %1").arg(id);
    case Kind::Demo: return QCoreApplication::translate("LocalState", "demo traffic");
    }
    return {};
}

QString LocalStage::text() const
{
    switch (key) {
    case Key::CheckRuntime: return QCoreApplication::translate("LocalState", "Kafka and Java are here");
    case Key::StartSupervisor: return QCoreApplication::translate("LocalState", "Supervisor runs");
    case Key::FormatStorage: return QCoreApplication::translate("LocalState", "Storage of node %1 is formatted").arg(broker);
    case Key::StartZooKeeper: return QCoreApplication::translate("LocalState", "ZooKeeper answers");
    case Key::WaitForOldRegistration:
        return QCoreApplication::translate("LocalState", "Old session of broker %1 has expired").arg(broker);
    case Key::StartBroker: return QCoreApplication::translate("LocalState", "Broker %1 has opened its port").arg(broker);
    case Key::BrokerRegistered: return QCoreApplication::translate("LocalState", "Broker %1 is registered in ZooKeeper").arg(broker);
    case Key::BrokerAnswers: return QCoreApplication::translate("LocalState", "Broker %1 answers requests").arg(broker);
    case Key::ClusterComplete: return QCoreApplication::translate("LocalState", "All brokers and a controller are there");
    case Key::StopDemo: return QCoreApplication::translate("LocalState", "Demo traffic has ended");
    case Key::StopBroker: return QCoreApplication::translate("LocalState", "Broker %1 has ended").arg(broker);
    case Key::StopZooKeeper: return QCoreApplication::translate("LocalState", "ZooKeeper has ended");
    }
    return {};
}

const LocalProcess *LocalClusterState::find(ProcessId process) const
{
    for (const LocalProcess &p : processes) {
        if (p.process == process)
            return &p;
    }
    return nullptr;
}

QJsonObject LocalClusterState::toJson() const
{
    QJsonArray processArray;
    for (const LocalProcess &process : processes)
        processArray.append(local::toJson(process));
    QJsonArray stageArray;
    for (const LocalStage &stage : stages) {
        stageArray.append(QJsonObject{{u"stage"_s, wordOf(kStageWords, stage.key)},
                                      {u"broker"_s, stage.broker < 0 ? QJsonValue() : QJsonValue(stage.broker)},
                                      {u"state"_s, wordOf(kStageStateWords, stage.state)},
                                      {u"tookMs"_s, orNull(stage.tookMs)}});
    }
    return {
        {u"name"_s, name},
        {u"runtime"_s, runtime},
        {u"state"_s, stateWord(state)},
        {u"bootstrap"_s, bootstrap},
        {u"zookeeper"_s, textOrNull(zookeeper)},
        {u"folder"_s, folder},
        {u"supervisorPid"_s, orNull(supervisorPid)},
        {u"processes"_s, processArray},
        {u"keep"_s, keep},
        {u"java"_s, textOrNull(java)},
        {u"stages"_s, stageArray},
        {u"reason"_s, textOrNull(reason.text())},
        {u"why"_s, reason.toJson()},
    };
}

LocalClusterState LocalClusterState::fromJson(const QJsonObject &object)
{
    LocalClusterState state;
    state.name = object[u"name"].toString();
    state.runtime = object[u"runtime"].toString();
    state.folder = object[u"folder"].toString();
    state.state = valueOf(kClusterWords, object[u"state"].toString());
    state.bootstrap = object[u"bootstrap"].toString();
    state.zookeeper = object[u"zookeeper"].toString();
    state.supervisorPid = numberOf<qint64>(object[u"supervisorPid"]);
    state.keep = object[u"keep"].toBool();
    state.java = object[u"java"].toString();
    for (const QJsonValue &process : object[u"processes"].toArray())
        state.processes.push_back(processFromJson(process.toObject()));
    for (const QJsonValue &value : object[u"stages"].toArray()) {
        const QJsonObject stage = value.toObject();
        state.stages.push_back({valueOf(kStageWords, stage[u"stage"].toString()), stage[u"broker"].toInt(-1),
                                valueOf(kStageStateWords, stage[u"state"].toString()), numberOf<qint64>(stage[u"tookMs"])});
    }
    state.reason = LocalReason::fromJson(object[u"why"].toObject());
    return state;
}

QString stateWord(LocalClusterState::State state)
{
    return wordOf(kClusterWords, state);
}

QString stateWord(LocalProcess::State state)
{
    return wordOf(kProcessWords, state);
}

QString stateText(LocalClusterState::State state)
{
    switch (state) {
    case LocalClusterState::State::Stopped: return QCoreApplication::translate("LocalState", "Stopped");
    case LocalClusterState::State::Starting: return QCoreApplication::translate("LocalState", "Starting");
    case LocalClusterState::State::Running: return QCoreApplication::translate("LocalState", "Running");
    case LocalClusterState::State::Degraded: return QCoreApplication::translate("LocalState", "Degraded");
    case LocalClusterState::State::Stopping: return QCoreApplication::translate("LocalState", "Stopping");
    case LocalClusterState::State::Failed: return QCoreApplication::translate("LocalState", "Failed");
    }
    return {};
}

QString stateText(LocalProcess::State state)
{
    switch (state) {
    case LocalProcess::State::Stopped: return QCoreApplication::translate("LocalState", "Stopped");
    case LocalProcess::State::Waiting: return QCoreApplication::translate("LocalState", "Waiting");
    case LocalProcess::State::Starting: return QCoreApplication::translate("LocalState", "Starting");
    case LocalProcess::State::Running: return QCoreApplication::translate("LocalState", "Running");
    case LocalProcess::State::Paused: return QCoreApplication::translate("LocalState", "Paused");
    case LocalProcess::State::Stopping: return QCoreApplication::translate("LocalState", "Stopping");
    case LocalProcess::State::Failed: return QCoreApplication::translate("LocalState", "Failed");
    }
    return {};
}

} // namespace brokerscope::local
