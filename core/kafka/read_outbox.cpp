// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/read_outbox.h"

namespace brokerscope::kafka {

ReadOutbox::ReadOutbox(bool isLive, std::function<void()> wake)
    : m_wake(std::move(wake))
    , m_isLive(isLive)
{
}

void ReadOutbox::push(std::vector<Record> batch, qint64 bytes)
{
    auto shared = std::make_shared<const std::vector<Record>>(std::move(batch));
    std::unique_lock lock(m_mutex);
    if (m_isLive) {
        // The newest batch stays whatever its size: otherwise one large record could never be seen.
        while (!m_pending.empty() && m_pendingBytes + bytes > kLiveBytes) {
            m_dropped += qint64(m_pending.front().batch->size());
            m_pendingBytes -= m_pending.front().bytes;
            m_pending.pop_front();
        }
    } else {
        m_changed.wait(lock, [this] { return m_underWay < kBatchesUnderWay || m_isStopping; });
        ++m_underWay;
    }
    m_pending.push_back({std::move(shared), bytes});
    m_pendingBytes += bytes;
    if (m_wake)
        m_wake();
}

void ReadOutbox::finish(ReadEnd end)
{
    const std::lock_guard lock(m_mutex);
    m_end = std::move(end);
    if (m_wake)
        m_wake();
}

void ReadOutbox::threadEnded()
{
    const std::lock_guard lock(m_mutex);
    m_hasThreadEnded = true;
    m_changed.notify_all();
}

bool ReadOutbox::isStopping() const
{
    const std::lock_guard lock(m_mutex);
    return m_isStopping;
}

bool ReadOutbox::waitUntil(std::chrono::steady_clock::time_point deadline, const std::function<bool()> &condition)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_until(lock, deadline, [&] { return m_isStopping || condition(); });
    return condition();
}

void ReadOutbox::notify()
{
    const std::lock_guard lock(m_mutex); // so that a waiter is either before its look at the condition or asleep
    m_changed.notify_all();
}

ReadOutbox::Taken ReadOutbox::take()
{
    const std::lock_guard lock(m_mutex);
    if (!m_pending.empty()) {
        Taken taken{std::move(m_pending.front().batch), {}};
        m_pendingBytes -= m_pending.front().bytes;
        m_pending.pop_front();
        return taken;
    }
    if (!m_end)
        return {};
    Taken taken{nullptr, std::move(m_end)};
    taken.end->dropped = m_dropped;
    m_end.reset();
    return taken;
}

void ReadOutbox::batchDone()
{
    const std::lock_guard lock(m_mutex);
    m_underWay = std::max(0, m_underWay - 1);
    m_changed.notify_all();
}

qint64 ReadOutbox::droppedCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_dropped;
}

void ReadOutbox::requestStop()
{
    const std::lock_guard lock(m_mutex);
    m_isStopping = true;
    m_changed.notify_all();
}

void ReadOutbox::abandon(std::chrono::milliseconds wait)
{
    std::unique_lock lock(m_mutex);
    m_isStopping = true;
    m_wake = nullptr;
    m_pending.clear();
    m_changed.notify_all();
    m_changed.wait_for(lock, wait, [this] { return m_hasThreadEnded; });
}

} // namespace brokerscope::kafka
