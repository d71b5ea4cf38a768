// SPDX-License-Identifier: GPL-3.0-or-later
// The record reader where it hurts: records that are too large, transactions, deleted records, a frozen broker. On the
// oldest runtime, with two brokers.
#include "core/kafka/rdkafka_handles.h"
#include "tests/integration/kafka/record_run.h"
#include "tests/support/kafka_cluster.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::kafka;
using namespace brokerscope::test;

namespace {

class RecordFaults : public testing::Test
{
public:
    static void SetUpTestSuite()
    {
        s_cluster = KafkaCluster::start({.runtime = u"2.4.1"_s,
                                         .brokers = 2,
                                         .properties = {u"socket.request.max.bytes=300000000"_s, u"message.max.bytes=200000000"_s,
                                                        // Each thread keeps a buffer as large as its largest request.
                                                        u"num.network.threads=1"_s, u"num.io.threads=2"_s},
                                         .heapMb = 1000});
    }
    static void TearDownTestSuite() { s_cluster.reset(); }

protected:
    void SetUp() override { ASSERT_TRUE(s_cluster); }

    static RecordRun read(const ReadRequest &request, const RecordRun::OnBatch &onBatch = {})
    {
        return RecordRun::of(s_cluster->bootstrap(), request, onBatch, 90'000);
    }

    static void produceLarge(const QString &topic, int partition, qint64 bytes)
    {
        const QString path = s_cluster->folder() + u"/large"_s;
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        for (qint64 left = bytes; left > 0; left -= 1'000'000)
            file.write(QByteArray(qsizetype(std::min<qint64>(left, 1'000'000)), 'x'));
        file.close();
        const Output output = KafkaCluster::kcat(
            s_cluster->bootstrap(),
            {u"-P"_s, u"-t"_s, topic, u"-p"_s, QString::number(partition), u"-X"_s, u"message.max.bytes=300000000"_s, path}, {}, 60'000);
        ASSERT_EQ(output.exitCode, 0) << output.err.toStdString();
        QFile::remove(path);
    }

    static qint64 residentBytes(const char *field)
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QRegularExpression line(QLatin1String(field) + u":\\s+(\\d+) kB"_s);
        return line.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong() * 1024;
    }

    static std::unique_ptr<KafkaCluster> s_cluster;
};

std::unique_ptr<KafkaCluster> RecordFaults::s_cluster;

TEST_F(RecordFaults, tooLargeIsNamedAndSkippedAndLargeIsRead)
{
    constexpr qint64 kTooLarge = 110'000'000;
    constexpr qint64 kLarge = 60'000'000;
    ASSERT_TRUE(s_cluster->createTopic(u"big"_s, 2, 1, {u"max.message.bytes=200000000"_s, u"segment.bytes=1000000000"_s}));
    ASSERT_TRUE(s_cluster->produce(u"big"_s, {"a"}, 0));
    produceLarge(u"big"_s, 0, kTooLarge);
    ASSERT_TRUE(s_cluster->produce(u"big"_s, {"b"}, 0));
    produceLarge(u"big"_s, 0, kTooLarge); // the same size again: the library says such a thing only once
    ASSERT_TRUE(s_cluster->produce(u"big"_s, {"c"}, 0));
    produceLarge(u"big"_s, 1, kLarge);
    ASSERT_TRUE(s_cluster->produce(u"big"_s, {"d"}, 1));

    for (const ReadStart &start : {ReadStart(ReadFromOldest{}), ReadStart(ReadFromNewest{10})}) {
        SCOPED_TRACE(start.index());
        const qint64 before = residentBytes("VmRSS");
        const RecordRun run = read({.topic = u"big"_s, .start = start});
        std::printf("%.2f times the largest record was taken as memory (to reach: 2.5)\n",
                    double(residentBytes("VmHWM") - before) / double(kLarge));
        ASSERT_TRUE(run.end);
        EXPECT_EQ(run.end->reason, ReadEnd::Reason::EndReached);
        QStringList small;
        for (const Record &record : run.records) {
            if (record.value->size() < 100)
                small.append(QString::fromUtf8(*record.value));
            else
                EXPECT_EQ(record.value->size(), kLarge);
        }
        small.sort();
        EXPECT_EQ(small, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        EXPECT_EQ(run.records.size(), 5U);
        ASSERT_EQ(run.end->errors.size(), 2U);
        for (std::size_t i = 0; i < 2; ++i) {
            const Error &error = run.end->errors[i];
            EXPECT_EQ(error.kind, Error::Kind::Unsupported);
            EXPECT_TRUE(error.message.contains(u"Partition 0, offset %1:"_s.arg(i == 0 ? 1 : 3))) << error.message.toStdString();
            EXPECT_TRUE(error.message.contains(u"1100"_s)) << error.message.toStdString();
        }
    }
}

TEST_F(RecordFaults, isolationDecidesAboutTransactions)
{
    ASSERT_TRUE(s_cluster->createTopic(u"tx"_s, 1));
    // Raw librdkafka is the writer: kcat has no transactions.
    ConfPtr conf(rd_kafka_conf_new());
    rd_kafka_conf_set(conf.get(), "bootstrap.servers", s_cluster->bootstrap().toUtf8().constData(), nullptr, 0);
    rd_kafka_conf_set(conf.get(), "transactional.id", "tx", nullptr, 0);
    const HandlePtr producer(rd_kafka_new(RD_KAFKA_PRODUCER, conf.release(), nullptr, 0));
    ASSERT_TRUE(producer);
    const auto succeed = [](rd_kafka_error_t *error) {
        const ErrorPtr owner(error);
        return error == nullptr;
    };
    ASSERT_TRUE(succeed(rd_kafka_init_transactions(producer.get(), 30'000)));
    const TopicPtr topic(rd_kafka_topic_new(producer.get(), "tx", nullptr));
    const auto produce = [&](const QByteArrayList &values) {
        ASSERT_TRUE(succeed(rd_kafka_begin_transaction(producer.get())));
        for (QByteArray value : values)
            ASSERT_EQ(rd_kafka_produce(topic.get(), 0, RD_KAFKA_MSG_F_COPY, value.data(), std::size_t(value.size()), nullptr, 0, nullptr), 0);
        ASSERT_EQ(rd_kafka_flush(producer.get(), 10'000), RD_KAFKA_RESP_ERR_NO_ERROR);
    };
    produce({"c1", "c2"});
    ASSERT_TRUE(succeed(rd_kafka_commit_transaction(producer.get(), 10'000)));
    produce({"a1", "a2"});
    ASSERT_TRUE(succeed(rd_kafka_abort_transaction(producer.get(), 10'000)));
    // c1 c2 marker a1 a2 marker: the last offsets hold nothing that a reader gets.
    // The coordinator writes its markers after it has answered.
    RecordRun closed;
    for (int i = 0; i < 100; ++i) {
        closed = read({.topic = u"tx"_s, .start = ReadFromOldest{}, .isolation = Isolation::ReadCommitted});
        ASSERT_TRUE(closed.end);
        if (closed.end->ranges.at(0).to == 6)
            break;
    }
    EXPECT_EQ(closed.end->reason, ReadEnd::Reason::EndReached);
    EXPECT_EQ(closed.values(), (QStringList{u"c1"_s, u"c2"_s}));
    EXPECT_EQ(closed.end->ranges.at(0).to, 6);
    EXPECT_EQ(read({.topic = u"tx"_s, .start = ReadFromNewest{3}}).values(), (QStringList{u"c2"_s, u"a1"_s, u"a2"_s}));
    EXPECT_EQ(read({.topic = u"tx"_s, .start = ReadFromNewest{3}, .isolation = Isolation::ReadCommitted}).values(),
              (QStringList{u"c1"_s, u"c2"_s}));

    produce({"open"});
    const RecordRun committed = read({.topic = u"tx"_s, .start = ReadFromOldest{}, .isolation = Isolation::ReadCommitted});
    EXPECT_EQ(committed.values(), (QStringList{u"c1"_s, u"c2"_s}));
    EXPECT_EQ(committed.end->ranges.at(0).to, 6); // the last stable offset
    EXPECT_EQ(read({.topic = u"tx"_s, .start = ReadFromOldest{}}).values(),
              (QStringList{u"c1"_s, u"c2"_s, u"a1"_s, u"a2"_s, u"open"_s}));
    EXPECT_TRUE(succeed(rd_kafka_abort_transaction(producer.get(), 10'000)));
}

TEST_F(RecordFaults, recordsDeletedMeanwhileAreSaid)
{
    ASSERT_TRUE(s_cluster->createTopic(u"cut"_s, 1));
    QByteArrayList values;
    for (int i = 0; i < 6000; ++i)
        values.append(QByteArray(20'000, 'a') + QByteArray::number(i)); // 120 MB: more than the reader has in advance
    ASSERT_TRUE(s_cluster->produce(u"cut"_s, values));
    bool isCut = false;
    const RecordRun run = read({.topic = u"cut"_s, .start = ReadFromOldest{}}, [&](RecordReader &, const RecordRun &) {
        if (std::exchange(isCut, true))
            return;
        QFile file(s_cluster->folder() + u"/cut.json"_s);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(R"({"partitions":[{"topic":"cut","partition":0,"offset":5900}],"version":1})");
        file.close();
        const Output output = s_cluster->tool({u"kafka.admin.DeleteRecordsCommand"_s, u"--bootstrap-server"_s,
                                               s_cluster->bootstrap(), u"--offset-json-file"_s, file.fileName()});
        EXPECT_EQ(output.exitCode, 0) << output.out.toStdString() << output.err.toStdString();
    });
    ASSERT_TRUE(run.end);
    EXPECT_EQ(run.end->reason, ReadEnd::Reason::EndReached);
    EXPECT_EQ(run.records.back().offset, 5999);
    EXPECT_LT(run.records.size(), 6000U);
    ASSERT_EQ(run.end->errors.size(), 1U);
    EXPECT_EQ(run.end->errors.front().kind, Error::Kind::Conflict);
    EXPECT_TRUE(run.end->errors.front().message.contains(u"5900"_s)) << run.end->errors.front().message.toStdString();
    // From now on the log begins there.
    const RecordRun after = read({.topic = u"cut"_s, .start = ReadFromOffset{0}});
    EXPECT_EQ(after.records.size(), 100U);
    EXPECT_EQ(after.end->ranges.at(0).from, 5900);
}

// Last: it freezes a broker. What the other one has is read; what this one has is named.
TEST_F(RecordFaults, aFrozenBrokerSpoilsItsPartitionsOnly)
{
    ASSERT_TRUE(s_cluster->createTopic(u"spread"_s, 4));
    for (int p = 0; p < 4; ++p)
        ASSERT_TRUE(s_cluster->produce(u"spread"_s, {QByteArray::number(p)}, p));
    s_cluster->pauseBroker(2);
    const RecordRun run = read({.topic = u"spread"_s, .start = ReadFromOldest{}});
    s_cluster->resumeBroker(2);
    ASSERT_TRUE(run.end);
    EXPECT_EQ(run.end->reason, ReadEnd::Reason::EndReached);
    EXPECT_EQ(run.records.size(), 2U);
    ASSERT_EQ(run.end->errors.size(), 2U);
    for (const Error &error : run.end->errors)
        EXPECT_EQ(error.kind, Error::Kind::Timeout) << error.message.toStdString();
}

} // namespace
