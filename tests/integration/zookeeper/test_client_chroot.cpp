// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/zookeeper/follower.h"

using namespace brokerscope;
using namespace brokerscope::test;
using namespace brokerscope::zookeeper;
using namespace Qt::Literals::StringLiterals;

namespace {

using Mode = ZooKeeperClient::Mode;
using State = ZooKeeperStatus::State;
using Watch = ZooKeeperClient::Watch;

class ClientChroot : public testing::TestWithParam<const char *>
{
protected:
    void SetUp() override
    {
        m_server = ZooKeeperServer::start(QString::fromLatin1(GetParam()));
        ASSERT_TRUE(m_server);
        m_root = connectToZooKeeper(
            {.connectString = m_server->connectString(), .requestDeadline = std::chrono::seconds(20)});
    }

    void make(const QStringList &paths)
    {
        for (const QString &path : paths) {
            const auto made = answerOf(m_root->create(path, {}, Mode::Persistent));
            ASSERT_TRUE(made) << words(made);
        }
    }
    [[nodiscard]] std::unique_ptr<ZooKeeperClient> connect(const QString &chroot) const
    {
        return connectToZooKeeper({.connectString = m_server->connectString(chroot)});
    }

    std::unique_ptr<ZooKeeperServer> m_server;
    std::unique_ptr<ZooKeeperClient> m_root;
};

TEST_P(ClientChroot, isInvisible)
{
    make({u"/kafka2"_s, u"/kafka2/brokers"_s});
    const auto zk = connect(u"/kafka2"_s);
    EXPECT_EQ(answerOf(zk->children(u"/"_s)).value().names, QStringList(u"brokers"_s));
    EXPECT_EQ(answerOf(zk->create(u"/x"_s, {}, Mode::Persistent)).value(), u"/x"_s);
    EXPECT_TRUE(answerOf(m_root->stat(u"/kafka2/x"_s)));
    EXPECT_EQ(zk->status().chroot, u"/kafka2"_s);
    const Follower follower(*zk, u"/x"_s, Watch::Data);
    ASSERT_TRUE(until([&] { return follower.known() == u"(null)"_s; }));
    ASSERT_TRUE(answerOf(m_root->set(u"/kafka2/x"_s, "1"_ba, 0)));
    EXPECT_TRUE(until([&] { return follower.known() == u"1"_s; }));
}

TEST_P(ClientChroot, aWrongOneIsNamedWithTheRightOne)
{
    make({u"/kafka2"_s, u"/kafka2/brokers"_s, u"/kafka2/brokers/ids"_s});
    const auto wrong = connect(u"/kafka"_s);
    const auto answer = answerOf(wrong->children(u"/brokers"_s));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, Error::Kind::NotFound);
    EXPECT_TRUE(answer.error().message.contains(u"chroot /kafka does not exist"_s)) << words(answer);
    EXPECT_TRUE(answer.error().message.contains(u"under /kafka2"_s)) << words(answer);
}

TEST_P(ClientChroot, oneThatShouldBeLeftOutIsNamed)
{
    make({u"/brokers"_s, u"/brokers/ids"_s});
    const auto answer = answerOf(connect(u"/kafka"_s)->get(u"/controller"_s));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, Error::Kind::NotFound);
    EXPECT_TRUE(answer.error().message.contains(u"leave it out"_s)) << words(answer);
}

TEST_P(ClientChroot, oneThatComesToBeIsNoticed)
{
    const auto zk = connect(u"/kafka/deep"_s);
    const Follower ids(*zk, u"/brokers/ids"_s, Watch::Children);
    const auto answer = answerOf(zk->create(u"/x"_s, {}, Mode::Persistent));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, Error::Kind::NotFound);
    EXPECT_TRUE(answer.error().message.contains(u"no Kafka was found"_s)) << words(answer);
    ASSERT_TRUE(until([&] { return zk->status().state == State::Failed; }));
    EXPECT_EQ(faultOf(zk->stat(u"/"_s)), Error::Kind::NotFound) << "at once: the reason is known";
    EXPECT_FALSE(answerOf(m_root->stat(u"/kafka"_s))) << "nothing is made on the way";

    make({u"/kafka"_s, u"/kafka/deep"_s});
    ASSERT_TRUE(until([&] { return isConnected(*zk); })) << words(zk->statusError());
    EXPECT_FALSE(zk->statusError());
    EXPECT_TRUE(until([&] { return ids.wasTold(ZooKeeperClient::Change::Unknown); }))
        << "who could not read before is told to read now";
    make({u"/kafka/deep/brokers"_s, u"/kafka/deep/brokers/ids"_s, u"/kafka/deep/brokers/ids/7"_s});
    EXPECT_TRUE(until([&] { return ids.known() == u"7"_s; })) << qPrintable(ids.known());
}

TEST_P(ClientChroot, oneThatIsMissingSurvivesARestartOfTheServer)
{
    const auto zk = connect(u"/kafka"_s);
    ASSERT_TRUE(until([&] { return zk->status().state == State::Failed; }));
    m_server->kill();
    ASSERT_TRUE(m_server->startAgain());
    ASSERT_TRUE(until([&] { return isConnected(*m_root); }));
    make({u"/kafka"_s});
    EXPECT_TRUE(until([&] { return isConnected(*zk); })) << words(zk->statusError());
    EXPECT_TRUE(answerOf(zk->stat(u"/"_s)));
}

TEST_P(ClientChroot, oneThatIsDeletedAndMadeAnewIsFollowed)
{
    make({u"/kafka"_s, u"/kafka/topics"_s});
    const auto zk = connect(u"/kafka"_s);
    const Follower topics(*zk, u"/topics"_s, Watch::Children);
    ASSERT_TRUE(until([&] { return topics.known().isEmpty(); }));
    ASSERT_TRUE(answerOf(m_root->remove(u"/kafka/topics"_s, 0)));
    ASSERT_TRUE(answerOf(m_root->remove(u"/kafka"_s, 0)));
    EXPECT_TRUE(until([&] { return topics.known() == u"(none)"_s; })) << qPrintable(topics.known());
    make({u"/kafka"_s, u"/kafka/topics"_s, u"/kafka/topics/t"_s});
    EXPECT_TRUE(until([&] { return topics.known() == u"t"_s; })) << qPrintable(topics.known());
}

INSTANTIATE_TEST_SUITE_P(Runtimes, ClientChroot, testing::Values("3.9", "2.4.1"));

} // namespace
