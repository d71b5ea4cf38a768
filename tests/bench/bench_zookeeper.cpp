// SPDX-License-Identifier: GPL-3.0-or-later
// B9: a znode with 100,000 children of 20 characters, on a real server of each runtime. The client of core/zookeeper
// lists them beside a bare program over the same C library (peers/bare_children.c) and kazoo, in turns; it reads data
// and stat of 20,000 of them beside the bare program; brokerscope-cli lists them beside the bare program, each from its
// start to its end. Then the tree of the window expands the znode, offscreen: the first row that is painted, the last
// one, and how long the GUI thread does not react meanwhile, beside the same tree while nothing happens. Fails if a
// count differs.
#include "core/zookeeper/client.h"
#include "tests/bench/gui_clock.h"
#include "tests/bench/pairs.h"
#include "tests/support/zookeeper_server.h"
#include "ui/kit/theme/theme.h"
#include "ui/zookeeper/znode_tree.h"
#include "ui/zookeeper/znode_tree_model.h"

#include <QApplication>
#include <QPointer>
#include <QProcess>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::bench;
using test::ZooKeeperServer;

namespace {

constexpr int kChildren = 100'000;
constexpr int kValues = 20'000;
constexpr int kWarmUps = 2;
constexpr int kListRounds = 15;
constexpr int kValueRounds = 5;
constexpr int kProgramRounds = 7;
constexpr int kTreeRounds = 9;
constexpr int kHangMs = 120'000;
const QString kPath = u"/many"_s;

struct Figure
{
    qint64 count = -1; ///< −1: it failed
    double ms = 0;
};

/// A program that answers each line of its input with "count milliseconds".
class Peer
{
public:
    Peer(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
    }
    ~Peer()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }
    Q_DISABLE_COPY_MOVE(Peer)

    Figure ask(const QByteArray &line)
    {
        m_process.write(line + '\n');
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(kHangMs))
                return {};
        const QByteArrayList words = m_process.readLine().simplified().split(' ');
        return words.size() == 2 ? Figure{words[0].toLongLong(), words[1].toDouble()} : Figure{};
    }

private:
    QProcess m_process;
};

/// From the question to its answer in this thread.
template <typename T, typename Count>
Figure timed(const Answer<T> &answer, const QElapsedTimer &clock, const Count &count)
{
    Figure figure;
    QEventLoop loop;
    async::deliver(answer, &loop, [&](const Result<T> &result) {
        figure = {result ? count(*result) : -1, double(clock.nsecsElapsed()) / 1e6};
        loop.quit();
    });
    loop.exec();
    return figure;
}

Figure list(zookeeper::ZooKeeperClient &client)
{
    QElapsedTimer clock;
    clock.start();
    return timed(client.children(kPath), clock,
                 [](const zookeeper::ZnodeChildren &children) { return qint64(children.names.size()); });
}

Figure values(zookeeper::ZooKeeperClient &client, const QStringList &paths)
{
    QElapsedTimer clock;
    clock.start();
    return timed(client.getMany(paths), clock, [](const std::vector<Result<Znode>> &znodes) {
        return qint64(std::count_if(znodes.begin(), znodes.end(), [](const auto &znode) { return znode.has_value(); }));
    });
}

Figure whole(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QElapsedTimer clock;
    clock.start();
    const test::Output output = test::run(program, arguments, input, kHangMs);
    return {output.exitCode == 0 ? kChildren : -1, double(clock.nsecsElapsed()) / 1e6};
}

bool isRight(const char *what, const Figure &figure, qint64 count)
{
    if (figure.count != count)
        std::fprintf(stderr, "B9 failed: %s answered %lld of %lld\n", what, qlonglong(figure.count), qlonglong(count));
    return figure.count == count;
}

/// The tree in a window of its own, as the page shows it.
class TreeBench
{
public:
    explicit TreeBench(zookeeper::ZooKeeperClient *client) : m_model(client), m_tree(&m_model)
    {
        m_tree.resize(420, 860);
        m_tree.show();
        m_tree.viewport()->installEventFilter(&m_painted);
        m_model.setActive(true);
    }

