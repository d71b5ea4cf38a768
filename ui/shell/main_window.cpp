// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/base/log_book.h"
#include "core/profile/connection_book.h"
#include "ui/connections/open_connection.h"
#include "ui/guide/guide_book.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/tab_row.h"
#include "ui/kit/widgets/toast.h"
#include "ui/shell/cluster_keeper.h"
#include "ui/shell/cluster_menu.h"
#include "ui/shell/cluster_state.h"
#include "ui/shell/cluster_switcher.h"
#include "ui/shell/cluster_views.h"
#include "ui/shell/environment_bar.h"
#include "ui/shell/file_saver.h"
#include "ui/shell/page_host.h"
#include "ui/shell/palette_opener.h"
#include "ui/shell/settings.h"
#include "ui/shell/shell_pages.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_menus.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

QString geometryKey(MainWindow::Role role)
{
    return role == MainWindow::Role::First ? u"window/geometry"_s : u"window/furtherGeometry"_s;
}

} // namespace

MainWindow::MainWindow(const Services &services, PageRegistry registry, Role role)
    : m_services(services)
    , m_role(role)
    , m_layout(&services.settings->layout())
    , m_views(new ClusterViews(withOwnPages(std::move(registry))))
    , m_sidebar(new Sidebar(m_views->registry()))
    , m_environment(new EnvironmentBar)
    , m_status(new StatusLine)
    , m_palette(new PaletteOpener(this, m_services, [this] { return contextOf(cluster()); }))
    , m_clusterMenu(new ClusterMenu(services.clusters, services.connections, &m_actions, [this] { return cluster(); }, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Brokerscope for Apache Kafka"));
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_sidebar);
    columns->addWidget(m_views, 1);
    auto *center = new QWidget;
    auto *rows = new QVBoxLayout(center);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_environment);
    rows->addWidget(body, 1);
    rows->addWidget(m_status);
    setCentralWidget(center);
    m_sidebar->switcher()->setMenu(m_clusterMenu);

    makeActions();
    makeMenus();
    m_actions.restore(m_services.settings->file());
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString &page) { go({page, {}, {}}); });
    connect(m_views, &ClusterViews::pageMade, &m_layout, &LayoutKeeper::attach);
    connect(m_views, &ClusterViews::pageMade, this, [this](const Page *page) { m_actions.giveShortcuts(page->pageActions()); });
    connect(m_views, &ClusterViews::pageLocationChanged, this, [this] {
        m_views->history().replaceCurrent(currentPage()->location());
        updateNavigation();
    });
    connect(m_services.clusters, &ClusterKeeper::aboutToClose, this, &MainWindow::loseCluster);
    connect(m_services.clusters, &ClusterKeeper::opened, this, &MainWindow::findAgain);
    connect(m_services.settings, &Settings::timesChanged, this, [this] {
        m_views->forgetHiddenPages();
        if (location().page == "settings"_L1)
            return; // where it was chosen; it shows no times
        m_views->pages()->forgetAll();
        showLocation(location());
    });
    connect(m_clusterMenu, &ClusterMenu::clusterChosen, this,
            [this](cluster::ConnectedCluster *chosen) { showCluster(chosen); });
    connect(m_clusterMenu, &ClusterMenu::connectionChosen, this, &MainWindow::openSaved);
    connect(m_clusterMenu, &ClusterMenu::disconnectChosen, m_services.clusters, &ClusterKeeper::close);
    qApp->installEventFilter(this);
    resize(1440, 900);
    restoreGeometry(m_services.settings->layout().value(geometryKey(role)).toByteArray());
    m_clusterMenu->rebuild();
    showCluster(nullptr);
}

MainWindow::~MainWindow()
{
    m_services.clusters->noteShown(this, nullptr);
    m_views->forgetAll();
}

