// SPDX-License-Identifier: GPL-3.0-or-later
// The real program against real brokers of the three runtimes; its numbers against those of Kafka's own tools and kcat.
#include "tests/integration/cli/cli_program.h"
#include "tests/support/kafka_cluster.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <map>

using namespace Qt::Literals::StringLiterals;
using brokerscope::test::CliProgram;
using brokerscope::test::KafkaCluster;
using brokerscope::test::Output;

namespace {

QString toolClass(const QString &runtime, const QString &tool)
{
    const bool isOld = runtime == "2.4.1"_L1;
    if (tool == "offsets"_L1)
        return isOld ? u"kafka.tools.GetOffsetShell"_s : u"org.apache.kafka.tools.GetOffsetShell"_s;
    if (tool == "groups"_L1)
        return isOld ? u"kafka.admin.ConsumerGroupCommand"_s : u"org.apache.kafka.tools.consumer.group.ConsumerGroupCommand"_s;
    return isOld ? u"kafka.admin.TopicCommand"_s : u"org.apache.kafka.tools.TopicCommand"_s;
}

QJsonObject row(const QJsonArray &list, const QString &key, const QJsonValue &value)
{
    for (const QJsonValue &entry : list)
        if (entry.toObject().value(key) == value)
            return entry.toObject();
    return {};
}

/// One cluster a runtime for all cases: they use topics of their own.
class Cli : public testing::TestWithParam<const char *>
{
protected:
    static std::map<QString, std::unique_ptr<KafkaCluster>> &clusters()
    {
        static std::map<QString, std::unique_ptr<KafkaCluster>> all;
        return all;
    }
    static void TearDownTestSuite() { clusters().clear(); }

    void SetUp() override
    {
        runtime = QLatin1String(GetParam());
        auto &slot = clusters()[runtime];
        if (!slot)
            slot = KafkaCluster::start({.runtime = runtime});
        ASSERT_TRUE(slot);
        cluster = slot.get();
        cli = std::make_unique<CliProgram>(QStringList{u"--bootstrap"_s, cluster->bootstrap()});
    }

    /// End offsets by "topic:partition", from Kafka's own tool.
    std::map<QString, qint64> endOffsets(const QString &topic) const
    {
        const QString server = runtime == "2.4.1"_L1 ? u"--broker-list"_s : u"--bootstrap-server"_s;
        const Output output = cluster->tool({toolClass(runtime, u"offsets"_s), server, cluster->bootstrap(), u"--topic"_s, topic, u"--time"_s, u"-1"_s});
        std::map<QString, qint64> offsets;
        for (const QString &line : QString::fromUtf8(output.out).split(u'\n', Qt::SkipEmptyParts))
            if (const QStringList parts = line.split(u':'); parts.size() == 3)
                offsets[parts[0] + u':' + parts[1]] = parts[2].toLongLong();
        return offsets;
    }

