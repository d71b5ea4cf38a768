// SPDX-License-Identifier: GPL-3.0-or-later
// The messages page in the real window, offscreen, while Kafka's own ProducerPerformance writes 200,000 messages of 100 B a
// second: how long the window does not react and how long a frame of the table takes, beside the same page while nothing
// comes (B6). Then the same topic is searched by brokerscope-cli for what is not in it, beside `kcat | grep` (B5). Fails
// if shown + dropped is not what was produced.
#include "app/desktop/application.h"
#include "core/cluster/connected_cluster.h"
#include "tests/bench/gui_clock.h"
#include "tests/bench/pairs.h"
#include "tests/support/kafka_cluster.h"
#include "ui/kit/table/record_table.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::bench;
using test::KafkaCluster;

namespace {

constexpr qint64 kPerSecond = 200'000;
constexpr qint64 kSeconds = 20;
constexpr qint64 kMessages = kPerSecond * kSeconds;
constexpr int kLive = 2; // in the list of places
constexpr int kSearches = 3;

class Bench
{
public:
    int run()
    {
        m_cluster = KafkaCluster::start({.heapMb = 700});
        if (!m_cluster || !m_cluster->createTopic(u"live"_s, 4))
            return 1;
        desktop::Options options;
        options.bootstrap = m_cluster->bootstrap();
        m_application = std::make_unique<desktop::Application>(qApp, options);
        m_application->begin();
        m_application->window()->resize(1440, 900);
        m_application->window()->go({u"messages"_s, u"live"_s, {}});
        m_table = m_application->window()->findChild<ui::RecordTable *>(u"messages.table"_s);
        auto *rows = m_application->window()->findChild<QComboBox *>(u"messages.rows"_s);
        rows->setCurrentIndex(3); // 10,000
        auto *mode = m_application->window()->findChild<QComboBox *>(u"messages.mode"_s);
        mode->setCurrentIndex(kLive);
        Q_EMIT mode->activated(kLive);
        // The reader stands at the end once one message has come.
        qint64 before = 0;
        if (!waitUntil(30'000, [&] {
                ++before;
                (void)m_cluster->produce(u"live"_s, {"first"});
                wait(500);
                return m_table->model()->rowCount() > 0;
            }))
            return 1;
        wait(2000);
        m_paint = std::make_unique<PaintClock>(m_table->viewport());
        measure("idle page", [this] { wait(10'000); });
        const qint64 seen = counted();
        measure("live, 200,000 messages/s of 100 B", [this] { produce(); });
        const bool isAll = waitUntil(300'000, [&] { return counted() - seen >= kMessages; });
        std::printf("B6 counted: %lld produced, %d rows shown, %lld dropped, %s; resident %.0f MiB\n", kMessages, m_table->model()->rowCount(),
                    dropped(), isAll && counted() - seen == kMessages ? "exact" : "NOT EXACT", residentMiB());
        std::fflush(stdout);
        const bool isExact = counted() - seen == kMessages;
        m_application.reset();
        search();
        return isExact ? 0 : 1;
    }

private:
    [[nodiscard]] qint64 dropped() const
    {
        const auto *label = m_application->window()->findChild<QLabel *>(u"messages.dropped"_s);
        return label->text().remove(QLocale().groupSeparator()).toLongLong();
    }
    [[nodiscard]] qint64 counted() const { return m_table->model()->rowCount() + dropped(); }

    template <typename Work>
    void measure(const char *what, const Work &work)
    {
        (void)m_paint->take();
        const double cpuBefore = threadMs();
        QElapsedTimer wall;
        wall.start();
        ui::StallWatchdog watchdog;
        work();
        const auto report = watchdog.report();
        const double busy = (threadMs() - cpuBefore) / double(wall.elapsed());
        const std::vector<double> frames = m_paint->take();
        std::printf("B6 %s: %zu frames of the table, p50 %.1f ms, p99 %.1f ms, longest %.1f ms; window not reacting p99 %.1f ms, "
                    "longest %.1f ms; GUI thread %.0f %% of a core\n",
                    what, frames.size(), percentile(frames, 0.5), percentile(frames, 0.99), percentile(frames, 1), report.p99Ms,
                    report.maximumMs, busy * 100);
        std::fflush(stdout);
    }

    void produce()
    {
        bool isDone = false;
        QThreadPool::globalInstance()->start([this, &isDone] {
            const test::Output output = m_cluster->tool({u"org.apache.kafka.tools.ProducerPerformance"_s, u"--topic"_s, u"live"_s, u"--num-records"_s,
                                                         QString::number(kMessages), u"--record-size"_s, u"100"_s, u"--throughput"_s,
                                                         QString::number(kPerSecond), u"--producer-props"_s,
                                                         u"bootstrap.servers="_s + m_cluster->bootstrap(), u"batch.size=65536"_s, u"linger.ms=5"_s},
                                                        {}, 300'000);
            const QByteArrayList lines = output.out.trimmed().split('\n');
            std::printf("B6 producer: %s\n", lines.isEmpty() ? output.err.constData() : lines.last().constData());
            QMetaObject::invokeMethod(qApp, [&isDone] { isDone = true; });
        });
        waitUntil(300'000, [&] { return isDone; });
    }

    void search() const
    {
        Pairs pairs;
        for (int i = 0; i < kSearches; ++i) {
            QElapsedTimer clock;
            clock.start();
            const test::Output mine = test::run(QFile::decodeName(qgetenv("BROKERSCOPE_BIN")) + u"/brokerscope-cli"_s,
                                                {u"--bootstrap"_s, m_cluster->bootstrap(), u"search"_s, u"live"_s, u"@not there@"_s, u"--match-case"_s,
                                                 u"--timeout"_s, u"300"_s}, {}, 300'000);
            const double mineMs = double(clock.restart());
            const test::Output peer = test::run(u"/bin/sh"_s, {u"-c"_s, u"kcat -b %1 -C -t live -e -q | grep -c -F '@not there@'"_s.arg(m_cluster->bootstrap())},
                                                {}, 300'000);
            const double peerMs = double(clock.elapsed());
            if (mine.exitCode != 0 || peer.out.trimmed() != "0")
                std::printf("B5 failed: %s\n", mine.err.constData());
            else
                pairs.add(mineMs, peerMs);
        }
        if (!pairs.isEmpty())
            pairs.print("B5 search of 4 M messages of 100 B for what is not there", "kcat | grep", "ms", "aim <= 0.083");
    }

    std::unique_ptr<KafkaCluster> m_cluster;
    std::unique_ptr<desktop::Application> m_application;
    ui::RecordTable *m_table = nullptr;
    std::unique_ptr<PaintClock> m_paint;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir home;
    for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        qputenv(variable, (home.path() + u'/' + QString::fromLatin1(variable)).toUtf8());
    QApplication application(argc, argv);
    Bench bench;
    return bench.run();
}
