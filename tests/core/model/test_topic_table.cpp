// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/offset_table.h"
#include "core/model/topic_table.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <array>

using namespace brokerscope;
using namespace Qt::Literals::StringLiterals;

namespace {

TopicTable sample()
{
    constexpr std::array<qint32, 3> replicas{3, 1, 2};
    constexpr std::array<qint32, 2> isr{3, 1};
    TopicTableBuilder builder;
    builder.addTopic(u"orders"_s, false);
    builder.addPartition(1, -1, 5, replicas, isr);
    builder.addPartition(0, 1, 0, replicas, replicas);
    builder.addTopic(u"__consumer_offsets"_s, true);
    builder.addPartition(0, 2, 0, isr, isr);
    builder.addTopic(u"empty"_s, false, 29);
    return builder.take();
}

TEST(TopicTable, sortsTopicsBytewiseAndPartitionsByNumber)
{
    const TopicTable table = sample();
    ASSERT_EQ(table.topicCount(), 3U);
    EXPECT_EQ(table.name(0), u"__consumer_offsets"_s);
    EXPECT_EQ(table.name(1), u"empty"_s);
    EXPECT_EQ(table.name(2), u"orders"_s);
    const PartitionIndex first = table.firstPartition(2);
    EXPECT_EQ(table.partition(first), 0);
    EXPECT_EQ(table.partition(first + 1), 1);
    EXPECT_EQ(table.topicOf(first + 1), 2U);
    EXPECT_EQ(table.findPartition(2, 1), first + 1);
    EXPECT_EQ(table.findPartition(2, 7), kNoIndex);
    EXPECT_EQ(table.findTopic(u"nothing"_s), kNoIndex);
}

TEST(TopicTable, findsEveryNameInTheOrderOfItsUtf8)
{
    // In UTF-16 the surrogates of the last would come before the one before.
    const QStringList names{u"A"_s, u"a"_s, u"a-b"_s, u"é"_s, u"数据"_s, u"\uff21"_s, u"\U0001f600"_s};
    TopicTableBuilder builder;
    for (const QString &name : names)
        builder.addTopic(name, false);
    const TopicTable table = builder.take();
    for (qsizetype i = 0; i < names.size(); ++i) {
        EXPECT_EQ(table.name(TopicIndex(i)), names[i]);
        EXPECT_EQ(table.findTopic(names[i]), TopicIndex(i)) << qPrintable(names[i]);
    }
}

TEST(TopicTable, keepsTheAssignmentsOrderAndSortsTheIsr)
{
    const TopicTable table = sample();
    const PartitionIndex p = table.findPartition(2, 1);
    EXPECT_EQ(table.replicas(p), (std::vector<qint32>{3, 1, 2}));
    EXPECT_EQ(table.isr(p), (std::vector<qint32>{1, 3}));
    EXPECT_EQ(table.preferredLeader(p), 3);
    EXPECT_EQ(table.leader(p), -1);
    EXPECT_EQ(table.offlineCount(2), 1U);
    EXPECT_EQ(table.underReplicatedCount(2), 1U);
    EXPECT_EQ(table.replicationFactor(2), 3U);
    EXPECT_EQ(table.partitionCount(1), 0U);
    EXPECT_EQ(table.topicError(1), 29);
}

TEST(OffsetTable, unknownIsNeverZero)
{
    OffsetTable offsets(std::make_shared<const TopicTable>(sample()));
    EXPECT_EQ(offsets.logStart(0), kUnknownOffset);
    EXPECT_EQ(offsets.lastStable(0), kUnknownOffset);
    EXPECT_EQ(offsets.records(0), kUnknownOffset);
    EXPECT_FALSE(offsets.topicRecords(0).isComplete);
    offsets.setLogStart(0, 4);
    offsets.setHighWatermark(0, 10);
    EXPECT_EQ(offsets.lastStable(0), kUnknownOffset);
    offsets.setLastStable(0, 7);
    EXPECT_EQ(offsets.lastStable(0), 7);
    EXPECT_EQ(offsets.records(0), 6);
    EXPECT_TRUE(offsets.topicRecords(0).isComplete);
    offsets.setLastStable(0, 12);
    EXPECT_EQ(offsets.lastStable(0), 10);
}

} // namespace
