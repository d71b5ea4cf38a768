// SPDX-License-Identifier: GPL-3.0-or-later

/// Clusters of three brokers, made so or grown from one.
#include "tests/integration/local/local_cluster_test.h"

using namespace brokerscope;
using namespace brokerscope::local;
using test::eventually;
using namespace Qt::Literals::StringLiterals;

namespace {

using State = LocalClusterState::State;

QByteArray listing(const LocalCluster &cluster)
{
    return test::run(u"kcat"_s, {u"-b"_s, cluster.bootstrap(), u"-L"_s}, {}, 10'000).out;
}

int leadersOn(const LocalCluster &cluster, int broker)
{
    return int(listing(cluster).count(QByteArray("leader " + QByteArray::number(broker) + ',')));
}

class GrownCluster : public LocalClusterTest, public testing::WithParamInterface<const char *>
{
protected:
    QString runtime() const { return QString::fromLatin1(GetParam()); }
};

TEST_P(GrownCluster, fromOneBrokerToThreeKeepsItsRecords)
{
    LocalCluster cluster = create(u"grow"_s, runtime());
    ASSERT_TRUE(up());
    const auto produce = [&](const char *value) {
        return test::run(u"kcat"_s, {u"-b"_s, cluster.bootstrap(), u"-P"_s, u"-t"_s, u"kept"_s}, value).exitCode == 0;
    };
    ASSERT_TRUE(cluster.brokers.size() == 1);
    ASSERT_TRUE(createTopic(cluster, u"kept"_s, 2, 1));
    ASSERT_TRUE(produce("one\n"));
    EXPECT_EQ(test::faultOf(clusters::addBroker(cluster)), Error::Kind::Conflict); // it runs
    ASSERT_TRUE(async::await(client()->down()));
    ASSERT_TRUE(clusters::addBroker(cluster));
    const auto grown = clusters::addBroker(cluster);
    ASSERT_TRUE(grown);
    cluster = use(*grown);
    const auto state = up();
    ASSERT_TRUE(state);
    EXPECT_EQ(state->processes.size(), cluster.hasZooKeeper() ? 4U : 3U);
    EXPECT_TRUE(eventually([&] { return listing(cluster).contains("3 brokers"); }));
    ASSERT_TRUE(createTopic(cluster, u"wide"_s, 6, 3));
    EXPECT_TRUE(eventually([&] { return leadersOn(cluster, 0) > 0 && leadersOn(cluster, 1) > 0 && leadersOn(cluster, 2) > 0; }));
    ASSERT_TRUE(produce("two\n"));
    const auto read = test::run(u"kcat"_s, {u"-b"_s, cluster.bootstrap(), u"-C"_s, u"-t"_s, u"kept"_s, u"-e"_s, u"-q"_s});
    EXPECT_TRUE(read.out.contains("one") && read.out.contains("two")) << read.out.constData();
    ASSERT_TRUE(async::await(client()->down()));
}

INSTANTIATE_TEST_SUITE_P(Runtimes, GrownCluster, testing::Values("3.9", "4.4"));

class ThreeBrokers : public GrownCluster
{
};

TEST_P(ThreeBrokers, aKilledOneLosesItsLeadersAndComesBackIntoTheReplicas)
{
    const LocalCluster cluster = create(u"three"_s, runtime(), 3);
    ASSERT_TRUE(up());
    ASSERT_TRUE(createTopic(cluster, u"t"_s, 6, 3));
    ASSERT_TRUE(eventually([&] { return leadersOn(cluster, 1) > 0; }));
    const auto killed = async::await(client()->killProcess(ProcessId::broker(1)));
    ASSERT_TRUE(killed);
    EXPECT_TRUE(eventually([&] { return leadersOn(cluster, 1) == 0; }));
    const LocalClusterState degraded = status();
    EXPECT_EQ(degraded.state, State::Degraded);
    EXPECT_EQ(degraded.find(ProcessId::broker(1))->state, LocalProcess::State::Stopped); // it stays down
    const auto back = async::await(client()->startProcess(ProcessId::broker(1)));
    ASSERT_TRUE(back) << qPrintable(back.error().message);
    EXPECT_EQ(back->state, State::Running);
    EXPECT_TRUE(eventually([&] {
        const QByteArray text = listing(cluster);
        return text.count("isrs: ") >= 6 && text.count("partition ") > 0 && [&] {
            for (const QByteArray &line : text.split('\n'))
                if (const qsizetype at = line.indexOf("isrs: "); at >= 0 && line.mid(at + 6).count(',') != 2)
                    return false;
            return true;
        }();
    }));
    ASSERT_TRUE(async::await(client()->down()));
    EXPECT_TRUE(processes::ofCluster(cluster.uuid).empty());
}

INSTANTIATE_TEST_SUITE_P(Runtimes, ThreeBrokers, testing::Values("3.9", "2.4.1", "4.4"));

} // namespace
