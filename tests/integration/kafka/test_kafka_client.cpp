// SPDX-License-Identifier: GPL-3.0-or-later
// KafkaClient against real brokers of the three runtimes; its numbers against those of Kafka's own tools.
#include "core/base/clock.h"
#include "core/base/folders.h"
#include "core/kafka/client_factory.h"
#include "core/kafka/sources.h"
#include "tests/support/kafka_cluster.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::kafka;
using brokerscope::test::KafkaCluster;
using brokerscope::test::Output;

namespace {

template <typename T>
std::string why(const Result<T> &result)
{
    return result ? std::string() : QString(kindName(result.error().kind) + u": "_s + result.error().message + u" | "_s + result.error().detail).toStdString();
}

/// One cluster a runtime for all cases: they use topics of their own.
class Client : public testing::TestWithParam<const char *>
{
protected:
    static void TearDownTestSuite() { clusters().clear(); }
    static std::map<QString, std::unique_ptr<KafkaCluster>> &clusters()
    {
        static std::map<QString, std::unique_ptr<KafkaCluster>> all;
        return all;
    }

    void SetUp() override
    {
        const QString runtime = QLatin1String(GetParam());
        auto &slot = clusters()[runtime];
        if (!slot)
            slot = KafkaCluster::start({.runtime = runtime, .brokers = 1});
        ASSERT_TRUE(slot);
        cluster = slot.get();
        auto made = makeClient({cluster->bootstrap(), {}});
        ASSERT_TRUE(made.has_value()) << why(made);
        client = std::move(*made);
    }

    void create(const QString &name, qint32 partitions)
    {
        const auto outcome = async::await(client->createTopic({name, partitions, 1, {}}, false));
        ASSERT_TRUE(outcome.has_value()) << why(outcome);
        for (int i = 0; i < 100; ++i, QThread::msleep(50)) { // until every part of the broker knows it
            const auto metadata = async::await(client->fetchMetadata());
            const TopicIndex t = metadata ? metadata->topics->findTopic(name) : kNoIndex;
            if (t != kNoIndex && metadata->topics->partitionCount(t) == quint32(partitions) && metadata->topics->offlineCount(t) == 0)
                return;
        }
        FAIL() << "the topic did not get its leaders";
    }

