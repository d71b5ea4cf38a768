// SPDX-License-Identifier: GPL-3.0-or-later
// Offset look-ups against librdkafka's mock cluster: errors that a real broker gives only now and then.
#include "core/kafka/client_factory.h"
#include "core/kafka/sources.h"

#include <gtest/gtest.h>

#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>

#include <array>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::kafka;

namespace {

constexpr qint16 kListOffsets = 2; // Kafka's API key

class OffsetsOfMock : public testing::Test
{
protected:
    void SetUp() override
    {
        std::array<char, 256> text{};
        m_owner = rd_kafka_new(RD_KAFKA_PRODUCER, rd_kafka_conf_new(), text.data(), text.size());
        m_mock = rd_kafka_mock_cluster_new(m_owner, 3);
        rd_kafka_mock_topic_create(m_mock, "many", 1300, 1);
        client = std::move(*makeClient({QString::fromUtf8(rd_kafka_mock_cluster_bootstraps(m_mock)), {}, std::chrono::milliseconds(4000)}));
        metadata = async::await(client->fetchMetadata()).value_or(ClusterMetadata());
        ASSERT_TRUE(metadata.topics);
        ASSERT_EQ(metadata.topics->partitionCount(), 1300U);
    }
    void TearDown() override
    {
        client.reset();
        rd_kafka_mock_cluster_destroy(m_mock);
        rd_kafka_destroy(m_owner);
    }

    std::shared_ptr<const OffsetTable> offsets(OffsetParts parts = OffsetParts::StartAndEnd)
    {
        return async::await(client->fetchOffsets(metadata.topics, parts)).value_or(nullptr);
    }
    [[nodiscard]] static quint32 known(const OffsetTable &table)
    {
        quint32 count = 0;
        for (PartitionIndex p = 0; p < table.topics()->partitionCount(); ++p)
            count += table.highWatermark(p) != kUnknownOffset;
        return count;
    }

    rd_kafka_t *m_owner = nullptr;
    rd_kafka_mock_cluster_t *m_mock = nullptr;
    std::unique_ptr<KafkaClient> client;
    ClusterMetadata metadata;
};

TEST_F(OffsetsOfMock, everyPartitionOfEveryLeader)
{
    const auto table = offsets(OffsetParts::StartEndAndStable);
    ASSERT_TRUE(table);
    EXPECT_EQ(known(*table), 1300U);
    EXPECT_EQ(table->lanes().size(), 3U);
    for (const auto &lane : table->lanes())
        EXPECT_FALSE(lane.error.has_value());
    EXPECT_EQ(table->lastStable(0), 0);
}

TEST_F(OffsetsOfMock, leaderThatMovedIsFoundAgain)
{
    ASSERT_TRUE(offsets());
    for (const PartitionIndex partition : {5U, 6U}) // the mock takes up to a second for each
        rd_kafka_mock_partition_set_leader(m_mock, "many", qint32(partition), metadata.topics->leader(partition) % 3 + 1);
    const auto table = offsets(); // asked with the old leaders
    ASSERT_TRUE(table);
    EXPECT_EQ(known(*table), 1300U);
}

TEST_F(OffsetsOfMock, errorThatPassesIsAskedAgain)
{
    rd_kafka_mock_push_request_errors(m_mock, kListOffsets, 1, RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION);
    const auto table = offsets();
    ASSERT_TRUE(table);
    EXPECT_EQ(known(*table), 1300U);
}

TEST_F(OffsetsOfMock, partitionsWithoutLeaderAreUnknownAndSpoilNoOther)
{
    for (const int partition : {700})
        rd_kafka_mock_partition_set_leader(m_mock, "many", partition, -1);
    metadata = *async::await(client->fetchMetadata());
    EXPECT_EQ(metadata.topics->leader(700), -1);
    const auto table = offsets();
    ASSERT_TRUE(table);
    EXPECT_EQ(known(*table), 1299U);
    EXPECT_EQ(table->highWatermark(700), kUnknownOffset);
}

TEST_F(OffsetsOfMock, brokerThatIsDownLeavesItsPartitionsUnknownWithAReason)
{
    ASSERT_TRUE(offsets());
    rd_kafka_mock_broker_set_down(m_mock, 2);
    const auto table = offsets();
    ASSERT_TRUE(table);
    quint32 ofOthers = 0;
    for (PartitionIndex p = 0; p < 1300; ++p)
        ofOthers += metadata.topics->leader(p) != 2;
    EXPECT_EQ(known(*table), ofOthers);
    ASSERT_NE(table->lane(2), nullptr);
    ASSERT_TRUE(table->lane(2)->error.has_value());
    EXPECT_TRUE(table->lane(2)->error->message.contains(u"Broker 2"_s));
    EXPECT_FALSE(table->lane(1)->error.has_value());
}

TEST_F(OffsetsOfMock, onlyWhatWasAskedFor)
{
    const auto table = async::await(client->fetchOffsets(metadata.topics, {3, 5, 999'999}, OffsetParts::StartAndEnd)).value_or(nullptr);
    ASSERT_TRUE(table);
    EXPECT_EQ(known(*table), 2U);
    const auto none = async::await(client->fetchOffsets(metadata.topics, std::vector<PartitionIndex>(), OffsetParts::StartAndEnd)).value_or(nullptr);
    ASSERT_TRUE(none);
    EXPECT_EQ(known(*none), 0U);
}

} // namespace
