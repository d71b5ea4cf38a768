// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "core/local/local_session.h"
#include "core/local/process_table.h"
#include "tests/gui/support/page_reading.h"
#include "ui/kit/page/zookeeper_text.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace brokerscope;
using namespace Qt::Literals::StringLiterals;
using local::LocalProcess;
using local::ProcessId;
using test::Figures;

/// The real window on a local cluster with demo traffic, while its broker and its ZooKeeper are frozen and killed: with every
/// page on screen in turn nothing blocks, what is fresh stays fresh, what is not says so, and all of it comes back by itself.
class TestFaults : public QObject
{
    Q_OBJECT

private:
    static constexpr int kNamedMs = 12'000; // refresh, request deadline, and a loaded machine
    static constexpr int kBackMs = 60'000; // a broker waits for the end of its old session first
    static constexpr double kLongestStallMs = 1000;

    [[nodiscard]] ui::MainWindow *window() const { return m_application->window(); }
    [[nodiscard]] ui::Page *page() const { return window()->currentPage(); }
    [[nodiscard]] ClusterSnapshotPtr snapshot() const { return window()->cluster()->snapshot(); }
    [[nodiscard]] const LocalProcess *process(ProcessId id) const { return m_application->local()->state().find(id); }
    [[nodiscard]] LocalProcess::State stateOf(ProcessId id) const { return process(id) ? process(id)->state : LocalProcess::State::Stopped; }
    [[nodiscard]] bool isZooKeeperConnected() const { return snapshot()->zookeeper.data->state == ZooKeeperStatus::State::Connected; }

    void go(const ui::Location &place)
    {
        window()->go(place);
        QTest::qWait(120); // long enough to be drawn and to take its first answers
    }
    static QString nameOf(const ui::Location &place) { return QStringList{place.page, place.object, place.tab}.join(u' ').simplified(); }

    /// Why the page on screen cannot be called fresh; empty: it can.
    [[nodiscard]] QString whyNotFresh(qint64 sinceBootMs) const
    {
        const ClusterSnapshotPtr shown = page()->snapshot();
        if (!shown || !shown->brokers.data || !shown->topics.data || !shown->groups.data || !shown->lags.data || !shown->offsets.data)
            return u"a part has no data"_s;
        for (const auto &error : {shown->brokers.error, shown->topics.error, shown->offsets.error, shown->groups.error, shown->lags.error})
            if (error)
                return error->message;
        for (const qint64 taken : {shown->brokers.takenAtBootMs, shown->offsets.takenAtBootMs, shown->groups.takenAtBootMs})
            if (taken < sinceBootMs)
                return u"a part is older"_s;
        return test::troubleShown(page());
    }

    /// Every page, while the brokers answer: it says nothing of trouble, and its figures are from after `sinceBootMs`.
    void walkFresh(qint64 sinceBootMs)
    {
        for (const Stop &stop : m_stops) {
            go(stop.place);
            if (stop.isOfKafka)
                QTRY_VERIFY2_WITH_TIMEOUT(whyNotFresh(sinceBootMs).isEmpty(), qPrintable(nameOf(stop.place) + u": "_s + whyNotFresh(sinceBootMs)), kNamedMs);
            m_figures[nameOf(stop.place)] = test::figuresOf(page());
        }
    }

    /// Every page, while no broker answers: it says so, and what it cannot know is not told as 0.
    void walkStale()
    {
        for (const Stop &stop : m_stops) {
            go(stop.place);
            if (!stop.isOfKafka)
                continue;
            QTRY_VERIFY2_WITH_TIMEOUT(!test::troubleShown(page()).isEmpty(), qPrintable(nameOf(stop.place) + u" says nothing"_s), kNamedMs);
            const QStringList vanished = test::becameZero(m_figures[nameOf(stop.place)], test::figuresOf(page()));
            QVERIFY2(vanished.isEmpty(), qPrintable(nameOf(stop.place) + u": "_s + vanished.join(u", "_s)));
            if (stop.place.page == "overview"_L1)
                QTRY_COMPARE_WITH_TIMEOUT(test::figuresOf(page()).value(u"Brokers online"_s, 0), 0, 3000);
        }
    }

    /// Waits until the page on screen says that the brokers do not answer, and prints how long that took.
    void waitUntilNamed(const char *fault)
    {
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY_WITH_TIMEOUT(!test::troubleShown(page()).isEmpty(), kNamedMs);
        qInfo("%s: said on %s after %lld ms: %s", fault, qPrintable(nameOf(window()->location())), static_cast<long long>(timer.elapsed()),
              qPrintable(test::troubleShown(page())));
    }

