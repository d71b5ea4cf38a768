// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QMetaObject>
#include <QPromise>
#include <QThread>
#include <QThreadPool>

#include <memory>
#include <type_traits>

/// How an answer travels between threads. This file is the only one that uses QPromise and QFutureWatcher freely:
/// QFuture's own continuation with a context object is unsafe on Qt 6.4.2 (the context is read on the worker).
namespace brokerscope {

/// A question that was asked: the result arrives later, once.
template <typename T>
using Answer = QFuture<Result<T>>;

/// The answering end of a question. Copyable, so that C callbacks and lambdas can hold it. The first finish() counts;
/// if the last copy goes without one, the asker gets Error::cancelled(). Any thread.
template <typename T>
class Reply
{
public:
    Reply()
        : m_promise(std::make_shared<QPromise<Result<T>>>())
    {
        m_promise->start();
    }

    [[nodiscard]] Answer<T> answer() const { return m_promise->future(); }

    void finish(Result<T> result) const
    {
        if (m_promise->future().isFinished()) // a late answer after a deadline
            return;
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

    /// True once the asker withdrew (QFuture::cancel) or an answer was given.
    [[nodiscard]] bool isSettled() const { return m_promise->isCanceled() || m_promise->future().isFinished(); }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

namespace async {

template <typename T>
[[nodiscard]] Answer<T> ready(Result<T> result)
{
    Reply<T> reply;
    reply.finish(std::move(result));
    return reply.answer();
}

/// Runs f, which returns Result<T>, on worker's thread. Cancelled if the worker dies first.
template <typename F>
[[nodiscard]] auto runOn(QObject *worker, F f) -> QFuture<std::invoke_result_t<F>>
{
    using T = typename std::invoke_result_t<F>::value_type;
    Reply<T> reply;
    QMetaObject::invokeMethod(
        worker, [f = std::move(f), reply]() mutable { reply.finish(f()); }, Qt::QueuedConnection);
    return reply.answer();
}

/// Runs f, which returns Result<T>, on a pool thread.
template <typename F>
[[nodiscard]] auto runOnPool(QThreadPool *pool, F f) -> QFuture<std::invoke_result_t<F>>
{
    using T = typename std::invoke_result_t<F>::value_type;
    Reply<T> reply;
    pool->start([f = std::move(f), reply]() mutable {
        if (!reply.isSettled())
            reply.finish(f());
    });
    return reply.answer();
}

/// Calls handler(Result<T>) on context's thread when the answer is there (an unanswered question arrives as
/// Error::cancelled()), or never if context is gone by then. Must be called on context's thread.
template <typename T, typename Handler>
void deliver(const Answer<T> &answer, QObject *context, Handler handler)
{
    Q_ASSERT(context->thread() == QThread::currentThread());
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handler = std::move(handler)]() mutable {
        watcher->deleteLater();
        handler(watcher->future().resultCount() > 0 ? watcher->result() : Result<T>(failure(Error::cancelled())));
    });
    watcher->setFuture(answer);
}

/// Blocks the calling thread until the answer is there. For the command line's own thread and for tests; never on a
/// thread whose event loop the answer needs, never on the GUI thread (tests/arch checks that ui/ does not use it).
template <typename T>
[[nodiscard]] Result<T> await(Answer<T> answer)
{
    answer.waitForFinished();
    return answer.resultCount() > 0 ? answer.result() : Result<T>(failure(Error::cancelled()));
}

} // namespace async
} // namespace brokerscope
