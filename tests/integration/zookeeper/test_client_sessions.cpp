// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/zookeeper/client_test.h"
#include "tests/integration/zookeeper/session_end.h"
#include "tests/support/tcp_relay.h"

using namespace brokerscope;
using namespace brokerscope::test;
using namespace brokerscope::zookeeper;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Mode = ZooKeeperClient::Mode;
using State = ZooKeeperStatus::State;

/// A client with a session of 1.5 s behind a relay, and another beside it that sees what becomes of it.
class ClientSessions : public testing::TestWithParam<const char *>
{
protected:
    void SetUp() override
    {
        m_server = ZooKeeperServer::start(QString::fromLatin1(GetParam()));
        ASSERT_TRUE(m_server);
        m_relay = std::make_unique<TcpRelay>(m_server->port());
        m_other = connectToZooKeeper({.connectString = m_server->connectString(), .requestDeadline = 20s});
        connect(10s);
    }

    void connect(std::chrono::milliseconds sessionTimeout)
    {
        m_client = connectToZooKeeper(
            {.connectString = m_relay->address(), .sessionTimeout = sessionTimeout, .requestDeadline = 20s});
        m_log = std::make_unique<StateLog>(*m_client);
        ASSERT_TRUE(until([&] { return isConnected(*m_client); })) << words(m_client->statusError());
        m_session = m_client->status().sessionId;
    }

    [[nodiscard]] bool waitForNewSession() const
    {
        return until([&] { return isConnected(*m_client) && m_client->status().sessionId != m_session; });
    }
    [[nodiscard]] bool waitUntilGone(const QString &path) const
    {
        return until([&] { return faultOf(m_other->stat(path)) == Error::Kind::NotFound; });
    }

    std::unique_ptr<ZooKeeperServer> m_server;
    std::unique_ptr<TcpRelay> m_relay;
    std::unique_ptr<ZooKeeperClient> m_other;
    std::unique_ptr<ZooKeeperClient> m_client;
    std::unique_ptr<StateLog> m_log;
    quint64 m_session = 0;
};

TEST_P(ClientSessions, expiryIsToldAndANewOneServes)
{
    ASSERT_TRUE(answerOf(m_client->create(u"/mine"_s, {}, Mode::Ephemeral)));
    ASSERT_TRUE(answerOf(m_other->stat(u"/mine"_s)));
    ASSERT_TRUE(endSession(m_server->port(), m_session));
    ASSERT_TRUE(waitForNewSession()) << words(m_client->statusError());
    EXPECT_TRUE(m_log->has(State::Expired));
    EXPECT_EQ(m_log->states().back(), State::Connected);
    EXPECT_FALSE(m_client->statusError());
    EXPECT_TRUE(waitUntilGone(u"/mine"_s));
    ASSERT_TRUE(answerOf(m_client->create(u"/mine"_s, {}, Mode::Ephemeral)));
    EXPECT_EQ(answerOf(m_other->stat(u"/mine"_s)).value().ephemeralOwner, m_client->status().sessionId);
}

TEST_P(ClientSessions, whatWaitsThroughAnExpiryIsServedByTheNextSession)
{
    m_relay->cut();
    ASSERT_TRUE(until([&] { return m_client->status().state == State::Lost; }));
    std::vector<Answer<ZnodeStat>> reads;
    std::vector<Answer<QString>> writes;
    for (int i = 0; i < 500; ++i) {
        reads.push_back(m_client->stat(u"/"_s));
        writes.push_back(m_client->create(u"/w%1"_s.arg(i), {}, Mode::Persistent));
    }
    ASSERT_TRUE(endSession(m_server->port(), m_session));
    m_relay->mend();
    for (const auto &one : reads)
        EXPECT_TRUE(answerOf(one));
    for (const auto &one : writes)
        EXPECT_TRUE(answerOf(one)) << "it was never sent";
    EXPECT_TRUE(m_log->has(State::Expired));
}

