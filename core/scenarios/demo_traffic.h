// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/connection_settings.h"
#include "core/kafka/group_consumer.h"
#include "core/kafka/record_writer.h"
#include "core/scenarios/demo_records.h"

#include <functional>

namespace brokerscope::scenarios {

/// Something to see: real producers and real consumer groups on real topics, about 100 records a second.
///
/// | group              | reads            | what it shows                                                        |
/// | billing            | demo.orders (6)  | two members share the partitions and keep up (point-to-point)        |
/// | audit              | demo.orders      | reads all of it again, independent of billing (publish/subscribe)    |
/// | search-index       | demo.orders      | the same, once more                                                  |
/// | analytics-slow     | demo.page-views (3) | reads a third of what is produced: its lag grows                  |
/// | shipping-crowded   | demo.payments (2)| four members, two partitions: two members have nothing to do         |
/// | returns-desk       | demo.returns (1) | read to the end and nothing new since: silence that is normal        |
///
/// One thread at a time. Every member and the producer have threads of their own.
class DemoTraffic
{
public:
    [[nodiscard]] static QString ordersTopic();
    [[nodiscard]] static QString paymentsTopic();
    [[nodiscard]] static QString pageViewsTopic();
    [[nodiscard]] static QString returnsTopic();

    explicit DemoTraffic(kafka::ConnectionSettings settings);
    ~DemoTraffic(); ///< as stop()
    Q_DISABLE_COPY_MOVE(DemoTraffic)

    /// Makes the topics that are missing and starts the members. Blocks: while no broker answers it goes on trying for
    /// `patience`, or until `isStopping` says so (then Error::cancelled()).
    [[nodiscard]] Outcome start(std::chrono::milliseconds patience, const std::function<bool()> &isStopping);
    /// Sends what is due since the last call; call it every 100 ms or so. Never blocks, but for a producer that the brokers
    /// have disowned: that one is replaced (≤ 3 s).
    void tick();
    /// Members commit and leave, the producer flushes: all at once, at most 4 s.
    void stop();

    [[nodiscard]] qint64 producedCount() const; ///< acknowledged, since start()
    [[nodiscard]] qint64 consumedCount() const; ///< by all members
    /// Milliseconds since a record was last acknowledged (or since start()).
    [[nodiscard]] qint64 silentForMs() const;

private:
    [[nodiscard]] Outcome makeTopics(qint64 deadlineMs, const std::function<bool()> &isStopping, bool &isReturnsNew);
    void send(double perSecond, double seconds, double &due, kafka::OutgoingRecord (DemoRecords::*make)(qint64));
    void watchProducer(qint64 nowMs);

    kafka::ConnectionSettings m_settings;
    DemoRecords m_records;
    std::unique_ptr<kafka::RecordWriter> m_writer;
    std::vector<std::unique_ptr<kafka::GroupConsumer>> m_members;
    double m_dueOrders = 0;
    double m_duePayments = 0;
    double m_duePageViews = 0;
    qint64 m_startedMs = 0; // bootTimeMs(), as the next three
    qint64 m_lastTickMs = 0;
    qint64 m_lastAckMs = 0;
    qint64 m_refusedSinceMs = 0; // 0: the producer takes records
    qint64 m_acknowledgedBefore = 0; // by producers that were replaced
    qint64 m_lastAcknowledged = 0;
};

} // namespace brokerscope::scenarios
