// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "app/desktop/page_list.h"
#include "app/desktop/tour_plan.h"
#include "core/base/context_translator.h"
#include "core/base/folders.h"
#include "core/changes/journal.h"
#include "core/local/local_session.h"
#include "core/profile/desktop_key_store.h"
#include "ui/kit/theme/icons.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTextStream>

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
    profile.environment = QCoreApplication::translate("Application", "Local cluster");
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
    m_local->setKeep(m_settings.keepLocalClustersRunning());

    auto journal = changes::Journal::open(changes::Journal::defaultPath());
    if (journal)
        m_journal = std::move(*journal);
    else
        m_log.add(LogEntry::Level::Error, u"changes"_s, journal.error().message);
    m_clusters.setJournal(m_journal.get());

    connect(m_local.get(), &local::LocalSession::started, this, [this](const local::LocalClusterState &state) {
        if (const auto opened = m_clusters.open(localProfile(state), {}); !opened)
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
    makeWindow();
    if (!m_options.tourFolder.isNull()) {
        m_tour = std::make_unique<TourPlan>(m_window.get(), &m_theme, &m_clusters, m_local.get(), m_options.tourFolder);
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
    if (m_options.tourFolder.isNull())
        reportStalls();
    m_tour.reset();
    m_window.reset();
    return code;
}

void Application::setLanguage(const QString &language)
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    const auto install = [&](const QLocale &wanted, const QString &name, const QString &folder) {
        auto translator = std::make_unique<ContextTranslator>();
        if (translator->load(wanted, name, u"_"_s, folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    };
    // The last one installed is asked first: English stands in where the language has no text, with its plural forms.
    install(QLocale(QLocale::English), u"brokerscope"_s, u":/i18n"_s);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, u"brokerscope"_s, u":/i18n"_s);
    if (m_window)
        makeWindow();
}

void Application::makeWindow()
{
    const ui::Location place = m_window ? m_window->location() : ui::Location{};
    const QByteArray geometry = m_window ? m_window->saveGeometry() : QByteArray();
    auto window = std::make_unique<ui::MainWindow>(
        ui::Services{&m_theme, &m_settings, &m_log, &m_clusters, m_local.get(), &m_connections}, allPages());
    connect(window.get(), &ui::MainWindow::languageRequested, this, [this](const QString &language) {
        m_settings.setLanguage(language);
        // Later: the menu that asked belongs to the window that is replaced.
        QMetaObject::invokeMethod(this, [this, language] { setLanguage(language); }, Qt::QueuedConnection);
    });
    connect(window.get(), &ui::MainWindow::aboutRequested, this, [this] { ui::showAbout(m_window.get()); });
    if (m_tour)
        m_tour->setWindow(window.get());
    m_window = std::move(window);
    if (!geometry.isEmpty())
        m_window->restoreGeometry(geometry);
    m_window->show();
    if (!place.page.isEmpty())
        m_window->go(place);
}

void Application::startAsAsked()
{
    if (!m_options.bootstrap.isEmpty()) {
        profile::ConnectionProfile profile;
        profile.id = QUuid::createUuid();
        profile.name = m_options.bootstrap.section(u',', 0, 0);
        profile.bootstrapServers = m_options.bootstrap;
        profile.zookeeper = m_options.zookeeper;
        if (const auto opened = m_clusters.open(profile, {}); !opened)
            QTextStream(stderr) << "brokerscope: " << opened.error().message << Qt::endl;
    } else if (!m_options.local.isEmpty()) {
        m_window->go({u"starting"_s, {}, {}});
        local::clusters::CreateOptions options;
        options.name = m_options.local;
        m_local->start(options);
    } else if (const auto cluster = local::clusters::find(local::clusters::defaultName())) {
        m_local->adopt(*cluster);
    }
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
