// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"

#include <QThread>
#include <QCoreApplication>
#include <QThreadPool>

#include <atomic>

namespace brokerscope {

/// Threads for work of several questions one after another (a change: look, save, write, read back), written as plain steps
/// that wait for each answer. Never the thread that an answer needs; never the GUI thread. close() withdraws everything:
/// a waiting step gets "cancelled" within 10 ms, and no step after it begins a question, so that whoever owns the clients
/// can close the pool and then let them go.
class StepPool
{
public:
    explicit StepPool(int threads = 4) { m_pool.setMaxThreadCount(threads); }
    ~StepPool() { close(); }
    Q_DISABLE_COPY_MOVE(StepPool)

    /// Runs f, which returns Result<T>, on one of the threads. Cancelled once closed. Any thread.
    template <typename F>
    [[nodiscard]] auto run(F f) -> QFuture<std::invoke_result_t<F>>
    {
        return async::runOnPool(&m_pool, [this, f = std::move(f)]() mutable -> std::invoke_result_t<F> {
            if (isClosed())
                return failure(Error::cancelled());
            return f();
        });
    }

    /// Asks (ask() returns Answer<T>) unless closed, and waits for the answer. Only inside run().
    template <typename Ask>
    [[nodiscard]] auto wait(Ask ask) const -> std::decay_t<decltype(ask().result())>
    {
        if (isClosed())
            return failure(Error::cancelled());
        auto answer = ask();
        for (qint64 waitedMs = 0; !answer.isFinished(); waitedMs += kTickMs) {
            if (isClosed())
                return failure(Error::cancelled());
            // Every question has a deadline of its own; this one keeps a lost answer from holding a thread for ever.
            if (waitedMs > kLongestWaitMs)
                return failure(Error::timeout(QCoreApplication::translate("StepPool", "No answer came; try again.")));
            QThread::msleep(kTickMs);
        }
        if (answer.resultCount() == 0)
            return failure(Error::cancelled());
        return answer.result();
    }

    /// False if closed meanwhile. Only inside run().
    [[nodiscard]] bool sleep(qint64 ms) const
    {
        for (; ms > 0 && !isClosed(); ms -= kTickMs)
            QThread::msleep(kTickMs);
        return !isClosed();
    }

    [[nodiscard]] bool isClosed() const { return m_closed; }

    void close()
    {
        m_closed = true;
        if (!m_pool.contains(QThread::currentThread())) // the last owner may be a step itself
            m_pool.waitForDone();
    }

private:
    static constexpr unsigned kTickMs = 5;
    static constexpr qint64 kLongestWaitMs = 30'000;
    QThreadPool m_pool;
    std::atomic<bool> m_closed = false;
};

} // namespace brokerscope
