// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/reader_handle.h"

#include <map>

namespace brokerscope::kafka {

class ReadOutbox;

/// Looks up the partitions of a reader's topic and their offsets. The library's calls block, so each runs on a thread of its
/// own that keeps the handle alive; the caller waits for them, but no longer than the timeout or the wish to stop.
/// Private to core/kafka; on the reading thread.
class OffsetLookup
{
public:
    struct Bounds
    {
        qint64 start = 0; ///< log start
        qint64 end = 0; ///< high watermark, or last stable offset with ReadCommitted
        qint64 atTime = -1; ///< earliest offset at or after the time asked for; `end` if there is none
    };
    using Answers = std::map<qint32, Result<Bounds>>;

    OffsetLookup(std::shared_ptr<ReaderHandle> reader, std::shared_ptr<ReadOutbox> outbox, std::chrono::milliseconds timeout);

    /// Of these partitions (empty: all). The whole fails if the topic or its metadata cannot be had.
    [[nodiscard]] Result<Answers> bounds(const std::vector<qint32> &partitions, std::optional<qint64> timestampMs);

private:
    struct Leaders { std::map<qint32, std::vector<qint32>> byBroker; Answers failed; };
    [[nodiscard]] Result<Leaders> leaders(const std::vector<qint32> &partitions);

    std::shared_ptr<ReaderHandle> m_reader;
    std::shared_ptr<ReadOutbox> m_outbox;
    std::chrono::milliseconds m_timeout;
};

} // namespace brokerscope::kafka
