// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_file.h"
#include "tests/gui/support/accessibility.h"
#include "tests/gui/support/desktop_under_test.h"
#include "tests/gui/support/page_reading.h"
#include "tests/support/kafka_cluster.h"
#include "ui/kit/page/page.h"
#include "ui/kit/table/data_table.h"
#include "ui/shell/cluster_keeper.h"
#include "ui/shell/cluster_menu.h"
#include "ui/shell/environment_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>

using namespace brokerscope;
using namespace brokerscope::test;
using namespace Qt::Literals::StringLiterals;
using cluster::ConnectedCluster;

/// Two real clusters that are connected at once, of two runtimes, with a topic of the same name in both: nothing of one is shown as the
/// other's, each is found as it was left, and both are watched all the time. And windows beside the first, on the same connections.
class TestClusters : public QObject
{
    Q_OBJECT

private:
    static constexpr int kPatienceMs = 60'000; // of a broker on a loaded machine
    static constexpr int kBackMs = 60'000;

    DesktopUnderTest m_desktop;
    std::unique_ptr<KafkaCluster> m_kafka[2];
    profile::ConnectionProfile m_profiles[3]; ///< the third is saved only
    enum Which { Production, Staging, Elsewhere };

    [[nodiscard]] ui::MainWindow *window() const { return m_desktop.window(); }
    [[nodiscard]] ui::ClusterKeeper *keeper() const { return m_desktop.application()->clusters(); }
    [[nodiscard]] ConnectedCluster *cluster(Which which) const { return keeper()->find(m_profiles[which].id); }
    [[nodiscard]] ui::Page *page() const { return window()->currentPage(); }
    template <typename T>
    [[nodiscard]] T *onPage(const QString &name) const
    {
        return page()->findChild<T *>(name);
    }
    [[nodiscard]] QString bar() const { return window()->findChild<ui::EnvironmentBar *>()->accessibleName(); }

    /// The lines of the switcher's menu, as they are when it opens.
    [[nodiscard]] QStringList menuLines() const
    {
        auto *menu = window()->findChild<ui::ClusterMenu *>(u"cluster.menu"_s);
        menu->rebuild();
        QStringList lines;
        for (const QAction *action : menu->actions())
            lines << (action->isSeparator() ? u"-"_s : (action->isChecked() ? u"* "_s : QString()) + action->text());
        return lines;
    }
    [[nodiscard]] QAction *menuEntry(const QString &beginning) const
    {
        for (QAction *action : window()->findChild<ui::ClusterMenu *>(u"cluster.menu"_s)->actions())
            if (action->text().startsWith(beginning))
                return action;
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const { QTest::keyClick(window(), key, modifiers); }
    void activate(ui::MainWindow *which) const
    {
        which->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(which));
    }

    static qint64 messagesOf(const ClusterSnapshotPtr &snapshot, const QString &topic)
    {
        if (!snapshot || !snapshot->topics.data || !snapshot->offsets.data)
            return -1;
        const TopicIndex index = snapshot->topics.data->findTopic(topic);
        if (index == kNoIndex)
            return -1;
        qint64 sum = 0;
        for (PartitionIndex p = snapshot->topics.data->firstPartition(index); p < snapshot->topics.data->firstPartition(index) + snapshot->topics.data->partitionCount(index); ++p)
            sum += snapshot->offsets.data->highWatermark(p) - snapshot->offsets.data->logStart(p);
        return sum;
    }
    /// As the topics page says it in its row.
    [[nodiscard]] qint64 messagesShown(const QString &topic) const
    {
        return figuresOf(page()).value(u"Topics/%1/Messages"_s.arg(topic), -1);
    }
    [[nodiscard]] static qint64 takenAt(const ConnectedCluster *cluster) { return cluster->snapshot()->brokers.takenAtBootMs; }
    /// Both answer again after now.
    void checkBothAreWatched()
    {
        const qint64 before[] = {takenAt(cluster(Production)), takenAt(cluster(Staging))};
        for (const Which which : {Production, Staging})
            QTRY_VERIFY_WITH_TIMEOUT(takenAt(cluster(which)) > before[which] && !cluster(which)->snapshot()->brokers.error, kPatienceMs);
    }

