// SPDX-License-Identifier: GPL-3.0-or-later
// The record reader against a real broker; kcat is the other side.
#include "tests/integration/kafka/record_run.h"
#include "tests/support/kafka_cluster.h"

#include <gtest/gtest.h>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::kafka;
using namespace brokerscope::test;

namespace {

class RecordReaderTest : public testing::Test
{
public:
    static void SetUpTestSuite() { s_cluster = KafkaCluster::start({.runtime = u"4.4"_s}); }
    static void TearDownTestSuite() { s_cluster.reset(); }

protected:
    void SetUp() override { ASSERT_TRUE(s_cluster); }

    static RecordRun read(const ReadRequest &request, const RecordRun::OnBatch &onBatch = {})
    {
        return RecordRun::of(s_cluster->bootstrap(), request, onBatch);
    }
    /// kcat prints topic names; a fresh cluster has none.
    static QByteArray topics() { return KafkaCluster::kcat(s_cluster->bootstrap(), {u"-L"_s}).out; }

    static std::unique_ptr<KafkaCluster> s_cluster;
};

std::unique_ptr<KafkaCluster> RecordReaderTest::s_cluster;

QByteArrayList numbered(int from, int to, const QByteArray &prefix = "v")
{
    QByteArrayList values;
    for (int i = from; i < to; ++i)
        values.append(prefix + QByteArray::number(i));
    return values;
}

// First on purpose: on a fresh cluster one question for a group's coordinator would create __consumer_offsets.
TEST_F(RecordReaderTest, createsNeitherTopicNorGroup)
{
    ASSERT_TRUE(s_cluster->createTopic(u"fresh"_s, 2));
    ASSERT_TRUE(s_cluster->produce(u"fresh"_s, {"a"}, 1));
    const RecordRun run = read({.topic = u"fresh"_s, .start = ReadFromOldest{}});
    EXPECT_EQ(run.values(), QStringList{u"a"_s});
    const RecordRun missing = read({.topic = u"is-not-there"_s, .start = ReadFromOldest{}, .follow = true});
    ASSERT_TRUE(missing.end);
    EXPECT_EQ(missing.end->reason, ReadEnd::Reason::Failed);
    ASSERT_EQ(missing.end->errors.size(), 1U);
    EXPECT_EQ(missing.end->errors.front().kind, Error::Kind::NotFound);

    const QByteArray listed = topics();
    EXPECT_TRUE(listed.contains("\"fresh\"")) << listed.toStdString();
    EXPECT_FALSE(listed.contains("is-not-there")) << listed.toStdString();
    EXPECT_FALSE(listed.contains("__consumer_offsets")) << listed.toStdString();
    const Output groups = s_cluster->tool(
        {u"org.apache.kafka.tools.consumer.group.ConsumerGroupCommand"_s, u"--bootstrap-server"_s, s_cluster->bootstrap(),
         u"--list"_s});
    EXPECT_EQ(groups.exitCode, 0) << groups.err.toStdString();
    EXPECT_EQ(groups.out.trimmed(), "");
}

TEST_F(RecordReaderTest, oldestReadsAllInOrderAndStopsAtTheEnd)
{
    ASSERT_TRUE(s_cluster->createTopic(u"all"_s, 3));
    for (int p = 0; p < 3; ++p)
        ASSERT_TRUE(s_cluster->produce(u"all"_s, numbered(0, 2000, QByteArray::number(p) + "-"), p));
    const RecordRun run = read({.topic = u"all"_s, .start = ReadFromOldest{}});
    ASSERT_TRUE(run.end);
    EXPECT_EQ(run.end->reason, ReadEnd::Reason::EndReached);
    EXPECT_EQ(run.end->scanned, 6000);
    EXPECT_EQ(run.end->dropped, 0);
    ASSERT_EQ(run.records.size(), 6000U);
    std::map<qint32, qint64> next;
    for (const Record &record : run.records) {
        EXPECT_EQ(record.offset, next[record.partition]++);
        EXPECT_EQ(*record.value, QByteArray::number(record.partition) + "-" + QByteArray::number(record.offset));
    }
    ASSERT_EQ(run.end->ranges.size(), 3U);
    for (const ReadRange &range : run.end->ranges) {
        EXPECT_EQ(range.from, 0);
        EXPECT_EQ(range.to, 2000);
    }
}

TEST_F(RecordReaderTest, aLargeTopicIsReadWithoutPauses)
{
    // The library stops fetching for a second whenever its queue is full, unless it is woken: one queue (50,000 records) a second.
    ASSERT_TRUE(s_cluster->createTopic(u"large"_s, 1));
    constexpr int kMany = 400'000;
    QByteArray lines;
    for (int i = 0; i < kMany; ++i)
        lines += QByteArray::number(i) + '\n';
    ASSERT_EQ(KafkaCluster::kcat(s_cluster->bootstrap(), {u"-P"_s, u"-t"_s, u"large"_s}, lines).exitCode, 0);
    // A receiver that is slower than the broker: the queue is full all the time.
    int pauses = 0;
    QElapsedTimer sinceBatch;
    const RecordRun run = read({.topic = u"large"_s, .start = ReadFromOldest{}}, [&](RecordReader &, const RecordRun &) {
        pauses += sinceBatch.isValid() && sinceBatch.elapsed() > 500 ? 1 : 0;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        sinceBatch.start();
    });
    ASSERT_TRUE(run.end);
    EXPECT_EQ(run.end->reason, ReadEnd::Reason::EndReached);
    ASSERT_EQ(run.records.size(), std::size_t(kMany));
    for (int i = 0; i < kMany; ++i)
        ASSERT_EQ(*run.records[std::size_t(i)].value, QByteArray::number(i));
    EXPECT_LE(pauses, 1) << "one may be the machine's";
}

TEST_F(RecordReaderTest, newestIsNewestOverAllPartitions)
{
    ASSERT_TRUE(s_cluster->createTopic(u"newest"_s, 4));
    // Partition 2 got everything of late; 0 and 1 are older; 3 is empty.
    ASSERT_TRUE(s_cluster->produce(u"newest"_s, numbered(0, 300, "old-"), 0));
    ASSERT_TRUE(s_cluster->produce(u"newest"_s, numbered(0, 300, "old-"), 1));
    ASSERT_TRUE(s_cluster->produce(u"newest"_s, numbered(0, 900, "new-"), 2));
    ASSERT_TRUE(s_cluster->produce(u"newest"_s, {"last"}, 0));
    const RecordRun run = read({.topic = u"newest"_s, .start = ReadFromNewest{500}});
    ASSERT_TRUE(run.end);
    EXPECT_EQ(run.end->reason, ReadEnd::Reason::EndReached);
    ASSERT_EQ(run.records.size(), 500U);
    EXPECT_EQ(*run.records.front().value, "new-401");
    EXPECT_EQ(*run.records.back().value, "last");
    EXPECT_EQ(*run.records.at(498).value, "new-899");
    ASSERT_EQ(run.end->ranges.size(), 4U);
    EXPECT_EQ(run.end->ranges[0].from, 300);
    EXPECT_EQ(run.end->ranges[0].to, 301);
    EXPECT_EQ(run.end->ranges[1].from, 300); // nothing of it is among the newest
    EXPECT_EQ(run.end->ranges[2].from, 401);
    EXPECT_EQ(run.end->ranges[3].to, 0);

    EXPECT_EQ(read({.topic = u"newest"_s, .start = ReadFromNewest{5000}}).records.size(), 1501U);
    EXPECT_EQ(read({.topic = u"newest"_s, .partitions = {3}, .start = ReadFromNewest{5}}).records.size(), 0U);
}

TEST_F(RecordReaderTest, offsetTimeAndLimit)
{
    ASSERT_TRUE(s_cluster->createTopic(u"seek"_s, 2));
    ASSERT_TRUE(s_cluster->produce(u"seek"_s, numbered(0, 100), 0));
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    const RecordRun first = read({.topic = u"seek"_s, .start = ReadFromOldest{}});
    ASSERT_EQ(first.records.size(), 100U);
    const qint64 between = first.records.back().timestampMs + 1;
    ASSERT_TRUE(s_cluster->produce(u"seek"_s, numbered(100, 110), 0));
    ASSERT_TRUE(s_cluster->produce(u"seek"_s, numbered(200, 203), 1));

    EXPECT_EQ(read({.topic = u"seek"_s, .partitions = {0}, .start = ReadFromOffset{97}, .limit = 5}).values(),
              (QStringList{u"v97"_s, u"v98"_s, u"v99"_s, u"v100"_s, u"v101"_s}));
    EXPECT_EQ(read({.topic = u"seek"_s, .start = ReadFromOffset{108}}).values(), (QStringList{u"v108"_s, u"v109"_s}));
    EXPECT_EQ(read({.topic = u"seek"_s, .start = ReadFromTime{between}}).records.size(), 13U);
    EXPECT_EQ(read({.topic = u"seek"_s, .start = ReadFromTime{between + 3'600'000}}).records.size(), 0U);

    // The limit is shared; what partition 1 does not have partition 0 gives.
    const RecordRun shared = read({.topic = u"seek"_s, .start = ReadFromOldest{}, .limit = 20});
    ASSERT_TRUE(shared.end);
    EXPECT_EQ(shared.end->reason, ReadEnd::Reason::LimitReached);
    EXPECT_EQ(shared.records.size(), 20U);
    EXPECT_EQ(shared.end->ranges[1].to, 3);
    EXPECT_EQ(shared.end->ranges[0].to, 17);

    const RecordRun wrong = read({.topic = u"seek"_s, .partitions = {0, 7}, .start = ReadFromOffset{109}});
    ASSERT_TRUE(wrong.end);
    EXPECT_EQ(wrong.values(), QStringList{u"v109"_s});
    ASSERT_EQ(wrong.end->errors.size(), 1U);
    EXPECT_EQ(wrong.end->errors.front().kind, Error::Kind::NotFound);
}

TEST_F(RecordReaderTest, tombstoneEmptyAndHeadersAreToldApart)
{
    ASSERT_TRUE(s_cluster->createTopic(u"shapes"_s, 1));
    const auto kcat = [](const QStringList &arguments, const QByteArray &input) {
        const Output output =
            KafkaCluster::kcat(s_cluster->bootstrap(), QStringList{u"-P"_s, u"-t"_s, u"shapes"_s} + arguments, input);
        ASSERT_EQ(output.exitCode, 0) << output.err.toStdString();
    };
    kcat({u"-K:"_s, u"-Z"_s}, "k1:\n"); // -Z: an empty value is null
    kcat({u"-K:"_s, u"-H"_s, u"a=1"_s, u"-H"_s, u"a=2"_s, u"-H"_s, u"none"_s}, "k2:with\n");
    kcat({u"-K:"_s}, "k3:\n");
    kcat({}, QByteArray("\xff\xfe\x00z\n", 5));
    const RecordRun run = read({.topic = u"shapes"_s, .start = ReadFromOldest{}});
    ASSERT_EQ(run.records.size(), 4U);
    EXPECT_FALSE(run.records[0].value);
    EXPECT_EQ(run.records[0].key, "k1");
    const auto &headers = run.records[1].headers;
    ASSERT_EQ(headers.size(), 3U);
    EXPECT_EQ(headers[0].name, u"a"_s);
    EXPECT_EQ(headers[0].value, "1");
    EXPECT_EQ(headers[1].value, "2");
    EXPECT_FALSE(headers[2].value);
    ASSERT_TRUE(run.records[2].value);
    EXPECT_TRUE(run.records[2].value->isEmpty());
    EXPECT_FALSE(run.records[3].key);
    EXPECT_EQ(run.records[3].value, QByteArray("\xff\xfe\x00z", 4));
    EXPECT_EQ(run.records[3].timestampType, Record::TimestampType::CreateTime);
}

TEST_F(RecordReaderTest, followsUntilItIsStopped)
{
    ASSERT_TRUE(s_cluster->createTopic(u"live"_s, 2));
    ASSERT_TRUE(s_cluster->produce(u"live"_s, numbered(0, 5), 0));
    int produced = 0;
    QElapsedTimer sinceStop;
    const RecordRun run = read({.topic = u"live"_s, .start = ReadFromNewest{2}, .follow = true},
                               [&](RecordReader &reader, const RecordRun &soFar) {
                                   if (soFar.records.size() >= 2 && produced == 0) {
                                       produced = 1;
                                       EXPECT_TRUE(s_cluster->produce(u"live"_s, {"x", "y"}, 1));
                                   }
                                   if (soFar.records.size() == 4) {
                                       sinceStop.start();
                                       reader.stop();
                                   }
                               });
    ASSERT_TRUE(run.end);
    EXPECT_EQ(run.values(), (QStringList{u"v3"_s, u"v4"_s, u"x"_s, u"y"_s}));
    EXPECT_EQ(run.end->reason, ReadEnd::Reason::Stopped);
    std::printf("stopped after %lld ms (to reach: 100)\n", static_cast<long long>(sinceStop.elapsed()));
}

TEST_F(RecordReaderTest, endIsOnlyWhatComesFromNowOn)
{
    ASSERT_TRUE(s_cluster->createTopic(u"end"_s, 1));
    ASSERT_TRUE(s_cluster->produce(u"end"_s, numbered(0, 5)));
    QTimer::singleShot(1000, [] { EXPECT_TRUE(s_cluster->produce(u"end"_s, {"n1", "n2", "n3"})); });
    const RecordRun run = read({.topic = u"end"_s, .start = ReadFromEnd{}, .limit = 2, .follow = true});
    ASSERT_TRUE(run.end);
    EXPECT_EQ(run.end->reason, ReadEnd::Reason::LimitReached);
    EXPECT_EQ(run.values(), (QStringList{u"n1"_s, u"n2"_s}));
    EXPECT_EQ(run.end->ranges.at(0).to, 7);
}

TEST_F(RecordReaderTest, aRangedReadWaitsForItsReceiver)
{
    int early = 0;
    // Of 12 batches and more, at most 8 come while none was taken.
    ConnectionSettings settings;
    settings.bootstrapServers = s_cluster->bootstrap();
    RecordReader reader(settings, {.topic = u"all"_s, .start = ReadFromOldest{}});
    QEventLoop loop;
    bool hasFinished = false;
    QObject::connect(&reader, &RecordReader::recordsRead, &reader, [&] { ++early; });
    QObject::connect(&reader, &RecordReader::finished, &reader, [&] { hasFinished = true; });
    QTimer::singleShot(2000, &loop, &QEventLoop::quit);
    reader.start();
    loop.exec();
    EXPECT_EQ(early, 8);
    EXPECT_FALSE(hasFinished);
    reader.stop();
    QTimer::singleShot(1000, &loop, &QEventLoop::quit);
    loop.exec();
    EXPECT_TRUE(hasFinished);
}

TEST_F(RecordReaderTest, nobodyThereIsSaid)
{
    const auto ports = freePorts(1);
    ConnectionSettings settings;
    const RecordRun run = RecordRun::of(u"127.0.0.1:%1"_s.arg(ports.front()), {.topic = u"t"_s, .start = ReadFromOldest{}});
    ASSERT_TRUE(run.end);
    EXPECT_EQ(run.end->reason, ReadEnd::Reason::Failed);
    ASSERT_FALSE(run.end->errors.empty());
    EXPECT_FALSE(run.end->errors.front().message.isEmpty());
    EXPECT_TRUE(run.end->errors.front().detail.contains(u"refused"_s)) << run.end->errors.front().detail.toStdString();
}

// Last: it freezes the broker.
TEST_F(RecordReaderTest, stopsInTimeWhenTheBrokerIsFrozen)
{
    s_cluster->pauseBroker(1);
    ConnectionSettings settings;
    settings.bootstrapServers = s_cluster->bootstrap();
    qint64 stopMs = -1;
    {
        RecordReader reader(settings, {.topic = u"all"_s, .start = ReadFromOldest{}});
        QEventLoop loop;
        QElapsedTimer clock;
        QObject::connect(&reader, &RecordReader::finished, &reader, [&](const ReadEnd &end) {
            stopMs = clock.elapsed();
            EXPECT_EQ(end.reason, ReadEnd::Reason::Stopped);
            loop.quit();
        });
        QTimer::singleShot(700, &reader, [&] {
            clock.start();
            reader.stop();
        });
        QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
        reader.start();
        loop.exec();
    }
    std::printf("stopped after %lld ms (to reach: 100)\n", static_cast<long long>(stopMs));
    EXPECT_GE(stopMs, 0);
    EXPECT_LT(double(stopMs) / double(settings.requestTimeout.count()), 0.5); // it did not wait for the question to time out

    const RecordRun run = read({.topic = u"all"_s, .start = ReadFromOldest{}});
    ASSERT_TRUE(run.end);
    EXPECT_EQ(run.end->reason, ReadEnd::Reason::Failed);
    EXPECT_EQ(run.end->errors.at(0).kind, Error::Kind::Timeout);
    s_cluster->resumeBroker(1);
}

} // namespace
