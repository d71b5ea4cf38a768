// SPDX-License-Identifier: GPL-3.0-or-later
// Bootstrap servers that are no brokers: each is named for what it is, and every question is answered in time.
#include "core/base/clock.h"
#include "core/kafka/client_factory.h"
#include "core/kafka/record_reader.h"
#include "core/kafka/sources.h"
#include "tests/support/child.h"
#include "tests/support/until.h"

#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <gtest/gtest.h>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::kafka;

namespace {

constexpr std::chrono::milliseconds kTimeout{3000};

Error metadataError(const QString &servers, const QHash<QString, QString> &properties = {})
{
    auto client = makeClient({servers, properties, kTimeout});
    if (!client)
        return client.error();
    const qint64 begin = bootTimeMs();
    const auto metadata = async::await((*client)->fetchMetadata());
    EXPECT_LT(bootTimeMs() - begin, 3 * kTimeout.count()); // sources.h says one second more; a loaded machine gets longer
    EXPECT_FALSE(metadata.has_value());
    EXPECT_FALSE((*client)->recentConnectionErrors().empty());
    return metadata ? Error() : metadata.error();
}

void expectUnreachable(const Error &error, const QString &address, const QString &words)
{
    EXPECT_EQ(error.kind, Error::Kind::Unreachable) << error.message.toStdString();
    EXPECT_TRUE(error.message.contains(address)) << error.message.toStdString();
    EXPECT_TRUE(error.message.contains(words)) << error.message.toStdString();
}

TEST(Unreachable, closedPort)
{
    const QString address = u"127.0.0.1:%1"_s.arg(test::freePorts(1).front());
    expectUnreachable(metadataError(address), address, u"refuses the connection"_s);
}

TEST(Unreachable, nameThatDoesNotResolve)
{
    expectUnreachable(metadataError(u"no-such-host.invalid:9092"_s), u"no-such-host.invalid:9092"_s, u"cannot be resolved"_s);
}

TEST(Unreachable, aReadThatNeverBeganCanBeContinuedWhereItWasToBegin)
{
    QTcpServer server; // the kernel accepts, nobody reads
    server.listen(QHostAddress::LocalHost);
    RecordReader reader({u"127.0.0.1:%1"_s.arg(server.serverPort()), {}, kTimeout},
                        {.topic = u"orders"_s, .partitions = {3, 0}, .start = ReadFromOffset{7}});
    std::optional<ReadEnd> end;
    QEventLoop loop;
    QObject::connect(&reader, &RecordReader::finished, &loop, [&](const ReadEnd &told) {
        end = told;
        loop.quit();
    });
    QTimer::singleShot(100, &reader, &RecordReader::stop);
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    reader.start();
    loop.exec();
    ASSERT_TRUE(end);
    EXPECT_EQ(end->reason, ReadEnd::Reason::Stopped);
    ASSERT_EQ(end->ranges.size(), 2U);
    EXPECT_EQ(end->ranges[0].partition.partition, 0);
    EXPECT_EQ(end->ranges[1].partition.partition, 3);
    for (const ReadRange &range : end->ranges) {
        EXPECT_EQ(range.from, 7);
        EXPECT_EQ(range.to, 7);
    }
}

TEST(Unreachable, silentPort)
{
    QTcpServer server; // the kernel accepts, nobody reads
    server.listen(QHostAddress::LocalHost);
    const QString address = u"127.0.0.1:%1"_s.arg(server.serverPort());
    expectUnreachable(metadataError(address), address, u"does not answer"_s);
}

TEST(Unreachable, webServer)
{
    const quint16 port = test::freePorts(1).front();
    test::Child server(u"python3"_s, {u"-m"_s, u"http.server"_s, QString::number(port), u"--bind"_s, u"127.0.0.1"_s}, u"/dev/null"_s);
    for (int i = 0; i < 100; ++i, QThread::msleep(50)) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        if (socket.waitForConnected(200))
            break;
    }
    const QString address = u"127.0.0.1:%1"_s.arg(port);
    expectUnreachable(metadataError(address), address, u"web server"_s);
}

TEST(Unreachable, everyQuestionIsAnsweredAndClosingCancels)
{
    const QString address = u"127.0.0.1:%1"_s.arg(test::freePorts(1).front());
    auto made = makeClient({address, {}, kTimeout});
    ASSERT_TRUE(made.has_value());
    std::unique_ptr<KafkaClient> client = std::move(*made);
    const auto groups = client->fetchGroups();
    const auto some = client->describeGroups({u"g"_s});
    const auto committed = client->fetchCommitted(u"g"_s);
    const auto config = client->describeTopicConfig(u"t"_s);
    const auto times = client->fetchOffsetsForTime({{u"t"_s, 0}}, 0);
    const auto created = client->createTopic({u"t"_s, 1, 1, {}}, false);
    const auto removed = client->deleteTopic(u"t"_s);
    const auto expectFailed = [](auto answer) {
        const auto result = async::await(answer);
        ASSERT_FALSE(result.has_value());
        EXPECT_TRUE(result.error().kind == Error::Kind::Unreachable || result.error().kind == Error::Kind::Timeout)
            << result.error().message.toStdString();
    };
    expectFailed(groups);
    // Asked by name, each group carries its own reason.
    const auto described = async::await(some);
    if (described) {
        ASSERT_EQ(described->size(), 1U);
        EXPECT_TRUE(described->front().describeError.has_value());
    } else {
        expectFailed(some);
    }
    expectFailed(committed);
    expectFailed(config);
    expectFailed(times);
    expectFailed(created);
    expectFailed(removed);

    const auto open = client->fetchMetadata();
    const auto openGroups = client->fetchGroups();
    client.reset();
    EXPECT_EQ(test::faultOf(async::await(open)), Error::Kind::Cancelled);
    EXPECT_EQ(test::faultOf(async::await(openGroups)), Error::Kind::Cancelled);
}

} // namespace
