// SPDX-License-Identifier: GPL-3.0-or-later
// Brokers that freeze, die and come back: what is fresh stays fresh, what is not says so, every answer in time.
#include "core/base/clock.h"
#include "core/kafka/client_factory.h"
#include "core/kafka/sources.h"
#include "core/kafka/wire/wire_groups.h"
#include "tests/support/kafka_cluster.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <numeric>
#include <optional>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::kafka;
using brokerscope::test::KafkaCluster;

namespace {

const std::chrono::milliseconds kTimeout = ConnectionSettings{}.requestTimeout;

/// Waits for the answer and checks the contract of sources.h: within the request timeout plus one second (a loaded
/// machine gets longer).
template <typename T>
Result<T> inTime(Answer<T> answer)
{
    const qint64 begin = bootTimeMs();
    const auto result = async::await(answer);
    EXPECT_LT(bootTimeMs() - begin, 3 * kTimeout.count());
    return result;
}

class Faults : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        // Longer than the rounds of the frozen broker: it stays registered, so every round must name it.
        cluster = KafkaCluster::start({.runtime = u"3.9"_s, .brokers = 3, .properties = {u"zookeeper.session.timeout.ms=20000"_s}}).release();
    }
    static void TearDownTestSuite() { delete std::exchange(cluster, nullptr); }

    void SetUp() override
    {
        ASSERT_NE(cluster, nullptr);
        client = std::move(*makeClient({cluster->bootstrap(), {}, kTimeout}));
    }

    void create(const QString &name, qint32 partitions, qint32 factor)
    {
        // A broker that was frozen for longer than its session has to register again first; until then the controller may
        // refuse, or answer UNKNOWN although it creates the topic.
        Result<std::monostate> made = done();
        for (int i = 0; i < 40; ++i, QThread::msleep(250)) {
            made = async::await(client->createTopic({name, partitions, factor, {}}, false));
            if (!made && made.error().kind == Error::Kind::Conflict)
                made = done(); // by the try before
            if (made)
                break;
        }
        ASSERT_TRUE(made.has_value()) << made.error().message.toStdString();
        for (int i = 0; i < 200; ++i, QThread::msleep(50)) {
            const auto metadata = async::await(client->fetchMetadata());
            const TopicIndex t = metadata ? metadata->topics->findTopic(name) : kNoIndex;
            if (t != kNoIndex && metadata->topics->partitionCount(t) == quint32(partitions) && metadata->topics->offlineCount(t) == 0)
                return;
        }
        FAIL() << "no leaders";
    }

    static KafkaCluster *cluster;
    std::unique_ptr<KafkaClient> client;
};

KafkaCluster *Faults::cluster = nullptr;

