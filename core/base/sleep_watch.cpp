// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sleep_watch.h"

#include "core/base/clock.h"

#include <chrono>
#include <ctime>

using namespace std::chrono_literals;

namespace brokerscope {

namespace {

constexpr auto kLook = 1s;
constexpr qint64 kNoticeMs = 1000; // the two clocks are read one after the other: a busy machine stands between them for a while

qint64 monotonicMs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

} // namespace

SleepWatch::SleepWatch(QObject *parent)
    : SleepWatch({&bootTimeMs, &monotonicMs}, parent)
{
}

SleepWatch::SleepWatch(Clocks clocks, QObject *parent)
    : QObject(parent)
    , m_clocks(std::move(clocks))
    , m_slept(m_clocks.withSleep() - m_clocks.withoutSleep())
{
    m_timer.setInterval(kLook);
    connect(&m_timer, &QTimer::timeout, this, &SleepWatch::look);
    m_timer.start();
}

void SleepWatch::look()
{
    const qint64 slept = m_clocks.withSleep() - m_clocks.withoutSleep();
    const qint64 more = slept - m_slept;
    m_slept = slept; // little by little the clocks may drift: that is no sleep
    if (more >= kNoticeMs)
        Q_EMIT woke(more);
}

} // namespace brokerscope
