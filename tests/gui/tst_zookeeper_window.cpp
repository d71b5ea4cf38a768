// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "core/changes/change_runner.h"
#include "core/changes/create_topic.h"
#include "tests/support/kafka_cluster.h"
#include "ui/kit/table/data_table.h"
#include "ui/shell/main_window.h"
#include "ui/shell/stall_watchdog.h"
#include "ui/zookeeper/znode_tree.h"
#include "ui/zookeeper/znode_tree_model.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace brokerscope;
using namespace brokerscope::test;
using namespace Qt::Literals::StringLiterals;

/// The ZooKeeper and the broker pages in the real window, on a real cluster, with kazoo as the other client.
class TestZooKeeperWindow : public QObject
{
    Q_OBJECT

private:
    static constexpr int kPatience = 15'000; ///< what only a hang needs

    template <typename T>
    T *find(const QString &name) const
    {
        return m_application->window()->findChild<T *>(name);
    }
    [[nodiscard]] ui::ZnodeTree *tree() const { return static_cast<ui::ZnodeTree *>(find<ui::DataTable>(u"zookeeper.tree"_s)); }
    [[nodiscard]] ui::ZnodeTreeModel *model() const { return static_cast<ui::ZnodeTreeModel *>(tree()->model()); }
    [[nodiscard]] QPlainTextEdit *editor() const { return find<QPlainTextEdit>(u"znode.data"_s); }
    [[nodiscard]] QDialog *dialog(const QString &name) const
    {
        auto *found = find<QDialog>(name);
        return found && found->isVisible() ? found : nullptr;
    }
    void go(const QString &path, const QString &tab = u"data"_s) const { m_application->window()->go({u"zookeeper"_s, path, tab}); }
    [[nodiscard]] bool isThere(const QString &path) const { return model()->indexOf(path).isValid(); }

    /// Lines of Python with a started client `zk` on the cluster's chroot; what they print.
    QByteArray kazoo(const QString &lines) const
    {
        const QString program = u"import sys\nfrom kazoo.client import KazooClient\nzk = KazooClient(hosts=sys.argv[1])\nzk.start()\n"_s + lines
            + u"\nzk.stop()\n"_s;
        const Output output = run(qEnvironmentVariable("BROKERSCOPE_TEST_PYTHON"), {u"-c"_s, program, m_cluster->zooKeeperConnect()});
        if (output.exitCode != 0)
            qWarning("%s", output.err.constData());
        return output.exitCode == 0 ? output.out.trimmed() : QByteArray("failed");
    }
    QByteArray dataOf(const QString &path) const { return kazoo(u"print(zk.get('%1')[0].decode())"_s.arg(path)); }

    /// Presses the dialog's verb as soon as it may be pressed, and waits until the dialog is gone.
    void press(const QString &name)
    {
        QTRY_VERIFY_WITH_TIMEOUT(dialog(name), kPatience);
        const auto whatItSays = [&] {
            QStringList texts;
            if (QDialog *open = dialog(name))
                for (const QLabel *label : open->findChildren<QLabel *>())
                    if (label->isVisible())
                        texts << label->text();
            return texts.join(u" | "_s).toUtf8();
        };
        const auto isPressed = [&] {
            QDialog *open = dialog(name);
            auto *verb = open ? open->findChild<QPushButton *>(u"change.verb"_s) : nullptr;
            if (verb && verb->isEnabled())
                QTest::mouseClick(verb, Qt::LeftButton);
            return !open;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isPressed(), whatItSays().constData(), kPatience);
    }

    void type(const QString &text) const
    {
        editor()->setFocus();
        editor()->selectAll();
        QTest::keyClicks(editor(), text);
    }

    /// Opens the journal, chooses its newest entry, and waits until that is shown.
    void showNewestEntry()
    {
        m_application->window()->go({u"journal"_s, {}, {}});
        auto *table = find<ui::DataTable>(u"journal.table"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, kPatience);
        QTest::qWait(2500); // the journal is read again every two seconds
        table->setCurrentIndex(table->model()->index(0, 0));
    }
    [[nodiscard]] QPushButton *undoButton() const { return find<QPushButton>(u"journal.undoButton"_s); }
    [[nodiscard]] QString entryOf(const QString &column) const
    {
        auto *model = find<ui::DataTable>(u"journal.table"_s)->model();
        for (int i = 0; i < model->columnCount(); ++i)
            if (model->headerData(i, Qt::Horizontal).toString() == column)
                return model->index(0, i).data().toString();
        return {};
    }

