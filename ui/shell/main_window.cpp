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
#include "ui/shell/cluster_switcher.h"
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

const QString kGeometry = u"window/geometry"_s;

} // namespace

MainWindow::MainWindow(const Services &services, PageRegistry registry, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_layout(&services.settings->layout())
    , m_pages(new PageHost(withOwnPages(std::move(registry))))
    , m_sidebar(new Sidebar(m_pages->registry()))
    , m_environment(new EnvironmentBar)
    , m_status(new StatusLine)
    , m_palette(new PaletteOpener(this, m_services, [this] { return contextOf(m_services.clusters->current()); }))
    , m_clusterMenu(new QMenu(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Brokerscope for Apache Kafka"));
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_sidebar);
    columns->addWidget(m_pages, 1);
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
    connect(m_pages, &PageHost::pageMade, &m_layout, &LayoutKeeper::attach);
    connect(m_pages, &PageHost::pageMade, this, [this](const Page *page) { m_actions.giveShortcuts(page->pageActions()); });
    connect(m_pages, &PageHost::pageLocationChanged, this, [this] {
        m_history.replaceCurrent(currentPage()->location());
        updateNavigation();
    });
    connect(m_services.clusters, &ClusterKeeper::currentChanged, this, &MainWindow::clusterChanged);
    connect(m_services.clusters, &ClusterKeeper::clustersChanged, this, &MainWindow::updateClusterMenu);
    connect(m_services.clusters, &ClusterKeeper::aboutToClose, this, [this](cluster::ConnectedCluster *cluster) {
        if (cluster == m_services.clusters->current())
            m_pages->setContext(contextOf(nullptr)); // its pages must go before it does
    });
    connect(m_services.settings, &Settings::timesChanged, m_pages, &PageHost::forgetOthers);
    connect(m_services.connections, &profile::ConnectionBook::changed, this, &MainWindow::updateClusterMenu);
    qApp->installEventFilter(this);
    resize(1440, 900);
    restoreGeometry(m_services.settings->layout().value(kGeometry).toByteArray());
    clusterChanged();
}

MainWindow::~MainWindow()
{
    m_pages->setContext({});
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
        if (cluster::ConnectedCluster *cluster = m_services.clusters->current())
            m_services.clusters->close(cluster);
    });
    add(u"application.quit"_s, tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] { close(); });
    add(u"view.refresh"_s, tr("&Refresh Now"), {QKeySequence(Qt::Key_F5)}, [this] {
        if (cluster::ConnectedCluster *cluster = m_services.clusters->current())
            cluster->monitor()->refreshNow();
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
    add(u"go.palette"_s, tr("&Command Palette…"), {QKeySequence(Qt::CTRL | Qt::Key_K)}, [this] { m_palette->open(m_sidebar->visiblePages()); });
    add(u"go.back"_s, tr("&Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { showLocation(m_history.back()); });
    add(u"go.forward"_s, tr("&Forward"), {QKeySequence(Qt::ALT | Qt::Key_Right)}, [this] { showLocation(m_history.forward()); });
    // There are two panes: the next one is the previous one.
    add(u"go.nextPane"_s, tr("Next &Pane"), {QKeySequence(Qt::Key_F6), QKeySequence(Qt::SHIFT | Qt::Key_F6)}, [this] { changePane(); });
    add(u"go.nextTab"_s, tr("Next &Tab"), {QKeySequence(Qt::CTRL | Qt::Key_PageDown)}, [this] { stepTab(1); });
    add(u"go.previousTab"_s, tr("P&revious Tab"), {QKeySequence(Qt::CTRL | Qt::Key_PageUp)}, [this] { stepTab(-1); });
    add(u"go.journal"_s, tr("Change &Journal"), {}, [this] { go({u"journal"_s, {}, {}}); });
    add(u"go.log"_s, tr("&Log"), {}, [this] { go({u"log"_s, {}, {}}); });
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
    for (const PageEntry &entry : m_pages->registry())
        for (const PageShortcut &shortcut : entry.shortcuts) {
            m_actions.addOfPage(shortcut);
            m_actions.nameGroup(shortcut.id.section(u'.', 0, 0), entry.title);
        }
    m_actions.nameGroup(u"connection"_s, tr("Connection"));
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
    fillMenuBar(menuBar(), m_actions, m_services, [this](const QString &language) { Q_EMIT languageRequested(language); });
}

const PageRegistry &MainWindow::registry() const
{
    return m_pages->registry();
}

Page *MainWindow::currentPage() const
{
    return m_pages->currentPage();
}

void MainWindow::go(const Location &location)
{
    m_history.visit(location);
    showLocation(location);
}

void MainWindow::showLocation(const Location &location)
{
    if (!m_pages->showLocation(location)) {
        // A page of a cluster that is gone: the first page that can be shown.
        m_history.replaceCurrent({u"welcome"_s, {}, {}});
        m_pages->showLocation({u"welcome"_s, {}, {}});
    }
    updateNavigation();
}

void MainWindow::updateNavigation()
{
    const Location here = m_history.current();
    m_sidebar->setCurrent(here.page);
    setDisabledReason(m_actions.action(u"go.back"_s), m_history.canGoBack() ? QString() : tr("There is no earlier page to go back to."));
    setDisabledReason(m_actions.action(u"go.forward"_s), m_history.canGoForward() ? QString() : tr("There is no page that you came back from."));
    const PageEntry *entry = m_pages->entry(here.page);
    const QString subject = !here.object.isEmpty() ? here.object : entry ? entry->title : QString();
    setWindowTitle(subject.isEmpty() ? tr("Brokerscope for Apache Kafka")
                                     : tr("%1 – Brokerscope for Apache Kafka", "title of the window").arg(plaintext::line(subject)));
}

PageContext MainWindow::contextOf(cluster::ConnectedCluster *cluster)
{
    return {this, cluster, cluster ? m_services.clusters->changes(cluster) : nullptr, m_services.log, m_services.local, m_services.connections,
            m_services.clusters->journal()};
}

void MainWindow::clusterChanged()
{
    disconnect(m_snapshotConnection);
    cluster::ConnectedCluster *cluster = m_services.clusters->current();
    m_pages->setContext(contextOf(cluster));
    m_history.clear();
    m_sidebar->setHasCluster(cluster);
    m_environment->setVisible(cluster);
    const QString noCluster = cluster ? QString() : tr("No cluster is connected.");
    for (const QString &id : {u"connection.close"_s, u"view.refresh"_s})
        setDisabledReason(m_actions.action(id), noCluster);
    updateClusterMenu();
    if (!cluster) {
        m_sidebar->switcher()->setNoCluster();
        m_status->setNoCluster();
        go({u"welcome"_s, {}, {}});
        return;
    }
    const profile::ConnectionProfile &profile = cluster->profile();
    // In the window's language, which may have changed since the connection was made.
    const QString kind = profile.localCluster.isEmpty() ? profile.environment : tr("Local cluster");
    const QString environment = kind.isEmpty() ? profile.name : kind + u"  ·  "_s + profile.name;
    m_environment->setEnvironment(environment, profile::colorNumber(profile.color), profile.isProduction);
    m_environment->setReadOnly(profile.isReadOnly);
    const auto take = [this, cluster](const ClusterSnapshotPtr &snapshot) {
        const profile::ConnectionProfile &p = cluster->profile();
        const QString detail = snapshot->brokers.data
            ? tr("%n broker(s)", nullptr, int(snapshot->brokers.data->rows.size()))
            : p.bootstrapServers;
        m_sidebar->switcher()->setCluster(p.name, detail, profile::colorNumber(p.color));
        m_sidebar->setSnapshot(*snapshot);
        m_status->setSnapshot(p.bootstrapServers, snapshot);
        m_pages->setSnapshot(snapshot);
    };
    m_snapshotConnection = connect(cluster, &cluster::ConnectedCluster::snapshotChanged, this, take);
    take(cluster->snapshot());
    go({u"overview"_s, {}, {}});
}

void MainWindow::updateClusterMenu()
{
    m_clusterMenu->clear();
    for (cluster::ConnectedCluster *cluster : m_services.clusters->clusters()) {
        QString name = plaintext::line(cluster->profile().name);
        QAction *action = m_clusterMenu->addAction(name.replace(u'&', u"&&"_s));
        action->setObjectName(u"cluster.connected"_s);
        action->setToolTip(plaintext::toolTip(cluster->profile().name));
        action->setCheckable(true);
        action->setChecked(cluster == m_services.clusters->current());
        connect(action, &QAction::triggered, this, [this, cluster] { m_services.clusters->setCurrent(cluster); });
    }
    if (!m_clusterMenu->isEmpty())
        m_clusterMenu->addSeparator();
    bool hasSaved = false;
    for (const profile::ConnectionProfile &profile : m_services.connections->profiles()) {
        if (m_services.clusters->find(profile.id))
            continue; // listed above
        QString name = plaintext::line(profile.name);
        QAction *action = m_clusterMenu->addAction(tr("Connect to %1").arg(name.replace(u'&', u"&&"_s)));
        action->setObjectName(u"cluster.saved"_s);
        action->setToolTip(plaintext::toolTip(profile.name));
        connect(action, &QAction::triggered, this, [this, id = profile.id] { openSaved(id); });
        hasSaved = true;
    }
    if (hasSaved)
        m_clusterMenu->addSeparator();
    m_clusterMenu->addAction(m_actions.action(u"connection.new"_s));
    m_clusterMenu->addAction(m_actions.action(u"connection.close"_s));
}

void MainWindow::openSaved(const QUuid &id)
{
    openConnection(contextOf(m_services.clusters->current()), id, this);
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
    m_services.connections->noteUsed(profile.id);
    return done();
}

bool MainWindow::isConnected(const QUuid &profileId) const { return m_services.clusters->find(profileId); }

void MainWindow::showConnected(const QUuid &profileId)
{
    if (cluster::ConnectedCluster *cluster = m_services.clusters->find(profileId)) {
        m_services.clusters->setCurrent(cluster);
        go({u"overview"_s, {}, {}});
    }
}

void MainWindow::closeLocalCluster(const QString &localCluster)
{
    if (cluster::ConnectedCluster *cluster = m_services.clusters->findLocal(localCluster))
        m_services.clusters->close(cluster);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings->layout().setValue(kGeometry, saveGeometry());
    m_actions.save(m_services.settings->file());
    event->accept();
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