    /// For who wants to see it: into the folder $BROKERSCOPE_PICTURES.
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("BROKERSCOPE_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(400);
        QPixmap picture = window()->grab();
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->render(&picture, window()->mapFromGlobal(popup->mapToGlobal(QPoint())));
        QVERIFY(picture.save(folder + u'/' + name + u".png"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!qEnvironmentVariableIsEmpty("BROKERSCOPE_RUNTIMES"), "set BROKERSCOPE_RUNTIMES: ./test.sh does");
        m_kafka[Production] = KafkaCluster::start({.runtime = u"3.9"_s});
        m_kafka[Staging] = KafkaCluster::start({.runtime = u"4.4"_s});
        QVERIFY(m_kafka[Production] && m_kafka[Staging]);
        for (const Which which : {Production, Staging})
            QVERIFY(m_kafka[which]->createTopic(u"orders"_s, 1));
        QVERIFY(m_kafka[Production]->createTopic(u"invoices"_s, 1));
        QVERIFY(m_kafka[Production]->produce(u"orders"_s, {"1", "2", "3"}));
        QVERIFY(m_kafka[Staging]->produce(u"orders"_s, {"1", "2", "3", "4", "5", "6", "7"}));

        m_profiles[Production].name = u"Shop"_s;
        m_profiles[Production].environment = u"Frankfurt"_s;
        m_profiles[Production].color = u"red"_s;
        m_profiles[Production].isProduction = true;
        m_profiles[Staging].name = u"Shop & tests"_s;
        m_profiles[Staging].environment = u"Staging"_s;
        m_profiles[Staging].isReadOnly = true;
        m_profiles[Elsewhere].name = u"Elsewhere"_s;
        m_profiles[Elsewhere].bootstrapServers = u"127.0.0.1:1"_s;
        for (const Which which : {Production, Staging, Elsewhere}) {
            m_profiles[which].id = QUuid::createUuid();
            if (which != Elsewhere)
                m_profiles[which].bootstrapServers = m_kafka[which]->bootstrap();
            QVERIFY(profile::ProfileFile().put(m_profiles[which]));
        }
        QVERIFY(m_desktop.begin());
        keeper()->setRefreshSeconds(1); // so that the test is short
        activate(window());
        QTRY_VERIFY(menuLines().contains(u"Connect to Elsewhere"_s));
    }

    void theSecondDoesNotDisconnectTheFirst()
    {
        window()->openSaved(m_profiles[Production].id);
        QCOMPARE(m_desktop.page(), u"overview"_s);
        QCOMPARE(bar(), u"Production: Frankfurt  ·  Shop"_s);
        QTRY_VERIFY_WITH_TIMEOUT(cluster(Production)->snapshot()->brokers.data, kPatienceMs);
        window()->openSaved(m_profiles[Staging].id);
        QCOMPARE(m_desktop.page(), u"overview"_s);
        QCOMPARE(bar(), u"Staging  ·  Shop & tests · read-only"_s);
        QTRY_VERIFY_WITH_TIMEOUT(cluster(Staging)->snapshot()->brokers.data, kPatienceMs);
        QCOMPARE(keeper()->clusters().size(), std::size_t(2));
        checkBothAreWatched();
    }

    void init()
    {
        if (qstrcmp(QTest::currentTestFunction(), "theSecondDoesNotDisconnectTheFirst") != 0)
            QVERIFY2(cluster(Production) && cluster(Staging), "not both are connected");
    }

    void theMenuSaysWhatIsConnectedAndHowItStands()
    {
        const QString well = QCoreApplication::translate("ClusterStateText", "%n broker(s)", nullptr, 1);
        QTRY_VERIFY_WITH_TIMEOUT(menuLines().filter(well).size() == 2, kPatienceMs);
        const QStringList lines = menuLines();
        QCOMPARE(lines, (QStringList{u"Shop  ·  production  ·  Frankfurt  ·  %1\tAlt+1"_s.arg(well), u"* Shop && tests  ·  Staging  ·  read-only  ·  %1\tAlt+2"_s.arg(well), u"-"_s,
                                     u"Connect to Elsewhere"_s, u"-"_s, u"&New Connection…"_s, u"&Disconnect"_s}));
        auto *switcher = window()->findChild<QAbstractButton *>(u"cluster.switcher"_s);
        QVERIFY(switcher);
        switcher->setFocus();
        QTest::keyClick(switcher, Qt::Key_Space);
        QTRY_VERIFY(qobject_cast<ui::ClusterMenu *>(QApplication::activePopupWidget()));
        picture(u"switcher"_s);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        activate(window()); // without a window manager nothing gives that back
    }

    void theNumbersBelongToTheClusterThatIsShown()
    {
        window()->go({u"topics"_s, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(messagesShown(u"orders"_s), 7, kPatienceMs);
        QCOMPARE(onPage<ui::DataTable>(u"topics.table"_s)->model()->rowCount(), 1);
        press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(window()->cluster(), cluster(Production));
        QCOMPARE(bar(), u"Production: Frankfurt  ·  Shop"_s);
        QCOMPARE(m_desktop.page(), u"overview"_s); // its own place
        window()->go({u"topics"_s, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(messagesShown(u"orders"_s), 3, kPatienceMs);
        QCOMPARE(onPage<ui::DataTable>(u"topics.table"_s)->model()->rowCount(), 2);

        // What is produced to one appears there, and not at the other.
        QVERIFY(m_kafka[Production]->produce(u"orders"_s, {"4", "5"}));
        QTRY_COMPARE_WITH_TIMEOUT(messagesShown(u"orders"_s), 5, kPatienceMs);
        QVERIFY(m_kafka[Staging]->produce(u"orders"_s, {"8"})); // nobody looks at it
        QTRY_COMPARE_WITH_TIMEOUT(messagesOf(cluster(Staging)->snapshot(), u"orders"_s), 8, kPatienceMs);
        QCOMPARE(messagesShown(u"orders"_s), 5);
        press(Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(messagesShown(u"orders"_s), 8, 5000);
    }

    void eachIsFoundAsItWasLeft()
    {
        press(Qt::Key_1, Qt::AltModifier);
        auto *table = onPage<ui::DataTable>(u"topics.table"_s);
        auto *filter = page()->findChild<QLineEdit *>();
        filter->setText(u"ord"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        window()->go({u"topic"_s, u"orders"_s, u"consumers"_s});
        QPointer<ui::Page> topic(page());
        press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_desktop.page(), u"topics"_s);
        window()->go({u"groups"_s, {}, {}});
        press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(window()->location(), (ui::Location{u"topic"_s, u"orders"_s, u"consumers"_s}));
        QCOMPARE(page(), topic.data());
        press(Qt::Key_Left, Qt::AltModifier); // its own way back, which does not lead to the other cluster
        QCOMPARE(window()->cluster(), cluster(Production));
        QCOMPARE(m_desktop.page(), u"topics"_s);
        QCOMPARE(onPage<ui::DataTable>(u"topics.table"_s), table);
        QCOMPARE(filter->text(), u"ord"_s);
        QCOMPARE(table->currentKey(), u"orders"_s);
        filter->clear();
        press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_desktop.page(), u"groups"_s);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_desktop.page(), u"topics"_s);
        checkBothAreWatched();
    }

    void readOnlyHoldsForTheOneThatIsIt()
    {
        const auto create = [this] {
            for (QAction *action : page()->pageActions())
                if (action->objectName() == "topics.create"_L1)
                    return action;
            return static_cast<QAction *>(nullptr);
        };
        QCOMPARE(window()->cluster(), cluster(Staging));
        QVERIFY(!create()->isEnabled());
        press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(m_desktop.page(), u"topics"_s);
        QVERIFY(create()->isEnabled());
    }

    void aWindowOfItsOwnSharesTheConnection()
    {
        ui::MainWindow *first = window();
        QCOMPARE(first->cluster(), cluster(Production));
        auto *table = onPage<ui::DataTable>(u"topics.table"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectKeys({u"orders"_s}, u"orders"_s);
        // From the row's menu, with the keyboard.
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(table, &asked);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *action : menu->actions())
            if (action->text() == "Open in New &Window"_L1)
                action->trigger();
        menu->close();
        QTRY_COMPARE(m_desktop.application()->windows().all().size(), std::size_t(2));
        ui::MainWindow *second = window();
        QVERIFY(second != first);
        QVERIFY(QTest::qWaitForWindowExposed(second));
        QCOMPARE(second->location(), (ui::Location{u"topic"_s, u"orders"_s, second->location().tab}));
        QCOMPARE(second->cluster(), first->cluster());
        QCOMPARE(keeper()->clusters().size(), std::size_t(2)); // nothing was connected again
        QTRY_VERIFY_WITH_TIMEOUT(second->currentPage()->hasLiveData(), kPatienceMs);
        QVERIFY(!second->actions()->action(u"go.back"_s)->isEnabled()); // its own way
        QCOMPARE(first->location().page, u"topics"_s);
        QVERIFY((second->pos() - first->pos()).manhattanLength() > 0); // not hidden behind it, nor hiding it
        activate(second);
        const QStringList faults = nameFaults(second) + shortcutFaults(second) + tabFaults(second);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));

        // Each shows what it likes.
        QTest::keyClick(second, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(second->cluster(), cluster(Staging));
        QCOMPARE(first->cluster(), cluster(Production));
        QCOMPARE(second->findChild<ui::EnvironmentBar *>()->accessibleName(), u"Staging  ·  Shop & tests · read-only"_s);
        QCOMPARE(first->findChild<ui::EnvironmentBar *>()->accessibleName(), u"Production: Frankfurt  ·  Shop"_s);
        picture(u"second-window"_s);
        // And a third, from the menu, at the page that is shown.
        QTest::keyClick(second, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_desktop.application()->windows().all().size(), std::size_t(3));
        QCOMPARE(window()->location().page, u"overview"_s);
        QCOMPARE(window()->cluster(), cluster(Staging));
        QPointer<ui::MainWindow> third(window());
        activate(third);
        third->resize(790, 700); // the offscreen screen has 800 × 800
        const QSize size = third->size();
        QVERIFY(size != first->size());
        QTest::keyClick(third, Qt::Key_W, Qt::ControlModifier);
        QTRY_COMPARE(m_desktop.application()->windows().all().size(), std::size_t(2));
        // A later one is as large as that one was.
        QTRY_VERIFY(!third);
        first->openWindow({u"groups"_s, {}, {}});
        QPointer<ui::MainWindow> later(window());
        QCOMPARE(later->size(), size);
        QVERIFY(later->close());
        QTRY_COMPARE(m_desktop.application()->windows().all().size(), std::size_t(2));
        QVERIFY(second->close());
        QTRY_COMPARE(m_desktop.application()->windows().all().size(), std::size_t(1));
        QCOMPARE(window(), first);
        QVERIFY(first->isVisible());
        activate(first);
        checkBothAreWatched();
    }

    void anotherLanguageIsForAllWindows()
    {
        window()->openWindow({u"topic"_s, u"orders"_s, {}});
        activate(window());
        window()->showCluster(cluster(Staging));
        Q_EMIT window()->languageRequested(u"zh_CN"_s);
        QTRY_COMPARE(QLocale().language(), QLocale::Chinese);
        const auto windows = m_desktop.application()->windows().all();
        QCOMPARE(windows.size(), std::size_t(2));
        QCOMPARE(windows[0]->cluster(), cluster(Staging));
        QCOMPARE(windows[1]->cluster(), cluster(Production));
        for (const ui::MainWindow *each : windows)
            QVERIFY2(each->windowTitle().contains(u" · Shop"_s), qPrintable(each->windowTitle()));
        Q_EMIT window()->languageRequested(u"en"_s);
        QTRY_COMPARE(QLocale().language(), QLocale::English);
        QVERIFY(window()->close());
        QTRY_COMPARE(m_desktop.application()->windows().all().size(), std::size_t(1));
        activate(window());
        QCOMPARE(window()->cluster(), cluster(Production));
    }

    void whatNobodyLooksAtIsNeverCalledFresh()
    {
        QCOMPARE(window()->cluster(), cluster(Production));
        window()->go({u"overview"_s, {}, {}});
        m_kafka[Staging]->pauseBroker(1);
        QTRY_VERIFY2_WITH_TIMEOUT(menuLines().join(u'\n').contains(QRegularExpression(u"Shop && tests .*no answer for \\d+ s"_s)), qPrintable(menuLines().join(u'\n')), kPatienceMs);
        QVERIFY(troubleShown(page()).isEmpty()); // of the other there is nothing to say
        press(Qt::Key_2, Qt::AltModifier);
        window()->go({u"topics"_s, {}, {}});
        QVERIFY(!troubleShown(page()).isEmpty()); // at once, not after the next answer that does not come
        m_kafka[Staging]->resumeBroker(1);
        QTRY_VERIFY_WITH_TIMEOUT(troubleShown(page()).isEmpty() && page()->snapshot()->topics.data && !page()->snapshot()->topics.error, kBackMs);
        QTRY_VERIFY_WITH_TIMEOUT(menuLines().at(1).contains(u"1 broker"_s), kPatienceMs);
    }

    void closingOneLeavesTheOther()
    {
        press(Qt::Key_1, Qt::AltModifier);
        ui::MainWindow *first = window();
        first->openWindow({u"topic"_s, u"invoices"_s, {}}); // of the one that goes, and of no other
        ui::MainWindow *second = window();
        QVERIFY(menuLines().contains(u"&Disconnect"_s));
        auto *disconnect = first->findChild<QMenu *>(u"cluster.disconnect"_s);
        QCOMPARE(disconnect->actions().size(), 2);
        QCOMPARE(disconnect->actions().at(0)->text(), u"Shop"_s);
        disconnect->actions().at(0)->trigger();
        QCOMPARE(keeper()->clusters().size(), std::size_t(1));
        QCOMPARE(first->cluster(), cluster(Staging));
        QCOMPARE(first->location().page, u"topics"_s); // as it was left
        QVERIFY(!second->cluster()); // it never showed the other: it does not begin to
        QCOMPARE(second->location().page, u"welcome"_s);
        const qint64 before = takenAt(cluster(Staging));
        QTRY_VERIFY_WITH_TIMEOUT(takenAt(cluster(Staging)) > before, kPatienceMs);

        // Connected again, the second shows what it showed.
        first->openSaved(m_profiles[Production].id);
        QCOMPARE(second->cluster(), cluster(Production));
        QCOMPARE(second->location().object, u"invoices"_s);
        QCOMPARE(first->cluster(), cluster(Production));
        QCOMPARE(first->location().page, u"overview"_s);
        QVERIFY(second->close());
        QTRY_COMPARE(m_desktop.application()->windows().all().size(), std::size_t(1));
        // The only one has no choice of what to disconnect.
        keeper()->close(cluster(Staging));
        QCOMPARE(first->cluster(), cluster(Production));
        QCOMPARE(menuLines().last(), u"&Disconnect"_s);
        QCOMPARE(menuEntry(u"&Disconnect"_s), first->actions()->action(u"connection.close"_s));
        menuEntry(u"&Disconnect"_s)->trigger();
        QVERIFY(!first->cluster());
        QVERIFY(keeper()->clusters().empty());
        QCOMPARE(m_desktop.page(), u"welcome"_s);
    }

    void cleanupTestCase()
    {
        for (const Which which : {Production, Staging})
            if (m_kafka[which] && which == Staging)
                m_kafka[which]->resumeBroker(1);
        m_desktop.end();
    }
};

QTEST_MAIN(TestClusters)
#include "tst_clusters.moc"