    void waitUntilBack(const char *fault, qint64 sinceBootMs)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(whyNotFresh(sinceBootMs).isEmpty(), qPrintable(whyNotFresh(sinceBootMs)), kBackMs);
        qInfo("%s: fresh again %lld ms after its end", fault, static_cast<long long>(bootTimeMs() - sinceBootMs));
    }

    struct Stop
    {
        ui::Location place;
        bool isOfKafka = true; ///< it shows the snapshot's picture of the brokers
    };

    QTemporaryDir m_home;
    std::unique_ptr<desktop::Application> m_application;
    std::unique_ptr<ui::StallWatchdog> m_watchdog;
    std::vector<Stop> m_stops;
    QHash<QString, Figures> m_figures;
    pid_t m_frozen = 0;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!qEnvironmentVariableIsEmpty("BROKERSCOPE_RUNTIMES"), "set BROKERSCOPE_RUNTIMES: ./test.sh does");
        for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
            qputenv(variable, (m_home.path() + u'/' + QString::fromLatin1(variable)).toUtf8());
        qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
        m_application = std::make_unique<desktop::Application>(qApp, desktop::Options{});
        m_application->begin();
        QVERIFY(QTest::qWaitForWindowExposed(window()));
        m_application->clusters()->setRefreshSeconds(1); // so that the test is short

        local::LocalSession *session = m_application->local();
        session->start({.name = u"faults"_s, .runtime = {}, .brokers = 1, .folder = {}});
        QTRY_VERIFY2_WITH_TIMEOUT(session->phase() == local::LocalSession::Phase::Running, qPrintable(session->error().value_or(Error{}).message), 120'000);
        async::deliver(session->client()->startDemo({qEnvironmentVariable("BROKERSCOPE_CLI"), u"demo"_s, u"run"_s, u"--bootstrap"_s, session->state().bootstrap}),
                       this, [](const Result<local::LocalClusterState> &demo) { QVERIFY2(demo, qPrintable(demo ? QString() : demo.error().message)); });
        // A group that stays behind: its lag is never 0.
        const auto slow = [this] { return test::groupWithLag(*snapshot(), 100); };
        QTRY_VERIFY_WITH_TIMEOUT(!slow().first.isEmpty(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(isZooKeeperConnected(), 30'000);

        const auto [group, topic] = slow();
        for (const ui::PageEntry &entry : window()->registry()) {
            const QString object = entry.id == "topic"_L1 || entry.id == "messages"_L1 ? topic : entry.id == "group"_L1 ? group : entry.id == "broker"_L1 ? u"0"_s : QString();
            QVERIFY2(entry.parent.isEmpty() || !entry.needsCluster || !object.isEmpty(), qPrintable(u"say here which object the page %1 shows"_s.arg(entry.id)));
            const QStringList others{u"messages"_s, u"zookeeper"_s, u"znode"_s}; // what they show has another source
            m_stops.push_back({{entry.id, object, {}}, entry.needsCluster && !others.contains(entry.id)});
        }
        m_stops.push_back({{u"group"_s, group, u"chart"_s}, true});
        m_stops.push_back({{u"group"_s, group, u"diagnosis"_s}, true});
        walkFresh(0);
    }

    void init()
    {
        // Also where the case before failed half-way.
        for (const ProcessId id : {ProcessId::zookeeper(), ProcessId::broker(0)}) {
            if (stateOf(id) != LocalProcess::State::Running)
                async::deliver(m_application->local()->client()->startProcess(id), this, [](const Result<local::LocalClusterState> &) {});
            QVERIFY(QTest::qWaitFor([&] { return stateOf(id) == LocalProcess::State::Running; }, kBackMs));
        }
        go({u"overview"_s, {}, {}});
        QVERIFY(QTest::qWaitFor([&] { return whyNotFresh(0).isEmpty(); }, kBackMs));
        m_watchdog = std::make_unique<ui::StallWatchdog>();
    }

    void theBrokerIsFrozen()
    {
        m_frozen = pid_t(process(ProcessId::broker(0))->pid.value());
        QCOMPARE(::kill(m_frozen, SIGSTOP), 0);
        waitUntilNamed("frozen broker");
        if (QTest::currentTestFailed())
            return;
        walkStale();
        if (QTest::currentTestFailed())
            return;
        go({u"local"_s, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(ProcessId::broker(0)), LocalProcess::State::Paused, 5000); // nobody told the supervisor
        QVERIFY2(page()->summary().startsWith(u"2 of 3"_s), qPrintable(page()->summary()));
        go({u"topics"_s, {}, {}});
        ::kill(std::exchange(m_frozen, 0), SIGCONT);
        const qint64 thawed = bootTimeMs();
        waitUntilBack("frozen broker", thawed);
        if (QTest::currentTestFailed())
            return;
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(ProcessId::broker(0)), LocalProcess::State::Running, 5000);
        walkFresh(thawed);
    }

    void theBrokerIsKilled()
    {
        local::SupervisorClient *client = m_application->local()->client();
        const auto expectDone = [](const Result<local::LocalClusterState> &done) { QVERIFY2(done, qPrintable(done ? QString() : done.error().message)); };
        go({u"groups"_s, {}, {}});
        async::deliver(client->killProcess(ProcessId::broker(0)), this, expectDone);
        waitUntilNamed("killed broker");
        if (QTest::currentTestFailed())
            return;
        walkStale();
        if (QTest::currentTestFailed())
            return;
        go({u"local"_s, {}, {}});
        QCOMPARE(stateOf(ProcessId::broker(0)), LocalProcess::State::Stopped);
        QCOMPARE(m_application->local()->state().state, local::LocalClusterState::State::Degraded);
        async::deliver(client->startProcess(ProcessId::broker(0)), this, expectDone);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(ProcessId::broker(0)), LocalProcess::State::Running, kBackMs);
        const qint64 back = bootTimeMs();
        go({u"overview"_s, {}, {}});
        waitUntilBack("killed broker", back);
        if (QTest::currentTestFailed())
            return;
        walkFresh(back);
    }

    void zooKeeperIsFrozen()
    {
        m_frozen = pid_t(process(ProcessId::zookeeper())->pid.value());
        QCOMPARE(::kill(m_frozen, SIGSTOP), 0);
        const qint64 frozen = bootTimeMs();
        QTRY_VERIFY_WITH_TIMEOUT(!isZooKeeperConnected(), 20'000);
        qInfo("frozen ZooKeeper: said after %lld ms: %s", static_cast<long long>(bootTimeMs() - frozen),
              qPrintable(ui::zooKeeperText(*snapshot(), bootTimeMs(), wallTimeMs()).spoken()));
        walkFresh(frozen); // the broker answers without it
        if (QTest::currentTestFailed())
            return;
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(ProcessId::zookeeper()), LocalProcess::State::Paused, 5000);
        ::kill(std::exchange(m_frozen, 0), SIGCONT);
        const qint64 thawed = bootTimeMs();
        QTRY_VERIFY_WITH_TIMEOUT(isZooKeeperConnected(), kBackMs);
        qInfo("frozen ZooKeeper: connected again %lld ms after its end", static_cast<long long>(bootTimeMs() - thawed));
        waitUntilBack("frozen ZooKeeper", thawed);
    }

    void zooKeeperIsKilled()
    {
        const qint64 pid = process(ProcessId::zookeeper())->pid.value();
        const qint64 killed = bootTimeMs();
        QCOMPARE(::kill(pid_t(pid), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!isZooKeeperConnected(), kNamedMs);
        qInfo("killed ZooKeeper: said after %lld ms", static_cast<long long>(bootTimeMs() - killed));
        walkFresh(killed);
        if (QTest::currentTestFailed())
            return;
        // It did not die through the application, so its supervisor starts it again.
        QTRY_VERIFY_WITH_TIMEOUT(isZooKeeperConnected() && stateOf(ProcessId::zookeeper()) == LocalProcess::State::Running, kBackMs);
        QVERIFY(process(ProcessId::zookeeper())->pid.value() != pid);
        const qint64 back = bootTimeMs();
        waitUntilBack("killed ZooKeeper", back);
        walkFresh(back);
    }

    void afterAllThatTheDoctorStillJudges()
    {
        go(m_stops.back().place);
        QTRY_VERIFY_WITH_TIMEOUT(page()->hasLiveData(), 60'000);
        QVERIFY2(!page()->summary().contains(u"no verdict"_s), qPrintable(page()->summary()));
    }

    void cleanup()
    {
        if (m_frozen != 0)
            ::kill(std::exchange(m_frozen, 0), SIGCONT);
        if (!m_watchdog)
            return;
        const ui::StallWatchdog::Report report = m_watchdog->report();
        m_watchdog.reset();
        qInfo("GUI thread: %lld samples, p99 %.1f ms, maximum %.1f ms", static_cast<long long>(report.samples), report.p99Ms, report.maximumMs);
        QVERIFY(report.samples > 0);
        QVERIFY2(report.maximumMs < kLongestStallMs, "the window did not react");
    }

    void cleanupTestCase()
    {
        m_application.reset(); // as a window that closes: its cluster goes with it
        const auto clusters = local::clusters::list(nullptr);
        QCOMPARE(clusters.size(), std::size_t(1));
        QTRY_VERIFY_WITH_TIMEOUT(local::processes::ofCluster(clusters.front().uuid).empty(), 30'000);
    }
};

QTEST_MAIN(TestFaults)
#include "tst_faults.moc"
