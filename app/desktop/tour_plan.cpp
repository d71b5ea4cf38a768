// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_plan.h"

#include "app/desktop/tour_stops.h"
#include "core/base/async.h"
#include "core/base/folders.h"
#include "core/changes/change_runner.h"
#include "core/changes/znode_create.h"
#include "core/changes/znode_set.h"
#include "core/local/local_session.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/theme.h"
#include "ui/shell/cluster_keeper.h"
#include "ui/shell/contact_sheet.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::desktop {

namespace {

constexpr int kLongestStartMs = 15 * 60'000; // the runtime may have to be fetched first
const QString kClusterName = u"tour"_s;

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

} // namespace

TourPlan::TourPlan(ui::MainWindow *window, ui::Theme *theme, ui::ClusterKeeper *clusters, local::LocalSession *local,
                   const QString &folder, const QString &beside)
    : m_window(window)
    , m_theme(theme)
    , m_clusters(clusters)
    , m_local(local)
    , m_folder(folder)
    , m_beside(beside)
{
}

TourPlan::~TourPlan() = default;

void TourPlan::setWindow(ui::MainWindow *window)
{
    m_window = window;
}

void TourPlan::start()
{
    m_window->resize(1440, 900);
    connect(m_local, &local::LocalSession::failed, this, [this](const Error &error) {
        say(u"tour: %1 (%2)"_s.arg(error.message, error.detail));
        ++m_failures;
        if (m_isEnding)
            Q_EMIT finished(m_failures);
        else
            end();
    });
    QTimer::singleShot(kLongestStartMs, this, [this] {
        if (m_local->phase() == local::LocalSession::Phase::Starting)
            m_local->cancel();
    });

    // The same on every desktop, and as the pictures that they are compared with.
    m_theme->setBodyPoints(10);
    walkWelcome();
}

void TourPlan::newTour()
{
    if (m_tour) {
        m_names << m_tour->names();
        m_tour.release()->deleteLater(); // it is telling us that it is finished
    }
    m_tour = std::make_unique<ui::Tour>(m_window, m_theme, m_folder);
}

void TourPlan::showLanguage(const QString &language)
{
    Q_EMIT languageWanted(language); // makes the window anew: see setWindow()
    m_window->resize(1440, 900);
}

void TourPlan::walkWelcome()
{
    // While there is no cluster yet: later it offers to show the one that runs.
    showLanguage(u"zh_CN"_s);
    newTour();
    m_tour->add(TourStops(m_window, m_local, u"-zh_CN"_s).welcome(u"01-welcome"_s));
    connect(m_tour.get(), &ui::Tour::finished, this, [this](int failures) {
        m_failures += failures;
        showLanguage(u"en"_s);
        walkStart();
    });
    m_tour->start();
}

void TourPlan::walkStart()
{
    newTour();
    m_tour->add(TourStops(m_window, m_local, {}).welcome(u"01-welcome"_s));
    m_tour->add({u"02-starting"_s,
                 {u"starting"_s, {}, {}},
                 [this] { return m_local->phase() != local::LocalSession::Phase::Starting || m_local->steps().size() > 2; },
                 [this] {
                     local::clusters::CreateOptions options;
                     options.name = kClusterName;
                     m_local->start(options);
                 }});
    connect(m_tour.get(), &ui::Tour::finished, this, [this](int failures) {
        m_failures += failures;
        if (m_local->phase() == local::LocalSession::Phase::Running)
            walkPages();
        else if (m_local->phase() == local::LocalSession::Phase::Starting)
            connect(m_local, &local::LocalSession::started, this, &TourPlan::walkPages);
    });
    m_tour->start();
}

