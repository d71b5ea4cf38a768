// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/desktop/page_list.h"
#include "app/desktop/single_instance.h"
#include "app/desktop/tour_plan.h"
#include "core/base/folders.h"
#include "core/changes/journal.h"
#include "core/local/local_session.h"
#include "core/profile/desktop_key_store.h"
#include "ui/kit/theme/icons.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QTextStream>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::desktop {

namespace {

/// The profile that stands for a local cluster: the same id each time, so that opening it again replaces the connection.
profile::ConnectionProfile localProfile(const local::LocalClusterState &state)
{
    profile::ConnectionProfile profile;
    profile.id = QUuid::createUuidV5(QUuid(u"{6f1b2a64-7f0e-4f3e-9f59-2d8b0a7f3c11}"_s), state.folder);
    profile.name = state.name;
    profile.color = u"green"_s;
    profile.bootstrapServers = state.bootstrap;
    profile.zookeeper = state.zookeeper;
    profile.localCluster = state.name;
    return profile;
}

} // namespace

Application::Application(QApplication *application, const Options &options)
    : m_application(application)
    , m_options(options)
    , m_theme(application)
    , m_connections(profile::ProfileFile(), std::make_unique<profile::DesktopKeyStore>())
    , m_local(std::make_unique<local::LocalSession>())
{
    application->setWindowIcon(ui::applicationIcon());
    m_theme.setChoice(m_settings.theme());
    connect(&m_settings, &ui::Settings::themeChanged, this, [this] { m_theme.setChoice(m_settings.theme()); });
    connect(&m_settings, &ui::Settings::refreshChanged, this,
            [this] { m_clusters.setRefreshSeconds(m_settings.refreshSeconds()); });
    m_clusters.setRefreshSeconds(m_settings.refreshSeconds());
    // Before the window hears of it: it makes its pages anew.
    connect(&m_settings, &ui::Settings::timesChanged, this, [this] { ui::format::setTimeStyle(m_settings.times()); });
    ui::format::setTimeStyle(m_settings.times());
    m_local->setKeep(m_settings.keepLocalClustersRunning());
    connect(m_local.get(), &local::LocalSession::keepChanged, this, [this](bool keep) { m_settings.setKeepLocalClustersRunning(keep); });

    m_logFile = std::make_unique<LogFile>(&m_log, LogFile::defaultFolder());
    m_log.add(LogEntry::Level::Info, u"window"_s, QCoreApplication::translate("Application", "Brokerscope %1 begins.").arg(QStringLiteral(BROKERSCOPE_VERSION)));
    auto journal = changes::Journal::open(changes::Journal::defaultPath());
    if (journal)
        m_journal = std::move(*journal);
    else
        m_log.add(LogEntry::Level::Error, u"changes"_s, journal.error().message);
    m_clusters.setJournal(m_journal.get());
    if (m_journal && !m_journal->setAside().isNull())
        m_log.add(LogEntry::Level::Warning, u"changes"_s,
                  QCoreApplication::translate("Application", "The change journal was damaged: it was put aside as %1, and a new one was begun.").arg(m_journal->setAside()));

    connect(&m_sleepWatch, &SleepWatch::woke, this, [this](qint64 ms) {
        m_log.add(LogEntry::Level::Info, u"window"_s,
                  QCoreApplication::translate("Application", "This machine was suspended for %1: all clusters are asked again.").arg(ui::format::duration(ms)));
        m_clusters.catchUp();
    });
    connect(&m_networkWatch, &NetworkWatch::changed, this, [this] {
        m_log.add(LogEntry::Level::Info, u"window"_s, QCoreApplication::translate("Application", "The network of this machine changed: all clusters are asked again."));
        m_clusters.catchUp();
    });
    connect(m_local.get(), &local::LocalSession::started, this, [this](const local::LocalClusterState &state) {
        if (const auto opened = m_clusters.open(localProfile(state), {}); opened)
            window()->showCluster(*opened);
        else
            m_log.add(LogEntry::Level::Error, u"local"_s, opened.error().message);
    });
    connect(m_local.get(), &local::LocalSession::stopped, this, [this](const QString &name) {
        if (cluster::ConnectedCluster *cluster = m_clusters.findLocal(name))
            m_clusters.close(cluster);
    });
}

