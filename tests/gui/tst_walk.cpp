// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/change_runner.h"
#include "core/changes/znode_create.h"
#include "core/local/local_session.h"
#include "core/profile/profile_file.h"
#include "tests/gui/support/accessibility.h"
#include "tests/gui/support/desktop_under_test.h"
#include "tests/gui/support/dialog_classes.h"
#include "tests/gui/support/long_texts.h"
#include "ui/guide/guide_book.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/widgets/tab_row.h"
#include "ui/shell/palette/command_palette.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>

using namespace brokerscope;
using namespace brokerscope::test;
using namespace Qt::Literals::StringLiterals;

/// Walks every page and every dialog of the real window, on a real cluster with demo traffic, as somebody does who has only a
/// keyboard and a screen reader; and once more in a language whose texts are 40 % longer.
class TestWalk : public QObject
{
    Q_OBJECT

private:
    enum class Look { Everything, CutTexts };

    DesktopUnderTest m_desktop;
    LongTexts m_longTexts;
    QStringList m_faults;
    QSet<QString> m_dialogs; ///< that were looked at, by name

    /// A widget that is shown before it has a parent flashes up as a window of its own.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Show ? qobject_cast<QWidget *>(watched) : nullptr;
        if (widget && widget->isWindow() && widget->windowType() == Qt::Window && widget != m_desktop.window())
            m_faults << u"%1 “%2” is shown as a window of its own"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
        return false;
    }

    [[nodiscard]] ui::Page *current() const { return m_desktop.window()->currentPage(); }

    void note(const QString &where, const QStringList &faults)
    {
        for (const QString &fault : faults)
            m_faults << where + u": "_s + fault;
    }

    /// With $BROKERSCOPE_PICTURES (a folder): what was looked at, to be judged by eye. QT_SCALE_FACTOR and QT_FONT_DPI are Qt's own.
    static void takePicture(const QString &where, QWidget *root, Look what)
    {
        const QString folder = qEnvironmentVariable("BROKERSCOPE_PICTURES");
        const QString name = QString(where).replace(u'/', u'-').replace(u' ', u'-') + (what == Look::CutTexts ? u"-long"_s : QString());
        if (!folder.isEmpty())
            QVERIFY(root->grab().save(folder + u'/' + name + u".png"_s));
    }

    void look(const QString &where, QWidget *root, Look what)
    {
        QCoreApplication::processEvents();
        // Figures change while we look, and their room follows a moment later; what is cut for good stays cut.
        QStringList cut;
        (void)QTest::qWaitFor([&] { return (cut = cutTextFaults(root, what == Look::CutTexts ? &m_longTexts : nullptr)).isEmpty(); }, 1000);
        note(where, cut);
        takePicture(where, root, what);
        if (what == Look::CutTexts)
            return;
        note(where, nameFaults(root));
        note(where, labelFaults(root));
        note(where, shortcutFaults(root));
        note(where, focusFaults(root));
        note(where, tabFaults(root));
    }

    /// The object that a page is shown with; null for a list page.
    [[nodiscard]] static QString objectFor(const ui::PageEntry &entry)
    {
        static const QHash<QString, QString> objects{{u"topic"_s, u"demo.orders"_s},
                                                     {u"messages"_s, u"demo.orders"_s},
                                                     {u"group"_s, u"shipping-crowded"_s},
                                                     {u"broker"_s, u"0"_s}};
        return objects.value(entry.id);
    }

    /// One saved connection, so that the welcome page has a list.
    static void saveConnection()
    {
        profile::ConnectionProfile saved;
        saved.id = QUuid::createUuid();
        saved.name = u"elsewhere"_s;
        saved.bootstrapServers = u"localhost:9"_s;
        QVERIFY(profile::ProfileFile().put(saved));
    }

    void activate()
    {
        m_desktop.window()->activateWindow(); // offscreen there is no window manager to do it
        QVERIFY(QTest::qWaitForWindowActive(m_desktop.window()));
    }

    void walkPages(Look what)
    {
        for (const ui::PageEntry &entry : m_desktop.window()->registry()) {
            const QString object = objectFor(entry);
            const bool isDetail = entry.needsCluster && !entry.parent.isNull();
            QVERIFY2(!isDetail || !object.isNull(), qPrintable(u"say in objectFor() which object the page “%1” shows"_s.arg(entry.id)));
            m_desktop.window()->go({entry.id, object, {}});
            QCOMPARE(m_desktop.page(), entry.id);
            const auto *tabs = current()->findChild<ui::TabRow *>();
            QStringList ids{QString()};
            for (int i = 0; tabs && i < tabs->bar()->count(); ++i)
                ids << tabs->bar()->tabData(i).toString();
            if (entry.id == "guide"_L1)
                ids = ui::guide::chapters();
            if (tabs)
                ids.removeFirst();
            for (const QString &tab : ids) {
                const QString where = tab.isNull() ? entry.id : entry.id + u'/' + tab;
                m_desktop.window()->go({entry.id, object, tab});
                activate();
                // A cluster that was found running has no start to show.
                const bool isLive = entry.id == "starting"_L1 || QTest::qWaitFor([&] { return current()->hasLiveData(); }, 60'000);
                QVERIFY2(isLive, qPrintable(where + u" shows nothing"_s));
                look(where, m_desktop.window(), what);
            }
        }
    }

    static QString wordsOf(const QDialog *dialog)
    {
        QStringList words;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            if (label->isVisible())
                words << label->text();
        return words.join(u" | "_s);
    }

    void walkDialog(const QString &where, Look what, const std::function<void()> &open, const std::function<bool(QDialog *)> &isReady = {})
    {
        QWidget *before = QApplication::focusWidget();
        open();
        QVERIFY2(QTest::qWaitFor([] { return qobject_cast<QDialog *>(QApplication::activeModalWidget()) != nullptr; }, 5000), qPrintable(where));
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        if (isReady)
            QVERIFY2(QTest::qWaitFor([&] { return isReady(dialog); }, 30'000), qPrintable(where + u" did not become ready: "_s + wordsOf(dialog)));
        QTest::qWait(50); // it grows to its content
        m_dialogs << dialogName(dialog);
        look(where, dialog, what);
        note(where, missingMnemonics(dialog));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY2(QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }, 5000), qPrintable(where + u" is not closed by Esc"_s));
        activate();
        if (what == Look::Everything && before && before->isVisible() && QApplication::focusWidget() != before)
            m_faults << where + u": the focus does not return to where it was"_s;
    }

    /// Another program, as if on another machine: "zk" with these arguments.
    void changeFromElsewhere(const QStringList &arguments) const
    {
        QTemporaryDir home;
        QProcess client;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_DATA_HOME"_s, home.path()); // with a journal of its own
        client.setProcessEnvironment(environment);
        client.start(qEnvironmentVariable("BROKERSCOPE_CLI"),
                     QStringList{u"zk"_s} + arguments + QStringList{u"--yes"_s, u"--zookeeper"_s, m_desktop.application()->local()->state().zookeeper});
        const bool hasEnded = QTest::qWaitFor([&] { return client.state() == QProcess::NotRunning; }, 20'000);
        QVERIFY2(hasEnded && client.exitCode() == 0, client.readAllStandardError().constData());
    }

    static void press(QPushButton *button)
    {
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    /// An edit that is saved; and one that somebody else was faster than.
    void walkEditOfAZnode(Look what)
    {
        const QString path = what == Look::Everything ? u"/edited"_s : u"/edited-again"_s;
        changeFromElsewhere({u"create"_s, path, u"first"_s});
        QVERIFY(!QTest::currentTestFailed());
        m_desktop.window()->go({u"zookeeper"_s, path, u"data"_s});
        auto *editor = m_desktop.find<QPlainTextEdit>(u"znode.data"_s);
        auto *save = m_desktop.find<QPushButton>(u"znode.save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(current()->hasLiveData() && !editor->isReadOnly() && editor->toPlainText() == u"first"_s, 20'000);
        editor->setFocus();
        QTest::keyClicks(editor, u"mine"_s);
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 20'000);
        save->setFocus();
        walkDialog(u"save znode"_s, what, [&] { press(save); },
                   [](QDialog *dialog) { return dialog->findChild<QPushButton *>(u"change.verb"_s)->isEnabled(); });
        changeFromElsewhere({u"set"_s, path, u"theirs"_s});
        QVERIFY(!QTest::currentTestFailed());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.find<QWidget>(u"znode.changed"_s)->isVisible(), 20'000);
        look(u"zookeeper, changed elsewhere"_s, m_desktop.window(), what);
        save->setFocus();
        // The dialog that saves comes first, and gives way when it hears of the conflict.
        walkDialog(u"conflict"_s, what, [&] {
            press(save);
            QTRY_VERIFY_WITH_TIMEOUT(m_desktop.find<QDialog>(u"conflictDialog"_s) && m_desktop.find<QDialog>(u"conflictDialog"_s)->isVisible(), 20'000);
        });
        press(m_desktop.find<QPushButton>(u"znode.discard"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!save->isEnabled(), 20'000);
    }

    void walkDialogs(Look what)
    {
        const auto trigger = [this](const QString &id) {
            for (QAction *action : current()->pageActions())
                if (action->objectName() == id)
                    action->trigger();
        };
        m_desktop.window()->go({u"topics"_s, {}, {}});
        QCOMPARE(m_desktop.page(), u"topics"_s); // without a cluster there is none
        auto *table = m_desktop.find<ui::DataTable>(u"topics.table"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 20'000);
        table->selectKeys({u"demo.orders"_s}, u"demo.orders"_s);
        table->setFocus();
        walkDialog(u"create topic"_s, what, [&] { trigger(u"topics.create"_s); },
                   [](QDialog *dialog) {
                       auto *name = dialog->findChild<QLineEdit *>(u"createTopic.name"_s);
                       if (name->text().isEmpty())
                           name->setText(u"walk"_s);
                       return dialog->findChild<QPushButton *>(u"change.verb"_s)->isEnabled();
                   });
        walkDialog(u"delete topic"_s, what, [&] { trigger(u"topics.delete"_s); },
                   [](QDialog *dialog) {
                       auto *name = dialog->findChild<QLineEdit *>(u"change.typedName"_s);
                       if (name->text().isEmpty())
                           name->setText(u"demo.orders"_s);
                       return dialog->findChild<QPushButton *>(u"change.verb"_s)->isEnabled();
                   });
        m_desktop.window()->go({u"messages"_s, u"demo.orders"_s, {}});
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.find<QPushButton>(u"messages.produceButton"_s)->isEnabled(), 20'000);
        const auto isPreviewed = [](QDialog *dialog) { return dialog->findChild<QPushButton *>(u"change.verb"_s)->isEnabled(); };
        walkDialog(u"produce"_s, what, [this] { m_desktop.find<QPushButton>(u"messages.produceButton"_s)->click(); },
                   [&](QDialog *dialog) {
                       auto *value = dialog->findChild<QPlainTextEdit *>(u"produce.value"_s);
                       if (value->toPlainText().isEmpty())
                           value->setPlainText(u"walk"_s);
                       return isPreviewed(dialog);
                   });
        m_desktop.window()->go({u"zookeeper"_s, u"/consumers"_s, u"data"_s});
        QTRY_VERIFY_WITH_TIMEOUT(current()->hasLiveData(), 20'000);
        walkDialog(u"create znode"_s, what, [this] { m_desktop.find<QPushButton>(u"zookeeper.createButton"_s)->click(); },
                   [&](QDialog *dialog) {
                       auto *path = dialog->findChild<QLineEdit *>(u"createZnode.path"_s);
                       if (path->text() != "/consumers/walk"_L1)
                           path->setText(u"/consumers/walk"_s);
                       return isPreviewed(dialog);
                   });
        walkDialog(u"delete znode"_s, what, [this] { m_desktop.find<QAction>(u"znode.delete"_s)->trigger(); },
                   [&](QDialog *dialog) {
                       auto *path = dialog->findChild<QLineEdit *>(u"change.typedName"_s);
                       if (path->isVisible() && path->text().isEmpty())
                           path->setText(u"/consumers"_s);
                       return isPreviewed(dialog);
                   });
        walkEditOfAZnode(what);
        m_desktop.window()->go({u"journal"_s, {}, {}});
        auto *journal = m_desktop.find<ui::DataTable>(u"journal.table"_s);
        QTRY_COMPARE_WITH_TIMEOUT(journal->model()->rowCount(), 1, 20'000);
        journal->setCurrentIndex(journal->model()->index(0, 0));
        journal->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.find<QPushButton>(u"journal.undoButton"_s)->isEnabled(), 20'000);
        look(u"journal/entry"_s, m_desktop.window(), what);
        journal->setFocus();
        walkDialog(u"undo"_s, what, [&] { trigger(u"journal.undo"_s); },
                   [](QDialog *dialog) { return dialog->findChild<QPushButton *>(u"change.verb"_s)->isEnabled(); });
        m_desktop.window()->go({u"local-config"_s, {}, {}});
        m_desktop.find<ui::DataTable>(u"config.table"_s)->selectKeys({u"num.io.threads"_s}, u"num.io.threads"_s);
        auto *setting = m_desktop.find<QLineEdit>(u"config.value"_s);
        setting->setFocus();
        QTest::keyClicks(setting, u"6"_s);
        look(u"local-config/edited"_s, m_desktop.window(), what);
        m_desktop.find<QPushButton>(u"config.save"_s)->setFocus();
        walkDialog(u"save settings"_s, what, [this] { press(m_desktop.find<QPushButton>(u"config.save"_s)); });
        press(m_desktop.find<QPushButton>(u"config.discard"_s));
        m_desktop.window()->go({u"welcome"_s, {}, {}});
        walkDialog(u"connect"_s, what, [this] { m_desktop.find<QPushButton>(u"welcome.connect"_s)->click(); });
        auto *connections = m_desktop.find<ui::DataTable>(u"connections.table"_s);
        QTRY_COMPARE(connections->model()->rowCount(), 1);
        connections->setCurrentIndex(connections->model()->index(0, 0));
        for (const QString &button : {u"connections.edit"_s, u"connections.delete"_s})
            walkDialog(button, what, [this, button] { m_desktop.find<QPushButton>(button)->click(); });
        walkDialog(u"command palette"_s, what, [this] { m_desktop.window()->actions()->action(u"go.palette"_s)->trigger(); },
                   [](QDialog *dialog) { return dialog->findChild<QListView *>(u"palette.list"_s)->model()->rowCount() > 0; });
        walkDialog(u"about"_s, what, [this] { m_desktop.window()->actions()->action(u"help.about"_s)->trigger(); });
    }

    void sayFaults()
    {
        for (const QString &fault : std::as_const(m_faults))
            qWarning().noquote() << fault;
        QVERIFY2(m_faults.isEmpty(), qPrintable(u"%1 faults, see above"_s.arg(m_faults.size())));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!qEnvironmentVariableIsEmpty("BROKERSCOPE_RUNTIMES"), "set BROKERSCOPE_RUNTIMES: ./test.sh does");
        saveConnection();
        QVERIFY(m_desktop.begin());
        qApp->installEventFilter(this);
        m_desktop.window()->resize(1440, 900);
        activate();
    }

    void init() { m_faults.clear(); }

    void theWelcomePageWithoutACluster()
    {
        look(u"welcome, no cluster"_s, m_desktop.window(), Look::Everything);
        sayFaults();
    }

    void aClusterWithTraffic()
    {
        const Outcome started = m_desktop.startLocalCluster();
        QVERIFY2(started, qPrintable(started ? QString() : started.error().message));
        m_desktop.window()->go({u"local"_s, {}, {}});
        auto *keep = m_desktop.find<QCheckBox>(u"local.keep"_s);
        QTRY_VERIFY(keep->isVisible());
        keep->click();
        QVERIFY(ui::Settings().keepLocalClustersRunning()); // and the next start of the window knows it
        m_desktop.startDemo();
        const auto hasGroups = [this] {
            const auto *cluster = m_desktop.window()->cluster();
            const auto snapshot = cluster ? cluster->snapshot() : nullptr;
            const Group *group = snapshot && snapshot->groups.data ? snapshot->groups.data->find(u"shipping-crowded"_s) : nullptr;
            return group && group->state == GroupState::Stable && snapshot->lags.data && snapshot->topics.data->findTopic(u"demo.orders"_s) != kNoIndex;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasGroups(), 60'000);
        // One change, so that the journal has an entry.
        auto *cluster = m_desktop.window()->cluster();
        const changes::ZnodeCreate create(cluster->snapshot()->brokers.data->clusterId, u"/walk"_s, QByteArray("x"));
        bool isMade = false;
        async::deliver(m_desktop.application()->clusters()->changes(cluster)->run(create, {true, {}}), this,
                       [&](const Result<changes::ChangeResult> &result) { isMade = result && result->outcome == changes::ChangeOutcome::Done; });
        QTRY_VERIFY_WITH_TIMEOUT(isMade, 20'000);
    }

    void noActionSharesAShortcut() { QVERIFY(m_desktop.window()->actions()->conflicts().empty()); }

    void everyPageWithTheKeyboard()
    {
        walkPages(Look::Everything);
        sayFaults();
    }

    void everyDialogWithTheKeyboard()
    {
        walkDialogs(Look::Everything);
        sayFaults();
    }

    /// Ctrl+K, a few letters, Enter: what the cluster has, and what nobody lists.
    void thePaletteGoesAnywhere()
    {
        const std::vector<std::tuple<QString, QString, ui::Location>> ways{
            {u"demo.ord"_s, u"demo.orders"_s, {u"topic"_s, u"demo.orders"_s, {}}},
            {u"shipcrow"_s, u"shipping-crowded"_s, {u"group"_s, u"shipping-crowded"_s, {}}},
            {u"broker 0"_s, u"Broker 0"_s, {u"broker"_s, u"0"_s, {}}},
            {u"groups"_s, u"Consumer Groups"_s, {u"groups"_s, {}, {}}},
            {u"/brokers/ids"_s, u"Open znode /brokers/ids"_s, {u"zookeeper"_s, u"/brokers/ids"_s, {}}}};
        for (const auto &[typed, first, place] : ways) {
            QTest::keyClick(m_desktop.window(), Qt::Key_K, Qt::ControlModifier);
            QTRY_VERIFY(qobject_cast<ui::CommandPalette *>(QApplication::activeModalWidget()));
            auto *list = m_desktop.find<QListView>(u"palette.list"_s);
            QTest::keyClicks(m_desktop.find<QLineEdit>(u"palette.field"_s), typed);
            QTRY_COMPARE(list->model()->index(0, 0).data().toString(), first);
            QTest::keyClick(m_desktop.find<QLineEdit>(u"palette.field"_s), Qt::Key_Return);
            QTRY_COMPARE(m_desktop.window()->location().page, place.page);
            QCOMPARE(m_desktop.window()->location().object, place.object);
            QTRY_VERIFY(!m_desktop.window()->findChild<ui::CommandPalette *>());
            activate();
        }
    }

    void f1OpensTheChapterOfThePage()
    {
        m_desktop.window()->go({u"groups"_s, {}, {}});
        QTest::keyClick(m_desktop.window(), Qt::Key_F1);
        QCOMPARE(m_desktop.window()->location(), (ui::Location{u"guide"_s, {}, u"why-a-group-stands-still"_s}));
        QVERIFY(m_desktop.find<QTextBrowser>(u"guide.text"_s)->toPlainText().contains(u"kafka-consumer-groups.sh"_s));
        QTest::keyClick(m_desktop.window(), Qt::Key_F1); // from the guide: its first page
        QCOMPARE(m_desktop.window()->location().tab, u"index"_s);
        QTest::keyClick(m_desktop.window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_desktop.window()->location().tab, u"why-a-group-stands-still"_s);
        QTest::keyClick(m_desktop.window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_desktop.page(), u"groups"_s);
        const auto menus = m_desktop.window()->menuBar()->actions();
        QVERIFY(menus.constLast()->menu()->actions().contains(m_desktop.window()->actions()->action(u"help.guide"_s)));
    }

    void f6GoesToTheSidebarAndBack()
    {
        m_desktop.window()->go({u"groups"_s, {}, {}});
        auto *table = m_desktop.find<ui::DataTable>(u"groups.table"_s);
        table->setFocus();
        QTest::keyClick(m_desktop.window(), Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"sidebar.groups"_s);
        QTest::keyClick(m_desktop.window(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), table);
    }

    void everyTableIsRemembered()
    {
        // A table without a name of its own is not: see LayoutKeeper.
        for (const ui::DataTable *table : m_desktop.window()->findChildren<ui::DataTable *>())
            QVERIFY2(!table->objectName().isEmpty(), qPrintable(table->accessibleName()));
        m_desktop.find<ui::DataTable>(u"topics.table"_s)->header()->resizeSection(1, 177);
        m_desktop.window()->go({u"topic"_s, u"demo.orders"_s, {}});
        QTest::keyClick(m_desktop.window(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(m_desktop.window()->location().tab, u"overview"_s); // the walk left it on the last tab
        QTest::keyClick(m_desktop.window(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(m_desktop.window()->location().tab, u"consumers"_s);
    }

    void everythingAgainWithLongerTexts()
    {
        m_desktop.end();
        QCoreApplication::installTranslator(&m_longTexts);
        QVERIFY(m_desktop.begin());
        m_desktop.window()->resize(1440, 900);
        activate();
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop.page(), u"overview"_s, 20'000); // the cluster was kept running
        m_desktop.window()->go({u"topic"_s, u"demo.orders"_s, {}});
        QCOMPARE(current()->location().tab, u"consumers"_s);
        m_desktop.window()->go({u"topics"_s, {}, {}});
        QCOMPARE(m_desktop.find<ui::DataTable>(u"topics.table"_s)->header()->sectionSize(1), 177);
        walkPages(Look::CutTexts);
        walkDialogs(Look::CutTexts);
        sayFaults();
    }

    /// Those that need a cluster that stands.
    void theDialogsOfLocalClusters()
    {
        QVERIFY(m_desktop.stopLocalCluster());
        m_desktop.window()->go({u"local"_s, {}, {}});
        auto *button = m_desktop.find<QPushButton>(u"local.clusters"_s);
        for (const Look what : {Look::CutTexts, Look::Everything}) {
            for (const char *entry : {"new", "rename", "clone", "addBroker", "export", "wipe"}) {
                const QString name = u"clusters."_s + QLatin1StringView(entry);
                button->setFocus();
                Q_EMIT button->menu()->aboutToShow();
                auto *action = button->menu()->findChild<QAction *>(name);
                QVERIFY2(action && action->isEnabled(), qPrintable(name));
                walkDialog(name, what, [&] { action->trigger(); });
            }
            QCoreApplication::removeTranslator(&m_longTexts);
        }
        sayFaults();
    }

    /// A dialog that nobody opens above is one that nobody has looked at.
    void everyDialogWasWalked()
    {
        const QStringList all = dialogsBelow(QStringLiteral(BROKERSCOPE_UI_SOURCE));
        QVERIFY2(all.contains(u"ConflictDialog"_s) && all.contains(u"AboutDialog"_s), "the sources of the dialogs were not found");
        for (const QString &name : all)
            QVERIFY2(m_dialogs.contains(name), qPrintable(u"%1 is not walked: open it in walkDialogs()"_s.arg(name)));
        for (const QString &name : std::as_const(m_dialogs))
            QVERIFY2(all.contains(name), qPrintable(u"“%1” is a dialog of no name: give it a class or an objectName"_s.arg(name)));
    }

    void cleanupTestCase() { m_desktop.end(); }
};

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
