// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table/cell.h"
#include "ui/kit/table/record_table.h"
#include "ui/kit/widgets/tone_label.h"
#include "ui/local/log_feed.h"
#include "ui/local/log_panel.h"
#include "ui/local/log_status.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#ifdef __SANITIZE_ADDRESS__
extern "C" std::size_t __sanitizer_get_current_allocated_bytes(); // of sanitizer/allocator_interface.h, which not every GCC brings
#endif

using namespace brokerscope;
using namespace brokerscope::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMany = 3000; // lines: some pages

/// Of this process, in bytes.
#ifdef __SANITIZE_ADDRESS__
/// What is allocated: under the sanitizer what was freed stays resident for a while.
qint64 residentBytes()
{
    return qint64(__sanitizer_get_current_allocated_bytes());
}
#else
qint64 residentBytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    return -1;
}
#endif

} // namespace

/// The panel of a local cluster's logs on files as the processes write them; no process is needed.
class TestLocalLog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LogPanel> m_panel;
    local::LocalCluster m_cluster;
    int m_next = 0;

    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const { return m_panel->findChild<Widget *>(QString::fromLatin1(name)); }
    [[nodiscard]] RecordTable *table() const { return find<RecordTable>("local.log"); }
    [[nodiscard]] QAbstractItemModel *model() const { return table()->model(); }
    [[nodiscard]] int rows() const { return model()->rowCount(); }
    [[nodiscard]] QString text(int row, int column = LogModel::Message) const { return model()->index(row, column).data().toString(); }
    [[nodiscard]] QString last() const { return rows() == 0 ? QString() : text(rows() - 1); }
    [[nodiscard]] QString status() const { return m_panel->findChild<LogStatus *>()->text(); }
    [[nodiscard]] QString current() const { return table()->currentIndex().siblingAtColumn(LogModel::Message).data().toString(); }

    QByteArray line(const QByteArray &message, const QByteArray &level = "INFO")
    {
        const int n = m_next++;
        return "2026-11-24T" + QByteArray::number(n / 3600 % 24).rightJustified(2, '0') + ':' + QByteArray::number(n / 60 % 60).rightJustified(2, '0') + ':'
            + QByteArray::number(n % 60).rightJustified(2, '0') + ".000+0000 " + level + ' ' + message + '\n';
    }
    void write(const QByteArray &bytes, const QString &name = u"broker-0.log"_s) const
    {
        QFile file(m_cluster.file(u"logs/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
        file.write(bytes);
    }
    void writeMany(int count)
    {
        QByteArray all;
        for (int i = 0; i < count; ++i)
            all += line("line " + QByteArray::number(m_next) + " (kafka.x)");
        write(all);
    }
    void open()
    {
        m_panel->setCluster(m_cluster);
        QTRY_VERIFY(!m_panel->feed()->isReading() && m_panel->feed()->isAtEnd());
    }
    void press(Qt::Key key) const { QTest::keyClick(table(), key); }

private Q_SLOTS:
    void init()
    {
        m_next = 0;
        m_folder = std::make_unique<QTemporaryDir>();
        m_cluster = {};
        m_cluster.folder = m_folder->path();
        m_cluster.brokers = {{0, 1, 1}};
        QDir(m_folder->path()).mkdir(u"logs"_s);
        m_panel = std::make_unique<LogPanel>();
        new QAbstractItemModelTester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_panel.get());
        m_panel->resize(1200, 500);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_folder.reset();
    }

    void followsUntilScrolledUpAndEndResumes()
    {
        writeMany(kMany);
        open();
        QCOMPARE(rows(), LogFeed::kPage);
        QVERIFY(last().startsWith(u"line 2999"_s));
        QVERIFY(table()->isFollowing());
        writeMany(2);
        QTRY_VERIFY(last().startsWith(u"line 3001"_s));
        QCOMPARE(table()->verticalScrollBar()->value(), table()->verticalScrollBar()->maximum());

        table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum() - 50);
        QVERIFY(!table()->isFollowing());
        QVERIFY(status().startsWith(u"Not following"_s));
        const int topRow = table()->rowAt(0);
        writeMany(3);
        QTRY_VERIFY(last().startsWith(u"line 3004"_s));
        QVERIFY2(status().contains(u'3'), qPrintable(status()));
        QCOMPARE(table()->rowAt(0), topRow); // what is read stays where it is
        press(Qt::Key_End);
        QVERIFY(table()->isFollowing());
        QCOMPARE(status(), u"Following the newest line"_s);
        QCOMPARE(table()->verticalScrollBar()->value(), table()->verticalScrollBar()->maximum());
    }

    void homeReadsEarlierLinesToTheBeginning()
    {
        writeMany(kMany);
        open();
        for (int pages = 1; !m_panel->feed()->isAtBeginning(); ++pages) {
            QVERIFY(pages < 20);
            const QString first = text(0);
            press(Qt::Key_Home);
            QTRY_VERIFY(!m_panel->feed()->isReading());
            if (text(0) != first) // those in sight stayed
                QCOMPARE(text(table()->rowAt(0)), first);
        }
        QCOMPARE(rows(), kMany);
        QVERIFY(text(0).startsWith(u"line 0 "_s));
    }

    void errorsAreCountedAndFoundAlsoFarAway()
    {
        write(line("far away (x)", "ERROR"));
        writeMany(kMany);
        write(line("near (x)", "ERROR"));
        writeMany(10);
        open();
        QVERIFY(find<ToneLabel>("local.log.errors")->text().startsWith(u'1')); // of those that are held
        find<QToolButton>("local.log.previousError")->click();
        QVERIFY(current().startsWith(u"near"_s));
        QVERIFY(!table()->isFollowing());
        find<QToolButton>("local.log.previousError")->click();
        QTRY_VERIFY(current().startsWith(u"far away"_s)); // it was not held
        QVERIFY(m_panel->feed()->isAtBeginning() && !m_panel->feed()->isAtEnd());
        find<QToolButton>("local.log.nextError")->click();
        QTRY_VERIFY(current().startsWith(u"near"_s));
        QTRY_VERIFY(!m_panel->feed()->isReading());
        find<QToolButton>("local.log.nextError")->click();
        QTRY_VERIFY(status().contains(u"no further error"_s));
        press(Qt::Key_End);
        QTRY_VERIFY2(m_panel->feed()->isAtEnd() && table()->isFollowing() && last().startsWith(u"line 3011"_s),
                     qPrintable(u"%1 / %2 / %3"_s.arg(m_panel->feed()->isAtEnd()).arg(status(), last())));
    }

    void aStackTraceIsFoldedAndShownBeside()
    {
        write(line("boom (x)\n\tat a.b(C.java:1)\n\tat d.e(F.java:2)\nCaused by: java.lang.Error <b>no</b>", "ERROR") + line("after (x)"));
        open();
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(text(0), u"boom (x)"_s);
        QVERIFY(text(0, LogModel::Lines).startsWith(u"+3 "_s));
        table()->setCurrentIndex(model()->index(0, 0));
        press(Qt::Key_Return);
        auto *whole = find<QPlainTextEdit>("local.log.whole");
        QTRY_VERIFY(whole->isVisible());
        QTRY_COMPARE(whole->toPlainText(), u"boom (x)\n\tat a.b(C.java:1)\n\tat d.e(F.java:2)\nCaused by: java.lang.Error <b>no</b>"_s);
        find<QToolButton>("local.log.copyWhole")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), whole->toPlainText());
        press(Qt::Key_Escape);
        QVERIFY(!whole->isVisible());
    }

    void levelsAndTextAreLookedForInTheWholeLog()
    {
        write(line("needle one (x)", "WARN"));
        writeMany(kMany);
        write(line("Needle two (x)"));
        open();
        QTest::keyClicks(find<QLineEdit>("local.log.text"), u"needle"_s);
        QTRY_COMPARE(rows(), 2);
        find<QComboBox>("local.log.level")->setCurrentIndex(1);
        QTRY_COMPARE(rows(), 1);
        QVERIFY(text(0).startsWith(u"needle one"_s));
        find<QComboBox>("local.log.level")->setCurrentIndex(2);
        QTRY_VERIFY(rows() == 0 && m_panel->feed()->isAtBeginning());
        find<QComboBox>("local.log.level")->setCurrentIndex(0);
        write(line("needle three (x)") + line("hay (x)"));
        QTRY_COMPARE(rows(), 3); // what comes is filtered, too
    }

    void whatMattersIsToldInSentences()
    {
        write(line("[Controller id=0] 0 successfully elected as the controller. Epoch incremented to 7 and epoch zk version is now 7 (kafka.controller.KafkaController)"));
        writeMany(kMany);
        open();
        find<QPushButton>("local.log.matters")->click();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(text(0), u"Broker 0 became the controller (epoch 7)."_s);
    }

    void aLogOf200MegabytesIsOpenedSearchedAndStoppedWithinBounds()
    {
        QByteArray block;
        while (block.size() < 1 << 20)
            block += line("a line of an ordinary length as Kafka writes it, over and over again (kafka.server.KafkaServer)");
        const qint64 before = residentBytes();
        for (int i = 0; i < 200; ++i)
            write(block);
        write(line("the end (x)"));
        open();
        QVERIFY(last().startsWith(u"the end"_s));
        QCOMPARE(rows(), LogFeed::kPage);

        // A search that finds nothing reads all of it; meanwhile the window's thread goes on.
        int ticks = 0;
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, this, [&] { ++ticks; });
        ticker.start(1);
        QTest::keyClicks(find<QLineEdit>("local.log.text"), u"nowhere to be found"_s);
        QTRY_VERIFY(m_panel->feed()->isReading() && m_panel->feed()->progress() > 0);
        find<QPushButton>("local.log.stop")->click();
        QTRY_VERIFY(!m_panel->feed()->isReading());
        QVERIFY(m_panel->feed()->wasStopped() && !m_panel->feed()->isAtBeginning());
        QVERIFY(status().startsWith(u"Stopped"_s));
        ticks = 0;
        find<QPushButton>("local.log.earlier")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->feed()->isAtBeginning(), 60'000);
        QVERIFY(ticks > 10);
        QCOMPARE(rows(), 0);

        // Going far back holds no more than the window may.
        find<QLineEdit>("local.log.text")->clear();
        QTRY_VERIFY(rows() > 0 && !m_panel->feed()->isReading());
        for (int i = 0; i < 30; ++i) {
            press(Qt::Key_Home);
            QTRY_VERIFY(!m_panel->feed()->isReading());
        }
        QCOMPARE(rows(), LogModel::kMostRows);
        QVERIFY(!m_panel->feed()->isAtEnd());
        QVERIFY2(residentBytes() - before < 100'000'000, qPrintable(QString::number(residentBytes() - before)));
        press(Qt::Key_End);
        QTRY_VERIFY(last().startsWith(u"the end"_s));
    }
};

QTEST_MAIN(TestLocalLog)
#include "tst_local_log.moc"