void MainWindow::makeActions()
{
    const auto add = [this](const QString &id, const QString &text, const QList<QKeySequence> &keys, auto handler) {
        QAction *action = m_actions.add(id, text, keys);
        addAction(action);
        connect(action, &QAction::triggered, this, handler);
        return action;
    };
    add(u"connection.new"_s, tr("&New Connection…"), {QKeySequence(Qt::CTRL | Qt::Key_N)}, [this] { go({u"welcome"_s, {}, {}}); });
    add(u"connection.close"_s, tr("&Disconnect"), {}, [this] {
        if (cluster::ConnectedCluster *shown = cluster())
            m_services.clusters->close(shown);
    });
    add(u"application.quit"_s, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)},
        [] { QApplication::closeAllWindows(); });
    add(u"application.closeWindow"_s, tr("Close &Window"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, [this] { close(); });
    add(u"view.newWindow"_s, tr("Open in New &Window"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
        [this] { openWindow(location()); });
    add(u"view.refresh"_s, tr("&Refresh Now"), {QKeySequence(Qt::Key_F5)}, [this] {
        if (cluster::ConnectedCluster *shown = cluster())
            shown->monitor()->refreshNow();
    });
    add(u"view.filter"_s, tr("&Filter This Page"), {QKeySequence(Qt::CTRL | Qt::Key_F)}, [this] {
        if (Page *page = currentPage())
            page->focusFilter();
    });
    // One key only: it works where no text is being typed.
    add(u"view.search"_s, tr("&Search This Page"), {QKeySequence(Qt::Key_Slash)}, [this] {
        if (Page *page = currentPage())
            page->focusSearch();
    });
    add(u"go.palette"_s, tr("&Command Palette…"), {QKeySequence(Qt::CTRL | Qt::Key_K)},
        [this] { m_palette->open(m_sidebar->visiblePages()); });
    add(u"go.back"_s, tr("&Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)},
        [this] { showLocation(m_views->history().back()); });
    add(u"go.forward"_s, tr("&Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)},
        [this] { showLocation(m_views->history().forward()); });
    // There are two panes: the next one is the previous one.
    add(u"go.nextPane"_s, tr("Next &Pane"), {QKeySequence(Qt::Key_F6), QKeySequence(Qt::SHIFT | Qt::Key_F6)}, [this] { changePane(); });
    add(u"go.nextTab"_s, tr("Next &Tab"), {QKeySequence(Qt::CTRL | Qt::Key_PageDown)}, [this] { stepTab(1); });
    add(u"go.previousTab"_s, tr("P&revious Tab"), {QKeySequence(Qt::CTRL | Qt::Key_PageUp)}, [this] { stepTab(-1); });
    add(u"go.journal"_s, tr("Change &Journal"), {}, [this] { go({u"journal"_s, {}, {}}); });
    add(u"go.log"_s, tr("&Log"), {}, [this] { go({u"log"_s, {}, {}}); });
    for (int number = 1; number <= 9; ++number)
        add(u"cluster.show%1"_s.arg(number), tr("Connected Cluster %1").arg(number),
            {QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number))}, [this, number] {
                const auto clusters = m_services.clusters->clusters();
                if (number <= int(clusters.size()))
                    showCluster(clusters[std::size_t(number - 1)]);
            });
    for (int number = 1; number <= 9; ++number)
        add(u"go.page%1"_s.arg(number), tr("Page %1 of the Sidebar").arg(number),
            {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number))}, [this, number] {
                const QStringList pages = m_sidebar->visiblePages();
                if (number <= pages.size())
                    go({pages[number - 1], {}, {}});
            });
    add(u"application.settings"_s, tr("&Settings"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, [this] { go({u"settings"_s, {}, {}}); })->setData(u"settings"_s);
    add(u"help.guide"_s, tr("&Guide"), {QKeySequence(QKeySequence::HelpContents)}, [this] { go({u"guide"_s, {}, guide::chapterOf(location().page)}); })->setData(u"guide"_s);
    add(u"help.shortcuts"_s, tr("&Keyboard Shortcuts"), {QKeySequence(Qt::CTRL | Qt::Key_Slash)}, [this] { go({u"shortcuts"_s, {}, {}}); })->setData(u"shortcuts"_s);
    add(u"help.about"_s, tr("&About Brokerscope for Apache Kafka"), {}, [this] { Q_EMIT aboutRequested(); });
    for (const PageEntry &entry : m_views->registry())
        for (const PageShortcut &shortcut : entry.shortcuts) {
            m_actions.addOfPage(shortcut);
            m_actions.nameGroup(shortcut.id.section(u'.', 0, 0), entry.title);
        }
    m_actions.nameGroup(u"connection"_s, tr("Connection"));
    m_actions.nameGroup(u"cluster"_s, tr("Cluster"));
    m_actions.nameGroup(u"application"_s, tr("Application"));
    m_actions.nameGroup(u"view"_s, tr("View"));
    m_actions.nameGroup(u"go"_s, tr("Go"));
    m_actions.nameGroup(u"help"_s, tr("Help"));
}

void MainWindow::changePane()
{
    QWidget *focus = focusWidget();
    if (!focus || !m_sidebar->isAncestorOf(focus)) {
        m_leftBehind = focus;
        m_sidebar->focusCurrent();
        return;
    }
    Page *page = currentPage();
    if (!page)
        return;
    if (m_leftBehind && m_leftBehind->isVisible() && page->isAncestorOf(m_leftBehind)) {
        m_leftBehind->setFocus(Qt::TabFocusReason);
        return;
    }
    for (QWidget *widget = page->nextInFocusChain(); widget != page; widget = widget->nextInFocusChain())
        if (page->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled()) {
            widget->setFocus(Qt::TabFocusReason);
            return;
        }
}