TEST_F(Faults, frozenBrokerCostsItsOwnPartitionsOnly)
{
    create(u"spread"_s, 9, 1);
    test::Child member(u"kcat"_s, {u"-b"_s, cluster->bootstrap(), u"-G"_s, u"faulty"_s, u"spread"_s}, cluster->folder() + u"/kcat.log"_s);
    for (int i = 0; i < 100; ++i, QThread::msleep(100)) {
        const auto groups = async::await(client->fetchGroups());
        if (groups && (*groups)->find(u"faulty"_s) && (*groups)->find(u"faulty"_s)->state == GroupState::Stable)
            break;
    }
    const auto metadata = async::await(client->fetchMetadata());
    ASSERT_TRUE(metadata.has_value());
    const TopicTable &topics = *metadata->topics;
    const TopicIndex t = topics.findTopic(u"spread"_s);
    // Of one replica: what the frozen broker leads stays there, also when its session expires during the rounds.
    std::vector<PartitionIndex> partitions(9);
    std::iota(partitions.begin(), partitions.end(), topics.firstPartition(t));
    const auto before = inTime(client->fetchOffsets(metadata->topics, OffsetParts::StartEndAndStable));
    ASSERT_TRUE(before.has_value());
    for (const auto &lane : (*before)->lanes())
        EXPECT_FALSE(lane.error.has_value()) << lane.brokerId;

    const qint32 frozen = async::await(client->describeGroups({u"faulty"_s}))->front().coordinator % 3 + 1; // not the coordinator
    cluster->pauseBroker(frozen);
    for (int round = 0; round < 3; ++round) {
        // Asked together, as a monitor does.
        const auto offsetsAnswer = client->fetchOffsets(metadata->topics, partitions, OffsetParts::StartEndAndStable);
        const auto metadataAnswer = client->fetchMetadata();
        const auto groupsAnswer = client->fetchGroups();
        const auto fresh = inTime(metadataAnswer);
        EXPECT_TRUE(fresh.has_value()) << round << ' ' << (fresh ? "" : fresh.error().message.toStdString());
        const auto groups = inTime(groupsAnswer);
        ASSERT_TRUE(groups.has_value());
        ASSERT_EQ((*groups)->brokerErrors.size(), 1U);
        EXPECT_EQ((*groups)->brokerErrors[0].brokerId, frozen);
        const Group *group = (*groups)->find(u"faulty"_s);
        ASSERT_NE(group, nullptr);
        EXPECT_EQ(group->members.size(), 1U);
        const auto table = inTime(offsetsAnswer);
        ASSERT_TRUE(table.has_value());
        for (const PartitionIndex p : partitions) {
            const bool isFrozen = topics.leader(p) == frozen;
            EXPECT_EQ((*table)->highWatermark(p) == kUnknownOffset, isFrozen) << round << ' ' << p;
        }
        for (const auto &lane : (*table)->lanes()) {
            EXPECT_EQ(lane.error.has_value(), lane.brokerId == frozen) << lane.brokerId;
            if (lane.error) {
                EXPECT_TRUE(lane.error->message.contains(u"Broker %1"_s.arg(frozen)));
            }
        }
    }
    cluster->resumeBroker(frozen);
    bool isWhole = false;
    for (int i = 0; i < 60 && !isWhole; ++i, QThread::msleep(200)) {
        const auto fresh = async::await(client->fetchMetadata());
        const auto table = fresh ? async::await(client->fetchOffsets(fresh->topics, OffsetParts::StartEndAndStable))
                                 : Result<std::shared_ptr<const OffsetTable>>(failure(fresh.error()));
        isWhole = table && (*table)->lanes().size() == 3;
        if (isWhole)
            for (const auto &lane : (*table)->lanes())
                isWhole = isWhole && !lane.error;
    }
    EXPECT_TRUE(isWhole);
}

TEST_F(Faults, leadersThatMoveAreFollowed)
{
    create(u"moving"_s, 6, 3);
    ASSERT_TRUE(cluster->produce(u"moving"_s, {"a", "b", "c"}, 0));
    const auto before = async::await(client->fetchMetadata());
    ASSERT_TRUE(before.has_value());
    const TopicIndex t = before->topics->findTopic(u"moving"_s);
    const qint32 victim = before->topics->leader(before->topics->findPartition(t, 0));
    ASSERT_TRUE(inTime(client->fetchOffsets(before->topics, OffsetParts::StartEndAndStable)).has_value());
    cluster->killBroker(victim);
    bool isFollowed = false;
    for (int i = 0; i < 60 && !isFollowed; ++i, QThread::msleep(300)) {
        const auto metadata = inTime(client->fetchMetadata());
        ASSERT_TRUE(metadata.has_value()) << metadata.error().message.toStdString();
        const PartitionIndex p = metadata->topics->findPartition(metadata->topics->findTopic(u"moving"_s), 0);
        const auto table = inTime(client->fetchOffsets(metadata->topics, OffsetParts::StartEndAndStable));
        ASSERT_TRUE(table.has_value());
        isFollowed = metadata->topics->leader(p) != victim && (*table)->highWatermark(p) == 3 && (*table)->lastStable(p) == 3;
    }
    EXPECT_TRUE(isFollowed);
    ASSERT_TRUE(cluster->startBroker(victim));
}

