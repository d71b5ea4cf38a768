// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table/data_table.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/log/log_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <thread>

using namespace brokerscope;
using namespace brokerscope::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

class Files : public Navigator
{
public:
    void go(const Location &) override {}
    void openWindow(const Location &) override {}
    void toast(ToastKind, const QString &, const QString &, const Location &) override {}
    void saveFile(const QString &name, const QByteArray &bytes) override { content.insert(name, bytes); }
    Outcome openCluster(const profile::ConnectionProfile &, const QHash<QString, QString> &) override { return brokerscope::done(); }
    [[nodiscard]] bool isConnected(const QUuid &) const override { return false; }
    void showConnected(const QUuid &) override {}
    void closeLocalCluster(const QString &) override {}

    QHash<QString, QByteArray> content;
};

} // namespace

class TestLog : public QObject
{
    Q_OBJECT

    Files m_files;
    std::unique_ptr<LogBook> m_log;
    std::unique_ptr<LogPage> m_page;

    [[nodiscard]] DataTable *table() const { return m_page->findChild<DataTable *>(u"log.table"_s); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString text(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    void press(const QString &button) const { QTest::mouseClick(m_page->findChild<QPushButton *>(button), Qt::LeftButton); }

private Q_SLOTS:
    void init()
    {
        m_log = std::make_unique<LogBook>();
        PageContext context;
        context.navigator = &m_files;
        context.log = m_log.get();
        m_page = std::make_unique<LogPage>(context);
        m_page->resize(1200, 700);
        new QAbstractItemModelTester(table()->model(), m_page.get());
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_log.reset();
    }

    void linesOfAnyThreadAppearNewestFirst()
    {
        QVERIFY(table()->emptyState()->isVisible());
        m_log->add(LogEntry::Level::Info, u"window"_s, u"first"_s);
        std::thread([this] { m_log->add(LogEntry::Level::Error, u"kafka"_s, u"second\u202E"_s); }).join();
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(text(0, 3), u"second\\u202E"_s);
        QCOMPARE(text(0, 1), u"Error"_s);
        QCOMPARE(text(1, 2), u"window"_s);
    }

    void levelAndTextFilter()
    {
        m_log->add(LogEntry::Level::Info, u"window"_s, u"a"_s);
        m_log->add(LogEntry::Level::Warning, u"cluster"_s, u"b"_s);
        m_log->add(LogEntry::Level::Error, u"kafka"_s, u"c"_s);
        QTRY_COMPARE(rows(), 3);
        auto *level = m_page->findChild<QComboBox *>(u"log.level"_s);
        level->setCurrentIndex(1);
        QCOMPARE(rows(), 2);
        level->setCurrentIndex(2);
        QCOMPARE(rows(), 1);
        level->setCurrentIndex(0);
        QVERIFY(m_page->focusFilter());
        QTest::keyClicks(m_page->findChild<QLineEdit *>(), u"CLUS"_s); // the area is looked at, too
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(text(0, 3), u"b"_s);
    }

    void whilePausedNothingMovesAndNothingIsLost()
    {
        m_log->add(LogEntry::Level::Info, u"a"_s, u"1"_s);
        QTRY_COMPARE(rows(), 1);
        press(u"log.pauseButton"_s);
        m_log->add(LogEntry::Level::Info, u"a"_s, u"2"_s);
        m_log->add(LogEntry::Level::Info, u"a"_s, u"3"_s);
        QTRY_VERIFY(m_page->findChild<QPushButton *>(u"log.pauseButton"_s)->text().contains(u'2'));
        QCOMPARE(rows(), 1);
        press(u"log.pauseButton"_s);
        QCOMPARE(rows(), 3);
    }

    void aClearedViewShowsWhatComesAndCanBeUndone()
    {
        m_log->add(LogEntry::Level::Info, u"a"_s, u"old"_s);
        QTRY_COMPARE(rows(), 1);
        press(u"log.clearButton"_s);
        QCOMPARE(rows(), 0);
        QTRY_VERIFY(table()->emptyState()->isVisible());
        QTest::mouseClick(table()->emptyState()->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(rows(), 1);
        press(u"log.clearButton"_s);
        m_log->add(LogEntry::Level::Info, u"a"_s, u"new"_s);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(text(0, 3), u"new"_s);
    }

    void whatIsShownIsSavedTheOldestFirst()
    {
        m_log->add(LogEntry::Level::Info, u"a"_s, u"one"_s);
        m_log->add(LogEntry::Level::Error, u"a"_s, u"password=hunter2"_s);
        QTRY_COMPARE(rows(), 2);
        press(u"log.saveButton"_s);
        const QList<QByteArray> lines = m_files.content.value(u"brokerscope-log.txt"_s).split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].endsWith(" info a: one"));
        QVERIFY(lines[1].endsWith(" error a: password=***"));
    }

    void aFullBookIsBounded()
    {
        for (std::size_t i = 0; i < LogBook::kCapacity + 500; ++i)
            m_log->add(LogEntry::Level::Info, u"a"_s, QString::number(i));
        QTRY_COMPARE(rows(), int(LogBook::kCapacity));
        QCOMPARE(text(0, 3), QString::number(LogBook::kCapacity + 499));
        for (int i = 0; i < 10; ++i)
            m_log->add(LogEntry::Level::Info, u"a"_s, u"late"_s);
        QTRY_COMPARE(text(0, 3), u"late"_s);
        QCOMPARE(rows(), int(LogBook::kCapacity));
    }
};

QTEST_MAIN(TestLog)
#include "tst_log.moc"