void MainWindow::stepTab(int by)
{
    if (Page *page = currentPage())
        if (auto *tabs = page->findChild<TabRow *>())
            tabs->step(by);
}

PageRegistry MainWindow::withOwnPages(PageRegistry pages)
{
    for (const PageEntry &own : shellPages(&m_actions, m_services.settings, [this](const QString &language) { Q_EMIT languageRequested(language); }))
        pages.push_back(own);
    return pages;
}

void MainWindow::makeMenus()
{
    fillMenuBar(menuBar(), m_actions, m_services, m_clusterMenu,
                [this](const QString &language) { Q_EMIT languageRequested(language); });
}

const PageRegistry &MainWindow::registry() const
{
    return m_views->registry();
}

Page *MainWindow::currentPage() const
{
    return m_views->pages() ? m_views->pages()->currentPage() : nullptr;
}

Location MainWindow::location() const
{
    return m_views->history().current();
}

bool MainWindow::needsCluster(const Location &location) const
{
    const PageEntry *entry = m_views->entry(location.page);
    return entry && entry->needsCluster;
}

cluster::ConnectedCluster *MainWindow::cluster() const
{
    return m_views->cluster();
}

void MainWindow::go(const Location &location)
{
    m_views->history().visit(location);
    showLocation(location);
}

void MainWindow::openWindow(const Location &location)
{
    Q_EMIT windowRequested(location);
}

void MainWindow::showLocation(const Location &location)
{
    if (!m_views->pages()->showLocation(location)) {
        // A page of a cluster that is gone: the first page that can be shown.
        m_views->history().replaceCurrent({u"welcome"_s, {}, {}});
        m_views->pages()->showLocation({u"welcome"_s, {}, {}});
    }
    updateNavigation();
}

void MainWindow::updateNavigation()
{
    const NavigationHistory &history = m_views->history();
    const Location here = history.current();
    m_sidebar->setCurrent(here.page);
    setDisabledReason(m_actions.action(u"go.back"_s),
                      history.canGoBack() ? QString() : tr("There is no earlier page to go back to."));
    setDisabledReason(m_actions.action(u"go.forward"_s),
                      history.canGoForward() ? QString() : tr("There is no page that you came back from."));
    const PageEntry *entry = m_views->entry(here.page);
    QString subject = !here.object.isEmpty() ? here.object : entry ? entry->title : QString();
    if (cluster() && !subject.isEmpty()) // windows of several clusters are told apart in the window list
        subject += u" · "_s + cluster()->profile().name;
    setWindowTitle(subject.isEmpty() ? tr("Brokerscope for Apache Kafka")
                                     : tr("%1 – Brokerscope for Apache Kafka", "title of the window").arg(plaintext::line(subject)));
}

PageContext MainWindow::contextOf(cluster::ConnectedCluster *cluster)
{
    return {this, cluster, cluster ? m_services.clusters->changes(cluster) : nullptr, m_services.log, m_services.local, m_services.connections,
            m_services.clusters->journal()};
}

void MainWindow::showCluster(cluster::ConnectedCluster *shown, const Location &start)
{
    if (shown == cluster() && m_views->pages()) {
        if (!start.page.isEmpty())
            go(start);
        return;
    }
    if (shown)
        m_lostProfile = {};
    m_views->show(contextOf(shown));
    m_services.clusters->noteShown(this, shown);
    clusterChanged(start);
    Q_EMIT clusterShown();
}

void MainWindow::clusterChanged(const Location &start)
{
    disconnect(m_snapshotConnection);
    cluster::ConnectedCluster *shown = cluster();
    m_sidebar->setHasCluster(shown);
    m_environment->setVisible(shown);
    const QString noCluster = shown ? QString() : tr("No cluster is connected.");
    for (const QString &id : {u"connection.close"_s, u"view.refresh"_s})
        setDisabledReason(m_actions.action(id), noCluster);
    m_clusterMenu->rebuild();
    if (shown) {
        const profile::ConnectionProfile &profile = shown->profile();
        const QString kind = ClusterMenu::environmentOf(profile);
        m_environment->setEnvironment(kind.isEmpty() ? profile.name : kind + u"  ·  "_s + profile.name,
                                      profile::colorNumber(profile.color), profile.isProduction);
        m_environment->setReadOnly(profile.isReadOnly);
        m_snapshotConnection =
            connect(shown, &cluster::ConnectedCluster::snapshotChanged, this, &MainWindow::takeSnapshot);
        takeSnapshot(shown->snapshot());
    } else {
        m_sidebar->switcher()->setNoCluster();
        m_status->setNoCluster();
    }
    if (!shown) {
        m_views->history().clear();
        go(start.page.isEmpty() ? Location{u"welcome"_s, {}, {}} : start);
    } else if (location().page.isEmpty()) {
        go(start.page.isEmpty() ? Location{u"overview"_s, {}, {}} : start);
    } else if (currentPage()) { // as it was left
        updateNavigation();
    } else { // the same, but something that it showed is another now
        showLocation(location());
    }
}

