// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log_book.h"
#include "core/local/local_session.h"
#include "core/profile/connection_book.h"
#include "tests/core/profile/fake_key_store.h"
#include "ui/guide/guide_pages.h"
#include "ui/kit/format.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/table/table_model.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/shell/action_text.h"
#include "ui/shell/cluster_keeper.h"
#include "ui/shell/cluster_menu.h"
#include "ui/shell/cluster_state.h"
#include "ui/shell/environment_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette/command_palette.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcuts_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace brokerscope;
using namespace brokerscope::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page with a filter, a table and a text, which counts how often its action ran.
class SamplePage : public Page
{
public:
    SamplePage(const PageContext &context, QWidget *parent)
        : Page(context, parent)
        , field(new QLineEdit)
        , text(new QPlainTextEdit(u"some text"_s))
        , table(new DataTable(u"Rows"_s))
        , count(new QAction(u"&Count && Go"_s, this))
        , locked(new QAction(u"锁定(&L)…"_s, this))
    {
        field->setObjectName(u"sample.field"_s);
        table->setModel(new QStringListModel({u"first"_s, u"second"_s}, this));
        count->setObjectName(u"sample.count"_s);
        connect(count, &QAction::triggered, this, [this] { ++counted; });
        addAction(count);
        locked->setObjectName(u"sample.locked"_s);
        connect(locked, &QAction::triggered, this, [this] { counted += 100; });
        setDisabledReason(locked, u"It is locked."_s);
        auto *layout = new QVBoxLayout(this);
        for (QWidget *widget : {static_cast<QWidget *>(field), static_cast<QWidget *>(text), static_cast<QWidget *>(table)})
            layout->addWidget(widget);
    }

    bool focusFilter() override
    {
        field->setFocus();
        return true;
    }
    [[nodiscard]] QList<QAction *> pageActions() const override { return {count, locked}; }
    [[nodiscard]] bool hasLiveData() const override { return true; }
    [[nodiscard]] QString summary() const override { return {}; }

    QLineEdit *field;
    QPlainTextEdit *text;
    DataTable *table;
    QAction *count;
    QAction *locked;
    int counted = 0;

protected:
    void updateContent() override { }
};

PageRegistry samplePages()
{
    const auto make = [](const PageContext &context, QWidget *parent) -> Page * { return new SamplePage(context, parent); };
    return {{u"welcome"_s, u"Welcome"_s, {}, {}, false, make},
            {u"kitchen"_s, u"Kitchen"_s, u"topic"_s, {}, false, make, {}, {{u"sample.count"_s, u"Count and Go"_s, {QKeySequence(Qt::Key_F8)}}}},
            {u"recipe"_s, u"Recipe"_s, {}, u"kitchen"_s, false, make},
            {u"overview"_s, u"Overview"_s, u"overview"_s, {}, true, make},
            {u"shelf"_s, u"Shelf"_s, {}, u"overview"_s, true, make},
            guidePages().front()};
}

} // namespace

