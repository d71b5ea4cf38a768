// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/zookeeper/client_test.h"

using namespace brokerscope;
using namespace brokerscope::test;
using namespace brokerscope::zookeeper;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Mode = ZooKeeperClient::Mode;
using State = ZooKeeperStatus::State;

constexpr int kMany = 300; ///< more than is sent at once

/// Requests that are open while the server does something: their answers in the order asked.
struct Open
{
    explicit Open(ZooKeeperClient &client)
    {
        for (int i = 0; i < kMany; ++i) {
            reads.push_back(client.stat(u"/"_s));
            writes.push_back(client.create(u"/w%1"_s.arg(i), {}, Mode::Persistent));
        }
    }
    std::vector<Answer<ZnodeStat>> reads;
    std::vector<Answer<QString>> writes;
};

class ClientFaults : public testing::TestWithParam<const char *>
{
protected:
    void SetUp() override
    {
        m_server = ZooKeeperServer::start(QString::fromLatin1(GetParam()));
        ASSERT_TRUE(m_server);
        connect(10s); // the library itself notices a silence of two thirds of that
    }

    void connect(std::chrono::milliseconds sessionTimeout)
    {
        m_client = connectToZooKeeper(
            {.connectString = m_server->connectString(), .sessionTimeout = sessionTimeout, .requestDeadline = 2500ms});
        ASSERT_TRUE(until([&] { return isConnected(*m_client); })) << words(m_client->statusError());
    }

    [[nodiscard]] bool waitFor(State state) const
    {
        return until([&] { return m_client->status().state == state; });
    }

    /// A write that says "not sent" must not have been done, now or later; others may.
    void expectHonest(const Open &open) const
    {
        for (int i = 0; i < kMany; ++i) {
            const auto written = answerOf(open.writes.at(std::size_t(i)));
            const auto fault = faultOf(m_client->stat(u"/w%1"_s.arg(i)));
            if (written) {
                EXPECT_EQ(fault, std::nullopt) << i;
            } else if (written.error().retriable) {
                EXPECT_EQ(fault, Error::Kind::NotFound) << i << ": " << words(written);
            }
        }
    }

    std::unique_ptr<ZooKeeperServer> m_server;
    std::unique_ptr<ZooKeeperClient> m_client;
};

TEST_P(ClientFaults, aFrozenServersRequestsAreAnsweredAtTheirDeadline)
{
    m_server->pause();
    const Open open(*m_client);
    int unsent = 0;
    for (const auto &one : open.reads) {
        const auto result = answerOf(one);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, Error::Kind::Timeout) << words(result);
        EXPECT_TRUE(result.error().retriable) << words(result);
        EXPECT_TRUE(result.error().message.contains(u"gave no answer within 2.5 s"_s)) << words(result);
    }
    for (const auto &one : open.writes) {
        const auto result = answerOf(one);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, Error::Kind::Timeout) << words(result);
        unsent += result.error().retriable ? 1 : 0;
    }
    EXPECT_GT(unsent, 0);
    EXPECT_LT(unsent, kMany) << "some had been sent: their outcome is unknown";
    EXPECT_TRUE(waitFor(State::Lost));
    ASSERT_TRUE(m_client->statusError());
    EXPECT_TRUE(m_client->statusError()->message.contains(u"no longer answers"_s)) << words(m_client->statusError());

    m_server->resume();
    ASSERT_TRUE(waitFor(State::Connected)) << words(m_client->statusError());
    EXPECT_TRUE(answerOf(m_client->stat(u"/"_s)));
    expectHonest(open);
}

TEST_P(ClientFaults, aServerKilledWithRequestsOpenIsComeBackFrom)
{
    m_server->pause(); // so that they are open
    const Open open(*m_client);
    m_server->kill();
    for (const auto &one : open.reads)
        EXPECT_EQ(faultOf(one), Error::Kind::Timeout);
    for (const auto &one : open.writes) {
        const auto result = answerOf(one);
        ASSERT_FALSE(result);
        // sent: the broken connection is the answer; not sent: the deadline
        EXPECT_EQ(result.error().kind, result.error().retriable ? Error::Kind::Timeout : Error::Kind::Unreachable)
            << words(result);
    }
    EXPECT_TRUE(waitFor(State::Lost));
    ASSERT_TRUE(m_server->startAgain());
    ASSERT_TRUE(waitFor(State::Connected)) << words(m_client->statusError());
    EXPECT_TRUE(answerOf(m_client->stat(u"/"_s)));
    expectHonest(open);
}

TEST_P(ClientFaults, aServerThatIsDownIsNamedAtOnceAndFoundWhenItRuns)
{
    connect(2s);
    m_server->kill();
    // beyond the session's time its port is asked anew, and nothing listens there
    ASSERT_TRUE(until([&] {
        return m_client->statusError() && m_client->statusError()->message.contains(u"Nothing listens"_s);
    })) << words(m_client->statusError());
    EXPECT_EQ(m_client->status().state, State::Lost);
    EXPECT_EQ(faultOf(m_client->stat(u"/"_s)), Error::Kind::Unreachable);

    const auto late = connectToZooKeeper({.connectString = m_server->connectString()});
    const auto refused = answerOf(late->children(u"/"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Unreachable);
    EXPECT_TRUE(refused.error().message.contains(u"Nothing listens on "_s + m_server->connectString()))
        << words(refused);

    ASSERT_TRUE(m_server->startAgain());
    EXPECT_TRUE(waitFor(State::Connected)) << words(m_client->statusError());
    EXPECT_TRUE(until([&] { return isConnected(*late); })) << words(late->statusError());
    EXPECT_TRUE(answerOf(m_client->stat(u"/"_s)));
    EXPECT_TRUE(answerOf(late->stat(u"/"_s)));
}

TEST_P(ClientFaults, aServerFrozenFromTheStartIsNamed)
{
    m_server->pause();
    const auto late = connectToZooKeeper({.connectString = m_server->connectString()});
    const auto refused = answerOf(late->children(u"/"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Timeout);
    EXPECT_TRUE(refused.error().message.contains(u"accepts the connection but says nothing"_s)) << words(refused);
    m_server->resume();
    EXPECT_TRUE(until([&] { return isConnected(*late); })) << words(late->statusError());
}

TEST_P(ClientFaults, closingWhileTheServerIsFrozenOrGoneIsNoWait)
{
    m_server->pause();
    const Open open(*m_client);
    m_client.reset();
    for (const auto &one : open.writes)
        EXPECT_EQ(faultOf(one), Error::Kind::Cancelled);
    m_server->kill();
    auto gone = connectToZooKeeper({.connectString = m_server->connectString()});
    const auto waiting = gone->stat(u"/"_s);
    gone.reset();
    EXPECT_EQ(faultOf(waiting), Error::Kind::Cancelled);
}

INSTANTIATE_TEST_SUITE_P(Runtimes, ClientFaults, testing::Values("3.9", "2.4.1"));

} // namespace
