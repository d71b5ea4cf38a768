// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QMutex>
#include <QWaitCondition>

#include <chrono>

namespace brokerscope::cli {

/// Set once, when the command should come to its end (Ctrl+C, SIGTERM). Any thread.
class StopFlag
{
public:
    void set()
    {
        const QMutexLocker lock(&m_mutex);
        m_isSet = true;
        m_changed.wakeAll();
    }

    [[nodiscard]] bool isSet() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_isSet;
    }

    /// False as soon as the flag is set; true after the time.
    [[nodiscard]] bool sleepFor(std::chrono::milliseconds time)
    {
        const QMutexLocker lock(&m_mutex);
        const QDeadlineTimer deadline(time);
        while (!m_isSet && m_changed.wait(&m_mutex, deadline)) { }
        return !m_isSet;
    }

private:
    mutable QMutex m_mutex; // guards m_isSet
    QWaitCondition m_changed;
    bool m_isSet = false;
};

} // namespace brokerscope::cli
