// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/local_fault.h"
#include "core/local/local_reason.h"

#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Value structs of a local cluster, as the supervisor reports them. Copyable, any thread.
namespace brokerscope::local {

/// Which process of a cluster is meant.
struct ProcessId
{
    enum class Kind { ZooKeeper, Broker, Demo };

    Kind kind = Kind::Broker;
    int id = -1; ///< the broker's id; −1 for the others

    [[nodiscard]] static ProcessId zookeeper() { return {Kind::ZooKeeper, -1}; }
    [[nodiscard]] static ProcessId broker(int id) { return {Kind::Broker, id}; }
    [[nodiscard]] static ProcessId demo() { return {Kind::Demo, -1}; }
    /// "zookeeper", "broker-0" (also "0"), "demo"; nullopt for anything else.
    [[nodiscard]] static std::optional<ProcessId> parse(const QString &word);
    [[nodiscard]] QString word() const; ///< "zookeeper", "broker-0", "demo": also the name of its log
    [[nodiscard]] QString text() const; ///< translated: "ZooKeeper", "broker 0", "demo traffic"

    auto operator<=>(const ProcessId &) const = default;
};

struct LocalProcess
{
    enum class State {
        Stopped,
        Waiting, ///< for ZooKeeper, or until its old registration expires, or for the next restart: see reason
        Starting,
        Running,
        Paused, ///< SIGSTOP through Brokerscope
        Stopping,
        Failed ///< it died and is not started again: see reason
    };

    ProcessId process;
    State state = State::Stopped;
    std::optional<qint64> pid;
    std::optional<int> port; ///< on 127.0.0.1
    std::optional<qint64> rssBytes; ///< /proc/PID/statm, at the time of the report
    std::optional<double> cpu; ///< share of one core over the last seconds: 1 is a core
    std::optional<int> threads;
    std::optional<int> fileHandles;
    std::optional<qint64> diskBytes; ///< of its data folder; also of one that does not run
    std::optional<qint64> startedAtMs; ///< since 1970-01-01 UTC
    std::optional<qint64> readyMs; ///< from start to ready
    std::optional<int> exit; ///< of its last end: the exit code, 128 + signal where it was killed (143: told to stop)
    LocalReason reason; ///< of its last end, or what it waits for
    int restarts = 0; ///< by the policy, since the cluster's start
    std::optional<int> waitSeconds; ///< countdown of Waiting, where there is one
    std::optional<LocalFault> fault; ///< that was made on it on purpose and is not undone yet
    std::optional<LocalReason> notFillable; ///< of a broker, once looked at: why its disk cannot be filled on purpose; None: it can

    bool operator==(const LocalProcess &) const = default;
};

/// One step of a start or a stop, for a list with times.
struct LocalStage
{
    enum class Key {
        CheckRuntime,
        StartSupervisor,
        FormatStorage,
        StartZooKeeper, ///< until `srvr` tells its mode
        WaitForOldRegistration, ///< a broker that died is still registered until its session expires
        StartBroker, ///< until the process runs and its port is open
        BrokerRegistered, ///< its znode is there
        BrokerAnswers, ///< ApiVersions
        ClusterComplete, ///< Metadata lists every broker and a controller
        StopDemo,
        StopBroker,
        StopZooKeeper
    };
    enum class State { Pending, Active, Done, Failed };

    Key key = Key::StartZooKeeper;
    int broker = -1;
    State state = State::Pending;
    std::optional<qint64> tookMs; ///< of a stage that ended; of an active one: so far

    [[nodiscard]] QString text() const; ///< translated: "ZooKeeper answers", "Broker 0 is registered"

    bool operator==(const LocalStage &) const = default;
};

struct LocalClusterState
{
    enum class State { Stopped, Starting, Running, Degraded, Stopping, Failed };

    QString name;
    QString runtime; ///< "3.9", "2.4.1", "4.4"
    QString folder; ///< absolute
    State state = State::Stopped;
    QString bootstrap; ///< "127.0.0.1:port[,…]"
    QString zookeeper; ///< "127.0.0.1:port/kafka"; empty: the runtime has none
    std::optional<qint64> supervisorPid;
    bool keep = false; ///< it outlives its last client
    QString java; ///< "17.0.15 (/usr/lib/jvm/…/bin/java)"; empty until found
    std::vector<LocalProcess> processes; ///< ZooKeeper, brokers by id, demo (if it ever ran)
    std::vector<LocalStage> stages; ///< of the last start or stop
    LocalReason reason; ///< why Failed

    [[nodiscard]] const LocalProcess *find(ProcessId process) const;
    [[nodiscard]] bool isRunning() const { return state == State::Running || state == State::Degraded; }

    /// The object of `local status --json` inside "clusters", with additions (keep, java, stages).
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static LocalClusterState fromJson(const QJsonObject &object);

    bool operator==(const LocalClusterState &) const = default;
};

/// The words of cli-json.md ("running", "degraded", …). Stable.
[[nodiscard]] QString stateWord(LocalClusterState::State state);
[[nodiscard]] QString stateWord(LocalProcess::State state);
/// The same for people, translated.
[[nodiscard]] QString stateText(LocalClusterState::State state);
[[nodiscard]] QString stateText(LocalProcess::State state);

} // namespace brokerscope::local

Q_DECLARE_METATYPE(brokerscope::local::LocalClusterState)