    QTemporaryDir m_home;
    std::unique_ptr<KafkaCluster> m_cluster;
    std::unique_ptr<desktop::Application> m_application;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!qEnvironmentVariableIsEmpty("BROKERSCOPE_TEST_PYTHON"), "set BROKERSCOPE_TEST_PYTHON to a python with kazoo: ./test.sh does");
        for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
            qputenv(variable, (m_home.path() + u'/' + QString::fromLatin1(variable)).toUtf8());
        m_cluster = KafkaCluster::start({.zooKeeperHeapMb = 256});
        QVERIFY(m_cluster);
        QVERIFY(m_cluster->createTopic(u"orders"_s, 3));
        desktop::Options options;
        options.bootstrap = m_cluster->bootstrap();
        options.zookeeper = m_cluster->zooKeeperConnect();
        m_application = std::make_unique<desktop::Application>(qApp, options);
        m_application->begin();
        QVERIFY(QTest::qWaitForWindowExposed(m_application->window()));
    }

    void aPathIsWalkedToAndLeadsToItsTopicAndBroker()
    {
        const QString path = u"/brokers/topics/orders/partitions/2/state"_s;
        go(path, u"kafka"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tree()->currentPath(), path, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_application->window()->currentPage()->hasLiveData(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"znode.kafkaSubject"_s)->isVisible(), kPatience);
        QTest::mouseClick(find<QWidget>(u"znode.kafkaSubject"_s), Qt::LeftButton);
        QCOMPARE(m_application->window()->location().page, u"topic"_s);
        QCOMPARE(m_application->window()->location().object, u"orders"_s);
        m_application->window()->go({u"broker"_s, u"1"_s, u"configuration"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_application->window()->currentPage()->hasLiveData(), kPatience);
        m_application->window()->go({u"brokers"_s, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(m_application->window()->currentPage()->hasLiveData(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(find<ui::DataTable>(u"brokers.table"_s)->model()->rowCount(), 1, kPatience);
    }

    void aZnodeIsCreatedThroughTheDialog()
    {
        go(u"/"_s);
        QTest::mouseClick(find<QPushButton>(u"zookeeper.createButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(u"createZnodeDialog"_s), kPatience);
        auto *field = find<QLineEdit>(u"createZnode.path"_s);
        QTRY_VERIFY_WITH_TIMEOUT(field->hasFocus() && field->selectedText().isEmpty(), kPatience);
        QTest::keyClicks(field, u"zk_test"_s);
        find<QPlainTextEdit>(u"createZnode.data"_s)->setPlainText(u"hello"_s);
        press(u"createZnodeDialog"_s);
        QVERIFY(!QTest::currentTestFailed());
        QTRY_COMPARE_WITH_TIMEOUT(tree()->currentPath(), u"/zk_test"_s, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(editor()->toPlainText(), u"hello"_s, kPatience);
        QCOMPARE(dataOf(u"/zk_test"_s), QByteArray("hello"));
    }

    void anEditIsSavedAndReadByTheOtherClient()
    {
        QVERIFY(!find<QPushButton>(u"znode.save"_s)->isEnabled());
        type(u"name"_s);
        QTest::mouseClick(find<QPushButton>(u"znode.save"_s), Qt::LeftButton);
        press(u"setZnodeDialog"_s);
        QVERIFY(!QTest::currentTestFailed());
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>(u"znode.save"_s)->isEnabled(), kPatience);
        QCOMPARE(dataOf(u"/zk_test"_s), QByteArray("name"));
    }

    void whatIsWrittenOutsideAppearsByItself()
    {
        QCOMPARE(kazoo(u"zk.set('/zk_test', b'theirs'); zk.create('/zk_test/child', b'x')"_s), QByteArray());
        QTRY_COMPARE_WITH_TIMEOUT(editor()->toPlainText(), u"theirs"_s, kPatience);
        const QModelIndex index = model()->indexOf(u"/zk_test"_s);
        tree()->expand(index);
        QTRY_VERIFY_WITH_TIMEOUT(isThere(u"/zk_test/child"_s), kPatience);
        QCOMPARE(kazoo(u"zk.create('/zk_test/second', b'')"_s), QByteArray());
        QTRY_VERIFY_WITH_TIMEOUT(isThere(u"/zk_test/second"_s), kPatience);
        QCOMPARE(kazoo(u"zk.delete('/zk_test/child')"_s), QByteArray());
        QTRY_VERIFY_WITH_TIMEOUT(!isThere(u"/zk_test/child"_s), kPatience);
    }

    void anEditWaitsWhileAnotherZnodeIsShown()
    {
        type(u"not saved yet"_s);
        go(u"/zk_test/second"_s);
        QTRY_COMPARE_WITH_TIMEOUT(editor()->toPlainText(), QString(), kPatience);
        QCOMPARE(kazoo(u"zk.set('/zk_test', b'meanwhile')"_s), QByteArray());
        go(u"/zk_test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(editor()->toPlainText(), u"not saved yet"_s, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"znode.save"_s)->isEnabled(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"znode.changed"_s)->isVisible(), kPatience); // and the other one's change is told
        QTest::mouseClick(find<QPushButton>(u"znode.discard"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(editor()->toPlainText(), u"meanwhile"_s, kPatience);
    }

    void ofTwoWritersNeitherLosesSilently()
    {
        type(u"mine"_s);
        QCOMPARE(kazoo(u"zk.set('/zk_test', b'faster')"_s), QByteArray());
        // The edit stays, and is told that it is late.
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(u"znode.changed"_s)->isVisible(), kPatience);
        QCOMPARE(editor()->toPlainText(), u"mine"_s);
        QTest::mouseClick(find<QPushButton>(u"znode.save"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(u"conflictDialog"_s), kPatience);
        QCOMPARE(dataOf(u"/zk_test"_s), QByteArray("faster"));
        QTest::mouseClick(find<QPushButton>(u"conflict.mine"_s), Qt::LeftButton);
        press(u"setZnodeDialog"_s);
        QVERIFY(!QTest::currentTestFailed());
        QCOMPARE(dataOf(u"/zk_test"_s), QByteArray("mine"));
        QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>(u"znode.changed"_s)->isVisible(), kPatience);

        type(u"again mine"_s);
        QCOMPARE(kazoo(u"zk.set('/zk_test', b'better')"_s), QByteArray());
        QTest::mouseClick(find<QPushButton>(u"znode.save"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(u"conflictDialog"_s), kPatience);
        QTest::mouseClick(find<QPushButton>(u"conflict.theirs"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(editor()->toPlainText(), u"better"_s, kPatience);
    }

    void aZnodeOfKafkasAsksForItsPath()
    {
        go(u"/controller_epoch"_s);
        QTRY_VERIFY_WITH_TIMEOUT(editor()->toPlainText() == u"1"_s, kPatience);
        find<QAction>(u"znode.delete"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(dialog(u"deleteZnodeDialog"_s), kPatience);
        auto *typed = dialog(u"deleteZnodeDialog"_s)->findChild<QLineEdit *>(u"change.typedName"_s);
        auto *verb = dialog(u"deleteZnodeDialog"_s)->findChild<QPushButton *>(u"change.verb"_s);
        QTRY_VERIFY_WITH_TIMEOUT(typed->isVisible(), kPatience);
        QTest::keyClicks(typed, u"/controller_epoc"_s);
        QTest::qWait(500);
        QVERIFY(!verb->isEnabled());
        QTest::keyClicks(typed, u"h"_s);
        QTRY_VERIFY_WITH_TIMEOUT(verb->isEnabled(), kPatience);
        dialog(u"deleteZnodeDialog"_s)->reject();
        QCOMPARE(dataOf(u"/controller_epoch"_s), QByteArray("1"));
    }

    void aChangeIsTakenBackFromTheJournal()
    {
        QCOMPARE(kazoo(u"zk.create('/undo', b'before')"_s), QByteArray());
        go(u"/undo"_s);
        QTRY_COMPARE_WITH_TIMEOUT(editor()->toPlainText(), u"before"_s, kPatience);
        type(u"after"_s);
        QTest::mouseClick(find<QPushButton>(u"znode.save"_s), Qt::LeftButton);
        press(u"setZnodeDialog"_s);
        QVERIFY(!QTest::currentTestFailed());
        QCOMPARE(dataOf(u"/undo"_s), QByteArray("after"));

        showNewestEntry();
        QTRY_COMPARE_WITH_TIMEOUT(entryOf(u"Object"_s), u"/undo"_s, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(undoButton()->isVisible() && undoButton()->isEnabled(), kPatience);
        QTest::mouseClick(undoButton(), Qt::LeftButton);
        press(u"undoDialog"_s);
        QVERIFY(!QTest::currentTestFailed());
        QCOMPARE(dataOf(u"/undo"_s), QByteArray("before"));
        QTRY_VERIFY_WITH_TIMEOUT(entryOf(u"Undo"_s) == u"can be taken back"_s, kPatience); // the undo's own entry
        QTRY_VERIFY_WITH_TIMEOUT(!undoButton()->isEnabled(), kPatience); // the first entry is still shown: it is taken back once
        QVERIFY2(undoButton()->toolTip().contains(u"took this change back"_s), qPrintable(undoButton()->toolTip()));

        // Somebody else writes: the undo of the undo would overwrite that, and is refused.
        QCOMPARE(kazoo(u"zk.set('/undo', b'theirs')"_s), QByteArray());
        showNewestEntry();
        QTRY_VERIFY_WITH_TIMEOUT(undoButton()->isEnabled(), kPatience);
        QTest::mouseClick(undoButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(u"undoDialog"_s), kPatience);
        const auto says = [&](const QString &text) {
            for (const QLabel *label : dialog(u"undoDialog"_s)->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(text))
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(u"was changed meanwhile"_s), kPatience);
        QVERIFY(says(u"theirs"_s)); // beside what this change left
        QVERIFY(!dialog(u"undoDialog"_s)->findChild<QPushButton *>(u"change.verb"_s)->isEnabled());
        dialog(u"undoDialog"_s)->reject();
        QCOMPARE(dataOf(u"/undo"_s), QByteArray("theirs"));
    }

    void aCreatedTopicIsTakenBackWithItsNameTyped()
    {
        auto *cluster = m_application->window()->cluster();
        auto *runner = m_application->clusters()->changes(cluster);
        changes::TopicSpec spec;
        spec.name = u"brief"_s;
        bool isMade = false;
        QTRY_VERIFY_WITH_TIMEOUT(cluster->snapshot()->brokers.data, kPatience);
        const changes::CreateTopic create(cluster->snapshot()->brokers.data->clusterId, spec);
        async::deliver(runner->run(create, {true, {}}), this, [&](const Result<changes::ChangeResult> &result) { isMade = result && result->outcome == changes::ChangeOutcome::Done; });
        QTRY_VERIFY_WITH_TIMEOUT(isMade, kPatience);
        showNewestEntry();
        QTRY_COMPARE_WITH_TIMEOUT(entryOf(u"Object"_s), u"brief"_s, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(undoButton()->isEnabled(), kPatience);
        QTest::mouseClick(undoButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(u"undoDialog"_s), kPatience);
        auto *typed = dialog(u"undoDialog"_s)->findChild<QLineEdit *>(u"change.typedName"_s);
        QTRY_VERIFY_WITH_TIMEOUT(typed->isVisible(), kPatience);
        QVERIFY(!dialog(u"undoDialog"_s)->findChild<QPushButton *>(u"change.verb"_s)->isEnabled());
        QTest::keyClicks(typed, u"brief"_s);
        press(u"undoDialog"_s);
        QVERIFY(!QTest::currentTestFailed());
        // The brokers no longer list it; the controller takes the znode away a moment later.
        QTRY_COMPARE_WITH_TIMEOUT(kazoo(u"print(zk.exists('/brokers/topics/brief'))"_s), QByteArray("None"), kPatience);
    }

    void aSubtreeIsCountedAndDeletedWithItsPathTyped()
    {
        go(u"/zk_test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(editor()->toPlainText(), u"better"_s, kPatience);
        QCOMPARE(kazoo(u"[zk.create('/zk_test/second/n%d' % i, b'12345') for i in range(30)]"_s), QByteArray());
        // The number of children is read every few seconds.
        find<QAction>(u"znode.delete"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(dialog(u"deleteZnodeDialog"_s), kPatience);
        auto *typed = dialog(u"deleteZnodeDialog"_s)->findChild<QLineEdit *>(u"change.typedName"_s);
        QTRY_VERIFY_WITH_TIMEOUT(typed->isVisible(), kPatience);
        const auto says = [&](const QString &text) {
            for (const QLabel *label : dialog(u"deleteZnodeDialog"_s)->findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(text))
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(u"32 znodes with 156 bytes"_s), kPatience);
        QTest::keyClicks(typed, u"/zk_test"_s);
        press(u"deleteZnodeDialog"_s);
        QVERIFY(!QTest::currentTestFailed());
        QTRY_VERIFY_WITH_TIMEOUT(!isThere(u"/zk_test"_s), kPatience);
        QCOMPARE(kazoo(u"print(zk.exists('/zk_test'))"_s), QByteArray("None"));
    }

    void aHundredThousandChildrenLeaveTheWindowSmooth()
    {
        constexpr int kCount = 100'000;
        const QByteArray made = kazoo(u"zk.create('/many', b'')\n"
                                      "for batch in range(200):\n"
                                      "    t = zk.transaction()\n"
                                      "    for i in range(500):\n"
                                      "        t.create('/many/child-%06d' % (batch * 500 + i), b'')\n"
                                      "    t.commit()"_s);
        QCOMPARE(made, QByteArray());
        QTRY_VERIFY_WITH_TIMEOUT(isThere(u"/many"_s), kPatience);
        go(u"/"_s);
        const auto isFirstShown = [this] { return model()->rowCount(model()->indexOf(u"/many"_s)) > 0; };
        auto watchdog = std::make_unique<ui::StallWatchdog>();
        QElapsedTimer timer;
        timer.start();
        tree()->expand(model()->indexOf(u"/many"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isFirstShown(), kPatience);
        const qint64 first = timer.elapsed();
        QVERIFY(model()->rowCount(model()->indexOf(u"/many"_s)) < kCount); // the rest is on its way
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(model()->indexOf(u"/many"_s)), kCount, kPatience);
        const qint64 all = timer.elapsed();
        const auto reading = watchdog->report();
        watchdog.reset(); // while Python runs, this thread waits
        // A change among them, and the farthest of them.
        QCOMPARE(kazoo(u"zk.delete('/many/child-050000')"_s), QByteArray());
        watchdog = std::make_unique<ui::StallWatchdog>();
        QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(model()->indexOf(u"/many"_s)), kCount - 1, kPatience);
        go(u"/many/child-099999"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tree()->currentPath(), u"/many/child-099999"_s, kPatience);
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(tree(), Qt::Key_PageUp);
            QTest::qWait(20);
        }
        tree()->collapse(model()->indexOf(u"/many"_s));
        QTest::qWait(100);
        const auto report = watchdog->report();
        qInfo("100,000 children: first rows after %lld ms, all after %lld ms; GUI thread while reading p99 %.1f ms, longest %.1f ms; after a change, walking and scrolling p99 %.1f ms, longest %.1f ms",
              static_cast<long long>(first), static_cast<long long>(all), reading.p99Ms, reading.maximumMs, report.p99Ms, report.maximumMs);
        QVERIFY2(std::max(reading.maximumMs, report.maximumMs) < 1000, "the GUI thread stood still for more than a second");
    }

    void aLostServerIsToldAndComesBack()
    {
        go(u"/cluster/id"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tree()->currentPath(), u"/cluster/id"_s, kPatience);
        const QString data = editor()->toPlainText();
        QVERIFY(data.contains(u"\"id\""_s));
        m_cluster->killZooKeeper();
        auto *problem = find<QWidget>(u"zookeeper.problem"_s);
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), kPatience);
        QCOMPARE(editor()->toPlainText(), data); // what was read stays
        QVERIFY(m_cluster->startZooKeeper());
        QTRY_VERIFY_WITH_TIMEOUT(!problem->isVisible(), kPatience);
        QCOMPARE(kazoo(u"zk.create('/after', b'')"_s), QByteArray());
        QTRY_VERIFY_WITH_TIMEOUT(isThere(u"/after"_s), kPatience); // watched again
    }

    void cleanupTestCase() { m_application.reset(); }
};

QTEST_MAIN(TestZooKeeperWindow)
#include "tst_zookeeper_window.moc"
