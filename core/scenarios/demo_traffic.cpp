// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/demo_traffic.h"

#include "core/base/clock.h"
#include "core/kafka/client_factory.h"
#include "core/kafka/sources.h"

#include <QRandomGenerator>

#include <cmath>
#include <numbers>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::scenarios {

namespace {

constexpr double kOrdersPerSecond = 20;
constexpr double kPaymentsPerSecond = 15;
constexpr double kPageViewsPerSecond = 60;
constexpr qint64 kSlowPerSecond = 20; // analytics-slow: a third of the page views
constexpr qint64 kReturns = 40; // at the start of a new cluster, then never again
constexpr qint64 kReplaceAfterMs = 5000;

struct DemoTopic { QString name; qint32 partitions; };

std::vector<DemoTopic> demoTopics()
{
    return {{DemoTraffic::ordersTopic(), 6},
            {DemoTraffic::paymentsTopic(), 2},
            {DemoTraffic::pageViewsTopic(), 3},
            {DemoTraffic::returnsTopic(), 1}};
}

struct DemoGroup { QString id; QString topic; int members; qint64 maxPerSecond; };

std::vector<DemoGroup> demoGroups()
{
    return {{u"billing"_s, DemoTraffic::ordersTopic(), 2, 0},
            {u"audit"_s, DemoTraffic::ordersTopic(), 1, 0},
            {u"search-index"_s, DemoTraffic::ordersTopic(), 1, 0},
            {u"analytics-slow"_s, DemoTraffic::pageViewsTopic(), 1, kSlowPerSecond},
            {u"shipping-crowded"_s, DemoTraffic::paymentsTopic(), 4, 0},
            {u"returns-desk"_s, DemoTraffic::returnsTopic(), 1, 0}};
}

} // namespace

QString DemoTraffic::ordersTopic() { return u"demo.orders"_s; }
QString DemoTraffic::paymentsTopic() { return u"demo.payments"_s; }
QString DemoTraffic::pageViewsTopic() { return u"demo.page-views"_s; }
QString DemoTraffic::returnsTopic() { return u"demo.returns"_s; }

DemoTraffic::DemoTraffic(kafka::ConnectionSettings settings)
    : m_settings(std::move(settings))
    , m_records(QRandomGenerator::global()->bounded(9000U)) // order numbers of a restart differ
{
}

DemoTraffic::~DemoTraffic() { stop(); }

Outcome DemoTraffic::makeTopics(qint64 deadlineMs, const std::function<bool()> &isStopping, bool &isReturnsNew)
{
    auto client = kafka::makeClient(m_settings);
    if (!client)
        return failure(client.error());
    for (const DemoTopic &topic : demoTopics()) {
        // Small segments, so that a demo that was forgotten does not fill the disk.
        const kafka::NewTopic wanted{topic.name,
                                     topic.partitions,
                                     -1,
                                     {{u"retention.bytes"_s, u"268435456"_s}, {u"segment.bytes"_s, u"67108864"_s}}};
        for (;;) {
            const Outcome outcome = async::await((*client)->createTopic(wanted, false));
            if (outcome || outcome.error().kind == Error::Kind::Conflict) {
                isReturnsNew = isReturnsNew || (outcome && topic.name == returnsTopic());
                break;
            }
            if (isStopping())
                return failure(Error::cancelled());
            if (!outcome.error().retriable || bootTimeMs() >= deadlineMs)
                return outcome;
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
        }
    }
    return done();
}

Outcome DemoTraffic::start(std::chrono::milliseconds patience, const std::function<bool()> &isStopping)
{
    bool isReturnsNew = false;
    if (auto outcome = makeTopics(bootTimeMs() + patience.count(), isStopping, isReturnsNew); !outcome)
        return outcome;
    auto writer = kafka::RecordWriter::open(m_settings);
    if (!writer)
        return failure(writer.error());
    m_writer = std::move(*writer);
    m_startedMs = m_lastTickMs = m_lastAckMs = bootTimeMs();
    if (isReturnsNew)
        for (qint64 i = 0; i < kReturns; ++i)
            static_cast<void>(m_writer->sendUncounted(m_records.itemReturn(wallTimeMs())));

    for (const DemoGroup &group : demoGroups()) {
        for (int i = 1; i <= group.members; ++i) {
            if (isStopping())
                return failure(Error::cancelled());
            auto member = kafka::GroupConsumer::start(
                m_settings, {group.id, u"%1-%2"_s.arg(group.id).arg(i), {group.topic}, u"earliest"_s, group.maxPerSecond});
            if (!member)
                return failure(member.error());
            m_members.push_back(std::move(*member));
        }
    }
    return done();
}

void DemoTraffic::tick()
{
    if (!m_writer)
        return;
    const qint64 now = bootTimeMs();
    // After a suspend the demo does not make up for the night.
    const double seconds = double(std::min<qint64>(now - m_lastTickMs, 1000)) / 1000;
    m_lastTickMs = now;
    // Business comes and goes within two minutes, so that charts have something to draw.
    const double wave = 1 + 0.4 * std::sin(double(now - m_startedMs) / 120'000 * 2 * std::numbers::pi);
    send(kOrdersPerSecond * wave, seconds, m_dueOrders, &DemoRecords::order);
    send(kPaymentsPerSecond * wave, seconds, m_duePayments, &DemoRecords::payment);
    send(kPageViewsPerSecond * wave, seconds, m_duePageViews, &DemoRecords::pageView);
    watchProducer(now);
}

void DemoTraffic::send(double perSecond, double seconds, double &due, kafka::OutgoingRecord (DemoRecords::*make)(qint64))
{
    for (due += perSecond * seconds; due >= 1; due -= 1) {
        if (m_writer->sendUncounted((m_records.*make)(wallTimeMs())))
            m_refusedSinceMs = 0;
        else if (m_refusedSinceMs == 0)
            m_refusedSinceMs = m_lastTickMs;
    }
}

void DemoTraffic::watchProducer(qint64 nowMs)
{
    if (producedCount() != m_lastAcknowledged) {
        m_lastAcknowledged = producedCount();
        m_lastAckMs = nowMs;
    }
    if (m_refusedSinceMs == 0 || nowMs - m_refusedSinceMs < kReplaceAfterMs)
        return;
    // An idempotent producer whose state the brokers lost (a wiped cluster on the same port) refuses everything for ever.
    m_acknowledgedBefore = producedCount();
    m_writer.reset();
    m_refusedSinceMs = 0;
    if (auto writer = kafka::RecordWriter::open(m_settings); writer)
        m_writer = std::move(*writer);
}

void DemoTraffic::stop()
{
    for (const auto &member : m_members)
        member->leave();
    m_acknowledgedBefore = producedCount();
    m_writer.reset(); // flushes while the members leave
    m_members.clear();
}

qint64 DemoTraffic::producedCount() const
{
    return m_acknowledgedBefore + (m_writer ? m_writer->acknowledgedCount() : 0);
}

qint64 DemoTraffic::consumedCount() const
{
    qint64 sum = 0;
    for (const auto &member : m_members)
        sum += member->consumedCount();
    return sum;
}

qint64 DemoTraffic::silentForMs() const { return bootTimeMs() - m_lastAckMs; }

} // namespace brokerscope::scenarios