void TourPlan::walkPages()
{
    disconnect(m_local, &local::LocalSession::started, this, &TourPlan::walkPages);
    m_local->startDemo();
    newTour();
    ui::Tour *tour = m_tour.get();
    const TourStops stops(m_window, m_local, {});
    const auto snapshot = [this] { return m_window->cluster() ? m_window->cluster()->snapshot() : nullptr; };
    const auto pageIsLive = [this] { return m_window->currentPage() && m_window->currentPage()->hasLiveData(); };
    tour->add(stops.localCluster(u"03-local"_s));
    // The demo needs some seconds until its groups have a lag to show.
    tour->add({u"04-overview"_s, {u"overview"_s, {}, {}}, [snapshot, pageIsLive] {
                   const auto s = snapshot();
                   return s && !slowestGroup(*s).isEmpty() && !crowdedGroup(*s).isEmpty() && pageIsLive();
               }});
    tour->add({u"05-topics"_s, {u"topics"_s, {}, {}}});
    tour->add({u"06-topic"_s, {}, pageIsLive,
               [this, snapshot] { m_window->go({u"topic"_s, widestTopic(*snapshot()), {}}); }});
    tour->add({u"06-brokers"_s, {u"brokers"_s, {}, {}}});
    tour->add({u"06-broker"_s, {}, pageIsLive, [this, snapshot] { m_window->go({u"broker"_s, firstBroker(*snapshot()), u"partitions"_s}); }});
    tour->add({u"06-broker-configuration"_s, {}, pageIsLive,
               [this, snapshot] { m_window->go({u"broker"_s, firstBroker(*snapshot()), u"configuration"_s}); }});
    tour->add(stops.groups(u"07-groups"_s));
    tour->add({u"08-group"_s, {}, pageIsLive,
               [this, snapshot] { m_window->go({u"group"_s, slowestGroup(*snapshot()), {}}); }});
    tour->add({u"09-lag-chart"_s, {}, pageIsLive,
               [this, snapshot] { m_window->go({u"group"_s, slowestGroup(*snapshot()), u"chart"_s}); }});
    tour->add(stops.diagnosis(u"10-diagnosis"_s));
    tour->add({u"10-zookeeper"_s, {}, pageIsLive, [this, snapshot] {
                   m_window->go({u"zookeeper"_s, u"/brokers/topics/"_s + widestTopic(*snapshot()) + u"/partitions/0/state"_s, u"kafka"_s});
               }});
    tour->add({u"11-create-topic"_s,
               {u"topics"_s, {}, {}},
               [] {
                   const QWidget *dialog = QApplication::activeModalWidget();
                   return dialog && dialog->findChild<QPushButton *>(u"change.verb"_s)->isEnabled();
               },
               [this] {
                   for (QAction *action : m_window->currentPage()->pageActions())
                       if (action->objectName() == "topics.create"_L1)
                           action->trigger();
                   if (auto *name = m_window->findChild<QLineEdit *>(u"createTopic.name"_s))
                       name->setText(u"demo.shipments"_s);
               },
               [] {
                   if (QWidget *dialog = QApplication::activeModalWidget())
                       dialog->close();
               }});
    tour->add(stops.deleteTopic(u"11-delete-topic"_s));
    tour->add(stops.messages(u"12-messages"_s));
    tour->add(stops.palette(u"12-palette"_s, u"ord"_s));
    tour->add({u"12-shortcuts"_s, {u"shortcuts"_s, {}, {}}});
    tour->add({u"12-settings"_s, {u"settings"_s, {}, {}}});
    tour->add(stops.localConfiguration(u"12-local-config"_s));
    tour->add({u"12-guide"_s, {u"guide"_s, {}, u"why-a-group-stands-still"_s}});
    ui::TourStop journal = stops.journal(u"12-change-journal"_s);
    journal.before = [this] { makeChanges(); };
    tour->add(journal);
    tour->add(stops.znode(u"12-znode"_s));
    tour->add(stops.saveZnode(u"12-save-znode"_s));
    tour->add(stops.connection(u"12-connect"_s));
    tour->add({u"12-log"_s, {u"log"_s, {}, {}}});
    connect(tour, &ui::Tour::finished, this, [this](int failures) {
        m_failures += failures;
        walkChinese();
    });
    tour->start();
}

