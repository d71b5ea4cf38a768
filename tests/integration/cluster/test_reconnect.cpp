// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/connected_cluster.h"
#include "tests/support/kafka_cluster.h"
#include "tests/support/tcp_relay.h"
#include "tests/support/until.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <iostream>

using namespace brokerscope;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::until;

namespace {

/// A real broker and a real ZooKeeper, reached through a network that the test takes away: the broker advertises the relay's address
/// to whoever comes through it, as it would an address of another network.
class ReconnectTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        const quint16 behind = freePort();
        s_kafkaRelay = new test::TcpRelay(behind);
        s_kafka = test::KafkaCluster::start(
            {.properties = {u"listeners=PLAINTEXT://127.0.0.1:@port@,RELAYED://127.0.0.1:%1"_s.arg(behind),
                            u"advertised.listeners=PLAINTEXT://127.0.0.1:@port@,RELAYED://"_s + s_kafkaRelay->address(),
                            u"listener.security.protocol.map=PLAINTEXT:PLAINTEXT,RELAYED:PLAINTEXT"_s,
                            u"inter.broker.listener.name=PLAINTEXT"_s}});
        ASSERT_TRUE(s_kafka);
        ASSERT_TRUE(s_kafka->createTopic(u"orders"_s, 1));
        s_zooKeeperRelay = new test::TcpRelay(s_kafka->zooKeeperPort());
    }
    static void TearDownTestSuite()
    {
        delete std::exchange(s_zooKeeperRelay, nullptr);
        delete std::exchange(s_kafkaRelay, nullptr);
        s_kafka.reset();
    }

    void SetUp() override
    {
        ASSERT_TRUE(s_kafka);
        s_kafkaRelay->mend();
        s_zooKeeperRelay->mend();
        profile::ConnectionProfile profile;
        profile.id = QUuid::createUuid();
        profile.name = u"far away"_s;
        profile.bootstrapServers = s_kafkaRelay->address();
        profile.zookeeper = s_zooKeeperRelay->address() + u"/kafka"_s;
        auto session = cluster::ClusterSession::open(profile, {}, 2500ms);
        ASSERT_TRUE(session) << test::words(session);
        m_cluster = std::make_unique<cluster::ConnectedCluster>(std::move(*session));
        m_cluster->monitor()->setRhythm({m_rhythm, m_rhythm, m_rhythm});
        ASSERT_TRUE(until([this] { return isFresh(0); })) << whyNot(0);
        // Through the relay only: what it takes away is gone.
        ASSERT_EQ(m_cluster->snapshot()->brokers.data->rows.front().port, s_kafkaRelay->port());
    }

    static quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

    [[nodiscard]] std::string whyNot(qint64 sinceBootMs) const
    {
        const ClusterSnapshotPtr now = m_cluster->snapshot();
        const auto part = [&](const auto &each, const char *name) -> std::string {
            if (each.error)
                return std::string(name) + ": " + each.error->message.toStdString();
            return !each.data || each.takenAtBootMs < sinceBootMs ? std::string(name) + " is old" : std::string();
        };
        for (const std::string &why : {part(now->brokers, "brokers"), part(now->topics, "topics"), part(now->offsets, "offsets"), part(now->groups, "groups")})
            if (!why.empty())
                return why;
        const bool isConnected = now->zookeeper.data && now->zookeeper.data->state == ZooKeeperStatus::State::Connected;
        return isConnected ? std::string() : "ZooKeeper: not connected";
    }
    [[nodiscard]] bool isFresh(qint64 sinceBootMs) const { return whyNot(sinceBootMs).empty(); }

    void expectFreshSoon(const char *after, qint64 sinceBootMs)
    {
        QElapsedTimer timer;
        timer.start();
        EXPECT_TRUE(until([&] { return isFresh(sinceBootMs); }, 60'000)) << whyNot(sinceBootMs);
        std::cout << after << ": all is fresh after " << timer.elapsed() << " ms" << std::endl;
    }

    static inline std::unique_ptr<test::KafkaCluster> s_kafka;
    static inline test::TcpRelay *s_kafkaRelay = nullptr;
    static inline test::TcpRelay *s_zooKeeperRelay = nullptr;
    std::chrono::milliseconds m_rhythm = 5000ms;
    std::unique_ptr<cluster::ConnectedCluster> m_cluster;
};

TEST_F(ReconnectTest, aNetworkThatIsGoneIsToldAndItsReturnIsNoticed)
{
    s_kafkaRelay->cut();
    s_zooKeeperRelay->cut();
    const qint64 gone = bootTimeMs();
    EXPECT_TRUE(until([&] { return m_cluster->snapshot()->brokers.error.has_value(); }));
    EXPECT_TRUE(m_cluster->snapshot()->brokers.data); // what was read stays, with its age
    EXPECT_LE(m_cluster->snapshot()->brokers.takenAtBootMs, gone + 100);
    EXPECT_TRUE(until([&] { return m_cluster->snapshot()->zookeeper.data->state != ZooKeeperStatus::State::Connected; }));
    // Long enough for a back-off to have grown.
    EXPECT_FALSE(until([&] { return !m_cluster->snapshot()->brokers.error; }, 12'000));
    s_kafkaRelay->mend();
    s_zooKeeperRelay->mend();
    const qint64 back = bootTimeMs();
    m_cluster->monitor()->catchUp(); // the kernel says that there is a network again
    expectFreshSoon("a network that was gone", back);
}

TEST_F(ReconnectTest, itsReturnIsNoticedByItselfToo)
{
    s_kafkaRelay->freeze(); // nothing is refused, nothing comes
    EXPECT_TRUE(until([&] { return m_cluster->snapshot()->brokers.error && m_cluster->snapshot()->groups.error; }));
    s_kafkaRelay->mend();
    expectFreshSoon("a network that stood still, without a hint", bootTimeMs());
}

TEST_F(ReconnectTest, connectionsThatDiedInSleepAreReplaced)
{
    m_cluster->monitor()->setRhythm({10min, 10min, 10min}); // nothing but the hint asks
    s_kafkaRelay->abandon();
    s_zooKeeperRelay->abandon();
    const qint64 woke = bootTimeMs();
    m_cluster->monitor()->catchUp();
    expectFreshSoon("connections that died in sleep", woke);
}

TEST_F(ReconnectTest, aNetworkThatComesAfterTheMachineWokeIsWaitedFor)
{
    m_cluster->monitor()->setRhythm({10min, 10min, 10min});
    s_kafkaRelay->cut();
    s_zooKeeperRelay->cut();
    m_cluster->monitor()->catchUp();
    EXPECT_TRUE(until([&] { return m_cluster->snapshot()->brokers.error.has_value(); }));
    s_kafkaRelay->mend();
    s_zooKeeperRelay->mend();
    expectFreshSoon("a network that came after the machine woke", bootTimeMs());
}

} // namespace