    bool run(Peer &bare, Peer *kazoo)
    {
        if (!waitUntil(kHangMs, [this] { return m_model.indexOf(kPath).isValid(); }))
            return false;
        const double before = heldBytes();
        double after = before;
        Pairs first, all, allKazoo;
        std::vector<double> delays, idle;
        for (int round = 0; round < kWarmUps + kTreeRounds; ++round) {
            const Figure peer = bare.ask("list");
            const Figure other = kazoo ? kazoo->ask("list") : Figure{};
            {
                const StallMeter meter;
                wait(400);
                if (round >= kWarmUps)
                    append(idle, meter.delays());
            }
            double firstMs = -1;
            double allMs = -1;
            {
                const StallMeter meter;
                expand(&firstMs, &allMs);
                if (round >= kWarmUps)
                    append(delays, meter.delays());
            }
            if (allMs < 0)
                return isRight("the tree", {m_model.rowCount(m_model.indexOf(kPath)), 0}, kChildren);
            after = heldBytes();
            if (round >= kWarmUps) {
                first.add(firstMs, peer.ms);
                all.add(allMs, peer.ms);
                if (kazoo)
                    allKazoo.add(allMs, other.ms);
            }
            if (round + 1 < kWarmUps + kTreeRounds) {
                m_tree.collapse(m_model.indexOf(kPath));
                wait(300);
            }
        }
        first.print("B9 tree, click to the first rows painted", "bare C client, the whole list", "ms",
                    "goal <= 100 ms");
        all.print("B9 tree, click to the last row", "bare C client, the whole list", "ms", "no aim");
        if (!allKazoo.isEmpty())
            allKazoo.print("B9 tree, click to the last row", "kazoo, the whole list", "ms", "no aim");
        print("B9 tree, window not reacting while the rows come", delays);
        print("B9 tree, window not reacting while nothing happens", idle);
        scroll();
        std::printf("B9 tree, memory: %.0f bytes per znode, names of 20 characters included\n",
                    (after - before) / kChildren);
        std::fflush(stdout);
        return true;
    }

private:
    /// Tells when the viewport has been painted.
    class Painted : public QObject
    {
    public:
        std::function<void()> afterPaint; ///< called while `context` lives
        QPointer<QObject> context;

    protected:
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint && context)
                QMetaObject::invokeMethod(context, afterPaint, Qt::QueuedConnection);
            return false;
        }
    };

    static void append(std::vector<double> &to, const std::vector<double> &values)
    {
        to.insert(to.end(), values.begin(), values.end());
    }

    static void print(const char *what, const std::vector<double> &delays)
    {
        std::printf("%s: p50 %.1f ms, p99 %.1f ms, longest %.1f ms (%zu samples); goal: none above 16 ms\n", what,
                    percentile(delays, 0.5), percentile(delays, 0.99), percentile(delays, 1), delays.size());
        std::fflush(stdout);
    }

    void expand(double *firstMs, double *allMs)
    {
        const auto rows = [this] { return m_model.rowCount(m_model.indexOf(kPath)); };
        QElapsedTimer clock;
        clock.start();
        const auto sinceClick = [&clock] { return double(clock.nsecsElapsed()) / 1e6; };
        QEventLoop loop;
        QTimer::singleShot(kHangMs, &loop, &QEventLoop::quit);
        m_painted.context = &loop;
        m_painted.afterPaint = [&] {
            if (*firstMs < 0 && rows() > 0)
                *firstMs = sinceClick();
            if (*allMs >= 0)
                loop.quit();
        };
        // The last rows are out of sight: nothing may be painted after them.
        QTimer paint;
        QObject::connect(&paint, &QTimer::timeout, m_tree.viewport(), QOverload<>::of(&QWidget::update));
        paint.start(20);
        const auto look = [&] {
            if (*allMs < 0 && rows() == kChildren)
                *allMs = sinceClick();
        };
        QObject::connect(&m_model, &QAbstractItemModel::rowsInserted, &loop, look);
        QObject::connect(&m_model, &QAbstractItemModel::rowsRemoved, &loop, look); // the row that stood for the rest
        m_tree.expand(m_model.indexOf(kPath));
        loop.exec();
    }

    void scroll()
    {
        QScrollBar *bar = m_tree.verticalScrollBar();
        std::vector<double> frames;
        const auto step = [&](auto move) {
            const double before = threadMs();
            move();
            m_tree.viewport()->repaint();
            frames.push_back(threadMs() - before);
            wait(5);
        };
        for (int i = 0; i < 100; ++i)
            step([&] { bar->triggerAction(QAbstractSlider::SliderPageStepAdd); });
        for (int i = 0; i < 100; ++i)
            step([&] { bar->setValue(int(qint64(bar->maximum()) * i / 100)); });
        std::printf("B9 tree, scrolling by page and by leaps: frame p50 %.1f ms, p99 %.1f ms, longest %.1f ms\n",
                    percentile(frames, 0.5), percentile(frames, 0.99), percentile(frames, 1));
        std::fflush(stdout);
    }

    ui::ZnodeTreeModel m_model;
    ui::ZnodeTree m_tree;
    Painted m_painted;
};

