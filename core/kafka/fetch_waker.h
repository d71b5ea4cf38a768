// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/reader_handle.h"

#include <chrono>
#include <vector>

namespace brokerscope::kafka {

/// Keeps the library fetching while its queue is being emptied. Up to version 2.1 the thread that talks to a broker
/// looks at a full queue again only when something else wakes it, or after a second: a reader that is slower than the
/// broker then gets one queue a second. Any request to the broker wakes it, so that one goes out for each part of a
/// queue that was taken. Where the library can be told to look more often (ReaderHandle::looksAgain()) nothing is sent.
/// Private to core/kafka; on the reading thread.
class FetchWaker
{
public:
    FetchWaker(std::shared_ptr<ReaderHandle> reader, std::chrono::milliseconds timeout);

    /// How much was taken from the queue, and whether that emptied it. True: time to wake().
    [[nodiscard]] bool taken(qint64 records, qint64 bytes, bool isEmptied);
    /// Asks the leaders of these partitions for an end. Does not wait for the answers; at most one question is under
    /// way.
    void wake(const std::vector<qint32> &partitions);

private:
    struct State;

    const std::shared_ptr<ReaderHandle> m_reader;
    const std::chrono::milliseconds m_timeout;
    const std::shared_ptr<State> m_state; // shared with the asking thread
    qint64 m_records = 0;
    qint64 m_bytes = 0;
};

} // namespace brokerscope::kafka