    QString runtime;
    KafkaCluster *cluster = nullptr;
    std::unique_ptr<CliProgram> cli;
};

TEST_P(Cli, topicsAndTheirOffsetsEqualThoseOfKafkasTools)
{
    ASSERT_TRUE(cluster->createTopic(u"eq"_s, 3));
    ASSERT_TRUE(cluster->produce(u"eq"_s, {"a", "b", "c"}, 0));
    ASSERT_TRUE(cluster->produce(u"eq"_s, {"d"}, 2));

    const auto topics = cli->json({u"topics"_s});
    ASSERT_EQ(topics.exitCode, 0) << topics.out.constData();
    EXPECT_TRUE(topics.object[u"errors"_s].toArray().isEmpty()) << topics.out.constData();
    const QJsonObject eq = row(topics.object[u"topics"_s].toArray(), u"name"_s, u"eq"_s);
    EXPECT_EQ(eq[u"partitions"_s].toInt(), 3);
    EXPECT_EQ(eq[u"replicationFactor"_s].toInt(), 1);
    EXPECT_EQ(eq[u"records"_s].toInteger(-1), 4);
    EXPECT_EQ(eq[u"offline"_s].toInteger(-1), 0);

    const auto one = cli->json({u"topic"_s, u"eq"_s});
    ASSERT_EQ(one.exitCode, 0) << one.out.constData();
    const std::map<QString, qint64> peer = endOffsets(u"eq"_s);
    ASSERT_EQ(peer.size(), 3U);
    for (const QJsonValue &entry : one.object[u"partitions"_s].toArray()) {
        const QJsonObject partition = entry.toObject();
        const QString key = u"eq:"_s + QString::number(partition[u"partition"_s].toInt());
        EXPECT_EQ(partition[u"highWatermark"_s].toInteger(-1), peer.at(key)) << qPrintable(key);
        EXPECT_EQ(partition[u"lastStableOffset"_s].toInteger(-1), peer.at(key));
        EXPECT_EQ(partition[u"logStartOffset"_s].toInteger(-1), 0);
        EXPECT_EQ(partition[u"leader"_s].toInt(-1), 1);
        EXPECT_EQ(partition[u"state"_s].toString(), "online"_L1);
        EXPECT_EQ(partition[u"isr"_s].toArray(), QJsonArray{1});
    }
    EXPECT_FALSE(row(one.object[u"config"_s].toArray(), u"name"_s, u"retention.ms"_s).isEmpty());
}

TEST_P(Cli, groupsAndLagEqualThoseOfKafkasTool)
{
    ASSERT_TRUE(cluster->createTopic(u"lagged"_s, 2));
    ASSERT_TRUE(cluster->produce(u"lagged"_s, {"1", "2", "3", "4", "5"}, 0));
    ASSERT_TRUE(cluster->produce(u"lagged"_s, {"6"}, 1));
    const QString tool = toolClass(runtime, u"groups"_s);
    const Output reset = cluster->tool({tool, u"--bootstrap-server"_s, cluster->bootstrap(), u"--group"_s, u"g"_s, u"--topic"_s, u"lagged"_s,
                                        u"--reset-offsets"_s, u"--to-offset"_s, u"1"_s, u"--execute"_s});
    ASSERT_EQ(reset.exitCode, 0) << reset.err.constData();
    const Output described = cluster->tool({tool, u"--bootstrap-server"_s, cluster->bootstrap(), u"--group"_s, u"g"_s, u"--describe"_s});
    std::map<int, std::array<qint64, 3>> peer; // partition -> committed, end, lag
    static const QRegularExpression line(u"^g\\s+lagged\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)"_s, QRegularExpression::MultilineOption);
    for (auto it = line.globalMatch(QString::fromUtf8(described.out)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        peer[match.captured(1).toInt()] = {match.captured(2).toLongLong(), match.captured(3).toLongLong(), match.captured(4).toLongLong()};
    }
    ASSERT_EQ(peer.size(), 2U) << described.out.constData();

    const auto group = cli->json({u"group"_s, u"g"_s});
    ASSERT_EQ(group.exitCode, 0) << group.out.constData();
    EXPECT_EQ(group.object[u"state"_s].toString(), "Empty"_L1);
    const QJsonArray partitions = group.object[u"partitions"_s].toArray();
    ASSERT_EQ(partitions.size(), 2) << group.out.constData();
    qint64 sum = 0;
    for (const QJsonValue &entry : partitions) {
        const QJsonObject partition = entry.toObject();
        const auto &expected = peer.at(partition[u"partition"_s].toInt());
        EXPECT_EQ(partition[u"committed"_s].toInteger(-1), expected[0]);
        EXPECT_EQ(partition[u"endOffset"_s].toInteger(-1), expected[1]);
        EXPECT_EQ(partition[u"lag"_s].toInteger(-1), expected[2]);
        EXPECT_EQ(partition[u"lagStatus"_s].toString(), "ok"_L1);
        EXPECT_TRUE(partition[u"owner"_s].isNull());
        sum += expected[2];
    }
    EXPECT_EQ(group.object[u"lag"_s].toInteger(-1), sum);

    const auto groups = cli->json({u"groups"_s});
    EXPECT_EQ(row(groups.object[u"groups"_s].toArray(), u"group"_s, u"g"_s)[u"lag"_s].toInteger(-1), sum) << groups.out.constData();
    const auto lag = cli->json({u"lag"_s, u"--group"_s, u"g"_s});
    EXPECT_EQ(row(lag.object[u"groups"_s].toArray(), u"group"_s, u"g"_s)[u"partitions"_s].toArray(), partitions) << lag.out.constData();
}

TEST_P(Cli, aTopicIsCreatedSeenByKafkasToolAndDeleted)
{
    const auto refused = cli->json({u"topic"_s, u"create"_s, u"made"_s, u"--partitions"_s, u"2"_s});
    EXPECT_EQ(refused.exitCode, 2) << refused.out.constData();
    EXPECT_EQ(refused.object[u"outcome"_s].toString(), "refused"_L1);
    const auto previewed = cli->json({u"topic"_s, u"create"_s, u"made"_s, u"--partitions"_s, u"2"_s, u"--dry-run"_s});
    EXPECT_EQ(previewed.exitCode, 0);
    EXPECT_EQ(previewed.object[u"outcome"_s].toString(), "previewed"_L1);
    EXPECT_EQ(cli->json({u"topic"_s, u"made"_s}).exitCode, 1) << "neither made it";

    const auto created = cli->json({u"topic"_s, u"create"_s, u"made"_s, u"--partitions"_s, u"2"_s, u"--config"_s, u"retention.ms=60000"_s, u"--yes"_s});
    ASSERT_EQ(created.exitCode, 0) << created.out.constData();
    EXPECT_EQ(created.object[u"outcome"_s].toString(), "done"_L1);
    EXPECT_FALSE(created.object[u"journalId"_s].isNull());
    const Output peer = cluster->tool({toolClass(runtime, u"topics"_s), u"--bootstrap-server"_s, cluster->bootstrap(), u"--describe"_s, u"--topic"_s, u"made"_s});
    EXPECT_TRUE(peer.out.contains("retention.ms=60000")) << peer.out.constData();

    const auto deleted = cli->json({u"topic"_s, u"delete"_s, u"made"_s, u"--yes"_s});
    EXPECT_EQ(deleted.exitCode, 0) << deleted.out.constData();
    const auto missing = cli->json({u"topic"_s, u"made"_s});
    EXPECT_EQ(missing.exitCode, 1);
    EXPECT_EQ(missing.object[u"error"_s].toObject()[u"kind"_s].toString(), "notFound"_L1);
}

TEST_P(Cli, whatWasProducedIsWhatKcatAndTailRead)
{
    ASSERT_TRUE(cluster->createTopic(u"said"_s, 1));
    const auto sent = cli->json({u"produce"_s, u"said"_s, u"--key"_s, u"k"_s, u"--header"_s, u"h=v"_s}, "one\n\nthree\n");
    ASSERT_EQ(sent.exitCode, 0) << sent.out.constData();
    EXPECT_EQ(sent.object[u"sent"_s].toArray().size(), 3);
    EXPECT_EQ(cli->json({u"produce"_s, u"said"_s, u"--null"_s, u"--key"_s, u"gone"_s}).exitCode, 0);
    ASSERT_TRUE(cluster->produce(u"said"_s, {QByteArray("\xff\xfe")}, 0));

    const Output peer = KafkaCluster::kcat(cluster->bootstrap(), {u"-C"_s, u"-t"_s, u"said"_s, u"-e"_s, u"-q"_s, u"-f"_s, u"%o|%k|%S|%h\\n"_s});
    EXPECT_TRUE(peer.out.startsWith("0|k|3|h=v\n1|k|0|h=v\n2|k|5|h=v\n3|gone|-1|\n4|")) << peer.out.constData();

    const auto tail = cli->json({u"tail"_s, u"said"_s, u"--from"_s, u"oldest"_s});
    ASSERT_EQ(tail.exitCode, 0) << tail.out.constData();
    ASSERT_EQ(tail.lines.size(), 6) << tail.out.constData();
    EXPECT_EQ(tail.lines[0][u"value"_s].toObject()[u"text"_s].toString(), "one"_L1);
    EXPECT_EQ(tail.lines[0][u"key"_s].toObject()[u"text"_s].toString(), "k"_L1);
    EXPECT_EQ(tail.lines[0][u"headers"_s].toArray().first().toObject()[u"name"_s].toString(), "h"_L1);
    EXPECT_EQ(tail.lines[1][u"value"_s], QJsonValue(QJsonObject{{u"text"_s, u""_s}}));
    EXPECT_TRUE(tail.lines[3][u"value"_s].isNull());
    EXPECT_EQ(tail.lines[4][u"value"_s].toObject()[u"base64"_s].toString(), "//4="_L1);
    const QJsonObject end = tail.object[u"end"_s].toObject();
    EXPECT_EQ(end[u"reason"_s].toString(), "end"_L1);
    EXPECT_EQ(end[u"scanned"_s].toInt(), 5);

    const auto newest = cli->json({u"tail"_s, u"said"_s, u"--limit"_s, u"2"_s});
    ASSERT_EQ(newest.lines.size(), 3) << newest.out.constData();
    EXPECT_EQ(newest.lines[0][u"offset"_s].toInt(), 3);
    EXPECT_EQ(cli->json({u"tail"_s, u"no-such-topic"_s}).exitCode, 1);
}

TEST_P(Cli, searchAndExportSayWhatKcatSays)
{
    ASSERT_TRUE(cluster->createTopic(u"sought"_s, 2));
    QByteArray lines;
    for (int i = 0; i < 200; ++i)
        lines += "k" + QByteArray::number(i) + "|" + (i % 10 == 3 ? "=PAID, \"" : "new ") + QByteArray::number(i) + "\n";
    ASSERT_EQ(KafkaCluster::kcat(cluster->bootstrap(), {u"-P"_s, u"-t"_s, u"sought"_s, u"-K"_s, u"|"_s, u"-H"_s, u"trace=Abc"_s}, lines).exitCode, 0);

    const auto found = cli->json({u"search"_s, u"sought"_s, u"paid"_s});
    ASSERT_EQ(found.exitCode, 0) << found.out.constData();
    ASSERT_EQ(found.lines.size(), 21) << found.out.constData();
    for (const QJsonObject &line : found.lines.first(20))
        EXPECT_TRUE(line[u"value"_s].toObject()[u"text"_s].toString().startsWith(u"=PAID"_s));
    const QJsonObject end = found.object[u"end"_s].toObject();
    EXPECT_EQ(end[u"scanned"_s].toInt(), 200);
    EXPECT_EQ(end[u"matched"_s].toInt(), 20);
    EXPECT_EQ(end[u"ranges"_s].toArray().size(), 2);
    EXPECT_EQ(cli->json({u"search"_s, u"sought"_s, u"paid"_s, u"--match-case"_s}).lines.size(), 1);
    EXPECT_EQ(cli->json({u"search"_s, u"sought"_s, u"abc"_s, u"--in"_s, u"headers"_s}).lines.size(), 201);
    const auto limited = cli->json({u"search"_s, u"sought"_s, u"PAID"_s, u"--limit"_s, u"3"_s});
    EXPECT_EQ(limited.lines.size(), 4);
    EXPECT_EQ(limited.object[u"end"_s].toObject()[u"reason"_s].toString(), "limit"_L1);
    EXPECT_EQ(cli->json({u"search"_s, u"sought"_s, u"x"_s, u"--in"_s, u"nowhere"_s}).exitCode, 2);
    EXPECT_EQ(cli->json({u"search"_s, u"sought"_s, u"x"_s, u"--from"_s, u"newest"_s}).exitCode, 2);

    const auto exported = cli->json({u"export"_s, u"sought"_s});
    EXPECT_EQ(exported.exitCode, 0);
    EXPECT_EQ(exported.lines.size(), 201);
    const Output csv = cli->text({u"export"_s, u"sought"_s, u"--format"_s, u"csv"_s});
    EXPECT_EQ(csv.exitCode, 0);
    EXPECT_EQ(csv.out.count("\r\n"), 201);
    EXPECT_TRUE(csv.out.startsWith("topic,partition,offset,")) << csv.out.left(100).constData();
    EXPECT_FALSE(csv.out.contains(",=PAID"));
    EXPECT_TRUE(csv.out.contains(",\"'=PAID, \"\"3\",")) << csv.out.left(1000).constData();
    const Output peer = KafkaCluster::kcat(cluster->bootstrap(), {u"-C"_s, u"-t"_s, u"sought"_s, u"-p"_s, u"0"_s, u"-e"_s, u"-q"_s});
    const auto part = cli->json({u"export"_s, u"sought"_s, u"--partition"_s, u"0"_s});
    EXPECT_EQ(part.lines.size() - 1, peer.out.count('\n'));
    EXPECT_EQ(cli->json({u"export"_s, u"sought"_s, u"--format"_s, u"csv"_s}).exitCode, 2);
}

TEST_P(Cli, overviewKnowsTheKindOfCluster)
{
    const auto overview = cli->json({u"overview"_s});
    ASSERT_EQ(overview.exitCode, 0) << overview.out.constData();
    EXPECT_EQ(overview.object[u"brokers"_s].toInt(), 1);
    EXPECT_EQ(overview.object[u"metadataMode"_s].toString(), cluster->hasZooKeeper() ? u"zookeeper"_s : u"kraft"_s);
    EXPECT_FALSE(overview.object[u"clusterId"_s].toString().isEmpty());
    const auto brokers = cli->json({u"brokers"_s});
    const QJsonObject broker = row(brokers.object[u"brokers"_s].toArray(), u"id"_s, 1);
    EXPECT_EQ(broker[u"port"_s].toInt(), cluster->port(1));
    EXPECT_TRUE(broker[u"answering"_s].toBool());
    EXPECT_GE(broker[u"leaders"_s].toInt(), 0);
}

TEST_P(Cli, aFrozenBrokerIsNamedWithinTheTimeout)
{
    cluster->pauseBroker(1);
    const auto frozen = cli->json({u"topics"_s, u"--timeout"_s, u"4"_s});
    cluster->resumeBroker(1);
    EXPECT_EQ(frozen.exitCode, 3) << frozen.out.constData();
    EXPECT_FALSE(frozen.object[u"error"_s].toObject()[u"message"_s].toString().isEmpty());
    EXPECT_EQ(cli->json({u"topics"_s}).exitCode, 0);
}

INSTANTIATE_TEST_SUITE_P(Runtimes, Cli, testing::Values("3.9", "2.4.1", "4.4"), [](const auto &instance) {
    return QString(QLatin1String(instance.param)).replace(u'.', u'_').toStdString();
});

TEST(CliAlone, wrongUsageAndClosedPortsHaveTheirCodes)
{
    const CliProgram none({});
    EXPECT_EQ(none.json({u"frobnicate"_s}).exitCode, 2);
    EXPECT_EQ(none.json({u"frobnicate"_s}).object[u"error"_s].toObject()[u"kind"_s].toString(), "invalid"_L1);
    EXPECT_EQ(none.json({u"topics"_s, u"--property"_s, u"sasl.password=x"_s}).exitCode, 2);
    EXPECT_EQ(none.text({u"topics"_s, u"--help"_s}).exitCode, 0);
    const QString closed = u"127.0.0.1:"_s + QString::number(brokerscope::test::freePorts(1).at(0));
    const auto refused = none.json({u"topics"_s, u"--bootstrap"_s, closed});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_TRUE(refused.object[u"error"_s].toObject()[u"message"_s].toString().contains(closed)) << refused.out.constData();
    EXPECT_EQ(none.json({u"topics"_s, u"--bootstrap"_s, u"no.such.host.invalid:9092"_s}).exitCode, 3);
}

} // namespace
