// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/lag_history.h"

#include <cmath>

#include <gtest/gtest.h>

using namespace brokerscope;
using namespace Qt::Literals::StringLiterals;
using cluster::LagHistory;

namespace {

ClusterSnapshot snapshotWith(qint64 lag, qint64 atMs, LagStatus status = LagStatus::Ok)
{
    auto groups = std::make_shared<GroupTable>();
    groups->rows.resize(1);
    groups->rows[0].id = u"g"_s;
    PartitionLag row;
    row.partition = {u"t"_s, 0};
    row.lag = lag;
    row.status = status;
    auto lags = std::make_shared<LagTable>();
    lags->groups = groups;
    lags->rows = {{{row}, std::max<qint64>(lag, 0), status == LagStatus::Ok}};
    ClusterSnapshot snapshot;
    snapshot.lags.succeed(lags, atMs, atMs);
    return snapshot;
}

TEST(LagHistory, keepsSamplesInOrderAndTellsTheTrend)
{
    LagHistory history;
    EXPECT_EQ(history.total(u"g"_s), nullptr);
    history.append(snapshotWith(5, 1));
    EXPECT_EQ(history.trend(u"g"_s), LagHistory::Trend::Unknown);
    history.append(snapshotWith(9, 2));
    history.append(snapshotWith(9, 2)); // the same part again is no new sample
    EXPECT_EQ(history.total(u"g"_s)->size(), 2U);
    EXPECT_EQ(history.trend(u"g"_s), LagHistory::Trend::Rising);
    EXPECT_EQ(history.difference(u"g"_s), 4);
    EXPECT_EQ(history.byTopic(u"g"_s).at(u"t"_s).back().lag, 9);
}

TEST(LagHistory, unknownIsAGapNotZero)
{
    LagHistory history;
    history.append(snapshotWith(5, 1));
    history.append(snapshotWith(-1, 2, LagStatus::Unknown));
    EXPECT_EQ(history.total(u"g"_s)->back().lag, -1);
    EXPECT_EQ(history.byTopic(u"g"_s).at(u"t"_s).back().lag, -1);
    EXPECT_EQ(history.trend(u"g"_s), LagHistory::Trend::Unknown);
}

TEST(LagHistory, aTopicIsTheSumOfItsGroupsWhileTheyReadIt)
{
    const auto twoGroups = [](qint64 first, qint64 second, LagStatus status, qint64 atMs) {
        ClusterSnapshot snapshot = snapshotWith(first, atMs);
        auto groups = std::make_shared<GroupTable>(*snapshot.lags.data->groups);
        groups->rows.push_back(groups->rows[0]);
        groups->rows[1].id = u"h"_s;
        auto lags = std::make_shared<LagTable>(*snapshot.lags.data);
        lags->groups = groups;
        lags->rows.push_back(lags->rows[0]);
        lags->rows[1].partitions[0].lag = second;
        lags->rows[1].partitions[0].status = status;
        snapshot.lags.succeed(lags, atMs, atMs);
        return snapshot;
    };
    LagHistory history;
    history.append(twoGroups(5, 7, LagStatus::Ok, 1));
    history.append(twoGroups(6, -1, LagStatus::Unknown, 2)); // one part is unknown: so is the sum
    history.append(snapshotWith(9, 3)); // one group is gone
    const QList<double> lags = history.topics().value(u"t"_s);
    ASSERT_EQ(lags.size(), 3);
    EXPECT_EQ(lags[0], 12);
    EXPECT_TRUE(std::isnan(lags[1]));
    EXPECT_EQ(lags[2], 9);
    EXPECT_EQ(history.of(u"g"_s, u"t"_s)->size(), 3U);
    EXPECT_EQ(history.of(u"h"_s, u"t"_s)->size(), 2U);
    EXPECT_EQ(history.of(u"g"_s, u"elsewhere"_s), nullptr);

    ClusterSnapshot nobody;
    auto none = std::make_shared<LagTable>();
    none->groups = std::make_shared<GroupTable>();
    nobody.lags.succeed(none, 4, 4);
    history.append(nobody);
    EXPECT_TRUE(history.topics().isEmpty());
}

TEST(LagHistory, isBounded)
{
    LagHistory history;
    for (qint64 i = 0; i < qint64(LagHistory::kCapacity) + 10; ++i)
        history.append(snapshotWith(i, i));
    EXPECT_EQ(history.total(u"g"_s)->size(), LagHistory::kCapacity);
    EXPECT_EQ(history.total(u"g"_s)->back().lag, qint64(LagHistory::kCapacity) + 9);
    EXPECT_EQ(history.topics().value(u"t"_s).size(), qsizetype(LagHistory::kTopicCapacity));
    EXPECT_EQ(history.topics().value(u"t"_s).back(), double(LagHistory::kCapacity) + 9);
}

} // namespace
