// SPDX-License-Identifier: GPL-3.0-or-later
// B1: metadata and both offsets of 10,000 partitions, through KafkaClient and through `brokerscope-cli topics --json` (in
// $BROKERSCOPE_BIN), as ratios to the bare librdkafka program (peers/bare_offsets.c) on the same broker in the same run.
// Prints; asserts nothing but equal counts.
#include "core/kafka/client_factory.h"
#include "core/kafka/sources.h"
#include "tests/support/kafka_cluster.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using brokerscope::test::KafkaCluster;

namespace {

constexpr int kTopics = 100;
constexpr int kPartitions = 100;
constexpr int kRounds = 7;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Wall time of a whole program, milliseconds; −1: it failed.
double wall(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    const auto output = test::run(program, arguments);
    if (output.exitCode != 0)
        std::fprintf(stderr, "%s: %s\n", program.toUtf8().constData(), output.err.constData());
    return output.exitCode == 0 ? double(timer.nsecsElapsed()) / 1e6 : -1;
}

/// From nothing to the numbers, as a program that starts would need it. Milliseconds; −1: failed.
double ours(const QString &bootstrap, quint32 *partitions, kafka::OffsetParts parts)
{
    QElapsedTimer timer;
    timer.start();
    auto client = kafka::makeClient({bootstrap, {}, std::chrono::milliseconds(10'000)});
    const auto metadata = async::await((*client)->fetchMetadata());
    if (!metadata)
        return -1;
    const auto offsets = async::await((*client)->fetchOffsets(metadata->topics, parts));
    if (!offsets)
        return -1;
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    *partitions = 0;
    for (PartitionIndex p = 0; p < metadata->topics->partitionCount(); ++p)
        *partitions += (*offsets)->records(p) != kUnknownOffset;
    return ms;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    auto cluster = KafkaCluster::start({.runtime = u"3.9"_s, .brokers = 1, .properties = {u"log.index.size.max.bytes=4096"_s}});
    if (!cluster)
        return 1;
    auto maker = kafka::makeClient({cluster->bootstrap(), {}, std::chrono::milliseconds(60'000)});
    std::vector<Answer<std::monostate>> made;
    for (int t = 0; t < kTopics; ++t)
        made.push_back((*maker)->createTopic({u"bench-%1"_s.arg(t), kPartitions, 1, {}}, false));
    for (const auto &answer : made)
        if (const auto outcome = async::await(answer); !outcome)
            std::fprintf(stderr, "create: %s\n", outcome.error().message.toUtf8().constData());
    for (int i = 0; i < 600; ++i, QThread::msleep(200)) { // until every partition has its leader
        const auto metadata = async::await((*maker)->fetchMetadata());
        quint32 offline = 0;
        for (TopicIndex t = 0; metadata && t < metadata->topics->topicCount(); ++t)
            offline += metadata->topics->offlineCount(t);
        if (metadata && metadata->topics->partitionCount() >= kTopics * kPartitions && offline == 0)
            break;
    }

    std::vector<double> bare, mine, withStable, kcat, bareProgram, commandLine;
    const QString bin = qEnvironmentVariable("BROKERSCOPE_BIN");
    quint32 partitions = 0;
    quint32 stablePartitions = 0;
    for (int round = 0; round < kRounds; ++round) {
        const auto output = test::run(QCoreApplication::applicationDirPath() + u"/bare_offsets"_s, {cluster->bootstrap()});
        const QByteArrayList words = output.out.simplified().split(' ');
        if (output.exitCode != 0 || words.size() < 5) {
            std::fprintf(stderr, "bare_offsets: %s%s\n", output.out.constData(), output.err.constData());
            return 1;
        }
        bare.push_back(words[4].toDouble());
        mine.push_back(ours(cluster->bootstrap(), &partitions, kafka::OffsetParts::StartAndEnd));
        withStable.push_back(ours(cluster->bootstrap(), &stablePartitions, kafka::OffsetParts::StartEndAndStable));
        kcat.push_back(wall(u"kcat"_s, {u"-b"_s, cluster->bootstrap(), u"-L"_s, u"-J"_s}));
        bareProgram.push_back(wall(QCoreApplication::applicationDirPath() + u"/bare_offsets"_s, {cluster->bootstrap()}));
        if (!bin.isEmpty())
            commandLine.push_back(wall(bin + u"/brokerscope-cli"_s, {u"--bootstrap"_s, cluster->bootstrap(), u"topics"_s, u"--json"_s}));
        if (words[0].toUInt() != partitions) {
            std::fprintf(stderr, "the bare program saw %s partitions, the client %u\n", words[0].constData(), partitions);
            return 1;
        }
    }
    std::printf("B1 snapshot of %u partitions (median of %d): client %.0f ms, bare librdkafka %.0f ms, ratio %.2f (aim <= 2.0); "
                "with last stable offsets %.0f ms; kcat -L %.0f ms; %.1f us a partition\n",
                partitions, kRounds, median(mine), median(bare), median(mine) / median(bare), median(withStable), median(kcat),
                median(mine) * 1000 / partitions);
    if (!commandLine.empty())
        std::printf("B1 brokerscope-cli topics --json: %.0f ms, bare program %.0f ms, ratio %.2f (aim <= 2.0)\n", median(commandLine),
                    median(bareProgram), median(commandLine) / median(bareProgram));
    return 0;
}