void MainWindow::takeSnapshot(const ClusterSnapshotPtr &snapshot)
{
    const profile::ConnectionProfile &profile = cluster()->profile();
    const ClusterState state = ClusterState::of(*snapshot, bootTimeMs());
    const QString detail = state.kind == ClusterState::Kind::Connecting ? profile.bootstrapServers : state.text;
    m_sidebar->switcher()->setCluster(profile.name, detail, profile::colorNumber(profile.color));
    m_sidebar->setSnapshot(*snapshot);
    m_status->setSnapshot(profile.bootstrapServers, snapshot);
    m_views->pages()->setSnapshot(snapshot);
}

void MainWindow::loseCluster(cluster::ConnectedCluster *lost)
{
    if (lost == cluster()) {
        cluster::ConnectedCluster *instead = m_views->previous(); // never one that this window did not show yet
        const Location place = location();
        showCluster(instead);
        m_lostProfile = instead ? QUuid() : lost->profile().id;
        m_lostPlace = needsCluster(place) ? place : Location{};
    }
    m_views->forget(lost); // its pages must go before it does
}

void MainWindow::findAgain(cluster::ConnectedCluster *cluster)
{
    // Connected anew, with other settings or after a local cluster was started again: the window shows what it showed.
    if (this->cluster() || cluster->profile().id != m_lostProfile)
        return;
    showCluster(cluster, Location(m_lostPlace));
}

void MainWindow::openSaved(const QUuid &id)
{
    openConnection(contextOf(cluster()), id, this);
}

void MainWindow::toast(ToastKind kind, const QString &title, const QString &text, const Location &link)
{
    m_services.log->add(LogEntry::Level::Info, u"window"_s, title + u": "_s + text);
    Toast *toast = Toast::show(centralWidget(), kind == ToastKind::Success ? Tone::Ok : Tone::Info, title, text);
    if (!link.page.isEmpty())
        connect(toast->addAction(tr("Open")), &QPushButton::clicked, this, [this, link] { go(link); });
}

void MainWindow::saveFile(const QString &suggestedName, const QByteArray &content)
{
    saveToChosenFile(this, suggestedName, content, [this](const Result<QString> &result) {
        if (result)
            toast(ToastKind::Success, tr("Saved"), *result, {});
        else if (result.error().kind != Error::Kind::Cancelled)
            toast(ToastKind::Information, tr("Not saved"), result.error().message, {});
    });
}

Outcome MainWindow::openCluster(const profile::ConnectionProfile &profile, const QHash<QString, QString> &secrets)
{
    const auto opened = m_services.clusters->open(profile, secrets);
    if (!opened)
        return failure(opened.error());
    showCluster(*opened);
    m_services.connections->noteUsed(profile.id);
    return done();
}

bool MainWindow::isConnected(const QUuid &profileId) const { return m_services.clusters->find(profileId); }

void MainWindow::showConnected(const QUuid &profileId)
{
    cluster::ConnectedCluster *wanted = m_services.clusters->find(profileId);
    if (!wanted)
        return;
    const bool isHere = wanted == cluster();
    showCluster(wanted);
    // As it was left, unless that is where one just chose it, or a list of connections again.
    if (isHere || !needsCluster(location()))
        go({u"overview"_s, {}, {}});
}

void MainWindow::closeLocalCluster(const QString &localCluster)
{
    if (cluster::ConnectedCluster *cluster = m_services.clusters->findLocal(localCluster))
        m_services.clusters->close(cluster);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings->layout().setValue(geometryKey(m_role), saveGeometry());
    m_actions.save(m_services.settings->file());
    event->accept();
    Q_EMIT closed();
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        Q_EMIT activated();
    return QMainWindow::event(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Before the widget that it stands over: a table would take it for a click on a row.
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
        const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
        const auto *widget = qobject_cast<QWidget *>(watched);
        if ((button == Qt::BackButton || button == Qt::ForwardButton) && widget && widget->window() == this) {
            m_actions.action(button == Qt::BackButton ? u"go.back"_s : u"go.forward"_s)->trigger();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace brokerscope::ui
