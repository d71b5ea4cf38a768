// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/supervisor/control_server.h"
#include "app/supervisor/managed_process.h"
#include "app/supervisor/stage_list.h"
#include "core/local/cluster_lock.h"
#include "core/local/java_finder.h"
#include "core/local/local_cluster.h"
#include "core/local/local_event.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace brokerscope::supervisor {

/// Owns every process of one cluster: start and stop order, the state that clients hear, what happens when they go.
/// Everything is driven by advance(), which looks at where the processes are and does the next step of the phase.
class Supervisor : public QObject
{
    Q_OBJECT

public:
    Supervisor(local::LocalCluster cluster, std::unique_ptr<local::ClusterLock> lock, QObject *parent = nullptr);
    ~Supervisor() override;

    [[nodiscard]] LocalReason listen();
    /// Stops everything in order, then ends the program. by: as LocalEvent::by.
    void end(const QString &by);

private:
    enum class Phase { Idle, Starting, Up, Stopping };

    struct Waiting
    {
        int client = 0;
        int id = 0;
        QString command;
        ProcessId process;
        QString by; ///< the client, as LocalEvent::by
        std::optional<local::LocalFault::Kind> fault;
        std::optional<int> seconds;
    };

    void handle(int client, const QJsonObject &request);
    void handleProcess(const Waiting &request);
    void handleFault(const Waiting &request);
    void handleUndo(const Waiting &request);
    void expireSessions(const Waiting &request);
    void beginFault(const Waiting &request);
    void record(LocalEvent event);
    void recordLostSupervisor();
    void handleDemoStart(const Waiting &request, const QStringList &commandLine);
    void lastClientWent();

    void beginUp();
    [[nodiscard]] LocalReason prepareUp();
    [[nodiscard]] LocalReason findTakenPort() const;
    void beginStop(const QString &by);
    void advance();
    void advanceSoon();
    void advanceUp();
    void advanceStop();
    void formatNode(int id);
    void askWhetherComplete();
    void upDone();
    void upFailed(const LocalReason &reason);
    void stopDone();

    void answerWaiting();
    void reply(const Waiting &request);
    void replyError(const Waiting &request, const Error &error, const LocalReason &why = {});
    void publish();
    [[nodiscard]] local::LocalClusterState state() const;
    [[nodiscard]] ManagedProcess *find(ProcessId process) const;
    [[nodiscard]] bool anyAlive() const;

    local::LocalCluster m_cluster;
    std::unique_ptr<local::ClusterLock> m_lock;
    ControlServer m_server;
    Phase m_phase = Phase::Idle;
    std::vector<std::unique_ptr<ManagedProcess>> m_processes; // ZooKeeper, brokers, demo
    std::set<ProcessId> m_toLaunch;
    std::set<int> m_toFormat;
    std::unique_ptr<ChildProcess> m_format;
    StageList m_stages;
    std::vector<Waiting> m_waiting; // for an answer
    local::Runtime m_runtime;
    std::optional<local::Java> m_java;
    LocalReason m_failure; // of the last start
    local::EventList m_events;
    QString m_stoppedBy; // of the stop that is under way
    bool m_keep = false;
    bool m_keepOnceUp = false; // asked for by an "up": a start whose asker dies is withdrawn
    bool m_endsAfterStop = false;
    bool m_isAsking = false; // whether the cluster is complete
    qint64 m_completeSinceBootMs = 0; // start of that question
    QTimer m_advance;
    QTimer m_publish;
    QTimer m_figures; // memory, for those who watch
    QTimer m_alone; // nobody ever came
};

} // namespace brokerscope::supervisor
