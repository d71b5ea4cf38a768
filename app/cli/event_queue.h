// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QMutex>
#include <QWaitCondition>

#include <chrono>
#include <deque>
#include <optional>

namespace brokerscope::cli {

/// Carries what objects of the main thread tell to the command thread, in order. Any thread.
template <typename T>
class EventQueue
{
public:
    void push(T event)
    {
        const QMutexLocker lock(&m_mutex);
        m_events.push_back(std::move(event));
        m_filled.wakeOne();
    }

    /// Nullopt if nothing came within the time.
    [[nodiscard]] std::optional<T> pop(std::chrono::milliseconds time)
    {
        const QMutexLocker lock(&m_mutex);
        const QDeadlineTimer deadline(time);
        while (m_events.empty() && m_filled.wait(&m_mutex, deadline)) { }
        if (m_events.empty())
            return std::nullopt;
        T event = std::move(m_events.front());
        m_events.pop_front();
        return event;
    }

private:
    QMutex m_mutex; // guards m_events
    QWaitCondition m_filled;
    std::deque<T> m_events;
};

} // namespace brokerscope::cli
