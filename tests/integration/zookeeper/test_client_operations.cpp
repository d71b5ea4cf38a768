// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/port_identity.h"
#include "core/zookeeper/server_words.h"
#include "tests/integration/zookeeper/client_test.h"

using namespace brokerscope;
using namespace brokerscope::test;
using namespace brokerscope::zookeeper;
using namespace Qt::Literals::StringLiterals;

namespace {

using Mode = ZooKeeperClient::Mode;

class ClientOperations : public testing::TestWithParam<const char *>
{
protected:
    void SetUp() override
    {
        m_server = ZooKeeperServer::start(QString::fromLatin1(GetParam()));
        ASSERT_TRUE(m_server);
        m_client = connectToZooKeeper({.connectString = m_server->connectString()});
    }

    std::unique_ptr<ZooKeeperServer> m_server;
    std::unique_ptr<ZooKeeperClient> m_client;
};

TEST_P(ClientOperations, connectsAndSaysWhereTo)
{
    ASSERT_TRUE(until([&] { return isConnected(*m_client); })) << words(m_client->statusError());
    const ZooKeeperStatus status = m_client->status();
    EXPECT_EQ(status.server, m_server->connectString());
    EXPECT_EQ(status.chroot, u"/"_s);
    EXPECT_NE(status.sessionId, 0U);
    EXPECT_EQ(status.sessionTimeoutMs, 10'000);
    EXPECT_EQ(status.serverVersion, QLatin1String(GetParam()) == "3.9"_L1 ? u"3.8.4"_s : u"3.5.9"_s);
    EXPECT_FALSE(m_client->statusError());
}

TEST_P(ClientOperations, createReadChangeDelete)
{
    ZooKeeperClient &zk = *m_client;
    EXPECT_EQ(answerOf(zk.create(u"/a"_s, "one"_ba, Mode::Persistent)).value(), u"/a"_s);
    EXPECT_EQ(faultOf(zk.create(u"/a"_s, "two"_ba, Mode::Persistent)), Error::Kind::Conflict);
    const auto node = answerOf(zk.get(u"/a"_s));
    ASSERT_TRUE(node) << words(node.error());
    EXPECT_EQ(node->data, "one"_ba);
    EXPECT_EQ(node->path, u"/a"_s);
    EXPECT_EQ(node->stat.version, 0);
    EXPECT_EQ(node->stat.dataLength, 3);
    EXPECT_GT(node->stat.czxid, 0);
    EXPECT_GT(node->stat.createdMs, 1'600'000'000'000);
    EXPECT_EQ(answerOf(zk.set(u"/a"_s, "three"_ba, 0)).value().version, 1);
    const auto late = answerOf(zk.set(u"/a"_s, "four"_ba, 0));
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(answerOf(zk.get(u"/a"_s)).value().data, "three"_ba) << "the refused write must not have been done";
    EXPECT_EQ(answerOf(zk.set(u"/a"_s, "any"_ba, ZooKeeperClient::kAnyVersion)).value().version, 2);
    EXPECT_EQ(answerOf(zk.create(u"/a/b"_s, {}, Mode::Persistent)).value(), u"/a/b"_s);
    EXPECT_EQ(answerOf(zk.children(u"/a"_s)).value().names, QStringList(u"b"_s));
    EXPECT_EQ(answerOf(zk.children(u"/a"_s)).value().stat.childCount, 1);
    EXPECT_EQ(faultOf(zk.remove(u"/a"_s, ZooKeeperClient::kAnyVersion)), Error::Kind::Conflict) << "it has a child";
    EXPECT_EQ(faultOf(zk.remove(u"/a/b"_s, 7)), Error::Kind::Conflict);
    EXPECT_TRUE(answerOf(zk.remove(u"/a/b"_s, 0)));
    EXPECT_TRUE(answerOf(zk.remove(u"/a"_s, ZooKeeperClient::kAnyVersion)));
    EXPECT_EQ(faultOf(zk.stat(u"/a"_s)), Error::Kind::NotFound);
    EXPECT_EQ(faultOf(zk.get(u"/a"_s)), Error::Kind::NotFound);
    EXPECT_EQ(faultOf(zk.children(u"/a"_s)), Error::Kind::NotFound);
    EXPECT_EQ(faultOf(zk.create(u"/no/parent"_s, {}, Mode::Persistent)), Error::Kind::NotFound);
    EXPECT_EQ(faultOf(zk.get(u"/bad//path"_s)), Error::Kind::Invalid);
}

TEST_P(ClientOperations, nullDataIsNotEmptyData)
{
    ZooKeeperClient &zk = *m_client;
    ASSERT_TRUE(answerOf(zk.create(u"/null"_s, std::nullopt, Mode::Persistent)));
    ASSERT_TRUE(answerOf(zk.create(u"/empty"_s, QByteArray(""), Mode::Persistent)));
    EXPECT_EQ(answerOf(zk.get(u"/null"_s)).value().data, std::nullopt);
    EXPECT_EQ(answerOf(zk.get(u"/empty"_s)).value().data, QByteArray(""));
    ASSERT_TRUE(answerOf(zk.set(u"/empty"_s, std::nullopt, 0)));
    EXPECT_EQ(answerOf(zk.get(u"/empty"_s)).value().data, std::nullopt);
}

TEST_P(ClientOperations, bytesComeBackAsTheyWere)
{
    QByteArray bytes(1'000'000, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 31);
    ASSERT_TRUE(answerOf(m_client->create(u"/数据"_s, bytes, Mode::Persistent)));
    EXPECT_EQ(answerOf(m_client->get(u"/数据"_s)).value().data, bytes);
    const auto tooLarge = answerOf(m_client->set(u"/数据"_s, QByteArray(2'000'000, 'x'), 0));
    ASSERT_FALSE(tooLarge);
    EXPECT_EQ(tooLarge.error().kind, Error::Kind::Invalid);
    EXPECT_EQ(answerOf(m_client->stat(u"/数据"_s)).value().version, 0);
}

TEST_P(ClientOperations, sequentialNodesGetTheirNumbers)
{
    EXPECT_EQ(answerOf(m_client->create(u"/s-"_s, {}, Mode::PersistentSequential)).value(), u"/s-0000000000"_s);
    EXPECT_EQ(answerOf(m_client->create(u"/s-"_s, {}, Mode::EphemeralSequential)).value(), u"/s-0000000001"_s);
}

TEST_P(ClientOperations, ephemeralNodeVanishesWithItsClient)
{
    ASSERT_TRUE(answerOf(m_client->stat(u"/"_s)));
    auto other = connectToZooKeeper({.connectString = m_server->connectString()});
    ASSERT_TRUE(answerOf(other->create(u"/e"_s, "x"_ba, Mode::Ephemeral)));
    ASSERT_TRUE(until([&] { return isConnected(*other); }));
    const auto stat = answerOf(m_client->stat(u"/e"_s));
    ASSERT_TRUE(stat);
    EXPECT_EQ(stat->ephemeralOwner, other->status().sessionId);
    EXPECT_EQ(faultOf(m_client->create(u"/e/child"_s, {}, Mode::Persistent)), Error::Kind::Invalid);
    other.reset();
    EXPECT_TRUE(until([&] {
        const auto gone = answerOf(m_client->stat(u"/e"_s));
        return !gone && gone.error().kind == Error::Kind::NotFound;
    }));
}

TEST_P(ClientOperations, manyAtOnceAreOneAnswerInTheirOrder)
{
    QStringList paths;
    std::vector<Answer<QString>> made;
    for (int i = 0; i < 1000; ++i) {
        paths.append(u"/n%1"_s.arg(i));
        made.push_back(m_client->create(paths.last(), QByteArray::number(i), Mode::Persistent));
    }
    for (const auto &one : made)
        ASSERT_TRUE(answerOf(one));
    paths.insert(500, u"/missing"_s);
    const auto nodes = answerOf(m_client->getMany(paths));
    ASSERT_TRUE(nodes);
    ASSERT_EQ(nodes->size(), 1001U);
    EXPECT_EQ(nodes->at(499).value().data, "499"_ba);
    EXPECT_EQ(faultOf(nodes->at(500)), Error::Kind::NotFound);
    EXPECT_EQ(nodes->at(1000).value().data, "999"_ba);
    const auto stats = answerOf(m_client->statMany(paths));
    EXPECT_EQ(stats.value().at(1000).value().dataLength, 3);
    EXPECT_TRUE(answerOf(m_client->getMany({})).value().empty());
}

TEST_P(ClientOperations, accessListIsRead)
{
    ASSERT_TRUE(answerOf(m_client->create(u"/open"_s, {}, Mode::Persistent)));
    const auto acl = answerOf(m_client->acl(u"/open"_s));
    ASSERT_TRUE(acl);
    ASSERT_EQ(acl->size(), 1U);
    EXPECT_EQ(acl->front().scheme, u"world"_s);
    EXPECT_EQ(acl->front().id, u"anyone"_s);
    EXPECT_EQ(acl->front().permissions, 31);
}

TEST_P(ClientOperations, closeAnswersEverything)
{
    ASSERT_TRUE(answerOf(m_client->stat(u"/"_s)));
    m_server->pause();
    std::vector<Answer<ZnodeStat>> open;
    for (int i = 0; i < 1000; ++i)
        open.push_back(m_client->stat(u"/"_s));
    m_client->close();
    open.push_back(m_client->stat(u"/"_s));
    for (const auto &one : open)
        EXPECT_EQ(faultOf(one), Error::Kind::Cancelled);
    m_server->resume();
}

TEST_P(ClientOperations, destroyingAnswersEverything)
{
    ASSERT_TRUE(answerOf(m_client->stat(u"/"_s)));
    m_server->pause();
    std::vector<Answer<ZnodeStat>> open;
    for (int i = 0; i < 1000; ++i)
        open.push_back(m_client->stat(u"/"_s));
    m_client.reset();
    for (const auto &one : open)
        EXPECT_EQ(faultOf(one), Error::Kind::Cancelled);
    m_server->resume();
}

TEST_P(ClientOperations, portAndWordsAreTheServers)
{
    const auto identity = answerOf(identifyPort(u"127.0.0.1"_s, m_server->port(), PortIdentity::Expect::Kafka));
    EXPECT_EQ(identity.value().kind, PortIdentity::Kind::ZooKeeper);
    const auto srvr = answerOf(askWord(u"127.0.0.1"_s, m_server->port(), "srvr"_ba));
    ASSERT_TRUE(srvr);
    const auto summary = parseSrvr(*srvr);
    ASSERT_TRUE(summary) << srvr->constData();
    EXPECT_EQ(summary->mode, u"standalone"_s);
    EXPECT_GT(summary->nodeCount.value_or(0), 0);
    EXPECT_TRUE(summary->latencyMaxMs.has_value());
    const auto mntr = answerOf(askWord(u"127.0.0.1"_s, m_server->port(), "mntr"_ba));
    ASSERT_TRUE(mntr);
    EXPECT_EQ(faultOf(parseMntr(*mntr)), Error::Kind::Authorization) << mntr->constData();
}

INSTANTIATE_TEST_SUITE_P(Runtimes, ClientOperations, testing::Values("3.9", "2.4.1"));

} // namespace