    KafkaCluster *cluster = nullptr;
    std::unique_ptr<KafkaClient> client;
};

TEST_P(Client, metadataEqualsThatOfKcat)
{
    create(u"meta"_s, 7);
    const auto metadata = async::await(client->fetchMetadata());
    ASSERT_TRUE(metadata.has_value()) << why(metadata);
    const QJsonObject peer = QJsonDocument::fromJson(KafkaCluster::kcat(cluster->bootstrap(), {u"-L"_s, u"-J"_s}).out).object();
    ASSERT_EQ(metadata->brokers->rows.size(), 1U);
    EXPECT_EQ(metadata->brokers->rows[0].id, 1);
    EXPECT_EQ(metadata->brokers->rows[0].port, cluster->port(1));
    EXPECT_EQ(metadata->brokers->controllerId, peer[u"controllerid"_s].toInt());
    EXPECT_FALSE(metadata->brokers->clusterId.isEmpty());
    const TopicTable &topics = *metadata->topics;
    const QJsonArray peerTopics = peer[u"topics"_s].toArray();
    EXPECT_EQ(topics.topicCount(), quint32(peerTopics.size()));
    for (const auto &value : peerTopics) {
        const QJsonObject topic = value.toObject();
        const TopicIndex t = topics.findTopic(topic[u"topic"_s].toString());
        ASSERT_NE(t, kNoIndex);
        const QJsonArray partitions = topic[u"partitions"_s].toArray();
        ASSERT_EQ(topics.partitionCount(t), quint32(partitions.size()));
        for (const auto &entry : partitions) {
            const PartitionIndex p = topics.findPartition(t, entry.toObject()[u"partition"_s].toInt());
            ASSERT_NE(p, kNoIndex);
            EXPECT_EQ(topics.leader(p), entry.toObject()[u"leader"_s].toInt());
            EXPECT_EQ(topics.replicas(p), std::vector<qint32>{1});
            EXPECT_EQ(topics.isr(p), std::vector<qint32>{1});
        }
    }
}

TEST_P(Client, offsetsEqualThoseOfKafkasTool)
{
    create(u"offsets"_s, 3);
    ASSERT_TRUE(cluster->produce(u"offsets"_s, {"a", "b", "c", "d"}, 0));
    ASSERT_TRUE(cluster->produce(u"offsets"_s, {"a"}, 2));
    const auto metadata = async::await(client->fetchMetadata());
    ASSERT_TRUE(metadata.has_value());
    const auto table = async::await(client->fetchOffsets(metadata->topics, OffsetParts::StartEndAndStable));
    ASSERT_TRUE(table.has_value()) << why(table);
    const TopicIndex t = metadata->topics->findTopic(u"offsets"_s);
    const bool isOld = cluster->options().runtime == u"2.4.1"_s;
    const Output tool = cluster->tool({isOld ? u"kafka.tools.GetOffsetShell"_s : u"org.apache.kafka.tools.GetOffsetShell"_s,
                                       isOld ? u"--broker-list"_s : u"--bootstrap-server"_s, cluster->bootstrap(), u"--topic"_s, u"offsets"_s});
    QByteArrayList ours;
    for (PartitionIndex p = metadata->topics->firstPartition(t); p < metadata->topics->firstPartition(t) + 3; ++p) {
        ours.append("offsets:" + QByteArray::number(metadata->topics->partition(p)) + ':' + QByteArray::number((*table)->highWatermark(p)));
        EXPECT_EQ((*table)->logStart(p), 0);
        EXPECT_EQ((*table)->lastStable(p), (*table)->highWatermark(p));
    }
    EXPECT_EQ(tool.out.trimmed(), ours.join('\n')) << tool.err.toStdString();
    ASSERT_NE((*table)->lane(1), nullptr);
    EXPECT_FALSE((*table)->lane(1)->error.has_value());

    const auto times = async::await(client->fetchOffsetsForTime({{u"offsets"_s, 0}, {u"offsets"_s, 1}, {u"offsets"_s, 9}, {u"none"_s, 0}}, 0));
    ASSERT_TRUE(times.has_value()) << why(times);
    ASSERT_EQ(times->size(), 4U);
    EXPECT_EQ((*times)[0].value_or(-9), 0);
    EXPECT_EQ((*times)[1].value_or(-9), 0); // empty: its end
    EXPECT_EQ((*times)[2].error().kind, Error::Kind::NotFound);
    EXPECT_EQ((*times)[3].error().kind, Error::Kind::NotFound);
    const auto future = async::await(client->fetchOffsetsForTime({{u"offsets"_s, 0}}, wallTimeMs() + 3'600'000));
    ASSERT_TRUE(future.has_value());
    EXPECT_EQ(future->front().value_or(-9), 4);
}

TEST_P(Client, topicsAreCreatedCheckedAndDeleted)
{
    const auto checked = async::await(client->createTopic({u"made"_s, 2, 1, {{u"retention.ms"_s, u"60000"_s}}}, true));
    ASSERT_TRUE(checked.has_value()) << why(checked);
    EXPECT_EQ(async::await(client->fetchMetadata())->topics->findTopic(u"made"_s), kNoIndex);
    ASSERT_TRUE(async::await(client->createTopic({u"made"_s, 2, -1, {{u"retention.ms"_s, u"60000"_s}}}, false)).has_value());

    const auto again = async::await(client->createTopic({u"made"_s, 2, 1, {}}, false));
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().kind, Error::Kind::Conflict);
    const auto wide = async::await(client->createTopic({u"wide"_s, 2, 3, {}}, true));
    ASSERT_FALSE(wide.has_value());
    EXPECT_EQ(wide.error().kind, Error::Kind::Invalid);
    EXPECT_TRUE(wide.error().message.contains(u"only 1 broker"_s)) << why(wide);
    const auto odd = async::await(client->createTopic({u"odd"_s, 1, 1, {{u"retention.mss"_s, u"1"_s}}}, true));
    ASSERT_FALSE(odd.has_value());
    EXPECT_EQ(odd.error().kind, Error::Kind::Invalid);
    EXPECT_TRUE(odd.error().message.contains(u"retention.mss"_s)) << why(odd);
    EXPECT_FALSE(async::await(client->createTopic({u"a b"_s, 1, 1, {}}, true)).has_value());

