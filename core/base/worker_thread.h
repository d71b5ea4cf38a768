// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <memory>

namespace brokerscope {

/// Owns a worker object and the thread whose event loop it lives on. The destructor quits the thread, waits, and then
/// deletes the worker, so that every open question is answered with "cancelled" and nothing is left that could answer
/// later. The wait is as long as the worker's slowest slot: workers never block.
template <typename Worker>
class WorkerThread
{
public:
    template <typename... Args>
    explicit WorkerThread(const QString &name, Args &&...args)
        : m_worker(std::make_unique<Worker>(std::forward<Args>(args)...))
    {
        m_thread.setObjectName(name);
        m_worker->moveToThread(&m_thread);
        m_thread.start();
    }

    ~WorkerThread()
    {
        m_thread.quit();
        m_thread.wait();
        m_worker.reset();
    }

    Q_DISABLE_COPY_MOVE(WorkerThread)

    /// Never null. Its slots run on the thread: call them through async::runOn or queued connections only.
    [[nodiscard]] Worker *worker() const { return m_worker.get(); }

private:
    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
};

} // namespace brokerscope
