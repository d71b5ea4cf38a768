// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/kafka/connection_settings.h"
#include "core/model/group_table.h"
#include "core/model/record.h"

#include <QObject>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace brokerscope::kafka {

struct ReadFromNewest { qint64 count = 100; }; ///< the last `count` records over all partitions
struct ReadFromOldest {};
struct ReadFromEnd {}; ///< only what comes from now on
struct ReadFromOffset { qint64 offset = 0; };
struct ReadFromTime { qint64 timestampMs = 0; }; ///< wall clock
using ReadStart = std::variant<ReadFromNewest, ReadFromOldest, ReadFromEnd, ReadFromOffset, ReadFromTime>;

enum class Isolation { ReadUncommitted, ReadCommitted };

struct ReadRequest
{
    QString topic;
    std::vector<qint32> partitions{}; ///< empty: all
    ReadStart start{};
    std::optional<qint64> limit{}; ///< stop after so many records; nullopt: none
    bool follow = false; ///< go on at the end of the partitions; live reads never pause (the store drops, counted)
    Isolation isolation = Isolation::ReadUncommitted;
};

/// What was read of one partition: offsets [from, to).
struct ReadRange { TopicPartition partition; qint64 from = 0; qint64 to = 0; };

struct ReadEnd
{
    enum class Reason { EndReached, LimitReached, Stopped, Failed };
    Reason reason = Reason::EndReached;
    qint64 scanned = 0; ///< records read (ReadFromNewest: those that were among the newest)
    qint64 dropped = 0; ///< live only: of these, how many were not handed over because the receiver was behind
    std::vector<ReadRange> ranges; ///< one a partition that was read, or was to be from an offset; sorted
    std::vector<Error> errors; ///< what could not be read and why, also when the rest was; at most 20
};

/// At most 500 records, 4 MiB (or one larger record), or what came within 50 ms. Merged by timestamp; the records of one
/// partition keep their order.
using RecordBatch = std::shared_ptr<const std::vector<Record>>;

/// Reads records of one topic on a thread of its own. Assigns partitions: never joins a group, never commits, never creates a
/// topic. Ends ranges by offsets, not by timeouts. Signals come on the thread that the object lives on. A ranged read uses
/// back-pressure (at most 8 batches under way: call batchDone() after each); a live read (`follow`) never waits: when its
/// receiver is more than 64 MiB behind, the oldest batches are dropped and counted.
/// The records of ReadFromNewest arrive oldest first. A record that is larger than the library accepts (100 MB) is skipped
/// and named with its offset in ReadEnd::errors.
class RecordReader : public QObject
{
    Q_OBJECT

public:
    RecordReader(ConnectionSettings settings, ReadRequest request, QObject *parent = nullptr);
    /// Stops and waits at most 100 ms for the poll in progress. What hangs on a silent broker ends on its own thread.
    ~RecordReader() override;

    void start();
    void stop(); ///< finished(Stopped) follows after the batches under way
    void batchDone(); ///< without effect on a live read
    [[nodiscard]] qint64 droppedCount() const; ///< ReadEnd::dropped, so far

Q_SIGNALS:
    void recordsRead(const brokerscope::kafka::RecordBatch &batch);
    void finished(const brokerscope::kafka::ReadEnd &end);

private:
    ConnectionSettings m_settings;
    ReadRequest m_request;
    std::shared_ptr<class ReadOutbox> m_outbox; // shared with the reading thread, which may outlive this object
};

} // namespace brokerscope::kafka
