// SPDX-License-Identifier: GPL-3.0-or-later
// The record writer against a real broker: kcat reads what it wrote, the Java client's partitioner is the measure.
#include "core/kafka/record_writer.h"
#include "tests/support/kafka_cluster.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::kafka;
using namespace brokerscope::test;

namespace {

class RecordWriterTest : public testing::Test
{
public:
    static void SetUpTestSuite() { s_cluster = KafkaCluster::start({.runtime = u"3.9"_s}); }
    static void TearDownTestSuite() { s_cluster.reset(); }

protected:
    void SetUp() override
    {
        ASSERT_TRUE(s_cluster);
        m_settings.bootstrapServers = s_cluster->bootstrap();
    }
    std::unique_ptr<RecordWriter> open()
    {
        auto writer = RecordWriter::open(m_settings);
        return writer ? std::move(*writer) : nullptr;
    }
    static QByteArray read(const QString &topic, const QString &format)
    {
        return KafkaCluster::kcat(s_cluster->bootstrap(), {u"-C"_s, u"-t"_s, topic, u"-e"_s, u"-q"_s, u"-f"_s, format}).out;
    }

    ConnectionSettings m_settings;
    static std::unique_ptr<KafkaCluster> s_cluster;
};

std::unique_ptr<KafkaCluster> RecordWriterTest::s_cluster;

TEST_F(RecordWriterTest, answersWithPartitionAndOffset)
{
    ASSERT_TRUE(s_cluster->createTopic(u"w"_s, 2));
    const auto writer = open();
    ASSERT_TRUE(writer);
    for (qint64 i = 0; i < 3; ++i) {
        const auto written = async::await(writer->send({.topic = u"w"_s, .partition = 1, .key = "k", .value = "v", .headers = {}}));
        ASSERT_TRUE(written) << written.error().message.toStdString();
        EXPECT_EQ(written->partition, 1);
        EXPECT_EQ(written->offset, i);
    }
    EXPECT_EQ(writer->acknowledgedCount(), 3);
    EXPECT_EQ(writer->failedCount(), 0);
}

TEST_F(RecordWriterTest, nullEmptyAndHeadersArriveAsTheyWere)
{
    ASSERT_TRUE(s_cluster->createTopic(u"shapes"_s, 1));
    const auto writer = open();
    ASSERT_TRUE(writer);
    const std::vector<OutgoingRecord> records{
        {.topic = u"shapes"_s, .partition = 0, .key = "k", .value = std::nullopt, .headers = {}},
        {.topic = u"shapes"_s, .partition = 0, .key = "", .value = "", .headers = {}},
        {.topic = u"shapes"_s, .partition = 0, .key = std::nullopt, .value = QByteArray("a\0b", 3),
         .headers = {{u"h"_s, "1"}, {u"h"_s, std::nullopt}, {u"e"_s, ""}}}};
    for (const OutgoingRecord &record : records)
        ASSERT_TRUE(async::await(writer->send(record)));
    // kcat prints the sizes: −1 is null.
    EXPECT_EQ(read(u"shapes"_s, u"%K %S %h;"_s), "1 -1 ;0 0 ;-1 3 h=1,h=NULL,e=;");
}

// Partitions of Kafka's own DefaultPartitioner (Utils.toPositive(murmur2(key)) % 10), computed with the Java client's jar.
TEST_F(RecordWriterTest, aKeyGoesWhereTheJavaClientPutsIt)
{
    ASSERT_TRUE(s_cluster->createTopic(u"keys"_s, 10));
    QByteArray input;
    QByteArrayList keys;
    for (int i = 0; i < 20; ++i) {
        keys.append("key-" + QByteArray::number(i * 7919));
        input += keys.last() + ":java\n";
    }
    const Output java = s_cluster->tool({u"kafka.tools.ConsoleProducer"_s, u"--bootstrap-server"_s, s_cluster->bootstrap(),
                                         u"--topic"_s, u"keys"_s, u"--property"_s, u"parse.key=true"_s, u"--property"_s,
                                         u"key.separator=:"_s},
                                        input);
    ASSERT_EQ(java.exitCode, 0) << java.err.toStdString();
    std::map<QByteArray, int> expected;
    for (const QByteArray &line : read(u"keys"_s, u"%k %p\n"_s).trimmed().split('\n'))
        expected[line.split(' ').first()] = line.split(' ').last().toInt();
    ASSERT_EQ(expected.size(), 20U);
    const auto writer = open();
    ASSERT_TRUE(writer);
    for (const QByteArray &key : keys) {
        const auto written = async::await(writer->send({.topic = u"keys"_s, .key = key, .value = "ours", .headers = {}}));
        ASSERT_TRUE(written);
        EXPECT_EQ(written->partition, expected.at(key)) << key.toStdString();
    }
}

TEST_F(RecordWriterTest, neverCreatesATopic)
{
    const auto writer = open();
    ASSERT_TRUE(writer);
    const auto written = async::await(writer->send({.topic = u"not-there"_s, .key = {}, .value = "v", .headers = {}}));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, Error::Kind::NotFound) << written.error().detail.toStdString();
    EXPECT_EQ(writer->failedCount(), 1);
    // Now the library knows it, refuses at once, and must leave the headers alone: it freed them twice.
    for (int i = 0; i < 20; ++i) {
        const auto again = async::await(writer->send({.topic = u"not-there"_s, .key = {}, .value = "v", .headers = {{u"h"_s, "1"_ba}, {u"null"_s, {}}}}));
        ASSERT_FALSE(again);
        EXPECT_EQ(again.error().kind, Error::Kind::NotFound) << again.error().detail.toStdString();
    }
    EXPECT_EQ(writer->failedCount(), 21);
    EXPECT_FALSE(KafkaCluster::kcat(s_cluster->bootstrap(), {u"-L"_s}).out.contains("not-there"));
}