bool measure(const QString &runtime)
{
    const auto server = ZooKeeperServer::start(runtime, u"srvr"_s, 512);
    if (!server)
        return false;
    const QString here = QCoreApplication::applicationDirPath();
    Peer bare(here + u"/bare_children"_s, {server->connectString(), kPath});
    const Figure made = bare.ask("make " + QByteArray::number(kChildren));
    if (!isRight("bare_children", made, kChildren))
        return false;
    std::printf("B9 with the ZooKeeper of Kafka %s, %d children made in %.1f s:\n", qPrintable(runtime), kChildren,
                made.ms / 1000);
    std::unique_ptr<Peer> kazoo;
    const QString python = qEnvironmentVariable("BROKERSCOPE_TEST_PYTHON");
    if (python.isEmpty())
        std::printf("B9 kazoo: not run: BROKERSCOPE_TEST_PYTHON names no python that has it; ./test.sh makes one\n");
    else
        kazoo = std::make_unique<Peer>(
            python,
            QStringList{QStringLiteral(BROKERSCOPE_PEERS) + u"/kazoo_children.py"_s, server->connectString(), kPath});
    const auto client = zookeeper::connectToZooKeeper({.connectString = server->connectString()});
    if (!waitUntil(kHangMs, [&] { return client->status().state == ZooKeeperStatus::State::Connected; }))
        return false;

    Pairs bares, kazoos;
    for (int round = 0; round < kWarmUps + kListRounds; ++round) {
        const Figure peer = bare.ask("list");
        const Figure mine = list(*client);
        const Figure other = kazoo ? kazoo->ask("list") : Figure{kChildren, 0};
        if (!isRight("core/zookeeper", mine, kChildren) || !isRight("bare_children", peer, kChildren) ||
            !isRight("kazoo", other, kChildren))
            return false;
        if (round < kWarmUps)
            continue;
        bares.add(mine.ms, peer.ms);
        if (kazoo)
            kazoos.add(mine.ms, other.ms);
    }
    bares.print("B9 core/zookeeper lists them", "bare C client", "ms", "aim: ratio <= 1.3");
    if (kazoo)
        kazoos.print("B9 the same", "kazoo", "ms", "no aim");

    QStringList paths;
    for (int i = 0; i < kValues; ++i)
        paths += u"%1/child-%2"_s.arg(kPath).arg(i, 14, 10, '0'_L1);
    Pairs gets;
    for (int round = 0; round < 1 + kValueRounds; ++round) {
        const Figure peer = bare.ask("get " + QByteArray::number(kValues));
        const Figure mine = values(*client, paths);
        if (!isRight("core/zookeeper", mine, kValues) || !isRight("bare_children", peer, kValues))
            return false;
        if (round > 0)
            gets.add(mine.ms, peer.ms);
    }
    gets.print("B9 core/zookeeper reads data and stat of 20,000 of them", "bare C client, pipelined", "ms",
               "aim: ratio <= 1.3");

    Pairs programs;
    for (int round = 0; round < 1 + kProgramRounds; ++round) {
        const Figure peer = whole(here + u"/bare_children"_s, {server->connectString(), kPath}, "list\n");
        const Figure mine =
            whole(QFile::decodeName(qgetenv("BROKERSCOPE_BIN")) + u"/brokerscope-cli"_s,
                  {u"--zookeeper"_s, server->connectString(), u"zk"_s, u"ls"_s, kPath, u"--json"_s}, {});
        if (!isRight("brokerscope-cli", mine, kChildren) || !isRight("bare_children", peer, kChildren))
            return false;
        if (round > 0)
            programs.add(mine.ms, peer.ms);
    }
    programs.print("B9 brokerscope-cli zk ls --json, start to end", "bare C client, start to end", "ms", "no aim");
    return TreeBench(client.get()).run(bare, kazoo.get());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const ui::Theme theme(&application);
    return measure(u"3.9"_s) && measure(u"2.4.1"_s) ? 0 : 1;
}
