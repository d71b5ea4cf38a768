// SPDX-License-Identifier: GPL-3.0-or-later
// The demo shows what it promises, on a real broker, and leaves nothing running.
#include "core/base/clock.h"
#include "core/kafka/client_factory.h"
#include "core/kafka/sources.h"
#include "core/scenarios/demo_traffic.h"
#include "core/scenarios/run_demo.h"
#include "tests/support/kafka_cluster.h"

#include <QDir>

#include <gtest/gtest.h>

#include <csignal>
#include <set>
#include <thread>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::scenarios;
using namespace brokerscope::test;

namespace {

class DemoTrafficTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_cluster = KafkaCluster::start({.runtime = u"3.9"_s});
        ASSERT_TRUE(m_cluster);
        m_settings.bootstrapServers = m_cluster->bootstrap();
        auto client = kafka::makeClient(m_settings);
        ASSERT_TRUE(client);
        m_client = std::move(*client);
    }

    /// Ticks until the condition holds, or for `seconds`.
    static bool play(DemoTraffic &traffic, int seconds, const std::function<bool()> &condition)
    {
        const qint64 deadline = bootTimeMs() + seconds * 1000;
        qint64 nextLook = 0;
        while (bootTimeMs() < deadline) {
            traffic.tick();
            if (bootTimeMs() >= nextLook) {
                if (condition())
                    return true;
                nextLook = bootTimeMs() + 1000;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        return condition();
    }

    Group group(const QString &id)
    {
        const auto groups = async::await(m_client->describeGroups({id}));
        return groups && groups->size() == 1 ? groups->front() : Group{};
    }

    /// End − committed over all partitions of the topic; nullopt while not every partition has a commit.
    std::optional<qint64> lag(const QString &groupId, const QString &topic)
    {
        const auto metadata = async::await(m_client->fetchMetadata());
        const auto committed = async::await(m_client->fetchCommitted(groupId));
        if (!metadata || !committed)
            return std::nullopt;
        const auto offsets = async::await(m_client->fetchOffsets(metadata->topics, kafka::OffsetParts::StartAndEnd));
        if (!offsets)
            return std::nullopt;
        const TopicTable &topics = *metadata->topics;
        const TopicIndex t = topics.findTopic(topic);
        qint64 sum = 0;
        for (quint32 i = 0; i < topics.partitionCount(t); ++i) {
            const PartitionIndex p = topics.firstPartition(t) + i;
            const auto found = std::find_if(committed->begin(), committed->end(), [&](const CommittedOffset &one) {
                return one.partition == TopicPartition{topic, topics.partition(p)};
            });
            const qint64 end = (*offsets)->highWatermark(p);
            if (found == committed->end() || found->offset < 0) {
                if (end > 0)
                    return std::nullopt;
            } else {
                sum += end - found->offset;
            }
        }
        return sum;
    }

    static int threads() { return int(QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size()); }
    static constexpr auto kNever = [] { return false; };

    std::unique_ptr<KafkaCluster> m_cluster;
    kafka::ConnectionSettings m_settings;
    std::unique_ptr<kafka::KafkaClient> m_client;
};

TEST_F(DemoTrafficTest, showsWhatItPromisesAndLeaves)
{
    std::set<int> threadsAfter;
    for (const bool isRestart : {false, true}) {
        SCOPED_TRACE(isRestart);
        DemoTraffic traffic(m_settings);
        const Outcome started = traffic.start(std::chrono::seconds(30), kNever);
        ASSERT_TRUE(started) << started.error().message.toStdString();

        // Members: two that share, four of which two are idle.
        EXPECT_TRUE(play(traffic, 60, [&] {
            for (const auto &[id, members] : std::map<QString, std::size_t>{{u"billing"_s, 2}, {u"audit"_s, 1},
                     {u"search-index"_s, 1}, {u"analytics-slow"_s, 1}, {u"shipping-crowded"_s, 4}, {u"returns-desk"_s, 1}}) {
                const Group one = group(id);
                if (one.state != GroupState::Stable || one.members.size() != members)
                    return false;
            }
            return true;
        }));
        const Group billing = group(u"billing"_s);
        ASSERT_EQ(billing.members.size(), 2U);
        EXPECT_EQ(billing.members[0].assignment.size(), 3U);
        EXPECT_EQ(billing.members[1].assignment.size(), 3U);
        EXPECT_TRUE(billing.members[0].clientId.startsWith(u"billing-"_s));
        const Group crowded = group(u"shipping-crowded"_s);
        const auto idle = std::count_if(crowded.members.begin(), crowded.members.end(),
                                        [](const GroupMember &member) { return member.assignment.empty(); });
        EXPECT_EQ(idle, 2);

        // The slow one falls behind, further and further; the others do not.
        std::optional<qint64> early;
        EXPECT_TRUE(play(traffic, 60, [&] { return (early = lag(u"analytics-slow"_s, DemoTraffic::pageViewsTopic())) && *early > 50; }));
        EXPECT_TRUE(play(traffic, 60, [&] {
            const auto later = lag(u"analytics-slow"_s, DemoTraffic::pageViewsTopic());
            return early && later && *later > *early + 100;
        }));
        for (const auto &[id, topic] : std::map<QString, QString>{{u"billing"_s, DemoTraffic::ordersTopic()},
                 {u"audit"_s, DemoTraffic::ordersTopic()}, {u"search-index"_s, DemoTraffic::ordersTopic()},
                 {u"shipping-crowded"_s, DemoTraffic::paymentsTopic()}}) {
            const auto now = lag(id, topic);
            ASSERT_TRUE(now) << id.toStdString();
            EXPECT_LT(*now, 100) << id.toStdString(); // commits come once a second
        }
        EXPECT_TRUE(play(traffic, 30, [&] { return lag(u"returns-desk"_s, DemoTraffic::returnsTopic()) == 0; }));
        EXPECT_GT(traffic.producedCount(), 100);
        EXPECT_GT(traffic.consumedCount(), 100);

        const qint64 before = bootTimeMs();
        traffic.stop();
        std::printf("stopped after %lld ms (to reach: 5000)\n", static_cast<long long>(bootTimeMs() - before));
        for (const char16_t *id : {u"billing", u"shipping-crowded", u"analytics-slow"}) {
            const Group left = group(QString::fromUtf16(id));
            EXPECT_EQ(left.state, GroupState::Empty);
            EXPECT_TRUE(left.members.empty());
        }
        threadsAfter.insert(threads());
    }
    EXPECT_EQ(threadsAfter.size(), 1U); // a second demo leaves as few behind as the first: none
    const auto metadata = async::await(m_client->fetchMetadata());
    ASSERT_TRUE(metadata);
    const TopicTable &topics = *metadata->topics;
    EXPECT_EQ(topics.partitionCount(topics.findTopic(DemoTraffic::ordersTopic())), 6U);
    EXPECT_EQ(topics.partitionCount(topics.findTopic(DemoTraffic::paymentsTopic())), 2U);
    EXPECT_EQ(topics.partitionCount(topics.findTopic(DemoTraffic::pageViewsTopic())), 3U);
}

TEST_F(DemoTrafficTest, survivesARestartOfTheBrokerAndStopsWithoutOne)
{
    DemoTraffic traffic(m_settings);
    ASSERT_TRUE(traffic.start(std::chrono::seconds(30), kNever));
    EXPECT_TRUE(play(traffic, 60, [&] { return traffic.consumedCount() > 100; }));
    m_cluster->killBroker(1);
    static_cast<void>(play(traffic, 5, kNever));
    ASSERT_TRUE(m_cluster->startBroker(1));
    const qint64 produced = traffic.producedCount();
    const qint64 consumed = traffic.consumedCount();
    EXPECT_TRUE(play(traffic, 60, [&] { return traffic.producedCount() > produced + 50 && traffic.consumedCount() > consumed + 50; }));

    m_cluster->killBroker(1);
    const qint64 before = bootTimeMs();
    traffic.stop();
    // Its own deadlines are 2.5 s each and run side by side; members that wait one after the other would take 25 s.
    const double ratio = double(bootTimeMs() - before) / 5000;
    std::printf("stopped without a broker after %.2f of the 5 s\n", ratio);
    EXPECT_LT(ratio, 2);
}

TEST_F(DemoTrafficTest, theProgramPlaysUntilItIsTold)
{
    int exitCode = -1;
    std::thread program([&] { exitCode = runDemo(m_settings); });
    bool isPlaying = false;
    for (int i = 0; i < 300 && !isPlaying; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        isPlaying = group(u"shipping-crowded"_s).members.size() == 4;
    }
    EXPECT_TRUE(isPlaying);
    ::kill(::getpid(), SIGTERM); // hits any thread of this process
    program.join();
    EXPECT_EQ(exitCode, 0);
    EXPECT_TRUE(group(u"shipping-crowded"_s).members.empty());
}

} // namespace