TEST_F(RecordWriterTest, saysWhyARecordIsRefused)
{
    ASSERT_TRUE(s_cluster->createTopic(u"small"_s, 1, 1, {u"max.message.bytes=1000"_s}));
    ASSERT_TRUE(s_cluster->createTopic(u"compacted"_s, 1, 1, {u"cleanup.policy=compact"_s}));
    const auto writer = open();
    ASSERT_TRUE(writer);
    const auto large = async::await(writer->send({.topic = u"small"_s, .key = {}, .value = QByteArray(5000, 'x'), .headers = {}}));
    ASSERT_FALSE(large);
    EXPECT_EQ(large.error().kind, Error::Kind::Invalid) << large.error().detail.toStdString();
    const auto keyless = async::await(writer->send({.topic = u"compacted"_s, .key = {}, .value = "v", .headers = {}}));
    ASSERT_FALSE(keyless);
    EXPECT_EQ(keyless.error().kind, Error::Kind::Invalid) << keyless.error().detail.toStdString();
    const auto noPartition = async::await(writer->send({.topic = u"small"_s, .partition = 9, .key = {}, .value = "v", .headers = {}}));
    ASSERT_FALSE(noPartition);
    EXPECT_EQ(noPartition.error().kind, Error::Kind::NotFound) << noPartition.error().detail.toStdString();
    EXPECT_TRUE(async::await(writer->send({.topic = u"small"_s, .key = {}, .value = "fits", .headers = {}})));
}

// Last: it freezes the broker. A record that may have been written is "unknown", never "failed".
TEST_F(RecordWriterTest, aFrozenBrokerLeavesTheOutcomeUnknown)
{
    ASSERT_TRUE(s_cluster->createTopic(u"frozen"_s, 1));
    const auto writer = open();
    ASSERT_TRUE(writer);
    ASSERT_TRUE(async::await(writer->send({.topic = u"frozen"_s, .key = {}, .value = "before", .headers = {}})));
    s_cluster->pauseBroker(1);
    const auto written = async::await(writer->send({.topic = u"frozen"_s, .key = {}, .value = "during", .headers = {}}));
    s_cluster->resumeBroker(1);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, Error::Kind::Timeout) << written.error().detail.toStdString();
}

} // namespace
