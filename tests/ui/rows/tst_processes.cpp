// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/ui/support/snapshots.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/table/snapshot_table_model.h"
#include "ui/local/process_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace brokerscope;
using namespace brokerscope::test;
using namespace brokerscope::ui;
using namespace Qt::Literals::StringLiterals;

using local::LocalProcess;
using local::ProcessId;

namespace {

LocalProcess process(ProcessId id, LocalProcess::State state)
{
    LocalProcess made;
    made.process = id;
    made.state = state;
    return made;
}

LocalProcess running(ProcessId id, qint64 pid, int port)
{
    LocalProcess made = process(id, LocalProcess::State::Running);
    made.pid = pid;
    made.port = port;
    made.rssBytes = 256 << 20;
    made.startedAtMs = wallTimeMs() - 7'500'000; // the text is in minutes, so that it holds while the test runs
    made.readyMs = 2400;
    return made;
}

} // namespace

class TestProcessRows : public QObject
{
    Q_OBJECT

private:
    SnapshotTableModel<LocalProcess> m_model{processColumns(),
                                             [](const LocalProcess &row) { return row.process.word(); }};

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void asText()
    {
        const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        LocalProcess stopped = process(ProcessId::broker(1), LocalProcess::State::Failed);
        stopped.port = 19093;
        stopped.reason = {local::LocalReason::Code::KilledFromOutside, {}, u"SIGKILL"_s};
        LocalProcess waiting = process(ProcessId::broker(2), LocalProcess::State::Waiting);
        waiting.reason.code = local::LocalReason::Code::ZooKeeperDown;
        LocalProcess zookeeper = running(ProcessId::zookeeper(), 4711, 12181);
        zookeeper.cpu = 0.25;
        zookeeper.fileHandles = 1200;
        zookeeper.threads = 41;
        zookeeper.diskBytes = 5 << 20;
        m_model.setRows({zookeeper, running(ProcessId::broker(0), 4712, 19092),
                         stopped, waiting});
        const QString off = u"— {unknown: It is not running.}"_s;
        const QString nothing = u" | "_s + off + u" | "_s + off + u" | "_s + off + u" | "_s + off + u" | "_s;
        const QString soon = u"— {unknown: It is measured over the next seconds.}"_s;
        const QString noDisk = u"— {unknown: Not measured yet.} | "_s;
        const QString never = off + u" | "_s + off + u" | "_s + off + u" | "_s + noDisk;
        COMPARE_TABLE(m_model,
                      {
                          u"ZooKeeper | Running | 12181 | 4711 | 2 h 5 min | 2 s | 256 MiB | 25 % | 1,200 | 41 | 5.0 MiB | "_s,
                          u"broker 0 | Running | 19092 | 4712 | 2 h 5 min | 2 s | 256 MiB | "_s + soon + u" | "_s + soon + u" | "_s + soon + u" | "_s + noDisk,
                          u"broker 1 | Failed | 19093"_s + nothing + never + stopped.reason.text() + u" {"_s +
                              stopped.reason.text() + u", error}"_s,
                          u"broker 2 | Waiting | — {unknown: It has none.}"_s + nothing + never + waiting.reason.text(),
                      });
    }

    void anUpdateKeepsWhatIsSelected()
    {
        const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        DataTable table(u"Processes"_s);
        table.setModel(&m_model);
        m_model.setRows({running(ProcessId::zookeeper(), 1, 12181), running(ProcessId::broker(0), 2, 19092)});
        table.selectKeys({u"broker-0"_s}, u"broker-0"_s);
        QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
        LocalProcess dead = process(ProcessId::broker(0), LocalProcess::State::Failed);
        m_model.setRows({running(ProcessId::zookeeper(), 1, 12181), dead, running(ProcessId::demo(), 3, 0)});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(m_model.rowCount(), 3);
        QCOMPARE(table.selectedKeys(), QStringList{u"broker-0"_s});
        m_model.setRows({running(ProcessId::demo(), 3, 0)});
        QVERIFY(table.selectedKeys().isEmpty());
    }

    void everyStateIsSaidInWords()
    {
        using State = LocalProcess::State;
        for (const State state : {State::Stopped, State::Waiting, State::Starting, State::Running, State::Paused,
                                  State::Stopping, State::Failed}) {
            const Cell cell = processStateCell(process(ProcessId::broker(0), state));
            QVERIFY(!cell.text.isEmpty());
            QVERIFY(!cell.icon.isEmpty());
        }
    }
};

QTEST_MAIN(TestProcessRows)
#include "tst_processes.moc"
