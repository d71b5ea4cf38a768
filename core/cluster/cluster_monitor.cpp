// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/cluster_monitor.h"

#include "core/cluster/committed_pass.h"
#include "core/kafka/sources.h"
#include "core/zookeeper/client.h"

#include <QThreadPool>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace brokerscope::cluster {

namespace {

constexpr auto kShortestUnseen = 10'000ms; // between two answers while nobody looks: what the history of the lag needs
constexpr qint64 kEagerMs = 20'000; // after the machine woke or its network changed
constexpr auto kEagerRetry = 1000ms;
constexpr auto kLongestBackOff = 30'000ms;
constexpr auto kLongestBackOffOfMetadata = 10'000ms; // one small question, and the first to see that the brokers are back

template <typename T>
void settle(Part<T> &part, Result<std::shared_ptr<const T>> result)
{
    if (result)
        part.succeed(std::move(*result), bootTimeMs(), wallTimeMs());
    else
        part.fail(result.error(), bootTimeMs());
}

std::shared_ptr<const LagTable> lagsOf(std::shared_ptr<const GroupTable> groups, const OffsetTable &offsets)
{
    auto table = std::make_shared<LagTable>();
    table->rows.reserve(groups->rows.size());
    for (const Group &group : groups->rows)
        table->rows.push_back(groupLag(group, offsets));
    table->groups = std::move(groups);
    return table;
}

} // namespace

ClusterMonitor::ClusterMonitor(kafka::KafkaClient *kafka, QObject *parent)
    : QObject(parent)
    , m_kafka(kafka)
    , m_snapshot(std::make_shared<ClusterSnapshot>())
{
    for (int i = 0; i < PartCount; ++i) {
        m_parts[i].timer.setSingleShot(true);
        connect(&m_parts[i].timer, &QTimer::timeout, this, [this, i] { ask(PartId(i)); });
    }
}

ClusterMonitor::~ClusterMonitor() = default;

void ClusterMonitor::start()
{
    m_started = true;
    refreshNow();
}

void ClusterMonitor::setRhythm(Rhythm rhythm)
{
    m_rhythm = rhythm;
    for (int i = 0; i < PartCount; ++i)
        schedule(PartId(i));
}

void ClusterMonitor::setAttention(Attention attention)
{
    if (attention == m_attention)
        return;
    m_attention = attention;
    for (int i = 0; i < PartCount; ++i) {
        const auto part = PartId(i);
        const bool isDue = m_started && interval(part) > 0ms && age(part) >= interval(part);
        if (attention == Attention::Shown && isDue && (part != Offsets || m_snapshot->topics.data))
            ask(part);
        else
            schedule(part);
    }
}

void ClusterMonitor::schedule(PartId part)
{
    PartTimer &timer = m_parts[part];
    timer.timer.stop();
    if (m_started && !timer.underWay && interval(part) > 0ms)
        timer.timer.start(interval(part));
}

std::chrono::milliseconds ClusterMonitor::age(PartId part) const
{
    const qint64 asked = part == Metadata ? m_snapshot->topics.attemptedAtBootMs
        : part == Offsets                 ? m_snapshot->offsets.attemptedAtBootMs
                                          : m_snapshot->groups.attemptedAtBootMs;
    return std::chrono::milliseconds(bootTimeMs() - asked);
}

void ClusterMonitor::refreshNow()
{
    // Offsets need the topics, groups need nothing; the first offsets follow the first metadata by themselves.
    ask(Metadata);
    ask(Groups);
    if (m_snapshot->topics.data)
        ask(Offsets);
}

void ClusterMonitor::catchUp()
{
    m_eagerUntilBootMs = bootTimeMs() + kEagerMs;
    for (const PartId part : {Metadata, Groups, Offsets}) {
        if (!m_started || interval(part) == 0ms)
            continue;
        m_parts[part].failures = 0;
        if (m_parts[part].underWay)
            m_parts[part].askAgain = true;
        else if (part != Offsets || m_snapshot->topics.data)
            ask(part);
    }
}

