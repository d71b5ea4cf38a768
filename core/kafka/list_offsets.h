// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/handle_set.h"
#include "core/kafka/sources.h"

#include <QDeadlineTimer>

#include <functional>
#include <memory>
#include <vector>

namespace brokerscope::kafka {

/// One partition to look up at its leader, and what came of it.
struct OffsetAsk
{
    PartitionIndex index = 0; ///< the asker's own number
    QByteArray topic; ///< UTF-8
    qint32 partition = 0;
    qint64 offset = kUnknownOffset; ///< answer; −1: none
    rd_kafka_resp_err_t error = RD_KAFKA_RESP_ERR_NO_ERROR; ///< of this partition alone
};

/// ListOffsets of many partitions through rd_kafka_offsets_for_times, which is all-or-nothing, quadratic in the list, and
/// never refreshes leaders by itself (librdkafka 2.0): so in chunks, with a refresh and one more try when a leader moved,
/// and by halves to find the partition that spoils a chunk. Blocking: for a lane, with partitions of one leader.
class ListOffsets
{
public:
    static constexpr int kChunk = 500;

    ListOffsets(rd_kafka_t *handle, QDeadlineTimer deadline)
        : m_handle(handle)
        , m_deadline(deadline)
    {
    }

    /// `what`: −2 earliest, −1 end, else a timestamp in ms. Answers into `asks`. What is returned concerns the leader as a
    /// whole (no answer, no connection): what is left of `asks` was not asked then and carries that code.
    [[nodiscard]] rd_kafka_resp_err_t run(std::vector<OffsetAsk> &asks, qint64 what);

private:
    [[nodiscard]] rd_kafka_resp_err_t chunk(std::span<OffsetAsk> asks, qint64 what);
    [[nodiscard]] rd_kafka_resp_err_t ask(std::span<OffsetAsk> asks, qint64 what);
    [[nodiscard]] int remainingMs() const { return int(std::max<qint64>(0, m_deadline.remainingTime())); }

    rd_kafka_t *m_handle;
    QDeadlineTimer m_deadline;
    bool m_hasRefreshed = false;
};

/// A partition-level code: asking the same leader for other partitions still makes sense.
[[nodiscard]] bool concernsOnePartition(rd_kafka_resp_err_t code);

} // namespace brokerscope::kafka