Application::~Application() = default;

void Application::begin()
{
    setLanguage(m_options.language.isNull() ? m_settings.language() : m_options.language);
    if (m_options.watchdog || !m_options.tourFolder.isNull())
        m_watchdog = std::make_unique<ui::StallWatchdog>();
    if (m_options.exitAfterFirstPaint) {
        m_firstPaint = std::make_unique<FirstPaint>();
        connect(m_firstPaint.get(), &FirstPaint::painted, this, [this] {
            QTextStream(stdout) << "painted" << Qt::endl; // read by tests/bench
            m_application->exit(0);
        });
    }
    m_windows.open(nullptr, {});
    if (!m_options.tourFolder.isNull()) {
        m_tour = std::make_unique<TourPlan>(window(), &m_theme, &m_clusters, m_local.get(), m_options.tourFolder, m_options.besideFolder);
        connect(&m_windows, &Windows::remade, m_tour.get(), [this] { m_tour->setWindow(window()); });
        connect(m_tour.get(), &TourPlan::languageWanted, this, &Application::setLanguage);
        connect(m_tour.get(), &TourPlan::finished, this, [this](int failures) {
            reportStalls();
            m_application->exit(failures == 0 ? 0 : 1);
        });
        m_tour->start();
    } else {
        startAsAsked();
    }
}

int Application::run()
{
    begin();
    const int code = m_application->exec();
    if (m_instance)
        m_instance->end();
    if (m_options.tourFolder.isNull())
        reportStalls();
    m_tour.reset();
    m_windows.closeAll();
    return code;
}

void Application::setLanguage(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    m_translators.install(locale);
    m_windows.remake();
}

std::unique_ptr<ui::MainWindow> Application::makeWindow(ui::MainWindow::Role role)
{
    auto window = std::make_unique<ui::MainWindow>(
        ui::Services{&m_theme, &m_settings, &m_log, &m_clusters, m_local.get(), &m_connections}, allPages(), role);
    connect(window.get(), &ui::MainWindow::languageRequested, this, [this](const QString &language) {
        m_settings.setLanguage(language);
        // Later: the menu that asked belongs to a window that is replaced.
        QMetaObject::invokeMethod(
            this, [this, language] { setLanguage(language); }, Qt::QueuedConnection);
    });
    connect(window.get(), &ui::MainWindow::aboutRequested, this, [asking = window.get()] { ui::showAbout(asking); });
    connect(window.get(), &ui::MainWindow::windowRequested, this,
            [this, asking = window.get()](const ui::Location &place) { m_windows.open(asking->cluster(), place); });
    return window;
}

void Application::startAsAsked()
{
    if (!m_options.asksForCluster())
        if (const auto cluster = local::clusters::find(local::clusters::defaultName()))
            m_local->adopt(*cluster);
    openAsked(m_options);
}

void Application::setSingleInstance(SingleInstance *instance)
{
    m_instance = instance;
    if (!m_instance)
        return;
    if (!m_instance->problem().message.isEmpty())
        m_log.add(LogEntry::Level::Warning, u"window"_s, m_instance->problem().message);
    m_instance->setHandler([this](const start_message::Request &request) { return takeLaterStart(request); });
}

Outcome Application::takeLaterStart(const start_message::Request &request)
{
    raiseWindow(request.activation);
    const Options &asked = request.options;
    if (!asked.asksForCluster() && asked.page.page.isEmpty() && asked.language.isEmpty())
        return done();
    // What is typed into a dialog would go with the page below it.
    if (QApplication::activeModalWidget())
        return failure({Error::Kind::Conflict, 0, tr("A dialog is open in the window of Brokerscope: answer or close it, then start again."), {}, false});
    if (!asked.language.isEmpty())
        setLanguage(asked.language);
    openAsked(asked);
    return done();
}

