// SPDX-License-Identifier: GPL-3.0-or-later
// B5, without its filter: 1,000,000 records of 100 bytes read by RecordReader from the oldest to the end, against the
// bare librdkafka program (peers/bare_reader.c) and kcat in turns in the same run. Prints; asserts nothing but equal
// counts.
#include "core/kafka/record_reader.h"
#include "tests/bench/pairs.h"
#include "tests/support/kafka_cluster.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using brokerscope::bench::Pairs;
using brokerscope::test::KafkaCluster;

namespace {

constexpr int kRecords = 1'000'000;
constexpr int kBytes = 100;
constexpr int kWarmUps = 1;
constexpr int kRounds = 5;
constexpr int kHangMs = 300'000;

struct Figure
{
    qint64 records = 0;
    double ms = 0;
};

/// The receiver does nothing with the records: what is measured is the way to it.
Figure readAll(const QString &bootstrap, const QString &topic)
{
    Figure figure;
    QElapsedTimer timer;
    timer.start();
    kafka::RecordReader reader({bootstrap, {}, std::chrono::milliseconds(10'000)},
                               {.topic = topic, .start = kafka::ReadFromOldest{}});
    QEventLoop loop;
    QObject::connect(&reader, &kafka::RecordReader::recordsRead, &reader, [&](const kafka::RecordBatch &batch) {
        figure.records += qint64(batch->size());
        reader.batchDone();
    });
    QObject::connect(&reader, &kafka::RecordReader::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(kHangMs, &loop, &QEventLoop::quit);
    reader.start();
    loop.exec();
    figure.ms = double(timer.nsecsElapsed()) / 1e6;
    return figure;
}

std::optional<Figure> readBare(const QString &bootstrap, const QString &topic, int partitions)
{
    const auto output = test::run(QCoreApplication::applicationDirPath() + u"/bare_reader"_s,
                                  {bootstrap, topic, QString::number(partitions)}, {}, kHangMs);
    const QByteArrayList words = output.out.simplified().split(' ');
    if (output.exitCode == 0 && words.size() >= 5)
        return Figure{words[0].toLongLong(), words[4].toDouble()};
    std::fprintf(stderr, "bare_reader: %s%s\n", output.out.constData(), output.err.constData());
    return {};
}

/// Wall time of the whole program, milliseconds; negative: it failed.
double readWithKcat(const QString &bootstrap, const QString &topic)
{
    QElapsedTimer timer;
    timer.start();
    const auto output = test::run(
        u"/bin/sh"_s, {u"-c"_s, u"exec kcat -b \"$0\" -C -t \"$1\" -o beginning -e -q > /dev/null"_s, bootstrap, topic},
        {}, kHangMs);
    return output.exitCode == 0 ? double(timer.nsecsElapsed()) / 1e6 : -1;
}

bool fill(const KafkaCluster &cluster, const QString &topic, int partitions)
{
    if (!cluster.createTopic(topic, partitions))
        return false;
    const int each = kRecords / partitions;
    QByteArray lines;
    lines.reserve(qsizetype(each) * (kBytes + 1));
    for (int i = 0; i < each; ++i) {
        const QByteArray number = QByteArray::number(i);
        lines += number + QByteArray(kBytes - number.size(), 'x') + '\n';
    }
    for (int p = 0; p < partitions; ++p) {
        const auto made = KafkaCluster::kcat(cluster.bootstrap(),
                                             {u"-P"_s, u"-t"_s, topic, u"-p"_s, QString::number(p)}, lines, kHangMs);
        if (made.exitCode != 0) {
            std::fprintf(stderr, "kcat -P: %s\n", made.err.constData());
            return false;
        }
    }
    return true;
}

/// From now on peakMb() tells of what comes.
void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// The most memory that this process had, MB.
double peakMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').front().toDouble() / 1024;
}

bool measure(const KafkaCluster &cluster, int partitions)
{
    const QString topic = u"read-%1"_s.arg(partitions);
    if (!fill(cluster, topic, partitions))
        return false;
    const QString bootstrap = cluster.bootstrap();
    Pairs bares, kcats;
    forgetPeak();
    const double before = peakMb();
    for (int round = 0; round < kWarmUps + kRounds; ++round) {
        const auto bare = readBare(bootstrap, topic, partitions);
        const Figure mine = readAll(bootstrap, topic);
        const double kcat = readWithKcat(bootstrap, topic);
        if (!bare || bare->records != kRecords || mine.records != kRecords || kcat < 0) {
            std::fprintf(stderr, "not all read the same: RecordReader %lld records, the bare program %lld\n",
                         qlonglong(mine.records), qlonglong(bare ? bare->records : 0));
            return false;
        }
        if (round < kWarmUps)
            continue;
        bares.add(mine.ms, bare->ms);
        kcats.add(mine.ms, kcat);
    }
    std::printf("B5 with %d records of %d bytes in %d partition(s), %.0f MB peak before and %.0f MB after:\n", kRecords,
                kBytes, partitions, before, peakMb());
    bares.print("B5 RecordReader, oldest to end", "bare librdkafka", "ms", "aim: ratio <= 2.0");
    kcats.print("B5 the same", "kcat -C -e > /dev/null", "ms", "aim: ratio <= 1.5");
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto cluster = KafkaCluster::start({.runtime = u"3.9"_s});
    return cluster && measure(*cluster, 1) && measure(*cluster, 4) ? 0 : 1;
}
