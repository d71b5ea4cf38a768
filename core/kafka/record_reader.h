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
    std::vector<qint32> partitions; ///< empty: all
    ReadStart start;
    std::optional<qint64> limit; ///< stop after so many records; nullopt: none
    bool follow = false; ///< go on at the end of the partitions; live reads never pause (the store drops, counted)
    Isolation isolation = Isolation::ReadUncommitted;
};

/// What was read of one partition: offsets [from, to).
struct ReadRange { TopicPartition partition; qint64 from = 0; qint64 to = 0; };

struct ReadEnd
{
    enum class Reason { EndReached, LimitReached, Stopped, Failed };
    Reason reason = Reason::EndReached;
    qint64 scanned = 0; ///< records read
    std::vector<ReadRange> ranges;
    std::vector<Error> errors;
};

using RecordBatch = std::shared_ptr<const std::vector<Record>>; ///< at most 500 records or 50 ms

/// Reads records of one topic on a thread of its own. Assigns partitions: never joins a group, never commits, never creates a
/// topic. Ends ranges by offsets, not by timeouts. Signals come on the thread that the object lives on. A ranged read uses
/// back-pressure (at most 8 batches under way: call batchDone() after each); a live read (`follow`) never waits.
class RecordReader : public QObject
{
    Q_OBJECT

public:
    RecordReader(ConnectionSettings settings, ReadRequest request, QObject *parent = nullptr);
    ~RecordReader() override; ///< stops and waits at most 100 ms for the poll in progress

    void start();
    void stop(); ///< finished(Stopped) follows
    void batchDone();

Q_SIGNALS:
    void recordsRead(const brokerscope::kafka::RecordBatch &batch);
    void finished(const brokerscope::kafka::ReadEnd &end);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace brokerscope::kafka