TEST_P(ClientSessions, whatWasSentBeforeAnExpiryIsAnswered)
{
    constexpr int kMany = 300; // more than is sent at once
    m_relay->freeze();
    std::vector<Answer<ZnodeStat>> reads;
    std::vector<Answer<QString>> writes;
    for (int i = 0; i < kMany; ++i) {
        reads.push_back(m_client->stat(u"/"_s));
        writes.push_back(m_client->create(u"/w%1"_s.arg(i), {}, Mode::Persistent));
    }
    ASSERT_TRUE(until([&] { return m_client->status().state == State::Lost; })) << "it noticed the silence";
    m_relay->cut();
    ASSERT_TRUE(endSession(m_server->port(), m_session));
    m_relay->mend();
    for (const auto &one : reads)
        EXPECT_TRUE(answerOf(one)) << "a read can be asked again";
    int unknown = 0;
    for (int i = 0; i < kMany; ++i) {
        const auto result = answerOf(writes.at(std::size_t(i)));
        const bool isThere = answerOf(m_other->stat(u"/w%1"_s.arg(i))).has_value();
        if (result) {
            EXPECT_TRUE(isThere);
            continue;
        }
        ++unknown;
        EXPECT_EQ(result.error().kind, Error::Kind::Unreachable) << words(result);
        EXPECT_FALSE(result.error().retriable) << words(result);
    }
    EXPECT_GT(unknown, 0) << "some had been sent when the connection broke";
    EXPECT_LT(unknown, kMany) << "and some had not";
}

TEST_P(ClientSessions, silenceLongerThanTheSessionEndsIt)
{
    connect(1500ms);
    EXPECT_EQ(m_client->status().sessionTimeoutMs, 1500);
    ASSERT_TRUE(answerOf(m_client->create(u"/mine"_s, {}, Mode::Ephemeral)));
    m_relay->freeze();
    ASSERT_TRUE(waitUntilGone(u"/mine"_s)) << "the server let the session expire";
    ASSERT_TRUE(until([&] { return m_client->status().state == State::Lost && m_client->status().sessionId == 0; }));
    EXPECT_EQ(m_client->status().sessionTimeoutMs, 0);
    const auto refused = answerOf(m_client->stat(u"/"_s));
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().kind, Error::Kind::Internal) << words(refused);
    m_relay->mend();
    ASSERT_TRUE(waitForNewSession()) << words(m_client->statusError());
    EXPECT_TRUE(answerOf(m_client->stat(u"/"_s)));
}

TEST_P(ClientSessions, aFrozenServerThatComesBackServesWithoutARestart)
{
    connect(1500ms);
    m_server->pause();
    ASSERT_TRUE(until([&] { return m_client->status().state == State::Lost && m_client->status().sessionId == 0; }));
    m_server->resume();
    ASSERT_TRUE(waitForNewSession()) << words(m_client->statusError());
    EXPECT_TRUE(answerOf(m_client->stat(u"/"_s)));
}

TEST_P(ClientSessions, refusedCredentialsAreNamed)
{
    const auto wrong = connectToZooKeeper(
        {.connectString = m_server->connectString(), .authScheme = u"no-such-scheme"_s, .authCredential = "a:b"_ba});
    ASSERT_TRUE(until([&] { return wrong->status().state == State::Failed; })) << words(wrong->statusError());
    ASSERT_TRUE(wrong->statusError());
    EXPECT_EQ(wrong->statusError()->kind, Error::Kind::Authentication);
    EXPECT_TRUE(wrong->statusError()->message.contains(u"refused the credentials"_s)) << words(wrong->statusError());
    EXPECT_EQ(faultOf(wrong->stat(u"/"_s)), Error::Kind::Authentication);
}

INSTANTIATE_TEST_SUITE_P(Runtimes, ClientSessions, testing::Values("3.9", "2.4.1"));

} // namespace
