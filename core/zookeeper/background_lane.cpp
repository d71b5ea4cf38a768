// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/background_lane.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace brokerscope::zookeeper::background_lane {

namespace {

constexpr int kThreads = 8;
constexpr int kPatienceAtEndMs = 500;

QThreadPool *makePool()
{
    auto *pool = new QThreadPool; // never destroyed: its destructor would wait for a frozen server
    pool->setMaxThreadCount(kThreads);
    return pool;
}

QThreadPool *pool()
{
    static QThreadPool *const instance = makePool();
    return instance;
}

void waitAtEnd()
{
    pool()->waitForDone(kPatienceAtEndMs);
}

} // namespace

void run(std::function<void()> work)
{
    static const bool registered = [] {
        qAddPostRoutine(waitAtEnd);
        return true;
    }();
    Q_UNUSED(registered)
    pool()->start(std::move(work));
}

} // namespace brokerscope::zookeeper::background_lane
