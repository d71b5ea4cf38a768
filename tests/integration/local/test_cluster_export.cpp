// SPDX-License-Identifier: GPL-3.0-or-later

/// An exported cluster is run by the plain class names of its runtime, outside Brokerscope, and serves what it served before.
#include "core/local/cluster_export.h"
#include "tests/integration/local/local_cluster_test.h"

using namespace brokerscope;
using namespace brokerscope::local;
using test::eventually;
using namespace Qt::Literals::StringLiterals;

namespace {

class ClusterExport : public LocalClusterTest, public testing::WithParamInterface<std::tuple<const char *, int>>
{
protected:
    QStringList java(const QStringList &arguments) const
    {
        return QStringList{u"-Xmx256m"_s, u"-XX:+UseSerialGC"_s, u"-XX:TieredStopAtLevel=1"_s, u"-cp"_s, runtimes::find(runtime())->folder() + u"/*"_s} + arguments;
    }
    QString runtime() const { return QString::fromLatin1(std::get<0>(GetParam())); }
    QByteArray recordsOf(const LocalCluster &cluster) const
    {
        const auto read = test::run(u"kcat"_s, {u"-b"_s, cluster.bootstrap(), u"-C"_s, u"-t"_s, u"orders"_s, u"-e"_s, u"-q"_s, u"-o"_s, u"beginning"_s, u"-f"_s, u"%p %o %k %s\n"_s});
        QByteArrayList lines = read.out.split('\n');
        std::ranges::sort(lines);
        return lines.join('\n');
    }
    bool isWhole(const LocalCluster &cluster) const
    {
        const QByteArray listing = test::run(u"kcat"_s, {u"-b"_s, cluster.bootstrap(), u"-L"_s}, {}, 5000).out;
        return listing.count("\n  broker ") == int(cluster.brokers.size()) && listing.contains("orders") && !listing.contains("leader -1") && !listing.contains("not available");
    }
};

TEST_P(ClusterExport, servesTheSameTopicsAndRecordsByPlainClassNames)
{
    const int brokers = std::get<1>(GetParam());
    const LocalCluster cluster = create(u"ex port"_s, runtime(), brokers);
    ASSERT_TRUE(up());
    ASSERT_TRUE(createTopic(cluster, u"orders"_s, 3, brokers));
    QByteArray input;
    for (int i = 0; i < 1000; ++i)
        input += "key" + QByteArray::number(i) + ":value " + QByteArray::number(i * i) + '\n';
    ASSERT_EQ(test::run(u"kcat"_s, {u"-b"_s, cluster.bootstrap(), u"-P"_s, u"-t"_s, u"orders"_s, u"-K"_s, u":"_s}, input).exitCode, 0);
    const QByteArray before = recordsOf(cluster);
    ASSERT_EQ(before.count("key"), 1000);
    EXPECT_EQ(test::faultOf(exportCluster(cluster, m_home.filePath(u"early"_s))), Error::Kind::Conflict); // it runs
    ASSERT_TRUE(async::await(client()->down()));

    const auto exported = exportCluster(cluster, m_home.filePath(u"copy 数据"_s));
    ASSERT_TRUE(exported) << qPrintable(exported.error().message);
    EXPECT_GT(exported->bytes, 10'000);
    ASSERT_EQ(exported->startCommands.size(), brokers + (cluster.hasZooKeeper() ? 1 : 0));
    ASSERT_TRUE(clusters::wipe(cluster)); // what is served then can only be the copy

    std::vector<std::unique_ptr<test::Child>> children;
    const auto run = [&](const QString &mainClass, const QString &file) {
        children.push_back(std::make_unique<test::Child>(local::java::find()->program, java({mainClass, exported->folder + u'/' + file}),
                                                         m_home.filePath(u"out-%1"_s.arg(children.size()))));
    };
    if (cluster.hasZooKeeper())
        run(u"org.apache.zookeeper.server.quorum.QuorumPeerMain"_s, u"zoo.cfg"_s);
    for (const LocalCluster::Broker &broker : cluster.brokers)
        run(u"kafka.Kafka"_s, u"broker-%1.properties"_s.arg(broker.id));
    const bool isServing = eventually([&] { return isWhole(cluster); });
    EXPECT_TRUE(isServing);
    EXPECT_EQ(recordsOf(cluster), before);
    for (auto &child : children)
        if (!child->isRunning() || !isServing)
            ADD_FAILURE() << child->log().constData();
    const auto end = [&](auto first, auto last) {
        for (auto child = first; child != last; ++child)
            (*child)->send(SIGTERM);
        for (auto child = first; child != last; ++child)
            EXPECT_TRUE((*child)->waitForEnd(30'000));
    };
    const auto brokersBegin = children.begin() + (cluster.hasZooKeeper() ? 1 : 0);
    end(brokersBegin, children.end()); // without ZooKeeper a broker does not end
    end(children.begin(), brokersBegin);
}

INSTANTIATE_TEST_SUITE_P(Runtimes, ClusterExport,
                         testing::Values(std::tuple("3.9", 3), std::tuple("2.4.1", 1), std::tuple("4.4", 1)));

} // namespace