/// The window's frame, without a cluster: palette, shortcuts, settings, Back and Forward.
class TestShellWindow : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        Desk()
            : theme(qApp)
            , book(profile::ProfileFile(), std::make_unique<profile::FakeKeyStore>(std::make_shared<profile::FakeKeys>()))
            , window(Services{&theme, &settings, &log, &clusters, &local, &book}, samplePages())
        {
            window.show();
            window.activateWindow();
        }

        Theme theme;
        Settings settings;
        LogBook log;
        profile::ConnectionBook book;
        ClusterKeeper clusters;
        local::LocalSession local;
        MainWindow window;
    };

    [[nodiscard]] MainWindow *window() const { return &m_desk->window; }
    [[nodiscard]] QString place() const { return window()->location().page; }
    [[nodiscard]] SamplePage *page() const { return static_cast<SamplePage *>(window()->currentPage()); }
    [[nodiscard]] QAction *action(const QString &id) const { return window()->actions()->action(id); }
    void go(const QString &page) const { window()->go({page, {}, {}}); }

    [[nodiscard]] CommandPalette *palette() const { return qobject_cast<CommandPalette *>(QApplication::activeModalWidget()); }
    [[nodiscard]] QLineEdit *field() const { return palette()->findChild<QLineEdit *>(u"palette.field"_s); }
    [[nodiscard]] QListView *list() const { return palette()->findChild<QListView *>(u"palette.list"_s); }
    [[nodiscard]] QString row(int number) const { return list()->model()->index(number, 0).data(Qt::AccessibleTextRole).toString(); }
    void press(Qt::Key key, Qt::KeyboardModifier modifier = Qt::NoModifier) const { QTest::keyClick(QApplication::focusWidget(), key, modifier); }

    void openPalette()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(palette() && palette()->isActiveWindow());
        QCOMPARE(QApplication::focusWidget(), field());
        QTRY_VERIFY(list()->model()->rowCount() > 0);
    }
    void type(const QString &text, const QString &firstRow)
    {
        field()->setText(text);
        QTRY_COMPARE(row(0), firstRow);
    }
    void activate()
    {
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Desk> m_desk;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
            qputenv(variable, (m_home->path() + u'/' + QString::fromLatin1(variable)).toUtf8());
        m_desk = std::make_unique<Desk>();
        activate();
        page()->field->setFocus();
    }
    void cleanup()
    {
        m_desk.reset();
        format::setTimeStyle(format::TimeStyle::Local);
    }

    void thePaletteGoesToAPage()
    {
        openPalette();
        type(u"kit"_s, u"Kitchen, Page, Ctrl+1"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(place(), u"kitchen"_s);
        QTRY_VERIFY(!window()->findChild<CommandPalette *>());
        activate();
        openPalette();
        QTRY_COMPARE(row(0), u"Kitchen, Page, Ctrl+1, chosen lately"_s);
        QTest::keyClicks(field(), u"recipe"_s); // a detail page needs an object
        QTRY_COMPARE(list()->model()->rowCount(), 0);
    }

    void enterDoesNotOvertakeTheAnswer()
    {
        openPalette();
        QTest::keyClicks(field(), u"kitchen"_s);
        press(Qt::Key_Return); // at once: what was found before the last letters must not be chosen
        QTRY_COMPARE(place(), u"kitchen"_s);
    }

    void thePaletteRunsActions()
    {
        openPalette();
        type(u"count"_s, u"Count & Go, Welcome, F8"_s);
        press(Qt::Key_Enter);
        QTRY_COMPARE(page()->counted, 1);
        activate();
        openPalette();
        type(u"shortcuts"_s, u"Keyboard Shortcuts, Page, Ctrl+/"_s); // once: as the page
        QTRY_COMPARE(field()->accessibleDescription(), row(0));
        press(Qt::Key_Return);
        QTRY_COMPARE(place(), u"shortcuts"_s);
    }

    void whatIsDisabledSaysWhyAndIsNotRun()
    {
        openPalette();
        type(u"back"_s, u"Back, Go, Alt+Left, not available, There is no earlier page to go back to."_s);
        press(Qt::Key_Return);
        QVERIFY(palette());
        type(u"锁"_s, u"锁定…, Welcome, not available, It is locked."_s);
        press(Qt::Key_Return);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(list()->model()->index(0, 0)).center());
        QVERIFY(palette());
        QCOMPARE(page()->counted, 0);
    }

    void theKeysOfThePalette()
    {
        openPalette();
        const int rows = list()->model()->rowCount();
        QVERIFY(rows > 12);
        press(Qt::Key_Up); // around
        QCOMPARE(list()->currentIndex().row(), rows - 1);
        press(Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 0);
        press(Qt::Key_PageDown);
        QVERIFY(list()->currentIndex().row() > 5);
        press(Qt::Key_PageUp);
        QCOMPARE(list()->currentIndex().row(), 0);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!palette());
        activate();
        QCOMPARE(QApplication::focusWidget(), page()->field);
        QCOMPARE(place(), u"welcome"_s);
    }

    void aClickChooses()
    {
        openPalette();
        type(u"kit"_s, u"Kitchen, Page, Ctrl+1"_s);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(list()->model()->index(0, 0)).center());
        QCOMPARE(place(), u"kitchen"_s);
    }

    void thePaletteOpensFromWhereverOneTypes()
    {
        for (QWidget *widget : {static_cast<QWidget *>(page()->field), static_cast<QWidget *>(page()->text), static_cast<QWidget *>(page()->table)}) {
            widget->setFocus();
            openPalette();
            press(Qt::Key_Escape);
            QTRY_VERIFY(!window()->findChild<CommandPalette *>());
            activate();
            QCOMPARE(QApplication::focusWidget(), widget);
        }
    }

    void aSlashGoesToTheFilterUnlessOneTypes()
    {
        page()->table->setFocus();
        press(Qt::Key_Slash);
        QCOMPARE(QApplication::focusWidget(), page()->field);
        for (QWidget *widget : {static_cast<QWidget *>(page()->field), static_cast<QWidget *>(page()->text)}) {
            widget->setFocus();
            QTest::keyClick(widget, '/');
            QCOMPARE(QApplication::focusWidget(), widget);
        }
        QCOMPARE(page()->field->text(), u"/"_s);
        QVERIFY(page()->text->toPlainText().contains(u'/'));
    }

    void backAndForwardWithKeys()
    {
        QVERIFY(!action(u"go.back"_s)->isEnabled());
        QCOMPARE(disabledReason(action(u"go.back"_s)), u"There is no earlier page to go back to."_s);
        go(u"kitchen"_s);
        go(u"settings"_s);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(place(), u"kitchen"_s);
        page()->field->setFocus(); // in a text too
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(place(), u"welcome"_s);
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(place(), u"kitchen"_s);
        go(u"shortcuts"_s); // what was ahead is forgotten
        QVERIFY(!action(u"go.forward"_s)->isEnabled());
    }

    void backAndForwardWithTheMouse()
    {
        go(u"kitchen"_s);
        go(u"shortcuts"_s);
        // Over a table, whose rows a click would select, over the frame, and fast.
        auto *table = window()->findChild<DataTable *>(u"shortcuts.table"_s);
        QTest::mouseClick(table->viewport(), Qt::BackButton, {}, QPoint(40, 20));
        QCOMPARE(place(), u"kitchen"_s);
        QVERIFY(!table->currentIndex().isValid());
        QTest::mouseClick(window()->menuBar(), Qt::BackButton);
        QCOMPARE(place(), u"welcome"_s);
        QTest::mouseClick(page()->table->viewport(), Qt::BackButton); // nowhere to go
        QCOMPARE(place(), u"welcome"_s);
        QVERIFY(!page()->table->currentIndex().isValid());
        QTest::mouseClick(page()->text->viewport(), Qt::ForwardButton);
        QCOMPARE(place(), u"kitchen"_s);
        QTest::mouseDClick(page()->field, Qt::ForwardButton);
        QCOMPARE(place(), u"shortcuts"_s);
    }

    void f1OpensTheGuide()
    {
        press(Qt::Key_F1); // in a text field, too
        QCOMPARE(window()->location(), (Location{u"guide"_s, {}, u"connect-elsewhere"_s}));
        press(Qt::Key_F1);
        QCOMPARE(window()->location(), (Location{u"guide"_s, {}, u"index"_s}));
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window()->location().tab, u"connect-elsewhere"_s);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(place(), u"welcome"_s);
        const auto menus = window()->menuBar()->actions();
        QVERIFY(menus.constLast()->menu()->actions().contains(action(u"help.guide"_s)));
    }

    void everyActionStandsOnTheShortcutsPage()
    {
        press(Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(place(), u"shortcuts"_s);
        const auto rows = shortcutRows(*window()->actions());
        QCOMPARE(rows.size(), window()->actions()->actions().size());
        QCOMPARE(window()->findChild<DataTable *>(u"shortcuts.table"_s)->model()->rowCount(), int(rows.size()));
        QHash<QString, ShortcutRow> byId;
        for (const ShortcutRow &row : rows) {
            QVERIFY2(!row.group.isEmpty(), qPrintable(row.id + u" has no group: name it in MainWindow::makeActions()"_s));
            byId.insert(row.id, row);
        }
        QCOMPARE(byId[u"go.nextPane"_s].keys, u"F6, Shift+F6"_s);
        QCOMPARE(byId[u"go.palette"_s].name, u"Command Palette…"_s);
        QVERIFY(byId[u"connection.close"_s].keys.isEmpty());
        QCOMPARE(byId[u"sample.count"_s].group, u"Kitchen"_s);
        QCOMPARE(byId[u"sample.count"_s].keys, u"F8"_s);
        // It filters by keys as well, and shows keys that were changed.
        action(u"help.about"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F12));
        go(u"kitchen"_s);
        go(u"shortcuts"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"ctrl+f1"_s);
        auto *table = window()->findChild<DataTable *>(u"shortcuts.table"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(qobject_cast<TableModel *>(table->model())->cellAt(0, 2).text, u"Ctrl+F12"_s);
        QVERIFY(window()->actions()->conflicts().empty());
    }

    void keysOfAPageWorkOnItAndAreComparedWithAllOthers()
    {
        go(u"kitchen"_s);
        QTest::keyClick(page()->field, Qt::Key_F8);
        QCOMPARE(page()->counted, 1);
        openPalette();
        QTest::keyClicks(field(), u"count"_s);
        QTRY_COMPARE(row(0), u"Count & Go, Kitchen, F8"_s);
        QVERIFY(!row(1).contains(u"Count"_s)); // once, though it is registered, too
        press(Qt::Key_Return);
        QTRY_COMPARE(page()->counted, 2);
        action(u"help.about"_s)->setShortcut(QKeySequence(Qt::Key_F8));
        QCOMPARE(window()->actions()->conflicts().size(), std::size_t(1));
    }

    /// Nobody answers there: what the window does with several is the same.
    cluster::ConnectedCluster *connectTo(const QString &name, int port, const std::function<void(profile::ConnectionProfile *)> &edit = {})
    {
        profile::ConnectionProfile profile;
        profile.id = QUuid::createUuidV5(QUuid(), name);
        profile.name = name;
        profile.bootstrapServers = u"127.0.0.1:%1"_s.arg(port);
        if (edit)
            edit(&profile);
        return window()->openCluster(profile, {}) ? m_desk->clusters.find(profile.id) : nullptr;
    }
    [[nodiscard]] QStringList menuLines() const
    {
        auto *menu = window()->findChild<ClusterMenu *>();
        menu->rebuild();
        QStringList lines;
        for (const QAction *action : menu->actions())
            if (!action->isSeparator())
                lines << (action->isChecked() ? u"* "_s : QString()) + action->text().section(u"  ·  "_s, 0, -2) + u'|' + action->text().section(u'\t', 1);
        return lines;
    }

    void eachClusterKeepsItsPagesAndItsWayBack()
    {
        const auto *first = connectTo(u"first"_s, 1);
        QVERIFY(first);
        QCOMPARE(place(), u"overview"_s);
        go(u"kitchen"_s);
        page()->field->setText(u"typed"_s);
        QPointer<Page> kitchen(page());
        const auto *second = connectTo(u"second"_s, 2);
        QVERIFY(second && first != second);
        QCOMPARE(place(), u"overview"_s);
        QVERIFY(!action(u"go.back"_s)->isEnabled());
        press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(window()->cluster(), first);
        QCOMPARE(page(), kitchen.data());
        QVERIFY(kitchen->isVisible());
        QCOMPARE(page()->field->text(), u"typed"_s);
        QVERIFY(action(u"go.back"_s)->isEnabled());
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(place(), u"overview"_s);
        QCOMPARE(window()->cluster(), first);
        press(Qt::Key_3, Qt::AltModifier); // there is none
        QCOMPARE(window()->cluster(), first);
        // What is chosen where one is already: its overview.
        go(u"kitchen"_s);
        window()->showConnected(first->profile().id);
        QCOMPARE(place(), u"overview"_s);
        QVERIFY(window()->windowTitle().startsWith(u"Overview · first"_s));
        // Another kind of times: what is not on screen is made anew when it is shown, where it was.
        go(u"kitchen"_s);
        press(Qt::Key_2, Qt::AltModifier);
        go(u"settings"_s);
        m_desk->settings.setTimes(format::TimeStyle::Utc);
        QVERIFY(!kitchen);
        press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(place(), u"kitchen"_s);
        QVERIFY(page() && page()->field->text().isEmpty());
    }

    void theSwitcherListsWhatIsConnectedAndWhatIsSaved()
    {
        profile::ConnectionProfile saved;
        saved.id = QUuid::createUuid();
        saved.name = u"saved & sound"_s;
        saved.environment = u"Test"_s;
        saved.bootstrapServers = u"127.0.0.1:3"_s;
        QSignalSpy written(&m_desk->book, &profile::ConnectionBook::changed);
        QVERIFY(profile::ProfileFile().put(saved));
        async::deliver(m_desk->book.read(), this, [](const Result<profile::Profiles> &) {});
        QTRY_VERIFY(!written.empty());
        connectTo(u"first"_s, 1, [](profile::ConnectionProfile *profile) {
            profile->isProduction = true;
            profile->environment = u"Frankfurt"_s;
        });
        const auto *bar = window()->findChild<EnvironmentBar *>();
        QCOMPARE(bar->accessibleName(), u"Production: Frankfurt  ·  first"_s);
        connectTo(u"a\tname & more"_s, 2, [](profile::ConnectionProfile *profile) { profile->isReadOnly = true; });
        QCOMPARE(bar->accessibleName(), u"a⇥name & more · read-only"_s);
        QCOMPARE(menuLines(), (QStringList{u"first  ·  production  ·  Frankfurt|Alt+1"_s, u"* a⇥name && more  ·  read-only|Alt+2"_s,
                                           u"Connect to saved && sound|"_s, u"|"_s, u"|"_s}));
        openPalette();
        type(u"first"_s, u"first, Cluster, connected, Alt+1"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(bar->accessibleName(), u"Production: Frankfurt  ·  first"_s);
    }

    void aClusterThatGoesLeavesTheOther()
    {
        auto *first = connectTo(u"first"_s, 1);
        go(u"shelf"_s);
        auto *second = connectTo(u"second"_s, 2);
        auto *third = connectTo(u"third"_s, 3);
        QPointer<Page> shown(page());
        m_desk->clusters.close(second);
        QCOMPARE(window()->cluster(), third);
        QCOMPARE(page(), shown.data());
        m_desk->clusters.close(third);
        QVERIFY(!shown);
        QCOMPARE(window()->cluster(), first);
        QCOMPARE(place(), u"shelf"_s);
        action(u"connection.close"_s)->trigger();
        QVERIFY(!window()->cluster());
        QCOMPARE(place(), u"welcome"_s);
        QVERIFY(!window()->findChild<EnvironmentBar *>()->isVisible());
        QVERIFY(!action(u"connection.close"_s)->isEnabled());
        // It comes back: the window shows what it showed.
        first = connectTo(u"first"_s, 1);
        QVERIFY(first);
        QCOMPARE(window()->cluster(), first);
        QCOMPARE(place(), u"shelf"_s);
        QCOMPARE(m_desk->clusters.clusters().size(), std::size_t(1));
        // With other settings: the same place in the order.
        second = connectTo(u"second"_s, 2);
        first = connectTo(u"first"_s, 4);
        QCOMPARE(m_desk->clusters.clusters(), (std::vector<cluster::ConnectedCluster *>{first, second}));
        QCOMPARE(window()->cluster(), first);
    }

    void whatTheStateOfAClusterIsCalled()
    {
        ClusterSnapshot snapshot;
        const auto stateOf = [&](qint64 nowMs) { return ClusterState::of(snapshot, nowMs); };
        QCOMPARE(stateOf(1000).kind, ClusterState::Kind::Connecting);
        snapshot.brokers.fail(Error::timeout(u"no answer"_s), 1000);
        QCOMPARE(stateOf(1000).kind, ClusterState::Kind::NotReached);
        snapshot.brokers.succeed(std::make_shared<const BrokerTable>(BrokerTable{{{1, u"h"_s, 9092, {}}}, 1, u"id"_s}), 2000, 2000);
        QCOMPARE(stateOf(20'000).kind, ClusterState::Kind::Answering);
        // After an hour's sleep, before the first answer, it is not called connected.
        QCOMPARE(stateOf(3'602'000).kind, ClusterState::Kind::Old);
        QCOMPARE(stateOf(3'602'000).text, u"last answer 1 h ago"_s);
        QVERIFY(stateOf(3'602'000).tone != Tone::Ok);
        snapshot.brokers.fail(Error::timeout(u"no answer"_s), 14'000);
        QCOMPARE(stateOf(14'000).kind, ClusterState::Kind::Silent);
        QCOMPARE(stateOf(14'000).text, u"no answer for 12 s"_s);
    }

    void settingsHoldAtOnce()
    {
        go(u"kitchen"_s);
        QPointer<Page> kitchen(window()->currentPage());
        press(Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(place(), u"settings"_s);
        const auto choose = [this](const QString &name, int index) {
            auto *combo = window()->findChild<QComboBox *>(name);
            combo->setCurrentIndex(index);
            Q_EMIT combo->activated(index); // what the user's choice says
        };
        const auto checkedIn = [this](const QString &title) -> QString {
            for (const QMenu *menu : window()->findChildren<QMenu *>())
                if (plainText(*menu->menuAction()) == title)
                    for (const QAction *entry : menu->actions())
                        if (entry->isChecked())
                            return entry->text();
            return {};
        };
        choose(u"settings.theme"_s, 2);
        QCOMPARE(m_desk->settings.theme(), ThemeChoice::Dark);
        QCOMPARE(checkedIn(u"Theme"_s), u"Dark"_s);
        choose(u"settings.refresh"_s, 4);
        QCOMPARE(m_desk->settings.refreshSeconds(), 15);
        QCOMPARE(checkedIn(u"Refresh Every"_s), u"15 s"_s);
        choose(u"settings.times"_s, 1);
        QCOMPARE(m_desk->settings.times(), format::TimeStyle::Utc);
        QVERIFY(!kitchen); // it showed times of another kind
        QCOMPARE(place(), u"settings"_s);
        QSignalSpy language(window(), &MainWindow::languageRequested);
        choose(u"settings.language"_s, 2);
        QCOMPARE(language.value(0).value(0).toString(), u"zh_CN"_s);

        // And the other way round: what is chosen in the menu, and what the file holds.
        m_desk->settings.setTheme(ThemeChoice::Light);
        QCOMPARE(window()->findChild<QComboBox *>(u"settings.theme"_s)->currentIndex(), 1);
        m_desk->settings.file().sync();
        QCOMPARE(Settings().times(), format::TimeStyle::Utc);
        m_desk->settings.file().setValue(u"appearance/times"_s, u"nonsense"_s);
        QCOMPARE(m_desk->settings.times(), format::TimeStyle::Local);
    }
};

QTEST_MAIN(TestShellWindow)
#include "tst_shell_window.moc"
