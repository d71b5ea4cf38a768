// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/wire/group_messages.h"
#include "core/kafka/wire/wire_format.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QTcpServer>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace brokerscope;
using namespace brokerscope::kafka;
using namespace brokerscope::kafka::wire;

namespace {

QByteArray subscriptionBytes()
{
    Writer writer;
    writer.number(qint16(1));
    writer.number(qint32(2));
    writer.string(u"orders"_s);
    writer.string(u"é"_s);
    writer.number(qint32(-1)); // user data
    writer.number(qint32(0)); // owned partitions
    return writer.bytes();
}

QByteArray assignmentBytes()
{
    Writer writer;
    writer.number(qint16(0));
    writer.number(qint32(1));
    writer.string(u"orders"_s);
    writer.number(qint32(2));
    writer.number(qint32(5));
    writer.number(qint32(1));
    writer.number(qint32(-1));
    return writer.bytes();
}

QByteArray describeBytes()
{
    Writer writer; // DescribeGroups v4
    writer.number(qint32(0));
    writer.number(qint32(1));
    writer.number(qint16(0));
    for (const QString &text : {u"g"_s, u"Stable"_s, u"consumer"_s, u"range"_s})
        writer.string(text);
    writer.number(qint32(1));
    writer.string(u"m-1"_s);
    writer.string(u"static-1"_s);
    writer.string(u"client"_s);
    writer.string(u"/127.0.0.1"_s);
    QByteArray bytes = writer.bytes();
    for (const QByteArray &part : {subscriptionBytes(), assignmentBytes()}) {
        Writer size;
        size.number(qint32(part.size()));
        bytes += size.bytes() + part;
    }
    Writer end;
    end.number(qint32(0));
    return bytes + end.bytes();
}

TEST(Wire, varintsAndStringsSurviveTheRoundTrip)
{
    for (const quint32 value : {0U, 1U, 127U, 128U, 300U, 16383U, 16384U, 0xffffffffU}) {
        Writer writer;
        writer.varint(value);
        Reader reader(writer.bytes());
        EXPECT_EQ(reader.varint(), value);
        EXPECT_TRUE(reader.isOk());
    }
    Writer writer;
    writer.compactString(u"名前"_s);
    writer.string(u"x"_s);
    Reader reader(writer.bytes());
    EXPECT_EQ(reader.compactString(), u"名前"_s);
    EXPECT_EQ(reader.string(), u"x"_s);
    reader.number<qint8>();
    EXPECT_FALSE(reader.isOk());
}

TEST(Wire, describedGroup)
{
    const auto groups = readDescribeGroups({4, describeBytes()});
    ASSERT_TRUE(groups.has_value());
    ASSERT_EQ(groups->size(), 1U);
    const Group &group = groups->front();
    EXPECT_EQ(group.state, GroupState::Stable);
    EXPECT_EQ(group.protocol, u"range"_s);
    ASSERT_EQ(group.members.size(), 1U);
    EXPECT_EQ(group.members[0].groupInstanceId, u"static-1"_s);
    EXPECT_EQ(group.members[0].subscription, (QStringList{u"orders"_s, u"é"_s}));
    EXPECT_EQ(group.members[0].assignment, (std::vector<TopicPartition>{{u"orders"_s, 1}, {u"orders"_s, 5}}));
}

TEST(Wire, listedGroupsOfOldAndNewBrokers)
{
    Writer old; // v0
    old.number(qint16(0));
    old.number(qint32(1));
    old.string(u"g"_s);
    old.string(u"consumer"_s);
    EXPECT_EQ(readListGroups({0, old.bytes()})->front().id, u"g"_s);

    Writer flexible; // v5
    flexible.number(qint32(0));
    flexible.number(qint16(0));
    flexible.varint(2);
    for (const QString &text : {u"g"_s, u"consumer"_s, u"Reconciling"_s, u"Consumer"_s})
        flexible.compactString(text);
    flexible.noTags();
    flexible.noTags();
    const auto groups = readListGroups({5, flexible.bytes()});
    ASSERT_TRUE(groups.has_value());
    EXPECT_EQ(groups->front().state, GroupState::Reconciling);
    EXPECT_EQ(groups->front().type, GroupType::Consumer);

    Writer refused;
    refused.number(qint16(15));
    EXPECT_EQ(readListGroups({0, refused.bytes()}).error().code, 15);
}

QByteArray committedBytes(qint16 groupError = 0) // v5
{
    Writer body;
    body.number(qint32(0)); // throttle time
    body.number(qint32(1));
    body.string(u"orders"_s);
    body.number(qint32(3));
    for (const auto &[partition, offset, error] : {std::tuple(5, 7, 0), {1, -1, 0}, {0, 12, 29}}) {
        body.number(qint32(partition));
        body.number(qint64(offset));
        body.number(qint32(4)); // leader epoch
        body.string(u"note"_s);
        body.number(qint16(error));
    }
    body.number(groupError);
    return body.bytes();
}

TEST(Wire, committedOffsets)
{
    const auto offsets = readCommitted({5, committedBytes()});
    ASSERT_TRUE(offsets.has_value());
    ASSERT_EQ(offsets->size(), 3U);
    EXPECT_EQ((*offsets)[0].partition, (TopicPartition{u"orders"_s, 0}));
    EXPECT_EQ((*offsets)[0].error->code, 29); // not permitted: of this topic alone
    EXPECT_EQ((*offsets)[1].offset, -1);
    EXPECT_FALSE((*offsets)[1].error);
    EXPECT_EQ((*offsets)[2].offset, 7);
    EXPECT_EQ((*offsets)[2].metadata, u"note"_s);
    EXPECT_EQ(readCommitted({5, committedBytes(16)}).error().code, 16);
    EXPECT_EQ(fetchCommitted(u"g"_s).encode(5), QByteArray("\0\1g\xff\xff\xff\xff", 7));
}

TEST(Wire, everyTruncationIsAnErrorAndNeverACrash)
{
    for (qsizetype size = 0; size < committedBytes().size(); ++size)
        EXPECT_FALSE(readCommitted({5, committedBytes().left(size)}).has_value()) << size;
    const QByteArray whole = describeBytes();
    for (qsizetype size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(readDescribeGroups({4, whole.left(size)}).has_value()) << size;
    EXPECT_FALSE(readSubscription(QByteArray()).has_value());
    EXPECT_FALSE(readAssignment(QByteArray("\0\0\x7f\xff\xff\xff", 6)).has_value()); // two billion topics in no bytes
}

TEST(Wire, noiseIsReadWithoutHarm)
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = describeBytes().left(int(random.bounded(200)));
        for (int i = 0; i < 4 && !bytes.isEmpty(); ++i)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        const auto version = qint16(random.bounded(6));
        static_cast<void>(readDescribeGroups({version, bytes}));
        static_cast<void>(readListGroups({version, bytes}));
        static_cast<void>(readDescribeConsumerGroups({version, bytes}));
        static_cast<void>(readCommitted({version, bytes}));
        static_cast<void>(readSubscription(bytes));
        static_cast<void>(readAssignment(bytes));
    }
}

