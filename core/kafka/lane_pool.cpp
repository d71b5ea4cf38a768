// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/lane_pool.h"

#include "core/base/clock.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace brokerscope::kafka {

namespace {

constexpr std::chrono::seconds kIdle{30};

} // namespace

struct LanePool::Lane
{
    std::mutex mutex; // guards all below
    std::condition_variable wake;
    std::deque<Task> tasks;
    qint64 busySinceMs = 0; // 0: waits
    bool isOver = false; // the thread ends after its present task, or has ended
};

LanePool::LanePool(std::chrono::milliseconds hungAfter)
    : m_hungAfter(hungAfter)
{
}

LanePool::~LanePool()
{
    for (const auto &[key, lane] : m_lanes) {
        std::deque<Task> dropped; // destroyed without the lock: a task may own much
        const std::lock_guard lock(lane->mutex);
        lane->isOver = true;
        dropped.swap(lane->tasks);
        lane->wake.notify_all();
    }
}

void LanePool::post(qint64 key, Task task)
{
    std::shared_ptr<Lane> &lane = m_lanes[key];
    if (lane) {
        std::unique_lock lock(lane->mutex);
        const bool isHung = lane->busySinceMs != 0 && bootTimeMs() - lane->busySinceMs > m_hungAfter.count();
        if (!lane->isOver && !isHung) {
            lane->tasks.push_back(std::move(task));
            lane->wake.notify_one();
            return;
        }
        auto next = std::make_shared<Lane>();
        next->tasks.swap(lane->tasks);
        m_replaced += isHung;
        lane->isOver = true;
        lock.unlock();
        lane = std::move(next);
    } else {
        lane = std::make_shared<Lane>();
    }
    lane->tasks.push_back(std::move(task));
    std::thread([lane] { run(lane); }).detach();
}

void LanePool::run(const std::shared_ptr<Lane> &lane)
{
    std::unique_lock lock(lane->mutex);
    for (;;) {
        lane->wake.wait_for(lock, kIdle, [&] { return lane->isOver || !lane->tasks.empty(); });
        if (lane->isOver || lane->tasks.empty()) {
            lane->isOver = true;
            return;
        }
        Task task = std::move(lane->tasks.front());
        lane->tasks.pop_front();
        lane->busySinceMs = bootTimeMs();
        lock.unlock();
        task();
        task = {};
        lock.lock();
        lane->busySinceMs = 0;
    }
}

} // namespace brokerscope::kafka
