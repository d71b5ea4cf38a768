// SPDX-License-Identifier: GPL-3.0-or-later
// Saved connections through the real program: what --profile finds, and what the marks allow.
#include "tests/integration/cli/cli_program.h"
#include "tests/integration/cli/json_shape.h"
#include "tests/support/kafka_cluster.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope::test;

namespace {

class CliProfile : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_cluster = KafkaCluster::start({}); }
    static void TearDownTestSuite() { s_cluster.reset(); }

    void SetUp() override { ASSERT_TRUE(s_cluster); }

    void save(const QList<QJsonObject> &connections, int version = 1)
    {
        QJsonArray list;
        for (QJsonObject connection : connections) {
            connection[u"id"_s] = QUuid::createUuid().toString(QUuid::WithoutBraces);
            connection[u"bootstrapServers"_s] = s_cluster->bootstrap();
            connection[u"zookeeper"_s] = s_cluster->zooKeeperConnect();
            list.append(connection);
        }
        QDir().mkpath(m_cli.home() + u"/brokerscope"_s);
        QFile file(m_cli.home() + u"/brokerscope/connections.json"_s);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(QJsonObject{{u"version"_s, version}, {u"connections"_s, list}}).toJson());
    }
    CliProgram::Result on(const QString &profile, const QStringList &arguments, const QByteArray &input = {})
    {
        return m_cli.json(QStringList{u"--profile"_s, profile} + arguments, input);
    }
    static QString message(const CliProgram::Result &result)
    {
        return result.object[u"error"_s].toObject()[u"message"_s].toString();
    }
    static QString kind(const CliProgram::Result &result)
    {
        return result.object[u"error"_s].toObject()[u"kind"_s].toString();
    }

    static std::unique_ptr<KafkaCluster> s_cluster;
    CliProgram m_cli{QStringList()};
};

std::unique_ptr<KafkaCluster> CliProfile::s_cluster;

TEST_F(CliProfile, anUnknownNameNamesTheKnownOnes)
{
    EXPECT_EQ(on(u"x"_s, {u"topics"_s}).exitCode, 1);
    EXPECT_TRUE(message(on(u"x"_s, {u"topics"_s})).contains(u"no other one is saved"_s));
    save({{{u"name"_s, u"prod"_s}}, {{u"name"_s, u"dev"_s}}});
    const auto result = on(u"x"_s, {u"topics"_s});
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_EQ(kind(result), u"notFound"_s);
    EXPECT_TRUE(message(result).contains(u"dev, prod"_s)) << qPrintable(message(result));
}

TEST_F(CliProfile, kafkaAndZooKeeperAreThoseOfTheConnection)
{
    save({{{u"name"_s, u"dev"_s}}});
    EXPECT_EQ(on(u"dev"_s, {u"overview"_s}).object[u"brokers"_s].toInt(), 1);
    EXPECT_EQ(on(u"dev"_s, {u"zk"_s, u"ls"_s, u"/brokers/ids"_s}).object[u"children"_s].toArray(), QJsonArray{u"1"_s});
}

TEST_F(CliProfile, aReadOnlyConnectionLetsNoChangePass)
{
    save({{{u"name"_s, u"look"_s}, {u"readOnly"_s, true}}});
    const auto topic = on(u"look"_s, {u"topic"_s, u"create"_s, u"t"_s, u"--partitions"_s, u"1"_s, u"--yes"_s});
    EXPECT_EQ(topic.exitCode, 1) << topic.out.constData();
    EXPECT_EQ(topic.object[u"outcome"_s].toString(), "refused"_L1);
    EXPECT_TRUE(topic.object[u"errors"_s].toArray().first().toObject()[u"message"_s].toString().contains(u"look"_s))
        << topic.out.constData();
    const auto znode = on(u"look"_s, {u"zk"_s, u"create"_s, u"/t"_s, u"--yes"_s});
    EXPECT_EQ(znode.exitCode, 1) << znode.out.constData();
    EXPECT_EQ(znode.object[u"outcome"_s].toString(), "refused"_L1);
    EXPECT_EQ(on(u"look"_s, {u"produce"_s, u"t"_s}, "x\n").exitCode, 1);
    EXPECT_TRUE(on(u"look"_s, {u"topics"_s}).object[u"topics"_s].toArray().isEmpty()) << "nothing was made";
    EXPECT_EQ(on(u"look"_s, {u"zk"_s, u"stat"_s, u"/t"_s}).exitCode, 1);
}

