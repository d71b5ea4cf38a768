// SPDX-License-Identifier: GPL-3.0-or-later
// The tests' own support: a cluster of each runtime starts, serves and ends.
#include "tests/support/kafka_cluster.h"

#include <gtest/gtest.h>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope::test;

namespace {

void servesAndEnds(const QString &runtime, int brokers)
{
    qint64 pid = 0;
    QString folder;
    {
        auto cluster = KafkaCluster::start({.runtime = runtime, .brokers = brokers});
        ASSERT_TRUE(cluster);
        pid = cluster->brokerPid(1);
        folder = cluster->folder();
        ASSERT_TRUE(cluster->createTopic(u"t"_s, 2, brokers));
        ASSERT_TRUE(cluster->produce(u"t"_s, {"a", "b", "c"}, 1));
        const Output read = KafkaCluster::kcat(cluster->bootstrap(), {u"-C"_s, u"-t"_s, u"t"_s, u"-e"_s, u"-q"_s});
        EXPECT_EQ(read.out, "a\nb\nc\n") << read.err.toStdString();
        cluster->killBroker(1);
        EXPECT_NE(::kill(pid_t(pid), 0), 0);
        ASSERT_TRUE(cluster->startBroker(1));
        pid = cluster->brokerPid(1);
    }
    EXPECT_NE(::kill(pid_t(pid), 0), 0);
    EXPECT_FALSE(QFileInfo::exists(folder));
}

TEST(KafkaCluster, kafka39WithThreeBrokers) { servesAndEnds(u"3.9"_s, 3); }
TEST(KafkaCluster, kafka241) { servesAndEnds(u"2.4.1"_s, 1); }
TEST(KafkaCluster, kafka44) { servesAndEnds(u"4.4"_s, 1); }

} // namespace