std::chrono::milliseconds ClusterMonitor::interval(PartId part) const
{
    std::chrono::milliseconds wished = part == Metadata ? m_rhythm.metadata
        : part == Offsets                               ? m_rhythm.offsets
                                                        : m_rhythm.groups;
    if (wished > 0ms && m_attention == Attention::Hidden)
        wished = std::max<std::chrono::milliseconds>(wished, kShortestUnseen);
    if (wished > 0ms && m_parts[part].failures > 0 && bootTimeMs() < m_eagerUntilBootMs)
        return std::min<std::chrono::milliseconds>(wished, kEagerRetry);
    const int doublings = std::min(m_parts[part].failures, 6);
    const auto longest = part == Metadata ? kLongestBackOffOfMetadata : kLongestBackOff;
    return wished == 0ms ? 0ms : std::min(wished * (1 << doublings), std::max<std::chrono::milliseconds>(longest, wished));
}

void ClusterMonitor::ask(PartId part)
{
    if (m_parts[part].underWay)
        return;
    m_parts[part].timer.stop();
    m_parts[part].underWay = true;
    switch (part) {
    case Metadata: askMetadata(); break;
    case Offsets: askOffsets(); break;
    case Groups: askGroups(); break;
    case PartCount: break;
    }
}

void ClusterMonitor::finished(PartId part, bool succeeded)
{
    PartTimer &timer = m_parts[part];
    timer.underWay = false;
    const bool isBack = succeeded && timer.failures > 0;
    timer.failures = succeeded ? 0 : timer.failures + 1;
    if (std::exchange(timer.askAgain, false))
        ask(part);
    else
        schedule(part);
    if (part == Metadata && isBack)
        askAgainWhatFailed();
}

// The brokers answer again: what waits out its back-off need not. After the machine woke that is everything: an answer without a failure
// may hold nothing but brokers that were not reached.
void ClusterMonitor::askAgainWhatFailed()
{
    const bool isEager = bootTimeMs() < m_eagerUntilBootMs;
    for (const PartId part : {Offsets, Groups}) {
        if ((m_parts[part].failures == 0 && !isEager) || interval(part) == 0ms)
            continue;
        m_parts[part].failures = 0;
        if (m_parts[part].underWay)
            m_parts[part].askAgain = isEager;
        else
            ask(part);
    }
}

void ClusterMonitor::askMetadata()
{
    async::deliver(m_kafka->fetchMetadata(), this, [this](const Result<kafka::ClusterMetadata> &result) {
        const bool isFirst = !m_snapshot->topics.data;
        publish([&](ClusterSnapshot &snapshot) {
            using Brokers = std::shared_ptr<const BrokerTable>;
            using Topics = std::shared_ptr<const TopicTable>;
            settle(snapshot.brokers, result ? Result<Brokers>(result->brokers) : failure(result.error()));
            // An equal table keeps its identity, so that what was made from it (offsets, models) knows that nothing changed.
            const bool isSame = result && snapshot.topics.data && *snapshot.topics.data == *result->topics;
            settle(snapshot.topics,
                   result ? Result<Topics>(isSame ? snapshot.topics.data : result->topics) : failure(result.error()));
        });
        finished(Metadata, result.has_value());
        if (isFirst && result)
            ask(Offsets);
        if (result && m_snapshot->metadataMode == MetadataMode::Unknown && !result->brokers->rows.empty())
            askMetadataMode(result->brokers->rows.front().id);
    });
}

void ClusterMonitor::askMetadataMode(qint32 brokerId)
{
    async::deliver(m_kafka->describeBrokerConfig(brokerId), this, [this](const Result<std::vector<ConfigEntry>> &config) {
        if (!config)
            return; // not permitted, or silent: asked again with the next metadata
        const auto isSet = [&](QLatin1StringView name) {
            const auto it = std::find_if(config->begin(), config->end(), [&](const ConfigEntry &e) { return e.name == name; });
            return it != config->end() && it->value && !it->value->isEmpty();
        };
        using namespace Qt::Literals::StringLiterals;
        const MetadataMode mode = isSet("process.roles"_L1) ? MetadataMode::KRaft
            : isSet("zookeeper.connect"_L1)                 ? MetadataMode::ZooKeeper
                                                            : MetadataMode::Unknown;
        if (mode != MetadataMode::Unknown)
            publish([mode](ClusterSnapshot &snapshot) { snapshot.metadataMode = mode; });
    });
}

