// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "tests/support/kafka_cluster.h"
#include "ui/kit/table/record_table.h"
#include "ui/records/message_model.h"
#include "ui/records/read_status.h"
#include "ui/shell/main_window.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace brokerscope;
using namespace brokerscope::test;
using namespace Qt::Literals::StringLiterals;

/// The messages page in the real window, on a real broker, with kcat as the producer and as the other reader.
class TestMessagesWindow : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    T *find(const QString &name) const
    {
        return m_application->window()->findChild<T *>(name);
    }
    ui::MessageModel *model() const { return static_cast<ui::MessageModel *>(find<ui::RecordTable>(u"messages.table"_s)->model()); }
    QString status() const { return m_application->window()->findChild<ui::ReadStatus *>()->text(); }
    qint64 dropped() const { return find<QLabel>(u"messages.dropped"_s)->text().remove(QLocale().groupSeparator()).toLongLong(); }
    void choose(const QString &box, int index) const
    {
        auto *combo = find<QComboBox>(box);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    /// Lines "key|value" into any partition.
    void produce(const QString &topic, const QByteArrayList &lines, const QStringList &options = {}) const
    {
        const Output output = KafkaCluster::kcat(m_cluster->bootstrap(), QStringList{u"-P"_s, u"-t"_s, topic, u"-K"_s, u"|"_s, u"-Z"_s} + options,
                                                 lines.join('\n') + '\n');
        QVERIFY2(output.exitCode == 0, output.err.constData());
    }

    /// Every control that can have the focus says its name to assistive technology.
    void checkNames(const QString &where) const
    {
        const auto widgets = m_application->window()->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            const bool isInner = qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) || qobject_cast<QComboBox *>(widget->parentWidget());
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || isInner)
                continue;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(u"%1: a %2 (%3) has no accessible name"_s.arg(where, QString::fromLatin1(widget->metaObject()->className()),
                                                                              widget->objectName())));
        }
    }

    /// For who wants to see it: into the folder $BROKERSCOPE_PICTURES.
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("BROKERSCOPE_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(400);
        QPixmap picture = m_application->window()->grab();
        if (QWidget *modal = QApplication::activeModalWidget())
            modal->render(&picture, m_application->window()->mapFromGlobal(modal->mapToGlobal(QPoint())));
        QVERIFY(picture.save(folder + u'/' + name + u".png"_s));
    }

    QTemporaryDir m_home;
    std::unique_ptr<KafkaCluster> m_cluster;
    std::unique_ptr<desktop::Application> m_application;

    enum Mode { Newest, Oldest, Live, FromOffset, SinceTime };

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
            qputenv(variable, (m_home.path() + u'/' + QString::fromLatin1(variable)).toUtf8());
        m_cluster = KafkaCluster::start({.properties = {u"message.max.bytes=30000000"_s}});
        QVERIFY(m_cluster);
        QVERIFY(m_cluster->createTopic(u"orders"_s, 3));
        QByteArrayList lines;
        for (int i = 0; i < 600; ++i)
            lines << "c-" + QByteArray::number(i) + "|{\"orderId\":" + QByteArray::number(9'007'199'254'740'993 + i) + ",\"state\":\""
                    + (i % 100 == 7 ? "PAID" : "NEW") + "\"}";
        lines << "gone|"; // -Z: an empty value is null
        produce(u"orders"_s, lines, {u"-H"_s, u"trace=abc"_s});
        QVERIFY(!QTest::currentTestFailed());

        desktop::Options options;
        options.bootstrap = m_cluster->bootstrap();
        m_application = std::make_unique<desktop::Application>(qApp, options);
        m_application->begin();
        QVERIFY(QTest::qWaitForWindowExposed(m_application->window()));
    }

    void theNewestOverAllPartitionsAreRead()
    {
        m_application->window()->go({u"messages"_s, u"orders"_s, {}});
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 500, 30'000);
        QTRY_VERIFY(status().startsWith(u"Done"_s));
        std::map<qint32, qint64> oldest; // of what is shown, by partition
        for (int row = 0; row < model()->rowCount(); ++row) {
            const Record &record = model()->recordAt(row);
            qint64 &offset = oldest.try_emplace(record.partition, record.offset + 1).first->second;
            QCOMPARE(record.offset, offset - 1); // newest first, without a hole
            offset = record.offset;
        }
        m_application->window()->resize(1440, 900);
        const Record &newest = model()->recordAt(0);
        QVERIFY(newest.timestampMs >= model()->recordAt(499).timestampMs);
        QCOMPARE(newest.headers.size(), std::size_t(1));
        find<ui::RecordTable>(u"messages.table"_s)->setCurrentIndex(model()->index(0, 0));
        QVERIFY(m_application->window()->currentPage()->focusFilter());
        checkNames(u"messages"_s);
        picture(u"newest"_s);
    }

    void oldestStopsAtTheLimitAndContinues()
    {
        choose(u"messages.rows"_s, 0); // 100
        choose(u"messages.mode"_s, Oldest);
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 100, 30'000);
        auto *more = find<QPushButton>(u"messages.continue"_s);
        QTRY_VERIFY(more->isVisible());
        for (int rows = 200; rows <= 600; rows += 100) {
            QTRY_VERIFY(more->isVisible());
            QTest::mouseClick(more, Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), rows, 30'000);
        }
        QTRY_VERIFY(more->isVisible());
        QTest::mouseClick(more, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 601, 30'000);
        QTRY_VERIFY(!more->isVisible());
        QSet<QString> keys; // each once
        for (int row = 0; row < model()->rowCount(); ++row)
            keys << model()->index(row, 0).data(ui::KeyRole).toString();
        QCOMPARE(keys.size(), 601);
        int tombstones = 0;
        for (int row = 0; row < model()->rowCount(); ++row)
            tombstones += model()->index(row, ui::MessageModel::Value).data().toString() == "null"_L1;
        QCOMPARE(tombstones, 1);
    }

    void aReadBeginsAtAnOffsetOrATime()
    {
        choose(u"messages.rows"_s, 2);
        find<QLineEdit>(u"messages.partitions"_s)->setText(u"1"_s);
        choose(u"messages.mode"_s, FromOffset);
        auto *offset = find<QLineEdit>(u"messages.offset"_s);
        QVERIFY(offset->isVisible());
        offset->setText(u"100"_s);
        QTest::keyClick(offset, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(status().startsWith(u"Done"_s) && model()->rowCount() > 0 && model()->recordAt(0).offset == 100, 30'000);
        QCOMPARE(model()->recordAt(0).partition, 1);
        QCOMPARE(qint64(model()->rowCount()), model()->recordAt(model()->rowCount() - 1).offset - 99);
        find<QLineEdit>(u"messages.partitions"_s)->setText(u"0-2"_s);
        choose(u"messages.mode"_s, SinceTime);
        QTest::mouseClick(find<QPushButton>(u"messages.startStop"_s), Qt::LeftButton); // an hour ago
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 601, 30'000);
        find<QLineEdit>(u"messages.partitions"_s)->clear();
        choose(u"messages.mode"_s, Oldest);
    }

    void aSearchInTheLogFindsWhatIsThere()
    {
        choose(u"messages.rows"_s, 1);
        auto *search = find<QLineEdit>(u"messages.search"_s);
        search->setFocus();
        QTest::keyClicks(search, u"\"paid\""_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(status().startsWith(u"Done"_s) && model()->rowCount() == 6, 30'000);
        search->setText(u"9007199254741000"_s); // 2^53 + 8: as it is in the bytes
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(status().startsWith(u"Done"_s) && model()->rowCount() == 1, 30'000);
        QCOMPARE(*model()->recordAt(0).key, QByteArray("c-7"));
        picture(u"search"_s);
        search->setText(u"trace"_s); // in the headers
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(model()->rowCount() == 500, 30'000);
        search->clear();
    }

    void whatIsLoadedIsSearchedAndExported()
    {
        choose(u"messages.rows"_s, 2);
        choose(u"messages.mode"_s, Oldest);
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 601, 30'000);
        QVERIFY(m_application->window()->currentPage()->focusFilter());
        auto *field = find<QLineEdit>(u"messages.loadedSearch"_s);
        QTest::keyClicks(field, u"PAID"_s);
        QTRY_COMPARE(model()->rowCount(), 6);
        picture(u"loaded"_s);
        const QString file = m_home.filePath(u"paid.json"_s);
        for (QAction *action : m_application->window()->currentPage()->pageActions())
            if (action->objectName() == "messages.exportJson"_L1)
                action->trigger();
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_application->window()->findChild<QFileDialog *>()));
        QCOMPARE(dialog->selectedFiles().value(0).section(u'/', -1), u"orders.json"_s);
        dialog->selectFile(file);
        dialog->findChild<QLineEdit *>()->setText(file);
        QMetaObject::invokeMethod(dialog, "accept");
        QFile written(file);
        QTRY_VERIFY(written.exists());
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArrayList lines = written.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 6);
        for (const QByteArray &line : lines) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            QVERIFY(object[u"value"_s].toObject()[u"text"_s].toString().contains(u"PAID"_s));
            QCOMPARE(object[u"topic"_s].toString(), u"orders"_s);
        }
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(model()->rowCount(), 601);
    }

    void liveFollowsPausesAndResumes()
    {
        choose(u"messages.rows"_s, 1);
        choose(u"messages.mode"_s, Live);
        QTRY_VERIFY(status().startsWith(u"Polling"_s));
        // The reader stands at the end once one message has come.
        QTRY_VERIFY_WITH_TIMEOUT((produce(u"orders"_s, {"live|first"}), QTest::qWait(300), model()->rowCount() > 0), 30'000);
        const int before = model()->rowCount();
        auto *pause = find<QPushButton>(u"messages.pause"_s);
        QTest::mouseClick(pause, Qt::LeftButton);
        QTRY_VERIFY(status().startsWith(u"Paused"_s));
        produce(u"orders"_s, QByteArrayList(20, "live|more"));
        QTRY_COMPARE_WITH_TIMEOUT(status(), u"Paused, +20 new"_s, 20'000);
        QCOMPARE(model()->rowCount(), before);
        picture(u"paused"_s);
        QTest::mouseClick(pause, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), before + 20, 20'000);
        QCOMPARE(*model()->recordAt(0).value, QByteArray("more")); // the newest are on top
    }

    /// shown + dropped = produced, whatever is too fast for the table.
    void whatIsDroppedIsCountedExactly()
    {
        const qint64 before = model()->rowCount() + dropped();
        QByteArrayList lines;
        for (int i = 0; i < 20'000; ++i)
            lines << "k|" + QByteArray(100, 'a' + char(i % 26));
        produce(u"orders"_s, lines);
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount() + dropped(), before + 20'000, 30'000);
        QCOMPARE(model()->rowCount(), 500);
        QTest::mouseClick(find<QPushButton>(u"messages.startStop"_s), Qt::LeftButton);
        QTRY_COMPARE(status(), u"Stopped by you"_s);
        QCOMPARE(model()->rowCount() + dropped(), before + 20'000);
    }

    void aMessageIsProducedAndReadBack()
    {
        QTest::mouseClick(find<QPushButton>(u"messages.produceButton"_s), Qt::LeftButton);
        auto *dialog = find<QDialog>(u"produceDialog"_s);
        QVERIFY(dialog);
        checkNames(u"produce"_s);
        auto *verb = dialog->findChild<QPushButton *>(u"change.verb"_s);
        auto *value = dialog->findChild<QPlainTextEdit *>(u"produce.value"_s);
        dialog->findChild<QPlainTextEdit *>(u"produce.key"_s)->setPlainText(u"made-1"_s);
        dialog->findChild<QPlainTextEdit *>(u"produce.headers"_s)->setPlainText(u"h=1"_s);
        dialog->findChild<QComboBox *>(u"produce.partition"_s)->setCurrentIndex(3); // partition 2
        value->setPlainText(u"by hand"_s);
        const auto written = [&] { return dialog->findChildren<QLabel *>(u"produce.written"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(verb->isEnabled(), 20'000);
        QTest::mouseClick(verb, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(written().size(), 1, 20'000);
        QVERIFY2(written().constFirst()->text().contains(u"partition 2"_s), qPrintable(written().constFirst()->text()));
        // It stays open for the next one: a tombstone.
        value->clear();
        dialog->findChild<QCheckBox *>(u"produce.value.null"_s)->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(verb->isEnabled(), 20'000);
        QTest::mouseClick(verb, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(written().size(), 2, 20'000);
        picture(u"produce"_s);
        dialog->reject();
        const Output output = KafkaCluster::kcat(m_cluster->bootstrap(), {u"-C"_s, u"-t"_s, u"orders"_s, u"-p"_s, u"2"_s, u"-o"_s, u"-2"_s,
                                                                          u"-e"_s, u"-q"_s, u"-f"_s, u"%k|%S|%s|%h\\n"_s});
        QCOMPARE(output.out, QByteArray("made-1|7|by hand|h=1\nmade-1|-1||h=1\n"));
    }

    /// A line of 1 MB and a value of 20 MB: read, chosen and scrolled while the watchdog looks.
    void largeValuesDoNotStallTheWindow()
    {
        QVERIFY(m_cluster->createTopic(u"large"_s, 1, 1, {u"max.message.bytes=30000000"_s}));
        const QString path = m_home.filePath(u"large"_s);
        for (const qsizetype size : {1'000'000, 20'000'000, 100}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(QByteArray(size, 'x'));
            file.close();
            const Output output = KafkaCluster::kcat(
                m_cluster->bootstrap(), {u"-P"_s, u"-t"_s, u"large"_s, u"-X"_s, u"message.max.bytes=30000000"_s, path});
            QVERIFY2(output.exitCode == 0, output.err.constData());
        }
        ui::StallWatchdog watchdog;
        m_application->window()->go({u"messages"_s, u"large"_s, {}});
        choose(u"messages.mode"_s, Newest);
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 3, 60'000);
        auto *table = find<ui::RecordTable>(u"messages.table"_s);
        for (int row = 0; row < 3; ++row) {
            table->setCurrentIndex(model()->index(row, 0));
            QTest::qWait(200);
        }
        const auto report = watchdog.report();
        picture(u"large"_s);
        qInfo("stalls: p99 %.1f ms, maximum %.1f ms, %lld samples", report.p99Ms, report.maximumMs, report.samples);
        QVERIFY2(report.maximumMs < 1000, "the window did not react for more than a second");
    }

    /// A frozen broker: the page says so, the window goes on, and the next start reads again.
    void aFrozenBrokerIsTold()
    {
        m_application->window()->go({u"messages"_s, u"orders"_s, {}});
        QTRY_VERIFY_WITH_TIMEOUT(status().startsWith(u"Done"_s), 30'000);
        ui::StallWatchdog watchdog;
        m_cluster->pauseBroker(1);
        QTest::mouseClick(find<QPushButton>(u"messages.startStop"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(status(), u"Stopped by an error"_s, 60'000);
        picture(u"frozen"_s);
        m_cluster->resumeBroker(1);
        QVERIFY2(watchdog.report().maximumMs < 1000, "the window did not react for more than a second");
        const auto isRead = [&] {
            if (status().startsWith(u"Stopped"_s))
                QTest::mouseClick(find<QPushButton>(u"messages.startStop"_s), Qt::LeftButton);
            return model()->rowCount() == 500;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), 60'000);
    }

    void aTopicThatIsGoneSaysSo()
    {
        m_application->window()->go({u"messages"_s, u"no-such-topic"_s, {}});
        QTRY_COMPARE_WITH_TIMEOUT(status(), u"Stopped by an error"_s, 30'000);
        picture(u"gone"_s);
        QCOMPARE(model()->rowCount(), 0);
    }

    void cleanupTestCase()
    {
        m_application.reset();
        m_cluster.reset();
    }
};

QTEST_MAIN(TestMessagesWindow)
#include "tst_messages_window.moc"
