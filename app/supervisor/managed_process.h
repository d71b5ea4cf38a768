// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/supervisor/child_process.h"
#include "core/local/fault_timer.h"
#include "core/local/local_event.h"
#include "core/local/local_state.h"
#include "core/local/process_table.h"
#include "core/local/restart_policy.h"
#include "core/local/runtime_catalog.h"

#include <QTimer>

#include <memory>

namespace brokerscope::supervisor {

using local::LocalEvent;
using local::LocalProcess;
using local::LocalReason;
using local::LocalStage;
using local::ProcessId;

/// What is needed to run one process of the cluster.
struct ProcessPlan
{
    ProcessId process;
    int port = 0; ///< 0: none (demo)
    int zookeeperPort = 0; ///< of a broker that registers there; 0: KRaft
    QStringList commandLine;
    QStringList environment;
    QString outputFile; ///< standard output and error
    QString logFile;
    QString dataFolder;
    QString clusterFolder;
    local::Runtime runtime; ///< for the cause when a jar is broken
};

/// One process through its lives: waiting for its old registration, start, readiness, death, restart by the policy.
class ManagedProcess : public QObject
{
    Q_OBJECT

public:
    ManagedProcess(ProcessId process, int port, QObject *parent = nullptr);

    void setPlan(ProcessPlan plan) { m_plan = std::move(plan); }
    [[nodiscard]] ProcessId process() const { return m_value.process; }
    [[nodiscard]] LocalProcess value() const; ///< with its present memory
    [[nodiscard]] LocalProcess::State state() const { return m_value.state; }
    [[nodiscard]] const LocalReason &reason() const { return m_value.reason; }
    [[nodiscard]] bool isAlive() const { return m_child && m_child->isAlive(); }

    void launch(); ///< by hand: forgets the restarts
    /// SIGTERM, after graceMs SIGKILL; it stays down with reason. by: as LocalEvent::by.
    void stop(int graceMs, const LocalReason &reason, const QString &by);
    /// Breaks it on purpose. Stop is told by stop() after this.
    [[nodiscard]] Outcome beginFault(local::LocalFault::Kind kind, std::optional<int> seconds, const QString &by);
    /// Takes back what does not need a start: thaws it, frees its disk.
    void endFault(const QString &by);
    /// Now and then: what it uses, and whether somebody else froze or thawed it (its state is to be told as it is).
    void look();

Q_SIGNALS:
    void changed();
    void happened(const brokerscope::local::LocalEvent &event); ///< without number
    void stageChanged(brokerscope::local::LocalStage::Key key, brokerscope::local::LocalStage::State state);

private:
    void kill();
    void freeze();
    void thaw();
    void rememberFault(local::LocalFault::Kind kind, std::optional<int> seconds, const QString &by);
    void forgetFault(const QString &by);
    void tell(LocalEvent event); ///< with process and time
    void noticeFreeze();
    void measure();
    void prepare();
    void awaitRegistrationGone();
    void spawn();
    void checkReady();
    void stageReached();
    void becomeReady();
    void childEnded(int exitCode, int signal);
    void died(LocalReason why);
    void setState(LocalProcess::State state, const LocalReason &reason);
    [[nodiscard]] LocalReason classify(int exitCode, int signal) const;

    ProcessPlan m_plan;
    LocalProcess m_value;
    std::unique_ptr<ChildProcess> m_child;
    local::RestartPolicy m_policy;
    std::vector<LocalStage::Key> m_stages; // still to be reached
    LocalReason m_meant; // why it is being ended through us; None: it is not
    QString m_by; // by whom, then
    local::FaultTimer m_faultTimer;
    qint64 m_faultBootMs = 0; // its begin
    int m_generation = 0; // answers to an earlier life are dropped
    std::optional<local::processes::Usage> m_usage; // at the last look
    qint64 m_usageBootMs = 0;
    int m_looks = 0;
    qint64 m_startedBootMs = 0;
    qint64 m_staleSinceBootMs = 0;
    qint64 m_outputOffset = 0;
    qint64 m_logOffset = 0;
    bool m_wasReady = false;
    bool m_isPaused = false;
    QTimer m_again; // next look or next start
    QTimer m_grace;
};

} // namespace brokerscope::supervisor
