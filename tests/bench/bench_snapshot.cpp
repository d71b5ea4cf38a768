// SPDX-License-Identifier: GPL-3.0-or-later
// B1: metadata and both offsets of 10,000 partitions of a real broker, by `brokerscope-cli topics --json` (in
// $BROKERSCOPE_BIN) and by KafkaClient alone, against the bare librdkafka program (peers/bare_offsets.c) in turns in
// the same run. Prints; asserts nothing but equal counts.
#include "core/kafka/client_factory.h"
#include "core/kafka/sources.h"
#include "tests/bench/pairs.h"
#include "tests/support/kafka_cluster.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using brokerscope::bench::Pairs;
using brokerscope::test::KafkaCluster;

namespace {

constexpr int kTopics = 100;
constexpr int kPartitions = 100;
constexpr int kWarmUps = 2;
constexpr int kRounds = 9;

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

/// Topics one after the other: each costs the broker 100 log folders, and a request has a deadline.
bool makeTopics(kafka::KafkaClient &client)
{
    for (int t = 0; t < kTopics; ++t) {
        const Outcome made = async::await(client.createTopic({u"bench-%1"_s.arg(t), kPartitions, 1, {}}, false));
        // A topic whose answer came too late is there none the less.
        if (!made && made.error().kind != Error::Kind::Timeout && made.error().kind != Error::Kind::Conflict) {
            std::fprintf(stderr, "create: %s\n", qPrintable(made.error().message));
            return false;
        }
    }
    for (int i = 0; i < 600; ++i, QThread::msleep(200)) { // until every partition has its leader
        const auto metadata = async::await(client.fetchMetadata());
        quint32 offline = 0;
        for (TopicIndex t = 0; metadata && t < metadata->topics->topicCount(); ++t)
            offline += metadata->topics->offlineCount(t);
        if (metadata && metadata->topics->partitionCount() >= kTopics * kPartitions && offline == 0)
            return true;
    }
    std::fprintf(stderr, "the broker did not make %d partitions\n", kTopics * kPartitions);
    return false;
}

/// What the bare program says: partitions, and the milliseconds of its questions without its own start.
struct Bare
{
    quint32 partitions = 0;
    double ms = 0;
};

std::optional<Bare> askBare(const QString &program, const QString &bootstrap)
{
    const auto output = test::run(program, {bootstrap});
    const QByteArrayList words = output.out.simplified().split(' ');
    if (output.exitCode == 0 && words.size() >= 5)
        return Bare{words[0].toUInt(), words[4].toDouble()};
    std::fprintf(stderr, "bare_offsets: %s%s\n", output.out.constData(), output.err.constData());
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    auto cluster =
        KafkaCluster::start({.runtime = u"3.9"_s, .brokers = 1, .properties = {u"log.index.size.max.bytes=4096"_s}});
    if (!cluster)
        return 1;
    const QString bootstrap = cluster->bootstrap();
    auto maker = kafka::makeClient({bootstrap, {}, std::chrono::milliseconds(60'000)});
    if (!maker || !makeTopics(**maker))
        return 1;

    const QString bareProgram = QCoreApplication::applicationDirPath() + u"/bare_offsets"_s;
    const QString commandLine = qEnvironmentVariable("BROKERSCOPE_BIN") + u"/brokerscope-cli"_s;
    Pairs clients, stables, programs, listings;
    quint32 partitions = 0;
    for (int round = 0; round < kWarmUps + kRounds; ++round) {
        const auto bare = askBare(bareProgram, bootstrap);
        quint32 stablePartitions = 0;
        const double mine = ours(bootstrap, &partitions, kafka::OffsetParts::StartAndEnd);
        const double withStable = ours(bootstrap, &stablePartitions, kafka::OffsetParts::StartEndAndStable);
        const double bareWall = wall(bareProgram, {bootstrap});
        const double cliWall = wall(commandLine, {u"--bootstrap"_s, bootstrap, u"topics"_s, u"--json"_s});
        const double kcat = wall(u"kcat"_s, {u"-b"_s, bootstrap, u"-L"_s, u"-J"_s});
        if (!bare || bare->partitions != partitions || stablePartitions != partitions ||
            std::min({mine, withStable, bareWall, cliWall, kcat}) < 0) {
            std::fprintf(stderr, "not all saw the same: the bare program %u partitions, the client %u and %u\n",
                         bare ? bare->partitions : 0, partitions, stablePartitions);
            return 1;
        }
        if (round < kWarmUps)
            continue;
        programs.add(cliWall, bareWall);
        clients.add(mine, bare->ms);
        stables.add(withStable, bare->ms);
        listings.add(cliWall, kcat);
    }
    std::printf("B1 with %u partitions on one broker:\n", partitions);
    programs.print("B1 brokerscope-cli topics --json", "bare librdkafka program", "ms", "aim: ratio <= 2.0");
    listings.print("B1 the same", "kcat -L -J (metadata only)", "ms", "for comparison");
    clients.print("B1 the client alone, without the program's start", "bare librdkafka", "ms", "aim: ratio <= 2.0");
    stables.print("B1 the client with last stable offsets too (a third pass)", "bare librdkafka, two passes", "ms",
                  "for comparison");
    std::printf("B1 a partition costs brokerscope-cli %.1f us, the client %.1f us, the bare program %.1f us\n",
                programs.mine() * 1000 / partitions, clients.mine() * 1000 / partitions,
                programs.peer() * 1000 / partitions);
    return 0;
}
