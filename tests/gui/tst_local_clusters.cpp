// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/local_clusters.h"
#include "core/local/local_session.h"
#include "tests/gui/support/accessibility.h"
#include "tests/gui/support/desktop_under_test.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/widgets/command_block.h"
#include "ui/kit/widgets/segments.h"
#include "ui/kit/widgets/tab_row.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace brokerscope;
using namespace Qt::Literals::StringLiterals;
using Phase = local::LocalSession::Phase;

/// The local clusters of this computer through the page's menu: made with three brokers, renamed, cloned, grown, exported, wiped.
class TestLocalClusters : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] local::LocalSession *session() const { return m_desktop.application()->local(); }

    /// As it is when a person opens it.
    [[nodiscard]] QMenu *menu() const
    {
        QMenu *menu = m_desktop.find<QPushButton>(u"local.clusters"_s)->menu();
        Q_EMIT menu->aboutToShow();
        return menu;
    }
    [[nodiscard]] QAction *action(const QString &name) const { return menu()->findChild<QAction *>(name); }
    [[nodiscard]] QAction *actionOf(const QString &cluster) const
    {
        for (QAction *action : menu()->actions())
            if (action->text().startsWith(cluster + u" · "))
                return action;
        return nullptr;
    }
    /// Null if the entry is disabled, or its dialog does not come.
    [[nodiscard]] QDialog *dialogOf(const QString &entry, const QString &name) const
    {
        QAction *found = action(entry);
        if (!found || !found->isEnabled())
            return nullptr;
        found->trigger();
        auto *dialog = m_desktop.find<QDialog>(name);
        if (!dialog || !QTest::qWaitFor([&] { return dialog->isVisible(); }))
            return nullptr;
        if (const QString folder = qEnvironmentVariable("BROKERSCOPE_PICTURES"); !folder.isEmpty()) {
            m_desktop.window()->grab().save(folder + u"/local-page.png"_s);
            dialog->grab().save(folder + u'/' + name + u".png"_s);
        }
        const QStringList faults = test::nameFaults(dialog);
        if (!faults.isEmpty())
            qWarning().noquote() << name << faults;
        return faults.isEmpty() ? dialog : nullptr;
    }
    /// The one in sight: a page that was made before the connection keeps one of the same name.
    template <typename T>
    [[nodiscard]] T *visible(const QString &name) const
    {
        for (T *found : m_desktop.window()->findChildren<T *>(name))
            if (found->isVisible())
                return found;
        return nullptr;
    }
    /// Of the menu of what can be broken, as it is when a person opens it.
    [[nodiscard]] QAction *faultOf(const QString &process, const QString &name) const
    {
        QMenu *menu = visible<QPushButton>(u"local.break"_s)->menu();
        Q_EMIT menu->aboutToShow();
        auto *of = menu->findChild<QMenu *>(u"fault."_s + process);
        return of ? of->findChild<QAction *>(name) : nullptr;
    }
    [[nodiscard]] static QString textsOf(const ui::DataTable *table)
    {
        QString all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column)
                all += table->model()->index(row, column).data().toString() + u'\n';
        return all;
    }
    void takePicture(const QString &name) const
    {
        if (const QString folder = qEnvironmentVariable("BROKERSCOPE_PICTURES"); !folder.isEmpty())
            m_desktop.window()->grab().save(folder + u'/' + name + u".png"_s);
    }
    static void type(QDialog *dialog, const QString &field, const QString &text)
    {
        auto *edit = dialog->findChild<QLineEdit *>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    test::DesktopUnderTest m_desktop;
    QTemporaryDir m_out;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!qEnvironmentVariableIsEmpty("BROKERSCOPE_RUNTIMES"), "set BROKERSCOPE_RUNTIMES: ./test.sh does");
        QVERIFY(m_desktop.begin());
        m_desktop.window()->go({u"local"_s, {}, {}});
    }

    void aClusterOfThreeIsMadeAndStarted()
    {
        QDialog *dialog = dialogOf(u"clusters.new"_s, u"newClusterDialog"_s);
        QVERIFY(dialog);
        auto *verb = dialog->findChild<QPushButton *>(u"newCluster.verb"_s);
        QVERIFY(verb->isEnabled()); // everything may be left as it is
        type(dialog, u"newCluster.name"_s, u"../etc"_s);
        QVERIFY(!verb->isEnabled());
        type(dialog, u"newCluster.name"_s, u"lab"_s);
        QVERIFY(verb->isEnabled());
        auto *brokers = dialog->findChild<ui::Segments *>(u"newCluster.brokers"_s);
        QTest::mouseClick(brokers->findChildren<QAbstractButton *>().at(2), Qt::LeftButton);
        QCOMPARE(brokers->currentIndex(), 2);
        QTest::mouseClick(verb, Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(session()->phase() == Phase::Running, qPrintable(session()->error().value_or(Error{}).message), 120'000);
        m_desktop.window()->go({u"local"_s, {}, {}});
        auto *table = m_desktop.find<ui::DataTable>(u"local.processes"_s);
        QTRY_COMPARE(table->model()->rowCount(), 4);
    }

    void whileItRunsItIsNotTouched()
    {
        for (const QString &name : {u"clusters.new"_s, u"clusters.rename"_s, u"clusters.addBroker"_s, u"clusters.export"_s, u"clusters.wipe"_s}) {
            QVERIFY2(!action(name)->isEnabled(), qPrintable(name));
            QVERIFY2(!action(name)->toolTip().isEmpty(), qPrintable(name)); // why
        }
        QDialog *dialog = dialogOf(u"clusters.clone"_s, u"cloneClusterDialog"_s);
        QVERIFY(dialog);
        auto *verb = dialog->findChild<QPushButton *>(u"clusterName.verb"_s);
        type(dialog, u"clusterName.name"_s, u"lab"_s);
        QVERIFY(!verb->isEnabled()); // taken
        type(dialog, u"clusterName.name"_s, u"copy"_s);
        QTest::mouseClick(verb, Qt::LeftButton);
        QTRY_VERIFY(!m_desktop.find<QDialog>(u"cloneClusterDialog"_s));
        QCOMPARE(local::clusters::find(u"copy"_s)->brokers.size(), 3U);
        QCOMPARE(session()->state().name, u"lab"_s); // the one that runs stays the one that is meant
    }

    void somethingIsBrokenOnPurposeAndTold()
    {
        m_desktop.window()->go({u"local"_s, {}, {}});
        QTRY_VERIFY(visible<ui::TabRow>(u"local.parts"_s));
        QTabBar *parts = visible<ui::TabRow>(u"local.parts"_s)->bar();
        QTest::mouseClick(parts, Qt::LeftButton, {}, parts->tabRect(1).center());
        QTRY_VERIFY(visible<ui::DataTable>(u"local.events"_s));
        auto *events = visible<ui::DataTable>(u"local.events"_s);
        QVERIFY2(events->model()->rowCount() >= 8, "four processes, each started and ready");
        QAction *fill = faultOf(u"broker-1"_s, u"fault.fill-disk"_s);
        QVERIFY(fill && !fill->isEnabled() && !fill->toolTip().isEmpty());
        QVERIFY(!faultOf(u"broker-1"_s, u"fault.undo"_s));
        const auto stateOf = [this] { return session()->state().find(local::ProcessId::broker(1))->state; };

        faultOf(u"broker-1"_s, u"fault.freeze.5"_s)->trigger();
        QTRY_COMPARE(stateOf(), local::LocalProcess::State::Paused);
        QTRY_VERIFY(textsOf(events).contains(u"Frozen for 5 s"_s));
        QTRY_VERIFY(textsOf(visible<ui::DataTable>(u"local.processes"_s)).contains(u"Undo: Thaw"_s)); // and how long it lasts
        takePicture(u"local-frozen"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(), local::LocalProcess::State::Running, 60'000);
        QTRY_VERIFY(textsOf(events).contains(u"its time was over"_s));

        faultOf(u"broker-1"_s, u"fault.freeze"_s)->trigger();
        QTRY_COMPARE(stateOf(), local::LocalProcess::State::Paused);
        QAction *undo = faultOf(u"broker-1"_s, u"fault.undo"_s);
        QVERIFY(undo);
        undo->trigger();
        QTRY_COMPARE(stateOf(), local::LocalProcess::State::Running);
        QTest::mouseClick(parts, Qt::LeftButton, {}, parts->tabRect(0).center());
        QTRY_VERIFY(!events->isVisible());
    }

    void aStoppedOneIsRenamedAndStartsAgain()
    {
        session()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(session()->phase() == Phase::Idle, 60'000);
        m_desktop.window()->go({u"local"_s, {}, {}});
        QDialog *dialog = dialogOf(u"clusters.rename"_s, u"renameClusterDialog"_s);
        QVERIFY(dialog);
        type(dialog, u"clusterName.name"_s, u"lab 2"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"clusterName.verb"_s), Qt::LeftButton);
        QTRY_COMPARE(session()->state().name, u"lab 2"_s);
        QVERIFY(!local::clusters::find(u"lab"_s) && local::clusters::find(u"lab 2"_s));
        QTest::mouseClick(m_desktop.find<QPushButton>(u"local.start"_s), Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(session()->phase() == Phase::Running, qPrintable(session()->error().value_or(Error{}).message), 120'000);
        QCOMPARE(session()->state().processes.size(), 4U); // as many brokers as it has
        session()->stop();
        QTRY_VERIFY_WITH_TIMEOUT(session()->phase() == Phase::Idle, 60'000);
    }

    void itIsExportedWithWhatStartsIt()
    {
        m_desktop.window()->go({u"local"_s, {}, {}});
        QDialog *dialog = dialogOf(u"clusters.export"_s, u"exportClusterDialog"_s);
        QVERIFY(dialog);
        auto *verb = dialog->findChild<QPushButton *>(u"exportCluster.verb"_s);
        type(dialog, u"exportCluster.folder"_s, u"relative"_s);
        QVERIFY(!verb->isEnabled());
        type(dialog, u"exportCluster.folder"_s, m_out.filePath(u"plain"_s));
        QTest::mouseClick(verb, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<ui::CommandBlock *>()->isVisible(), 30'000);
        QVERIFY(dialog->findChild<ui::CommandBlock *>()->command().contains(m_out.filePath(u"plain/broker-2.properties"_s)));
        QVERIFY(QFile::exists(m_out.filePath(u"plain/README.txt"_s)));
        dialog->reject();
        QTRY_VERIFY(!m_desktop.find<QDialog>(u"exportClusterDialog"_s));
    }

    void oneOfThreeGetsNoFourthAndOneOfOneGetsASecond()
    {
        QVERIFY(!action(u"clusters.addBroker"_s)->isEnabled());
        QVERIFY(local::clusters::create({.name = u"small"_s, .runtime = {}, .brokers = 1, .folder = {}}));
        actionOf(u"small"_s)->trigger();
        QTRY_COMPARE(session()->state().name, u"small"_s);
        QDialog *dialog = dialogOf(u"clusters.addBroker"_s, u"addBrokerDialog"_s);
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"addBroker.verb"_s), Qt::LeftButton);
        QTRY_COMPARE(session()->state().processes.size(), 3U);
        QCOMPARE(local::clusters::find(u"small"_s)->brokers.size(), 2U);
    }

    void oneIsWipedOnceItsNameIsTyped()
    {
        const QString folder = local::clusters::folderOf(u"small"_s);
        QDialog *dialog = dialogOf(u"clusters.wipe"_s, u"wipeClusterDialog"_s);
        QVERIFY(dialog);
        auto *verb = dialog->findChild<QPushButton *>(u"wipeCluster.verb"_s);
        type(dialog, u"wipeCluster.typed"_s, u"smal"_s);
        QVERIFY(!verb->isEnabled());
        QVERIFY(QDir(folder).exists());
        type(dialog, u"wipeCluster.typed"_s, u"small"_s);
        QTest::mouseClick(verb, Qt::LeftButton);
        QTRY_VERIFY(!QDir(folder).exists());
        QTRY_VERIFY(session()->state().name.isEmpty());
        QVERIFY(!actionOf(u"small"_s));
        QVERIFY(actionOf(u"lab 2"_s) && actionOf(u"copy"_s));
    }
};

QTEST_MAIN(TestLocalClusters)
#include "tst_local_clusters.moc"
