// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/cluster_monitor.h"
#include "core/zookeeper/client.h"
#include "tests/core/cluster/fake_kafka.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <gtest/gtest.h>

#include <array>

using namespace brokerscope;
using namespace Qt::Literals::StringLiterals;

namespace {

void runUntil(const std::function<bool()> &condition)
{
    for (QDeadlineTimer deadline(5000); !condition() && !deadline.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

kafka::ClusterMetadata metadataWith(qint32 leader)
{
    constexpr std::array<qint32, 1> one{1};
    TopicTableBuilder builder;
    builder.addTopic(u"orders"_s, false);
    builder.addPartition(0, leader, 0, one, one);
    return {std::make_shared<const BrokerTable>(BrokerTable{{{1, u"h"_s, 9092, {}}}, 1, u"id"_s}),
            std::make_shared<const TopicTable>(builder.take())};
}

/// A client that can never connect: its connect string is malformed, so it says so at once.
std::unique_ptr<zookeeper::ZooKeeperClient> hopelessZooKeeper()
{
    zookeeper::ZooKeeperOptions options;
    options.connectString = u"localhost:notaport"_s;
    return zookeeper::connectToZooKeeper(options);
}

class ClusterMonitorTest : public testing::Test
{
protected:
    void SetUp() override
    {
        monitor.setRhythm({std::chrono::milliseconds(0), std::chrono::milliseconds(0), std::chrono::milliseconds(0)});
        monitor.start();
    }
    FakeKafka kafka;
    cluster::ClusterMonitor monitor{&kafka};
};

TEST_F(ClusterMonitorTest, firstSnapshotIsLoadingNotEmpty)
{
    EXPECT_TRUE(monitor.snapshot()->topics.isLoading());
    EXPECT_TRUE(monitor.snapshot()->groups.isLoading());
    EXPECT_EQ(kafka.metadata.size(), 1U);
}

TEST_F(ClusterMonitorTest, equalTopicsKeepTheirIdentity)
{
    kafka.metadata.back().finish(metadataWith(1));
    runUntil([&] { return bool(monitor.snapshot()->topics.data); });
    const auto first = monitor.snapshot()->topics.data;
    monitor.refreshNow();
    kafka.metadata.back().finish(metadataWith(1));
    const quint64 serial = monitor.snapshot()->serial;
    runUntil([&] { return monitor.snapshot()->serial > serial; });
    EXPECT_EQ(monitor.snapshot()->topics.data, first);
    monitor.refreshNow();
    kafka.metadata.back().finish(metadataWith(-1));
    runUntil([&] { return monitor.snapshot()->topics.data != first; });
    EXPECT_EQ(monitor.snapshot()->topics.data->leader(0), -1);
}

TEST_F(ClusterMonitorTest, aFailedPartKeepsItsDataAndSaysSo)
{
    kafka.metadata.back().finish(metadataWith(1));
    runUntil([&] { return bool(monitor.snapshot()->topics.data); });
    const qint64 takenAt = monitor.snapshot()->topics.takenAtBootMs;
    monitor.refreshNow();
    kafka.metadata.back().finish(failure(Error::timeout(u"no answer"_s)));
    runUntil([&] { return monitor.snapshot()->topics.error.has_value(); });
    EXPECT_TRUE(monitor.snapshot()->topics.isStale());
    EXPECT_EQ(monitor.snapshot()->topics.takenAtBootMs, takenAt);
    EXPECT_FALSE(monitor.snapshot()->groups.error.has_value()); // the failure spoils its own part only
}

TEST_F(ClusterMonitorTest, aConnectionWithoutZooKeeperSaysSo)
{
    EXPECT_TRUE(monitor.snapshot()->zookeeper.isLoading());
    monitor.watchZooKeeper(nullptr);
    ASSERT_TRUE(monitor.snapshot()->zookeeper.data);
    EXPECT_EQ(monitor.snapshot()->zookeeper.data->state, ZooKeeperStatus::State::NotConfigured);
    EXPECT_FALSE(monitor.snapshot()->zookeeper.error);
}

TEST(ClusterMonitorZooKeeper, itsStateAndReasonAreInTheSnapshot)
{
    FakeKafka kafka;
    const auto client = hopelessZooKeeper();
    cluster::ClusterMonitor monitor(&kafka);
    int snapshots = 0;
    QObject::connect(&monitor, &cluster::ClusterMonitor::snapshotChanged, &monitor, [&] { ++snapshots; });
    monitor.watchZooKeeper(client.get());
    runUntil([&] { return monitor.snapshot()->zookeeper.data->state == ZooKeeperStatus::State::Failed; });
    ASSERT_EQ(monitor.snapshot()->zookeeper.data->state, ZooKeeperStatus::State::Failed);
    ASSERT_TRUE(monitor.snapshot()->zookeeper.error);
    EXPECT_TRUE(monitor.snapshot()->zookeeper.error->message.contains(u"notaport"_s)) << qPrintable(monitor.snapshot()->zookeeper.error->message);

    // What nobody would see (another attempt) makes no snapshot.
    const int before = snapshots;
    ZooKeeperStatus again = client->status();
    ++again.attempts;
    Q_EMIT client->statusChanged(again);
    EXPECT_EQ(snapshots, before);
    again.state = ZooKeeperStatus::State::Lost;
    Q_EMIT client->statusChanged(again);
    EXPECT_EQ(snapshots, before + 1);
}

TEST_F(ClusterMonitorTest, onlyOneQuestionOfAPartIsUnderWay)
{
    monitor.refreshNow();
    monitor.refreshNow();
    EXPECT_EQ(kafka.metadata.size(), 1U);
    EXPECT_EQ(kafka.groups.size(), 1U);
}

TEST(ClusterMonitorBackOff, whatFailedIsAskedAgainAsSoonAsTheBrokersAnswer)
{
    FakeKafka kafka;
    cluster::ClusterMonitor monitor(&kafka);
    const std::chrono::hours never(1);
    monitor.setRhythm({std::chrono::milliseconds(1), never, never});
    monitor.start();
    kafka.groups.back().finish(failure(Error::timeout(u"no answer"_s)));
    kafka.metadata.back().finish(failure(Error::timeout(u"no answer"_s)));
    runUntil([&] { return kafka.metadata.size() == 2; });
    ASSERT_EQ(kafka.groups.size(), 1U); // waits out its back-off
    kafka.metadata.back().finish(metadataWith(1));
    runUntil([&] { return kafka.groups.size() == 2; });
    EXPECT_EQ(kafka.groups.size(), 2U);
    // Not again and again: a success after a success is no return.
    runUntil([&] { return kafka.metadata.size() == 3; });
    kafka.metadata.back().finish(metadataWith(1));
    runUntil([&] { return kafka.metadata.size() == 4; });
    EXPECT_EQ(kafka.groups.size(), 2U);
}

TEST(ClusterMonitorAttention, whatNobodyLooksAtIsAskedLessOftenAndAtOnceWhenSomebodyDoes)
{
    FakeKafka kafka;
    cluster::ClusterMonitor monitor(&kafka);
    const std::chrono::hours never(1);
    monitor.setRhythm({std::chrono::milliseconds(1), never, never});
    monitor.setAttention(cluster::ClusterMonitor::Attention::Hidden);
    monitor.start();
    kafka.metadata.back().finish(metadataWith(1));
    runUntil([&] { return bool(monitor.snapshot()->topics.data); });
    for (const QDeadlineTimer soon(300); !soon.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    EXPECT_EQ(kafka.metadata.size(), 1U);
    EXPECT_EQ(monitor.rhythm().metadata, std::chrono::milliseconds(1)); // what was chosen is what is told
    monitor.setAttention(cluster::ClusterMonitor::Attention::Shown);
    EXPECT_EQ(kafka.metadata.size(), 2U);
    EXPECT_EQ(kafka.groups.size(), 1U); // not due
    kafka.metadata.back().finish(metadataWith(1));
    runUntil([&] { return kafka.metadata.size() == 3; });
    EXPECT_EQ(kafka.metadata.size(), 3U);
}

TEST(ClusterMonitorCatchUp, asksAtOnceAndAgainWhatIsUnderWay)
{
    FakeKafka kafka;
    cluster::ClusterMonitor monitor(&kafka);
    const std::chrono::hours never(1);
    monitor.setRhythm({never, never, never});
    monitor.start();
    kafka.metadata.back().finish(metadataWith(1));
    runUntil([&] { return kafka.offsets.size() == 1; });
    ASSERT_EQ(kafka.groups.size(), 1U); // under way, and remains so: its answer was lost while the machine slept
    monitor.catchUp();
    EXPECT_EQ(kafka.metadata.size(), 2U);
    EXPECT_EQ(kafka.groups.size(), 1U);
    kafka.groups.back().finish(failure(Error::timeout(u"no answer"_s)));
    runUntil([&] { return kafka.groups.size() == 2; });
    EXPECT_EQ(kafka.groups.size(), 2U);
    // The network needs a moment: what fails now does not wait for its rhythm or its back-off.
    kafka.metadata.back().finish(failure(Error::timeout(u"no answer"_s)));
    runUntil([&] { return kafka.metadata.size() == 3; });
    EXPECT_EQ(kafka.metadata.size(), 3U);
}

TEST_F(ClusterMonitorTest, catchingUpAsksNothingWhereTheRhythmIsOff)
{
    kafka.metadata.back().finish(metadataWith(1));
    runUntil([&] { return bool(monitor.snapshot()->topics.data); });
    monitor.catchUp();
    EXPECT_EQ(kafka.metadata.size(), 1U);
}

TEST_F(ClusterMonitorTest, oneGroupThatCannotBeAskedSpoilsOneRow)
{
    kafka.metadata.back().finish(metadataWith(1));
    runUntil([&] { return !kafka.offsets.empty(); });
    auto offsets = std::make_shared<OffsetTable>(monitor.snapshot()->topics.data);
    offsets->setLogStart(0, 0);
    offsets->setHighWatermark(0, 10);
    kafka.offsets.back().finish(std::shared_ptr<const OffsetTable>(offsets));
    auto groups = std::make_shared<GroupTable>();
    groups->rows.resize(2);
    groups->rows[0].id = u"a"_s;
    groups->rows[1].id = u"b"_s;
    kafka.groups.back().finish(std::shared_ptr<const GroupTable>(groups));
    runUntil([&] { return kafka.committed.size() == 2; });
    ASSERT_EQ(kafka.committed.size(), 2U);
    kafka.committed[0].second.finish(std::vector<CommittedOffset>{{{u"orders"_s, 0}, 4, -1, {}, {}}});
    kafka.committed[1].second.finish(failure(Error::timeout(u"coordinator silent"_s)));
    runUntil([&] { return bool(monitor.snapshot()->lags.data); });
    const auto &lags = monitor.snapshot()->lags.data->rows;
    ASSERT_EQ(lags.size(), 2U);
    EXPECT_EQ(lags[0].lag, 6);
    EXPECT_TRUE(lags[0].isComplete);
    EXPECT_FALSE(lags[1].isComplete);
}

} // namespace
