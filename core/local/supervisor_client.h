// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/local/local_cluster.h"
#include "core/local/local_event.h"
#include "core/local/local_state.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <map>
#include <vector>

class QLocalSocket;
class QTimer;

namespace brokerscope::local {

class SupervisorLauncher;

/// What happens to the cluster when its last client goes.
enum class WhenClientsGo { Stop, Keep };

/// A window's or a command line's hold on one local cluster: starts its supervisor when needed, sends it commands, and
/// hears its state. Lives on a thread with an event loop. The functions that give an Answer may be called from any
/// thread; signals come on the object's own thread. Destroying it closes the channel: if it was the last one and the
/// cluster is not kept, the supervisor stops the cluster in order by itself.
class SupervisorClient : public QObject
{
    Q_OBJECT

public:
    explicit SupervisorClient(LocalCluster cluster, QObject *parent = nullptr);
    ~SupervisorClient() override;

    [[nodiscard]] const LocalCluster &cluster() const { return m_cluster; }
    /// The last one heard; own thread only.
    [[nodiscard]] const LocalClusterState &state() const { return m_state; }
    /// What the supervisor has told of, oldest first; own thread only. Kept after its end, until the next one is heard.
    [[nodiscard]] const std::vector<LocalEvent> &events() const { return m_events; }

    /// Starts the cluster (and its supervisor) and answers when it is ready; at once if it runs. Faults are undone. The stages travel by
    /// stateChanged. On failure what was started is stopped again, and the error is the classified reason.
    [[nodiscard]] Answer<LocalClusterState> up(WhenClientsGo whenClientsGo);
    /// Stops everything in order (demo, brokers, ZooKeeper) and answers when the supervisor has gone. Also cancels a
    /// start that is under way. Done at once if nothing runs.
    [[nodiscard]] Answer<LocalClusterState> down();
    /// Connects to the supervisor if one runs; never starts one. From then on stateChanged tells every change.
    [[nodiscard]] Answer<LocalClusterState> status();
    [[nodiscard]] Answer<LocalClusterState> setWhenClientsGo(WhenClientsGo whenClientsGo);

    /// On one process of a running cluster. kill = SIGKILL, pause/resume = SIGSTOP/SIGCONT, stop = SIGTERM and, after
    /// the grace time, SIGKILL. What was killed or stopped so stays down until startProcess. startProcess and stopProcess
    /// answer when it is ready or gone.
    [[nodiscard]] Answer<LocalClusterState> killProcess(ProcessId process);
    [[nodiscard]] Answer<LocalClusterState> pauseProcess(ProcessId process);
    [[nodiscard]] Answer<LocalClusterState> resumeProcess(ProcessId process);
    /// Breaks something on purpose (LocalFault says what each is); a freeze with seconds ends by itself, also when nobody looks.
    /// Conflict if the process does not run, Unsupported where it cannot be done, with the reason.
    [[nodiscard]] Answer<LocalClusterState> beginFault(ProcessId process, LocalFault::Kind kind, std::optional<int> seconds = {});
    /// Whatever the process' fault needs: it is thawed, started (answered when it is ready), its disk freed.
    [[nodiscard]] Answer<LocalClusterState> undoFault(ProcessId process);
    /// Empty if no supervisor runs.
    [[nodiscard]] Answer<std::vector<LocalEvent>> askEvents();
    [[nodiscard]] Answer<LocalClusterState> startProcess(ProcessId process);
    [[nodiscard]] Answer<LocalClusterState> stopProcess(ProcessId process);

    /// Runs commandLine (program first, absolute; `brokerscope-cli demo run …`) as the cluster's demo child; answers when it runs.
    /// Its output goes to logs/demo.log. Conflict if one runs.
    [[nodiscard]] Answer<LocalClusterState> startDemo(const QStringList &commandLine);
    [[nodiscard]] Answer<LocalClusterState> stopDemo(); ///< SIGTERM, 5 s, SIGKILL

Q_SIGNALS:
    void stateChanged(const brokerscope::local::LocalClusterState &state);
    void eventsChanged();

private:
    struct Command
    {
        QJsonObject message;
        bool launches = false; ///< starts a supervisor if none runs
        Reply<LocalClusterState> reply;
    };

    [[nodiscard]] Answer<LocalClusterState> ask(QJsonObject message, bool launches = false);
    [[nodiscard]] Answer<LocalClusterState> askFor(const QString &command, ProcessId process);
    void begin(Command command);
    void tryConnect();
    void send(const Command &command);
    void connected();
    void connectFailed();
    void launchFailed(const LocalReason &reason);
    void readLines();
    void handle(const QJsonObject &message);
    void disconnected();
    void answerWithoutSupervisor(const Command &command);
    void setState(LocalClusterState state);
    void tellSupervisorGone();

    LocalCluster m_cluster;
    LocalClusterState m_state;
    std::vector<LocalEvent> m_events;
    QLocalSocket *m_socket;
    SupervisorLauncher *m_launcher;
    QTimer *m_retry;
    std::vector<Command> m_waiting; // for the connection
    std::map<int, Command> m_pending; // sent, by id
    int m_nextId = 1;
    int m_tries = 0;
    bool m_hasHeard = false; // from this connection
};

} // namespace brokerscope::local