TEST_F(CliProfile, onProductionNothingIsWrittenWithoutAYes)
{
    save({{{u"name"_s, u"prod"_s}, {u"production"_s, true}}, {{u"name"_s, u"dev"_s}}});
    EXPECT_EQ(on(u"prod"_s, {u"topic"_s, u"create"_s, u"p"_s, u"--partitions"_s, u"1"_s}).exitCode, 2);
    ASSERT_EQ(on(u"prod"_s, {u"topic"_s, u"create"_s, u"p"_s, u"--partitions"_s, u"1"_s, u"--yes"_s}).exitCode, 0);
    const auto refused = on(u"prod"_s, {u"produce"_s, u"p"_s}, "x\n");
    EXPECT_EQ(refused.exitCode, 2) << refused.out.constData();
    EXPECT_TRUE(message(refused).contains(u"prod"_s) && message(refused).contains(u"--yes"_s))
        << refused.out.constData();
    EXPECT_EQ(on(u"prod"_s, {u"produce"_s, u"p"_s, u"--yes"_s}, "x\n").exitCode, 0);
    EXPECT_EQ(on(u"dev"_s, {u"produce"_s, u"p"_s}, "y\n").exitCode, 0); // elsewhere the pipe is the yes
    EXPECT_EQ(KafkaCluster::kcat(s_cluster->bootstrap(), {u"-C"_s, u"-t"_s, u"p"_s, u"-e"_s, u"-q"_s}).out, "x\ny\n");
}

TEST_F(CliProfile, withoutAKeyStoreTheSecretComesFromAFile)
{
    save({{{u"name"_s, u"safe"_s}, {u"secretKeys"_s, QJsonArray{u"ssl.key.password"_s}}}});
    const auto refused = on(u"safe"_s, {u"topics"_s});
    EXPECT_EQ(refused.exitCode, 3) << refused.out.constData();
    EXPECT_EQ(kind(refused), u"authentication"_s);
    EXPECT_TRUE(message(refused).contains(u"ssl.key.password"_s) && message(refused).contains(u"--property-file"_s))
        << qPrintable(message(refused));
    const QString path = m_cli.folder() + u"/secrets"_s;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.write("ssl.key.password=x\n");
    file.close();
    EXPECT_EQ(on(u"safe"_s, {u"topics"_s, u"--property-file"_s, path}).exitCode, 0);
    EXPECT_EQ(on(u"safe"_s, {u"zk"_s, u"ls"_s, u"/"_s}).exitCode, 0); // ZooKeeper needs none
}

TEST_F(CliProfile, aFileThatIsNotUnderstoodIsSaidWithItsLine)
{
    save({{{u"name"_s, u"dev"_s}}}, 2);
    const auto newer = on(u"dev"_s, {u"topics"_s});
    EXPECT_EQ(newer.exitCode, 1) << newer.out.constData();
    EXPECT_TRUE(message(newer).contains(u"newer"_s));
    QFile file(m_cli.home() + u"/brokerscope/connections.json"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\n\"version\": 1,\n\"connections\": [{]\n}");
    file.close();
    const auto damaged = on(u"dev"_s, {u"topics"_s});
    EXPECT_NE(damaged.exitCode, 0);
    EXPECT_TRUE(message(damaged).contains(u"Line 3"_s)) << qPrintable(message(damaged));
}

} // namespace
