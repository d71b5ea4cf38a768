// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/async.h"
#include "core/base/worker_thread.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSemaphore>

#include <gtest/gtest.h>

using namespace brokerscope;

namespace {

void runUntil(const std::function<bool()> &condition)
{
    for (QDeadlineTimer deadline(5000); !condition() && !deadline.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

TEST(Async, answerOfAWorkerIsDeliveredOnTheContextsThread)
{
    WorkerThread<QObject> thread(QStringLiteral("worker"));
    QObject context;
    std::optional<int> seen;
    QThread *deliveredOn = nullptr;
    async::deliver(async::runOn(thread.worker(), [] { return Result<int>(42); }), &context, [&](const Result<int> &r) {
        seen = r.value();
        deliveredOn = QThread::currentThread();
    });
    runUntil([&] { return seen.has_value(); });
    EXPECT_EQ(seen, 42);
    EXPECT_EQ(deliveredOn, QThread::currentThread());
}

TEST(Async, questionOfADeadContextIsNeverDelivered)
{
    Reply<int> reply;
    bool called = false;
    {
        QObject context;
        async::deliver(reply.answer(), &context, [&](const Result<int> &) { called = true; });
    }
    reply.finish(1);
    QCoreApplication::processEvents();
    EXPECT_FALSE(called);
}

TEST(Async, droppedReplyArrivesAsCancelled)
{
    QObject context;
    std::optional<Error::Kind> kind;
    {
        Reply<int> reply;
        async::deliver(reply.answer(), &context, [&](const Result<int> &r) { kind = r.error().kind; });
    }
    runUntil([&] { return kind.has_value(); });
    EXPECT_EQ(kind, Error::Kind::Cancelled);
}

TEST(Async, questionsOfAWorkerThatEndsAreCancelled)
{
    auto thread = std::make_unique<WorkerThread<QObject>>(QStringLiteral("worker"));
    QSemaphore started;
    auto first = async::runOn(thread->worker(), [&started] {
        started.release();
        QThread::msleep(50);
        return Result<int>(1);
    });
    started.acquire(); // a thread that is told to quit before its event loop runs answers nothing
    QObject *worker = thread->worker();
    QMetaObject::invokeMethod(worker, [] { QThread::currentThread()->quit(); }, Qt::QueuedConnection);
    auto second = async::runOn(worker, [] { return Result<int>(2); });
    thread.reset();
    EXPECT_EQ(async::await(first).value(), 1);
    EXPECT_TRUE(second.isFinished());
}

TEST(Async, theFirstFinishCounts)
{
    const Reply<int> reply;
    reply.finish(1);
    reply.finish(2);
    EXPECT_EQ(async::await(reply.answer()).value(), 1);
}

} // namespace