TEST_F(Faults, aControllerThatMovedIsFound)
{
    const auto controller = [&] {
        const auto metadata = async::await(client->fetchMetadata());
        return metadata ? metadata->brokers->controllerId : -1;
    };
    const qint32 before = controller();
    ASSERT_GE(before, 1);
    // The brokers elect another one; the client has not heard of it.
    const auto other = std::move(*makeClient({cluster->bootstrap(), {}, kTimeout}));
    const auto now = [&] {
        const auto metadata = async::await(other->fetchMetadata());
        return metadata ? metadata->brokers->controllerId : -1;
    };
    for (int i = 0; i < 20 && now() == before; ++i) {
        const auto deleted = cluster->tool({u"org.apache.zookeeper.ZooKeeperMain"_s, u"-server"_s, cluster->zooKeeperConnect(), u"delete"_s, u"/controller"_s});
        ASSERT_EQ(deleted.exitCode, 0) << deleted.err.constData();
        QThread::sleep(1);
    }
    ASSERT_NE(now(), before);
    const auto made = inTime(client->createTopic({u"after-the-move"_s, 1, 1, {}}, false));
    EXPECT_TRUE(made) << made.error().message.toStdString();
    EXPECT_NE(controller(), before);
    EXPECT_TRUE(inTime(client->deleteTopic(u"after-the-move"_s)));
}

TEST_F(Faults, aGroupIsFoundWhoeverIsAskedFirst)
{
    create(u"wandering"_s, 1, 3);
    ASSERT_TRUE(cluster->produce(u"wandering"_s, {"a", "b"}, 0));
    const auto read = KafkaCluster::kcat(cluster->bootstrap(), {u"-X"_s, u"auto.offset.reset=earliest"_s, u"-c"_s, u"2"_s, u"-G"_s, u"wanderers"_s, u"wandering"_s});
    ASSERT_EQ(read.exitCode, 0) << read.err.constData();
    const auto metadata = async::await(client->fetchMetadata());
    ASSERT_TRUE(metadata.has_value());
    const qint32 coordinator = async::await(client->describeGroups({u"wanderers"_s}))->front().coordinator;

    wire::WireGroups groups(nullptr, kTimeout);
    groups.setBrokers(*metadata->brokers);
    const auto serve = [](const std::function<bool()> &isEnough) {
        for (QDeadlineTimer limit(20'000); !isEnough() && !limit.hasExpired();)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    };
    for (const qint32 first : {-1, 1, 2, 3}) {
        SCOPED_TRACE(first);
        std::optional<Result<std::vector<CommittedOffset>>> committed;
        groups.committed(first, u"wanderers"_s, [&](Result<std::vector<CommittedOffset>> offsets) { committed = std::move(offsets); });
        std::optional<std::vector<Group>> described;
        groups.describe(first, {u"wanderers"_s}, [&](std::vector<Group> found) { described = std::move(found); });
        serve([&] { return committed && described; });
        ASSERT_TRUE(committed && *committed && described);
        ASSERT_EQ((*committed)->size(), 1U);
        EXPECT_EQ((*committed)->front().offset, 2);
        ASSERT_EQ(described->size(), 1U);
        EXPECT_EQ(described->front().state, GroupState::Empty);
        EXPECT_EQ(described->front().coordinator, coordinator);
    }
}

TEST_F(Faults, zooKeepersPortIsNamed)
{
    const QString address = u"127.0.0.1:%1"_s.arg(cluster->zooKeeperPort());
    auto wrong = makeClient({address, {}, kTimeout});
    ASSERT_TRUE(wrong.has_value());
    const auto metadata = inTime((*wrong)->fetchMetadata());
    ASSERT_FALSE(metadata.has_value());
    EXPECT_EQ(metadata.error().kind, Error::Kind::Unreachable);
    EXPECT_TRUE(metadata.error().message.contains(address + u" is ZooKeeper"_s)) << metadata.error().message.toStdString();
}

} // namespace
