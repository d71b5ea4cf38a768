// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/newest_merge.h"

#include <gtest/gtest.h>

using namespace brokerscope;
using brokerscope::kafka::mergeByTimestamp;
using brokerscope::kafka::NewestMerge;

namespace {

Record record(qint32 partition, qint64 offset, qint64 timestampMs)
{
    Record result;
    result.partition = partition;
    result.offset = offset;
    result.timestampMs = timestampMs;
    return result;
}

std::vector<std::pair<qint32, qint64>> places(const std::vector<Record> &records)
{
    std::vector<std::pair<qint32, qint64>> result;
    for (const Record &one : records)
        result.emplace_back(one.partition, one.offset);
    return result;
}

using Places = std::vector<std::pair<qint32, qint64>>;

TEST(NewestMerge, asksOnlyWhereEarlierWindowsCouldChangeTheOutcome)
{
    NewestMerge merge(3);
    merge.prepend(0, {record(0, 8, 80), record(0, 9, 90)});
    merge.prepend(1, {record(1, 4, 10), record(1, 5, 85)});
    EXPECT_EQ(merge.exhausted(), std::vector<qint32>{0}); // 0 is wanted as far as it was read, 1 is not
    merge.prepend(0, {record(0, 6, 60), record(0, 7, 70)});
    EXPECT_EQ(merge.exhausted(), std::vector<qint32>{});
    EXPECT_EQ(places(merge.take()), (Places{{0, 8}, {1, 5}, {0, 9}}));
}

TEST(NewestMerge, aPartitionThatWasCutIsNeverAskedAgain)
{
    NewestMerge merge(2);
    merge.prepend(0, {record(0, 1, 10)});
    merge.prepend(1, {record(1, 1, 20), record(1, 2, 30)});
    EXPECT_EQ(merge.exhausted(), std::vector<qint32>{1});
    EXPECT_EQ(merge.count(), 2);
    EXPECT_EQ(merge.exhausted(), std::vector<qint32>{1});
}

TEST(NewestMerge, anEmptyWindowIsNoEnd)
{
    NewestMerge merge(1);
    merge.prepend(0, {});
    EXPECT_EQ(merge.exhausted(), std::vector<qint32>{0});
    merge.prepend(0, {record(0, 3, 5)});
    EXPECT_EQ(places(merge.take()), (Places{{0, 3}}));
}

TEST(NewestMerge, keepsTheOrderInsideAPartitionWhateverItsTimestamps)
{
    NewestMerge merge(4);
    merge.prepend(0, {record(0, 0, 500), record(0, 1, 100)});
    merge.prepend(1, {record(1, 0, 300), record(1, 1, 200)});
    EXPECT_EQ(places(merge.take()), (Places{{0, 0}, {0, 1}, {1, 0}, {1, 1}}));
}

TEST(MergeByTimestamp, mergesPartitionsAndKeepsTheirOrder)
{
    std::vector<Record> records{record(1, 0, 30), record(0, 0, 20), record(0, 1, 10), record(1, 1, 40), record(0, 2, 35)};
    mergeByTimestamp(records);
    EXPECT_EQ(places(records), (Places{{0, 0}, {0, 1}, {1, 0}, {0, 2}, {1, 1}}));
}

} // namespace