    const auto config = async::await(client->describeTopicConfig(u"made"_s));
    ASSERT_TRUE(config.has_value()) << why(config);
    EXPECT_TRUE(std::is_sorted(config->begin(), config->end(), [](const auto &a, const auto &b) { return a.name < b.name; }));
    const auto retention = std::find_if(config->begin(), config->end(), [](const auto &entry) { return entry.name == u"retention.ms"_s; });
    ASSERT_NE(retention, config->end());
    EXPECT_EQ(retention->value, u"60000"_s);
    EXPECT_EQ(retention->source, ConfigEntry::Source::DynamicTopic);
    EXPECT_FALSE(retention->isDefault);
    const auto broker = async::await(client->describeBrokerConfig(1));
    ASSERT_TRUE(broker.has_value()) << why(broker);
    EXPECT_TRUE(std::any_of(broker->begin(), broker->end(), [](const auto &entry) {
        return entry.name == u"offsets.topic.num.partitions"_s && entry.value == u"10"_s && entry.source == ConfigEntry::Source::StaticBroker;
    }));
    EXPECT_FALSE(async::await(client->describeTopicConfig(u"none"_s)).has_value());

    ASSERT_TRUE(async::await(client->deleteTopic(u"made"_s)).has_value());
    const auto gone = async::await(client->deleteTopic(u"made"_s));
    ASSERT_FALSE(gone.has_value());
    EXPECT_EQ(gone.error().kind, Error::Kind::NotFound);
}

TEST_P(Client, offsetsOfATopicThatIsGoneSpoilNoOther)
{
    create(u"stays"_s, 2);
    create(u"goes"_s, 2);
    ASSERT_TRUE(cluster->produce(u"stays"_s, {"a", "b"}, 1));
    const auto metadata = async::await(client->fetchMetadata());
    ASSERT_TRUE(metadata.has_value());
    ASSERT_TRUE(async::await(client->deleteTopic(u"goes"_s)).has_value());
    for (int i = 0; i < 100; ++i, QThread::msleep(50)) // with ZooKeeper brokers delete in the background
        if (async::await(client->fetchMetadata())->topics->findTopic(u"goes"_s) == kNoIndex)
            break;
    const auto table = async::await(client->fetchOffsets(metadata->topics, OffsetParts::StartAndEnd));
    ASSERT_TRUE(table.has_value()) << why(table);
    const PartitionIndex stays = metadata->topics->findPartition(metadata->topics->findTopic(u"stays"_s), 1);
    EXPECT_EQ((*table)->highWatermark(stays), 2);
    const PartitionIndex goes = metadata->topics->findPartition(metadata->topics->findTopic(u"goes"_s), 1);
    EXPECT_EQ((*table)->highWatermark(goes), kUnknownOffset);
}

