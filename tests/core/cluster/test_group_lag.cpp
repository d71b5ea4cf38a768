// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/group_lag.h"

#include <gtest/gtest.h>

#include <array>

using namespace brokerscope;
using namespace Qt::Literals::StringLiterals;

namespace {

OffsetTable offsetsOf(qint64 start, qint64 end)
{
    constexpr std::array<qint32, 1> one{1};
    TopicTableBuilder builder;
    builder.addTopic(u"t"_s, false);
    builder.addPartition(0, 1, 0, one, one);
    builder.addPartition(1, -1, 5, one, one);
    OffsetTable offsets(std::make_shared<const TopicTable>(builder.take()));
    offsets.setLogStart(0, start);
    offsets.setHighWatermark(0, end);
    return offsets;
}

PartitionLag lagOf(qint64 committed, qint64 start, qint64 end)
{
    Group group;
    group.committed = {{{u"t"_s, 0}, committed, -1, {}, {}}};
    return cluster::groupLag(group, offsetsOf(start, end)).partitions.at(0);
}

TEST(GroupLag, isEndMinusCommitted)
{
    const PartitionLag row = lagOf(40, 10, 100);
    EXPECT_EQ(row.lag, 60);
    EXPECT_EQ(row.status, LagStatus::Ok);
}

TEST(GroupLag, aCommitBelowTheLogStartCountsOnlyWhatIsLeft)
{
    const PartitionLag row = lagOf(4, 10, 100);
    EXPECT_EQ(row.lag, 90);
    EXPECT_EQ(row.lost, 6);
    EXPECT_EQ(row.status, LagStatus::Lost);
}

TEST(GroupLag, aCommitBeyondTheEndIsNeverNegative)
{
    const PartitionLag row = lagOf(5000, 0, 49);
    EXPECT_EQ(row.lag, 0);
    EXPECT_EQ(row.status, LagStatus::Ahead);
}

TEST(GroupLag, unknownIsUnknownAndMakesTheSumIncomplete)
{
    Group group;
    group.committed = {{{u"t"_s, 0}, 90, -1, {}, {}}, {{u"t"_s, 1}, 7, -1, {}, {}}, {{u"gone"_s, 0}, 7, -1, {}, {}}};
    const GroupLag lag = cluster::groupLag(group, offsetsOf(0, 100));
    EXPECT_EQ(lag.lag, 10);
    EXPECT_FALSE(lag.isComplete);
    for (const PartitionLag &row : lag.partitions)
        EXPECT_TRUE(row.lag >= 0 || !row.reason.isEmpty());
}

TEST(GroupLag, anOwnedPartitionWithoutCommitIsNone)
{
    Group group;
    group.members = {{u"m-1"_s, u"m"_s, u"/127.0.0.1"_s, {}, {}, {{u"t"_s, 0}}}};
    const GroupLag lag = cluster::groupLag(group, offsetsOf(0, 100));
    ASSERT_EQ(lag.partitions.size(), 1U);
    EXPECT_EQ(lag.partitions[0].status, LagStatus::None);
    EXPECT_EQ(lag.partitions[0].owner, u"m-1"_s);
    EXPECT_EQ(lag.partitions[0].lag, -1);
    EXPECT_TRUE(lag.isUnknown());
}

} // namespace
