// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/fetch_waker.h"

#include <functional>
#include <limits>
#include <map>

namespace brokerscope::kafka {

class ReadOutbox;

inline constexpr qint64 kNoEnd = std::numeric_limits<qint64>::max();

/// One stretch of one partition that is to be read.
struct ScanSegment
{
    qint32 partition = -1;
    qint64 position = 0; ///< next offset to be read; moves on
    qint64 end = kNoEnd; ///< exclusive
    qint64 wanted = kNoEnd; ///< records still wanted; goes down
    bool isAtLogEnd = false; ///< the log's end came before `end` or before `wanted` was reached

    [[nodiscard]] bool isDone() const { return position >= end || wanted <= 0 || isAtLogEnd; }
};

/// How a scan ended.
struct ScanOutcome
{
    enum class Reason {
        Done, ///< every segment is done
        Stopped, ///< by the outbox
        Refused, ///< a response is larger than the library accepts: the handle is of no more use
        OutOfRange, ///< `partition` does not hold its segment's position (any more)
        Stalled ///< ranged only: nothing came for the stall time
    };
    Reason reason = Reason::Done;
    qint32 partition = -1;
};

/// Reads segments of a topic's partitions over one handle: each from its position until an offset at or behind its end, the
/// log's end, or the wanted number of records. Ends by offsets, since compaction and transaction markers leave gaps.
/// Private to core/kafka; on the reading thread.
class PartitionScan
{
public:
    using OnRecord = std::function<void(Record &&)>; ///< none: records are counted and not copied
    /// After each poll, at most 50 ms apart: hand over what was gathered.
    using OnPoll = std::function<void()>;
    /// Something of one partition that could not be read; the scan goes on, without the partition if the segment is done.
    using OnError = std::function<void(Error)>;

    PartitionScan(std::shared_ptr<ReaderHandle> reader, ReadOutbox &outbox, std::chrono::milliseconds stallTime);

    /// Follows while a segment has no end. At the log's end of a segment with an end, the segment is done.
    [[nodiscard]] ScanOutcome run(std::vector<ScanSegment> &segments, const OnRecord &onRecord, const OnPoll &onPoll,
                                  const OnError &onError);

private:
    void handle(const rd_kafka_message_t &message, const OnRecord &onRecord, const OnError &onError);
    void stopDone();
    /// After a poll that brought so many messages of at most so many.
    void keepFetching(std::size_t count, std::size_t asked);

    std::shared_ptr<ReaderHandle> m_reader;
    ReadOutbox &m_outbox;
    std::chrono::milliseconds m_stallTime;
    FetchWaker m_waker;
    qint64 m_polledBytes = 0; // of the newest poll
    QString m_topic;
    std::map<qint32, ScanSegment *> m_open; // being fetched
    qint32 m_outOfRange = -1;
};

/// Copies a message of the library. Any thread.
[[nodiscard]] Record toRecord(const rd_kafka_message_t &message, const QString &topic);

} // namespace brokerscope::kafka