void ClusterMonitor::askOffsets()
{
    if (!m_snapshot->topics.data) {
        m_parts[Offsets].underWay = false; // the first metadata asks again
        return;
    }
    async::deliver(m_kafka->fetchOffsets(m_snapshot->topics.data, kafka::OffsetParts::StartEndAndStable), this,
                   [this](const Result<std::shared_ptr<const OffsetTable>> &result) {
                       publish([&](ClusterSnapshot &snapshot) { settle(snapshot.offsets, result); });
                       finished(Offsets, result.has_value());
                       makeLags();
                   });
}

void ClusterMonitor::askGroups()
{
    async::deliver(m_kafka->fetchGroups(), this, [this](const Result<std::shared_ptr<const GroupTable>> &result) {
        if (!result) {
            publish([&](ClusterSnapshot &snapshot) { settle(snapshot.groups, result); });
            finished(Groups, false);
            makeLags();
            return;
        }
        auto *pass = new CommittedPass(m_kafka, *result, this, [this](std::shared_ptr<const GroupTable> groups) {
            publish([&](ClusterSnapshot &snapshot) {
                settle(snapshot.groups, Result<std::shared_ptr<const GroupTable>>(std::move(groups)));
            });
            finished(Groups, true);
            makeLags();
        });
        pass->start();
    });
}

void ClusterMonitor::makeLags()
{
    const auto &groups = m_snapshot->groups;
    const auto &offsets = m_snapshot->offsets;
    if (!groups.data || !offsets.data)
        return;
    const qint64 bootMs = std::min(groups.takenAtBootMs, offsets.takenAtBootMs);
    const qint64 wallMs = std::min(groups.takenAtWallMs, offsets.takenAtWallMs);
    const std::optional<Error> error = groups.error ? groups.error : offsets.error;
    const quint64 request = ++m_lagRequest;
    auto work = [groups = groups.data, offsets = offsets.data]() -> Result<std::shared_ptr<const LagTable>> {
        return lagsOf(groups, *offsets);
    };
    async::deliver(async::runOnPool(QThreadPool::globalInstance(), std::move(work)), this,
                   [this, bootMs, wallMs, error, request](const Result<std::shared_ptr<const LagTable>> &result) {
                       if (request != m_lagRequest || !result)
                           return; // a newer one is under way
                       publish([&](ClusterSnapshot &snapshot) {
                           snapshot.lags.succeed(*result, bootMs, wallMs);
                           if (error)
                               snapshot.lags.fail(*error, bootTimeMs());
                       });
                   });
}

void ClusterMonitor::watchZooKeeper(zookeeper::ZooKeeperClient *client)
{
    if (!client) {
        takeZooKeeper({}, std::nullopt);
        return;
    }
    connect(client, &zookeeper::ZooKeeperClient::statusChanged, this,
            [this, client](const ZooKeeperStatus &status) { takeZooKeeper(status, client->statusError()); });
    takeZooKeeper(client->status(), client->statusError());
}

void ClusterMonitor::takeZooKeeper(const ZooKeeperStatus &status, const std::optional<Error> &error)
{
    // Each attempt to reach a server is told; only what a person would see makes a new snapshot.
    const auto &shown = m_snapshot->zookeeper;
    ZooKeeperStatus known = shown.data ? *shown.data : ZooKeeperStatus{};
    known.attempts = status.attempts;
    if (shown.data && known == status && shown.error == error)
        return;
    publish([&](ClusterSnapshot &snapshot) {
        snapshot.zookeeper.succeed(std::make_shared<const ZooKeeperStatus>(status), bootTimeMs(), wallTimeMs());
        if (error)
            snapshot.zookeeper.fail(*error, bootTimeMs());
    });
}

void ClusterMonitor::publish(const std::function<void(ClusterSnapshot &)> &edit)
{
    auto next = std::make_shared<ClusterSnapshot>(*m_snapshot); // parts are shared pointers: a copy is small
    ++next->serial;
    edit(*next);
    m_snapshot = std::move(next);
    Q_EMIT snapshotChanged(m_snapshot);
}

} // namespace brokerscope::cluster
