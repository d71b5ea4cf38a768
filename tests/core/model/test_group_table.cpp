// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/group_table.h"

#include <gtest/gtest.h>

using namespace brokerscope;
using namespace Qt::Literals::StringLiterals;

// Values computed by Kafka 2.4.1's own hashing; the last two are names outside ASCII.
TEST(GroupTable, offsetsPartitionIsThatOfKafka)
{
    EXPECT_EQ(groupOffsetsPartition(u"g1"_s, 50), 42);
    EXPECT_EQ(groupOffsetsPartition(u"orders-app"_s, 50), 5);
    EXPECT_EQ(groupOffsetsPartition(u"bulk-group-00000"_s, 50), 27);
    EXPECT_EQ(groupOffsetsPartition(u"console-consumer-12345"_s, 50), 6);
    EXPECT_EQ(groupOffsetsPartition(u"polygenelubricants"_s, 50), 0);
    EXPECT_EQ(groupOffsetsPartition(u"groupe-é"_s, 50), 2);
    EXPECT_EQ(groupOffsetsPartition(u"\U0001F600"_s, 50), 49);
    EXPECT_EQ(groupOffsetsPartition(u"g1"_s, 0), -1);
}

TEST(GroupTable, stateNamesGoBothWays)
{
    for (int i = 0; i <= int(GroupState::Reconciling); ++i)
        EXPECT_EQ(groupStateFromName(groupStateName(GroupState(i))), GroupState(i));
    EXPECT_EQ(groupStateFromName(u"Something"), GroupState::Unknown);
}
