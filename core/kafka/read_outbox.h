// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/record_reader.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace brokerscope::kafka {

/// What a reading thread and its RecordReader share: batches on their way, the end, and the wish to stop. Private to
/// core/kafka. Any thread, unless said otherwise.
class ReadOutbox
{
public:
    static constexpr int kBatchesUnderWay = 8; ///< of a ranged read
    static constexpr qint64 kLiveBytes = 64 * 1024 * 1024;

    /// `wake` is called, from the reading thread, when there is something to take; it must only post.
    ReadOutbox(bool isLive, std::function<void()> wake);

    // The reading thread's side.
    /// A ranged read waits here until the receiver has fewer than 8 batches; not once it is to stop. Live: never waits.
    void push(std::vector<Record> batch, qint64 bytes);
    void finish(ReadEnd end); ///< adds the count of what was dropped
    void threadEnded();
    [[nodiscard]] bool isStopping() const;
    /// Waits for `condition` (looked at after each notify()), the deadline, or the wish to stop. True: the condition holds.
    bool waitUntil(std::chrono::steady_clock::time_point deadline, const std::function<bool()> &condition);
    void notify();

    // The receiver's side.
    struct Taken { RecordBatch batch; std::optional<ReadEnd> end; };
    [[nodiscard]] Taken take(); ///< the oldest batch; the end once there is no batch left; else nothing
    void batchDone();
    [[nodiscard]] qint64 droppedCount() const; ///< records, so far
    void requestStop();
    void abandon(std::chrono::milliseconds wait); ///< stops, wakes nobody any more, waits for the thread to end

private:
    mutable std::mutex m_mutex; // guards everything below
    std::condition_variable m_changed;
    struct Pending { RecordBatch batch; qint64 bytes = 0; };
    std::deque<Pending> m_pending;
    qint64 m_pendingBytes = 0;
    int m_underWay = 0; // handed over or pending, batchDone() not called
    qint64 m_dropped = 0;
    std::optional<ReadEnd> m_end;
    std::function<void()> m_wake;
    bool m_isLive;
    bool m_isStopping = false;
    bool m_hasThreadEnded = false;
};

} // namespace brokerscope::kafka
