// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stall_watchdog.h"

#include <QElapsedTimer>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr std::size_t kMaximumSamples = 1'000'000; // a day at one every 80 ms; 4 MB

} // namespace

StallWatchdog::StallWatchdog(QObject *parent)
    : QObject(parent)
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->start();
}

StallWatchdog::~StallWatchdog()
{
    m_quit = true;
    m_thread->wait();
}

void StallWatchdog::run()
{
    while (!m_quit) {
        QElapsedTimer timer;
        timer.start();
        m_answered = false;
        QMetaObject::invokeMethod(this, [this] { m_answered = true; }, Qt::QueuedConnection);
        while (!m_answered && !m_quit)
            QThread::usleep(500);
        if (m_quit)
            return;
        {
            const QMutexLocker locker(&m_mutex);
            if (m_delays.size() < kMaximumSamples)
                m_delays.push_back(float(double(timer.nsecsElapsed()) / 1e6));
        }
        QThread::msleep(10);
    }
}

StallWatchdog::Report StallWatchdog::report() const
{
    std::vector<float> delays;
    {
        const QMutexLocker locker(&m_mutex);
        delays = m_delays;
    }
    if (delays.empty())
        return {};
    std::sort(delays.begin(), delays.end());
    return {qint64(delays.size()), double(delays[delays.size() * 99 / 100]), double(delays.back())};
}

} // namespace brokerscope::ui
