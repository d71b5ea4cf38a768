// SPDX-License-Identifier: GPL-3.0-or-later

/// What is broken on purpose, and how it ends.
#include "app/supervisor/managed_process.h"

#include "app/supervisor/supervisor_log.h"
#include "core/base/clock.h"
#include "core/local/disk_filler.h"

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::supervisor {

using local::LocalFault;
using State = LocalProcess::State;

Outcome ManagedProcess::beginFault(LocalFault::Kind kind, std::optional<int> seconds, const QString &by)
{
    if (!isAlive())
        return failure({Error::Kind::Conflict,
                        0,
                        tr("%1 is not running; start it first.").arg(m_value.process.text()),
                        {},
                        false});
    // One at a time: a new one takes the place of what lasts. Between two freezes it stays frozen; a kill and a stop do
    // not need it thawed.
    if (m_value.fault && kind == LocalFault::Kind::FillDisk)
        endFault(by);
    else if (m_value.fault)
        forgetFault(by);
    if (kind == LocalFault::Kind::FillDisk) {
        if (const Outcome filled = local::filler::fill(m_plan.dataFolder); !filled)
            return filled;
    }
    rememberFault(kind, seconds, by);
    switch (kind) {
    case LocalFault::Kind::Kill:
        m_by = by;
        kill();
        break;
    case LocalFault::Kind::Freeze:
    case LocalFault::Kind::ExpireSessions:
        freeze();
        break;
    case LocalFault::Kind::Stop:
    case LocalFault::Kind::FillDisk:
        break;
    }
    Q_EMIT changed();
    return done();
}

void ManagedProcess::endFault(const QString &by)
{
    if (!m_value.fault)
        return;
    if (m_value.fault->isFreeze())
        thaw();
    else if (m_value.fault->kind != LocalFault::Kind::FillDisk)
        return;
    forgetFault(by);
    Q_EMIT changed();
}

void ManagedProcess::kill()
{
    m_meant = {LocalReason::Code::Killed, {}, {}};
    m_again.stop();
    m_child->signalGroup(SIGKILL);
}

void ManagedProcess::freeze()
{
    m_isPaused = true;
    m_child->signalProcess(SIGSTOP);
    if (m_value.state == State::Running)
        setState(State::Paused, {});
}

void ManagedProcess::thaw()
{
    if (!isAlive())
        return;
    m_isPaused = false;
    m_child->signalProcess(SIGCONT);
    if (m_value.state == State::Paused)
        setState(State::Running, {});
}

void ManagedProcess::rememberFault(LocalFault::Kind kind, std::optional<int> seconds, const QString &by)
{
    m_value.fault = LocalFault{kind, wallTimeMs(), seconds, {}};
    m_faultBootMs = bootTimeMs();
    if (seconds)
        m_faultTimer.begin(qint64(*seconds) * 1000);
    LocalEvent event;
    event.kind = LocalEvent::Kind::FaultBegun;
    event.fault = kind;
    event.seconds = seconds;
    event.by = by;
    tell(std::move(event));
}

void ManagedProcess::forgetFault(const QString &by)
{
    if (m_value.fault->kind == LocalFault::Kind::FillDisk)
        local::filler::clear(m_plan.dataFolder);
    m_faultTimer.stop();
    LocalEvent event;
    event.kind = LocalEvent::Kind::FaultEnded;
    event.fault = m_value.fault->kind;
    event.seconds = m_value.fault->seconds;
    event.tookMs = bootTimeMs() - m_faultBootMs;
    event.by = by;
    m_value.fault.reset();
    tell(std::move(event));
}

void ManagedProcess::tell(LocalEvent event)
{
    event.process = m_value.process;
    event.atMs = wallTimeMs();
    Q_EMIT happened(event);
}

} // namespace brokerscope::supervisor
