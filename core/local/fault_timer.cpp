// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/fault_timer.h"

#include "core/base/clock.h"

#include <algorithm>

namespace brokerscope::local {

namespace {

constexpr qint64 kTickMs = 1000;

} // namespace

FaultTimer::FaultTimer(QObject *parent) : QObject(parent), m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FaultTimer::look);
}

void FaultTimer::begin(qint64 ms)
{
    m_endsBootMs = bootTimeMs() + ms;
    m_timer.start(int(std::clamp<qint64>(ms, 0, kTickMs)));
}

void FaultTimer::stop()
{
    m_timer.stop();
}

std::optional<int> FaultTimer::secondsLeft() const
{
    if (!isRunning())
        return std::nullopt;
    return int((std::max<qint64>(0, m_endsBootMs - bootTimeMs()) + 999) / 1000);
}

void FaultTimer::look()
{
    const qint64 left = m_endsBootMs - bootTimeMs();
    if (left <= 0) {
        Q_EMIT ended();
        return;
    }
    m_timer.start(int(std::min(left, kTickMs)));
    Q_EMIT ticked();
}

} // namespace brokerscope::local