/// A broker made of bytes: answers whatever comes with `answer`.
struct FakeBroker
{
    explicit FakeBroker(const QByteArray &answer)
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, answer] {
            QTcpSocket *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->readAll();
                socket->write(answer);
            });
        });
    }
    QTcpServer server;
};

Error askFake(const QByteArray &answer)
{
    FakeBroker broker(answer);
    WireConnection connection(u"127.0.0.1"_s, broker.server.serverPort(), nullptr);
    std::optional<Result<WireAnswer>> result;
    connection.send(listGroups(), 1000ms, [&](const Result<WireAnswer> &r) { result = r; });
    for (QDeadlineTimer deadline(10'000); !result && !deadline.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    EXPECT_TRUE(result.has_value());
    return result && !*result ? result->error() : Error();
}

TEST(Wire, framesThatAreTooLargeOrWrongEndTheConnection)
{
    EXPECT_EQ(askFake(QByteArray("\x7f\xff\xff\xff", 4)).kind, Error::Kind::Unreachable);
    EXPECT_EQ(askFake(QByteArray("\xff\xff\xff\xff", 4)).kind, Error::Kind::Unreachable);
    EXPECT_EQ(askFake("HTTP/1.1 400 Bad Request\r\n\r\n").kind, Error::Kind::Unreachable);
    EXPECT_EQ(askFake(QByteArray("\0\0\0\x04\0\0\0\x09", 8)).kind, Error::Kind::Unreachable); // another correlation id
    EXPECT_EQ(askFake(QByteArray("\0\0\0\x64", 4)).kind, Error::Kind::Timeout); // the rest never comes
}

TEST(Wire, brokerThatDoesNotOfferTheRequestIsUnsupported)
{
    // ApiVersions v0: no error, one API (key 3, 0 to 9).
    EXPECT_EQ(askFake(QByteArray("\0\0\0\x10\0\0\0\0\0\0\0\0\0\x01\0\x03\0\0\0\x09", 20)).kind, Error::Kind::Unsupported);
}

} // namespace
