// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/local_session.h"

#include "core/local/runtime_catalog.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local {

namespace {

LocalSession::Step::State stepState(LocalStage::State state)
{
    switch (state) {
    case LocalStage::State::Pending: return LocalSession::Step::State::Waiting;
    case LocalStage::State::Active: return LocalSession::Step::State::Running;
    case LocalStage::State::Done: return LocalSession::Step::State::Done;
    case LocalStage::State::Failed: return LocalSession::Step::State::Failed;
    }
    return LocalSession::Step::State::Waiting;
}

} // namespace

LocalSession::LocalSession(QObject *parent)
    : QObject(parent)
{
    connect(&m_fetcher, &RuntimeFetcher::progress, this, [this](const FetchProgress &progress) {
        if (m_steps.empty())
            return;
        m_steps.front().detail = progress.stage == FetchProgress::Stage::Checking
            ? tr("checking %1 of %2 files").arg(progress.doneJars).arg(progress.allJars)
            : tr("fetching; this happens once");
        Q_EMIT changed();
    });
}

LocalSession::~LocalSession() = default;

qint64 LocalSession::elapsedMs() const
{
    return m_phase == Phase::Starting || m_phase == Phase::Stopping ? m_clock.elapsed() : m_tookMs;
}

void LocalSession::start(const clusters::CreateOptions &options)
{
    if (isBusy())
        return;
    m_options = options;
    if (m_options.runtime.isEmpty()) // what is there already has one
        if (const auto cluster = clusters::find(m_options.name.isEmpty() ? clusters::defaultName() : m_options.name))
            m_options.runtime = cluster->runtime;
    m_error.reset();
    m_isCancelled = false;
    m_clock.start();
    m_phase = Phase::Starting;
    fetchRuntime();
}

void LocalSession::fetchRuntime()
{
    const QString runtime = m_options.runtime.isEmpty() ? runtimes::defaultWord() : m_options.runtime;
    m_steps = {{tr("Kafka runtime %1").arg(runtime), tr("looking for it"), Step::State::Running, -1}};
    Q_EMIT changed();
    async::deliver(m_fetcher.fetch(runtime), this, [this](const Result<QString> &folder) {
        m_steps.front().state = folder ? Step::State::Done : Step::State::Failed;
        m_steps.front().tookMs = m_clock.elapsed();
        m_steps.front().detail = folder ? tr("complete") : folder.error().message;
        if (!folder)
            fail(folder.error());
        else if (m_isCancelled)
            fail(Error::cancelled());
        else
            runCluster();
    });
}

void LocalSession::runCluster()
{
    const Result<LocalCluster> cluster = clusters::findOrCreate(m_options);
    if (!cluster) {
        fail(cluster.error());
        return;
    }
    useCluster(*cluster);
    async::deliver(m_client->up(m_keep ? WhenClientsGo::Keep : WhenClientsGo::Stop), this,
                   [this](const Result<LocalClusterState> &result) {
                       if (!result) {
                           fail(result.error());
                           return;
                       }
                       takeState(*result);
                       end(Phase::Running);
                       Q_EMIT started(m_state);
                   });
}

void LocalSession::useCluster(const LocalCluster &cluster)
{
    m_client = std::make_unique<SupervisorClient>(cluster);
    m_state = cluster.stoppedState();
    connect(m_client.get(), &SupervisorClient::stateChanged, this, &LocalSession::takeState);
    connect(m_client.get(), &SupervisorClient::eventsChanged, this, &LocalSession::changed);
}

void LocalSession::adopt(const LocalCluster &cluster)
{
    if (isBusy())
        return;
    useCluster(cluster);
    m_error.reset();
    m_steps.clear();
    end(Phase::Idle);
    async::deliver(m_client->status(), this, [this, uuid = cluster.uuid](const Result<LocalClusterState> &result) {
        if (!result || !result->isRunning() || isBusy() || !m_client || m_client->cluster().uuid != uuid)
            return;
        takeState(*result);
        end(Phase::Running);
        Q_EMIT started(m_state);
    });
}

void LocalSession::forget()
{
    if (isBusy())
        return;
    m_client.reset();
    m_state = {};
    m_error.reset();
    m_steps.clear();
    end(Phase::Idle);
}

bool LocalSession::isBusy() const
{
    return m_phase == Phase::Starting || m_phase == Phase::Running || m_phase == Phase::Stopping;
}

void LocalSession::takeState(const LocalClusterState &state)
{
    const bool wasRunning = m_phase == Phase::Running;
    m_state = state;
    if (m_phase == Phase::Starting && !m_steps.empty()) {
        m_steps.resize(1); // the runtime's step; the supervisor's follow
        for (const LocalStage &stage : state.stages)
            m_steps.push_back({stage.text(), {}, stepState(stage.state), stage.tookMs.value_or(-1)});
    }
    if (wasRunning && (state.state == LocalClusterState::State::Stopped || state.state == LocalClusterState::State::Failed)) {
        // Stopped by somebody else: the command line, or the supervisor died.
        end(Phase::Idle);
        Q_EMIT stopped(state.name);
        return;
    }
    Q_EMIT changed();
}

void LocalSession::cancel()
{
    if (m_phase != Phase::Starting)
        return;
    m_isCancelled = true;
    m_fetcher.cancel();
    if (m_client)
        async::deliver(m_client->down(), this, [](const Result<LocalClusterState> &) {});
}

void LocalSession::stop()
{
    if (!m_client || m_phase != Phase::Running)
        return;
    m_phase = Phase::Stopping;
    m_clock.start();
    Q_EMIT changed();
    async::deliver(m_client->down(), this, [this](const Result<LocalClusterState> &result) {
        if (!result) {
            fail(result.error());
            return;
        }
        m_state = *result;
        end(Phase::Idle);
        Q_EMIT stopped(m_state.name);
    });
}

void LocalSession::startDemo()
{
    if (!m_client || m_phase != Phase::Running)
        return;
    const QStringList command{QCoreApplication::applicationDirPath() + u"/brokerscope-cli"_s, u"demo"_s, u"run"_s,
                              u"--bootstrap"_s, m_state.bootstrap};
    async::deliver(m_client->startDemo(command), this, [this](const Result<LocalClusterState> &result) {
        if (!result)
            Q_EMIT demoFailed(result.error());
    });
}

void LocalSession::stopDemo()
{
    if (!m_client)
        return;
    async::deliver(m_client->stopDemo(), this, [this](const Result<LocalClusterState> &result) {
        if (!result)
            Q_EMIT demoFailed(result.error());
    });
}

void LocalSession::setKeep(bool keep)
{
    if (keep != m_keep) {
        m_keep = keep;
        Q_EMIT keepChanged(keep);
    }
    if (m_client && m_phase == Phase::Running)
        async::deliver(m_client->setWhenClientsGo(keep ? WhenClientsGo::Keep : WhenClientsGo::Stop), this,
                       [](const Result<LocalClusterState> &) {});
}

void LocalSession::end(Phase phase)
{
    m_tookMs = m_clock.isValid() ? m_clock.elapsed() : 0;
    m_phase = phase;
    Q_EMIT changed();
}

void LocalSession::fail(const Error &error)
{
    m_error = m_isCancelled ? Error::cancelled() : error;
    end(m_isCancelled ? Phase::Idle : Phase::Failed);
    Q_EMIT failed(*m_error);
}

} // namespace brokerscope::local
