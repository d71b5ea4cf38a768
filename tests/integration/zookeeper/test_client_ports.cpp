// SPDX-License-Identifier: GPL-3.0-or-later
/// Real programs on the port where ZooKeeper was expected. (tests/core/zookeeper has the made-up ones.)
#include "tests/integration/zookeeper/client_test.h"
#include "tests/support/kafka_cluster.h"

#include <QTcpSocket>
#include <QTemporaryDir>

using namespace brokerscope;
using namespace brokerscope::test;
using namespace brokerscope::zookeeper;
using namespace Qt::Literals::StringLiterals;

namespace {

void expectNamed(quint16 port, const QString &sentence)
{
    const auto zk = connectToZooKeeper(
        {.connectString = u"127.0.0.1:%1/kafka"_s.arg(port), .requestDeadline = std::chrono::seconds(30)});
    const auto answer = answerOf(zk->children(u"/brokers"_s));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, Error::Kind::Invalid);
    EXPECT_TRUE(answer.error().message.contains(sentence)) << words(answer);
    EXPECT_TRUE(until([&] { return zk->status().state == ZooKeeperStatus::State::Failed; }));
}

class ClientPorts : public testing::TestWithParam<const char *>
{
};

TEST_P(ClientPorts, aBrokerIsNamed)
{
    const auto cluster = KafkaCluster::start({.runtime = QString::fromLatin1(GetParam())});
    ASSERT_TRUE(cluster);
    expectNamed(cluster->port(1), u"is a Kafka broker, not ZooKeeper"_s);
    if (!cluster->hasZooKeeper())
        return;
    const auto right = connectToZooKeeper({.connectString = cluster->zooKeeperConnect()});
    EXPECT_EQ(answerOf(right->children(u"/brokers/ids"_s)).value().names, QStringList(u"1"_s));
}

INSTANTIATE_TEST_SUITE_P(Runtimes, ClientPorts, testing::Values("3.9", "2.4.1", "4.4"));

TEST(ClientPort, aWebServerIsNamed)
{
    const QTemporaryDir folder;
    const quint16 port = freePorts(1).front();
    Child server(u"python3"_s,
                 {u"-m"_s, u"http.server"_s, u"--bind"_s, u"127.0.0.1"_s, u"--directory"_s, folder.path(),
                  QString::number(port)},
                 folder.filePath(u"log"_s));
    ASSERT_TRUE(until([&] {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        return socket.waitForConnected(500);
    }));
    expectNamed(port, u"is a web server, not ZooKeeper"_s);
}

} // namespace