void Application::raiseWindow(const QString &activation)
{
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation.toUtf8()); // where Qt's Wayland platform looks for it
    ui::MainWindow *front = window();
    front->setWindowState((front->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    front->show();
    front->raise();
    front->activateWindow();
    QApplication::alert(front); // where the window manager keeps the focus where it is
}

void Application::openAsked(const Options &asked)
{
    if (!asked.profile.isEmpty()) {
        openSaved(asked.profile, asked.page);
    } else if (!asked.bootstrap.isEmpty()) {
        openBootstrap(asked);
    } else if (!asked.local.isEmpty()) {
        const cluster::ConnectedCluster *open = m_clusters.findLocal(asked.local);
        if (open) {
            window()->showConnected(open->profile().id);
        } else if (m_local->phase() == local::LocalSession::Phase::Running && m_local->state().name != asked.local) {
            return complain(tr("The local cluster “%1” runs in this window: stop it first, then start “%2”.").arg(m_local->state().name, asked.local));
        } else {
            window()->go({u"starting"_s, {}, {}});
            local::clusters::CreateOptions options;
            options.name = asked.local;
            m_local->start(options);
        }
        goWhenConnected(asked.page, open);
    } else if (!asked.page.page.isEmpty()) {
        goWhenConnected(asked.page, window()->cluster());
    }
}

void Application::openSaved(const QString &name, const ui::Location &page)
{
    async::deliver(m_connections.read(), this, [this, name, page](const Result<profile::Profiles> &read) {
        const profile::ConnectionProfile *found = nullptr;
        QStringList names;
        for (const profile::ConnectionProfile &profile : m_connections.profiles()) {
            names.append(profile.name);
            if (profile.name == name)
                found = &profile;
        }
        if (!read)
            return complain(read.error().message);
        if (!found && names.isEmpty())
            return complain(tr("There is no connection “%1”: none is saved yet.").arg(name));
        if (!found)
            return complain(tr("There is no connection “%1”; the saved ones are: %2.").arg(name, names.join(u", "_s)));
        const QUuid id = found->id;
        window()->openSaved(id);
        goWhenConnected(page, m_clusters.find(id));
    });
}

void Application::openBootstrap(const Options &asked)
{
    for (cluster::ConnectedCluster *cluster : m_clusters.clusters())
        if (cluster->profile().bootstrapServers == asked.bootstrap && cluster->profile().zookeeper == asked.zookeeper) {
            window()->showConnected(cluster->profile().id);
            return goWhenConnected(asked.page, true);
        }
    profile::ConnectionProfile profile;
    profile.id = QUuid::createUuid();
    profile.name = asked.bootstrap.section(u',', 0, 0);
    profile.bootstrapServers = asked.bootstrap;
    profile.zookeeper = asked.zookeeper;
    const auto opened = m_clusters.open(profile, {});
    if (!opened)
        return complain(opened.error().message);
    window()->showCluster(*opened);
    goWhenConnected(asked.page, true);
}

void Application::goWhenConnected(const ui::Location &page, bool isConnected)
{
    if (page.page.isEmpty())
        return;
    const auto needsCluster = [&page](const ui::PageEntry &entry) {
        return entry.id == page.page && entry.needsCluster;
    };
    const ui::PageRegistry &pages = window()->registry();
    if (isConnected || std::none_of(pages.begin(), pages.end(), needsCluster))
        return window()->go(page);
    const auto later = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection);
    connect(
        window(), &ui::MainWindow::clusterShown, this, [place = page, shown = window()] { shown->go(place); }, later);
}

void Application::complain(const QString &sentence)
{
    QTextStream(stderr) << "brokerscope: " << sentence << Qt::endl;
    window()->toast(ui::ToastKind::Information, tr("Not connected"), sentence, {});
}

void Application::reportStalls() const
{
    if (!m_watchdog)
        return;
    const auto report = m_watchdog->report();
    QTextStream(stdout) << u"GUI thread: %1 samples, p99 %2 ms, maximum %3 ms"_s.arg(report.samples)
                               .arg(report.p99Ms, 0, 'f', 1)
                               .arg(report.maximumMs, 0, 'f', 1)
                        << Qt::endl;
}

} // namespace brokerscope::desktop
