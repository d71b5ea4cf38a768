// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/local_clusters.h"
#include "core/local/runtime_fetcher.h"
#include "core/local/supervisor_client.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <vector>

namespace brokerscope::local {

/// One local cluster from the wish to the running thing, for a window: gets the runtime if it is missing, makes the cluster
/// if there is none, starts it, and tells each step with its time; stops it and its demo traffic. GUI thread; never waits.
class LocalSession : public QObject
{
    Q_OBJECT

public:
    struct Step
    {
        enum class State { Waiting, Running, Done, Failed };

        QString title; ///< translated
        QString detail; ///< what was found, or what is waited for; may be empty
        State state = State::Waiting;
        qint64 tookMs = -1; ///< −1: not ended

        bool operator==(const Step &) const = default;
    };
    enum class Phase { Idle, Starting, Running, Stopping, Failed };

    explicit LocalSession(QObject *parent = nullptr);
    ~LocalSession() override; ///< closes the channel: a cluster that is not kept is stopped by its supervisor

    /// Nothing while it is Starting or Running. On success started() follows, else failed().
    void start(const clusters::CreateOptions &options);
    /// Withdraws a start: what was started so far is stopped again.
    void cancel();
    /// Stops the cluster; stopped() follows.
    void stop();
    void startDemo();
    void stopDemo();
    /// True: the cluster outlives the window.
    void setKeep(bool keep);
    /// From now on this one is meant; nothing while it is Starting, Running or Stopping. started() follows if a supervisor runs
    /// it already.
    void adopt(const LocalCluster &cluster);
    /// None is meant any more: it was removed. Nothing while it is Starting, Running or Stopping.
    void forget();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    [[nodiscard]] const LocalClusterState &state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] qint64 elapsedMs() const; ///< since start(), until it ended
    /// Null before the cluster is known. For commands on single processes.
    [[nodiscard]] SupervisorClient *client() const { return m_client.get(); }

Q_SIGNALS:
    void changed(); ///< phase, steps or state
    void started(const brokerscope::local::LocalClusterState &state);
    void stopped(const QString &clusterName);
    void failed(const brokerscope::Error &error);
    void keepChanged(bool keep); ///< by setKeep()
    void demoFailed(const brokerscope::Error &error);

private:
    [[nodiscard]] bool isBusy() const; ///< Starting, Running or Stopping
    void fetchRuntime();
    void runCluster();
    void useCluster(const LocalCluster &cluster);
    void takeState(const LocalClusterState &state);
    void end(Phase phase);
    void fail(const Error &error);

    clusters::CreateOptions m_options;
    RuntimeFetcher m_fetcher;
    std::unique_ptr<SupervisorClient> m_client;
    LocalClusterState m_state;
    std::vector<Step> m_steps;
    std::optional<Error> m_error;
    Phase m_phase = Phase::Idle;
    bool m_keep = false;
    bool m_isCancelled = false;
    QElapsedTimer m_clock;
    qint64 m_tookMs = 0;
};

} // namespace brokerscope::local