void TourPlan::makeChanges()
{
    changes::ChangeRunner *runner = m_clusters->changes(m_window->cluster());
    if (!runner)
        return;
    async::deliver(runner->fetchClusterId(changes::Change::Target::ZooKeeper), this, [this, runner](const Result<QString> &id) {
        if (!id)
            return;
        async::deliver(runner->run(changes::ZnodeCreate(*id, kNoteZnode, QByteArray("first words")), {true, {}}), this,
                       [this, runner, id = *id](const Result<changes::ChangeResult> &) {
                           async::deliver(runner->run(changes::ZnodeSet(id, kNoteZnode, kNoteText.toUtf8(), 0), {true, {}}), this,
                                          [](const Result<changes::ChangeResult> &) {});
                       });
    });
}

void TourPlan::walkChinese()
{
    showLanguage(u"zh_CN"_s);
    newTour();
    const TourStops stops(m_window, m_local, u"-zh_CN"_s);
    m_tour->add({u"13-topics-zh_CN"_s, {u"topics"_s, {}, {}}});
    m_tour->add(stops.palette(u"13-palette"_s, u"topics"_s));
    m_tour->add({u"13-shortcuts-zh_CN"_s, {u"shortcuts"_s, {}, {}}});
    m_tour->add({u"13-settings-zh_CN"_s, {u"settings"_s, {}, {}}});
    m_tour->add({u"13-guide-zh_CN"_s, {u"guide"_s, {}, u"read-messages"_s}});
    m_tour->add(stops.localCluster(u"13-local"_s));
    m_tour->add(stops.localConfiguration(u"13-local-config"_s));
    m_tour->add(stops.groups(u"13-groups"_s));
    m_tour->add(stops.diagnosis(u"13-diagnosis"_s));
    m_tour->add(stops.znode(u"13-znode"_s));
    m_tour->add(stops.saveZnode(u"13-save-znode"_s));
    m_tour->add(stops.connection(u"13-connect"_s));
    m_tour->add(stops.journal(u"14-change-journal"_s));
    m_tour->add(stops.messages(u"14-messages"_s));
    connect(m_tour.get(), &ui::Tour::finished, this, [this](int failures) {
        m_failures += failures;
        end();
    });
    m_tour->start();
}

void TourPlan::makeContactSheet(const std::function<void()> &then)
{
    newTour(); // none that runs: the last one's names are wanted
    const ui::ContactSheet sheet = ui::planContactSheet({m_folder, m_names, m_beside});
    const ui::ContactSheetLook look{ui::tokens(), ui::roleFont(ui::FontRole::Section), ui::roleFont(ui::FontRole::Caption)};
    const QString file = m_folder + u"/contact.png"_s;
    say(u"contact sheet: %1 pages, %2 pictures beside theirs, %3 missing"_s.arg(m_names.size()).arg(sheet.compared()).arg(sheet.missing().size()));
    m_failures += int(sheet.missing().size());
    async::deliver(async::runOnPool(QThreadPool::globalInstance(), [sheet, look, file] { return ui::drawContactSheet(sheet, look, file); }), this,
                   [this, then](const Outcome &drawn) {
                       if (!drawn) {
                           say(u"tour: "_s + drawn.error().message);
                           ++m_failures;
                       }
                       then();
                   });
}

void TourPlan::end()
{
    m_isEnding = true;
    makeContactSheet([this] { endCluster(); });
}

void TourPlan::endCluster()
{
    const auto leave = [this] {
        if (const auto cluster = local::clusters::find(kClusterName))
            if (const Outcome wiped = local::clusters::wipe(*cluster); !wiped) {
                say(u"tour: %1"_s.arg(wiped.error().message));
                ++m_failures;
            }
        Q_EMIT finished(m_failures);
    };
    if (m_local->phase() != local::LocalSession::Phase::Running) {
        leave();
        return;
    }
    connect(m_local, &local::LocalSession::stopped, this, leave);
    m_local->stop();
}

void useTourFolders()
{
    // The runtimes are shared: fetching them again would take a minute.
    if (qEnvironmentVariableIsEmpty("BROKERSCOPE_RUNTIMES"))
        qputenv("BROKERSCOPE_RUNTIMES", folders::runtimes().toUtf8());
    static const QTemporaryDir home; // goes when the program ends
    for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
        qputenv(variable, (home.path() + u'/' + QString::fromLatin1(variable).toLower()).toUtf8());
}

} // namespace brokerscope::desktop
