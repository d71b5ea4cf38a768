// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/group_forms.h"

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::cli;

namespace {

PartitionLag row(LagStatus status, qint64 lag, const QString &owner = {})
{
    PartitionLag row;
    row.partition = {u"t"_s, 0};
    row.status = status;
    row.lag = lag;
    row.owner = owner;
    return row;
}

QString status(GroupState state, std::vector<PartitionLag> rows)
{
    Group group;
    group.state = state;
    GroupLag lag;
    lag.partitions = std::move(rows);
    return groupStatus(group, lag);
}

TEST(GroupForms, statusSaysTheWorstThatIsKnown)
{
    EXPECT_EQ(status(GroupState::Stable, {row(LagStatus::Ok, 5, u"m"_s)}), "ok"_L1);
    EXPECT_EQ(status(GroupState::Empty, {row(LagStatus::Ok, 0)}), "ok"_L1);
    EXPECT_EQ(status(GroupState::Empty, {row(LagStatus::Ok, 5)}), "warn"_L1);
    EXPECT_EQ(status(GroupState::PreparingRebalance, {row(LagStatus::Ok, 5)}), "ok"_L1) << "owners are hidden while a group rebalances";
    EXPECT_EQ(status(GroupState::Empty, {row(LagStatus::Ok, 5), row(LagStatus::Lost, 1)}), "err"_L1);
    EXPECT_EQ(status(GroupState::Stable, {row(LagStatus::Ahead, 0, u"m"_s)}), "err"_L1);
    EXPECT_TRUE(status(GroupState::Stable, {row(LagStatus::Unknown, -1, u"m"_s)}).isNull());
    EXPECT_TRUE(status(GroupState::Unknown, {}).isNull());
}

TEST(GroupForms, unknownNumbersAreNull)
{
    GroupLag lag;
    lag.partitions = {row(LagStatus::Unknown, -1)};
    EXPECT_EQ(lagSum(lag), -1);
    const QJsonObject object = partitionsJson(lag).first().toObject();
    for (const QString &field : {u"owner"_s, u"committed"_s, u"committedAt"_s, u"endOffset"_s, u"lastStableOffset"_s, u"logStartOffset"_s, u"lag"_s})
        EXPECT_TRUE(object.value(field).isNull()) << qPrintable(field);
    EXPECT_EQ(object.value(u"lagStatus"_s).toString(), "unknown"_L1);
}

} // namespace