TEST_P(Client, groupsAndCommittedOffsets)
{
    create(u"read"_s, 3);
    ASSERT_TRUE(cluster->produce(u"read"_s, {"a", "b", "c", "d", "e"}, 1));
    test::Child member(u"kcat"_s,
                       {u"-b"_s, cluster->bootstrap(), u"-X"_s, u"auto.offset.reset=earliest"_s, u"-X"_s, u"auto.commit.interval.ms=100"_s, u"-G"_s,
                        u"readers"_s, u"read"_s},
                       cluster->folder() + u"/kcat.log"_s);
    Group group;
    for (int i = 0; i < 150 && group.state != GroupState::Stable; ++i, QThread::msleep(200)) {
        const auto table = async::await(client->fetchGroups());
        constexpr int kLoading = 14; // the first group made the topic of the offsets, which its broker loads for a moment
        if (!table && table.error().code == kLoading)
            continue;
        ASSERT_TRUE(table.has_value()) << why(table);
        EXPECT_TRUE((*table)->brokerErrors.empty());
        if (const Group *found = (*table)->find(u"readers"_s))
            group = *found;
    }
    ASSERT_EQ(group.state, GroupState::Stable);
    EXPECT_EQ(group.protocolType, u"consumer"_s);
    EXPECT_EQ(group.protocol, u"range"_s);
    EXPECT_EQ(group.coordinator, 1);
    ASSERT_EQ(group.members.size(), 1U);
    EXPECT_EQ(group.members[0].clientId, u"rdkafka"_s);
    EXPECT_EQ(group.members[0].subscription, QStringList{u"read"_s});
    EXPECT_TRUE(group.members[0].groupInstanceId.isNull());
    EXPECT_EQ(group.members[0].assignment, (std::vector<TopicPartition>{{u"read"_s, 0}, {u"read"_s, 1}, {u"read"_s, 2}}));

    qint64 committed = -1;
    for (int i = 0; i < 100 && committed != 5; ++i, QThread::msleep(100)) {
        const auto offsets = async::await(client->fetchCommitted(u"readers"_s));
        ASSERT_TRUE(offsets.has_value()) << why(offsets);
        for (const CommittedOffset &offset : *offsets)
            if (offset.partition == TopicPartition{u"read"_s, 1})
                committed = offset.offset;
    }
    EXPECT_EQ(committed, 5);
    const bool isOld = cluster->options().runtime == u"2.4.1"_s;
    const Output tool =
        cluster->tool({isOld ? u"kafka.admin.ConsumerGroupCommand"_s : u"org.apache.kafka.tools.consumer.group.ConsumerGroupCommand"_s,
                       u"--bootstrap-server"_s, cluster->bootstrap(), u"--describe"_s, u"--group"_s, u"readers"_s});
    bool isSeen = false;
    for (const QByteArray &line : tool.out.split('\n')) {
        const QByteArrayList cells = line.simplified().split(' ');
        if (cells.size() > 6 && cells[1] == "read" && cells[2] == "1") {
            isSeen = true;
            EXPECT_EQ(cells[3].toLongLong(), committed);
            EXPECT_EQ(QString::fromUtf8(cells[6]), group.members[0].memberId);
        }
    }
    EXPECT_TRUE(isSeen) << tool.out.toStdString() << tool.err.toStdString();

    const auto some = async::await(client->describeGroups({u"readers"_s, u"no-such-group"_s}));
    ASSERT_TRUE(some.has_value()) << why(some);
    ASSERT_EQ(some->size(), 2U);
    EXPECT_EQ((*some)[0].state, GroupState::Stable);
    EXPECT_EQ((*some)[1].id, u"no-such-group"_s);
    EXPECT_EQ((*some)[1].state, GroupState::Dead);
    EXPECT_TRUE((*some)[1].members.empty());
}

// Two kafka-python members, one static, on one partition: one of them is idle, and both subscriptions are known.
TEST_P(Client, membersOfKafkaPython)
{
    const QString python = qEnvironmentVariable("BROKERSCOPE_TEST_PYTHON");
    ASSERT_FALSE(python.isEmpty()) << "set BROKERSCOPE_TEST_PYTHON to a python with kafka-python (test.sh does)";
    create(u"single"_s, 1);
    const QString script = QLatin1String("import sys, kafka\n"
                                         "extra = {'group_instance_id': sys.argv[2]} if len(sys.argv) > 2 else {}\n"
                                         "c = kafka.KafkaConsumer('single', bootstrap_servers=sys.argv[1], group_id='pythons', client_id='py', **extra)\n"
                                         "while True: c.poll(timeout_ms=200)\n");
    const QString log = cluster->folder() + u"/python.log"_s;
    test::Child first(python, {u"-c"_s, script, cluster->bootstrap()}, log);
    test::Child second(python, {u"-c"_s, script, cluster->bootstrap(), u"stat-1"_s}, log);
    Group group;
    for (int i = 0; i < 150; ++i, QThread::msleep(200)) {
        const auto groups = async::await(client->describeGroups({u"pythons"_s}));
        ASSERT_TRUE(groups.has_value()) << why(groups);
        group = groups->front();
        // A leader that has not yet seen the new topic shares out nothing, and the group is Stable all the same until it has.
        const bool isShared = std::any_of(group.members.cbegin(), group.members.cend(),
                                          [](const GroupMember &member) { return !member.assignment.empty(); });
        if (group.state == GroupState::Stable && group.members.size() == 2 && isShared)
            break;
    }
    ASSERT_EQ(group.members.size(), 2U) << second.log().toStdString();
    int owners = 0;
    int statics = 0;
    for (const GroupMember &member : group.members) {
        EXPECT_EQ(member.clientId, u"py"_s);
        EXPECT_EQ(member.subscription, QStringList{u"single"_s});
        owners += !member.assignment.empty();
        statics += member.groupInstanceId == u"stat-1"_s;
    }
    EXPECT_EQ(owners, 1);
    EXPECT_EQ(statics, 1);
}

TEST_P(Client, groupOfTheNewProtocolIsNeverDead)
{
    if (cluster->options().runtime != u"4.4"_s)
        return; // older brokers do not have it: nothing to see there
    create(u"modern"_s, 2);
    // Java's console consumer, from the runtime: the library of this test does not speak the new protocol.
    test::Child member(u"java"_s,
                       {u"-Xmx128m"_s, u"-cp"_s, folders::runtimes() + u"/4.4/*"_s, u"org.apache.kafka.tools.consumer.ConsoleConsumer"_s,
                        u"--bootstrap-server"_s, cluster->bootstrap(), u"--topic"_s, u"modern"_s, u"--group"_s, u"moderns"_s,
                        u"--consumer-property"_s, u"group.protocol=consumer"_s},
                       cluster->folder() + u"/java.log"_s);
    Group group;
    for (int i = 0; i < 150 && (group.members.empty() || group.members[0].assignment.empty()); ++i, QThread::msleep(200)) {
        const auto table = async::await(client->fetchGroups());
        ASSERT_TRUE(table.has_value()) << why(table);
        if (const Group *found = (*table)->find(u"moderns"_s)) {
            group = *found;
            EXPECT_NE(group.state, GroupState::Dead);
            EXPECT_EQ(group.type, GroupType::Consumer);
        }
    }
    ASSERT_EQ(group.members.size(), 1U) << member.log().toStdString();
    EXPECT_EQ(group.members[0].subscription, QStringList{u"modern"_s});
    EXPECT_EQ(group.members[0].assignment, (std::vector<TopicPartition>{{u"modern"_s, 0}, {u"modern"_s, 1}}));
}

// Such answers of Kafka 2.4 are more than librdkafka 2.8 takes without help: see makeConf(). The last case, since kcat and Kafka's
// other clients of that library fail on this cluster as long as the topics are there.
TEST_P(Client, manyTopicsWithShortNamesAreAllRead)
{
    QStringList names;
    for (char letter = 'a'; letter <= 'z'; ++letter)
        names << QString(QLatin1Char(letter)) << QString(QLatin1Char(letter)).toUpper();
    for (const QString &name : names)
        create(name, 1);
    std::string last;
    const auto areAllThere = [&] {
        const auto metadata = async::await(client->fetchMetadata());
        last = why(metadata);
        return metadata && std::all_of(names.begin(), names.end(), [&](const QString &name) {
                   const TopicIndex topic = metadata->topics->findTopic(name);
                   return topic != kNoIndex && metadata->topics->partitionCount(topic) == 1 && metadata->topics->offlineCount(topic) == 0;
               });
    };
    const qint64 begin = bootTimeMs();
    bool isDone = false;
    while (!(isDone = areAllThere()) && bootTimeMs() - begin < 30'000)
        QThread::msleep(200);
    EXPECT_TRUE(isDone) << last;
    for (const QString &name : names)
        EXPECT_TRUE(async::await(client->deleteTopic(name)).has_value());
}

INSTANTIATE_TEST_SUITE_P(Runtimes, Client, testing::Values("3.9", "2.4.1", "4.4"),
                         [](const auto &value) { return QString::fromLatin1(value.param).replace(u'.', u'_').toStdString(); });

} // namespace
