// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_plan.h"

#include "core/base/folders.h"
#include "core/changes/change_runner.h"
#include "core/changes/znode_create.h"
#include "core/changes/znode_set.h"
#include "core/local/local_session.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/theme/theme.h"
#include "ui/shell/cluster_keeper.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
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

/// The group that the tour looks at: the one with more members than partitions, which the doctor has something to say of.
QString crowdedGroup(const ClusterSnapshot &snapshot)
{
    if (!snapshot.groups.data)
        return {};
    for (const Group &group : snapshot.groups.data->rows)
        for (const GroupMember &member : group.members)
            if (group.state == GroupState::Stable && member.assignment.empty())
                return group.id;
    return {};
}

/// The group with the largest lag.
QString slowestGroup(const ClusterSnapshot &snapshot)
{
    QString slowest;
    qint64 most = 0;
    if (snapshot.lags.data)
        for (std::size_t i = 0; i < snapshot.lags.data->rows.size(); ++i)
            if (snapshot.lags.data->rows[i].lag > most) {
                most = snapshot.lags.data->rows[i].lag;
                slowest = snapshot.lags.data->groups->rows[i].id;
            }
    return slowest;
}

/// The topic with the most partitions that is not internal.
QString widestTopic(const ClusterSnapshot &snapshot)
{
    QString widest;
    quint32 most = 0;
    if (snapshot.topics.data)
        for (TopicIndex t = 0; t < snapshot.topics.data->topicCount(); ++t)
            if (!snapshot.topics.data->isInternal(t) && snapshot.topics.data->partitionCount(t) > most) {
                most = snapshot.topics.data->partitionCount(t);
                widest = snapshot.topics.data->name(t);
            }
    return widest;
}

QString firstBroker(const ClusterSnapshot &snapshot)
{
    return snapshot.brokers.data && !snapshot.brokers.data->rows.empty() ? QString::number(snapshot.brokers.data->rows.front().id) : QString();
}

} // namespace

TourPlan::TourPlan(ui::MainWindow *window, ui::Theme *theme, ui::ClusterKeeper *clusters, local::LocalSession *local,
                   const QString &folder)
    : m_window(window)
    , m_theme(theme)
    , m_clusters(clusters)
    , m_local(local)
    , m_folder(folder)
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

    m_tour = std::make_unique<ui::Tour>(m_window, m_theme, m_folder);
    m_tour->add({u"01-welcome"_s, {u"welcome"_s, {}, {}}, [] { return true; }});
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
    auto tour = std::make_unique<ui::Tour>(m_window, m_theme, m_folder);
    const auto snapshot = [this] { return m_clusters->current() ? m_clusters->current()->snapshot() : nullptr; };
    const auto pageIsLive = [this] { return m_window->currentPage() && m_window->currentPage()->hasLiveData(); };
    tour->add({u"03-local"_s, {u"local"_s, {}, {}}});
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
    tour->add({u"07-groups"_s, {u"groups"_s, {}, {}}});
    tour->add({u"08-group"_s, {}, pageIsLive,
               [this, snapshot] { m_window->go({u"group"_s, slowestGroup(*snapshot()), {}}); }});
    tour->add({u"09-lag-chart"_s, {}, pageIsLive,
               [this, snapshot] { m_window->go({u"group"_s, slowestGroup(*snapshot()), u"chart"_s}); }});
    tour->add({u"10-diagnosis"_s, {}, pageIsLive,
               [this, snapshot] { m_window->go({u"group"_s, crowdedGroup(*snapshot()), u"diagnosis"_s}); }});
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
    tour->add({u"12-messages"_s, {}, [this] {
                   auto *table = m_window->findChild<QTableView *>(u"messages.table"_s);
                   if (!table || !table->model() || table->model()->rowCount() < 30)
                       return false;
                   if (!table->currentIndex().isValid())
                       table->setCurrentIndex(table->model()->index(7, 0));
                   return true;
               },
               [this, snapshot] { m_window->go({u"messages"_s, widestTopic(*snapshot()), {}}); }});
    tour->add(paletteStop(u"12-palette"_s, u"ord"_s));
    tour->add({u"12-shortcuts"_s, {u"shortcuts"_s, {}, {}}});
    tour->add({u"12-settings"_s, {u"settings"_s, {}, {}}});
    tour->add({u"12-change-journal"_s, {}, [this] {
                   auto *table = m_window->findChild<ui::DataTable *>(u"journal.table"_s);
                   if (!table || table->model()->rowCount() < 2)
                       return false;
                   if (!table->currentIndex().isValid())
                       table->setCurrentIndex(table->model()->index(0, 0));
                   const auto *undo = m_window->findChild<QPushButton *>(u"journal.undoButton"_s);
                   return undo && undo->isVisible() && undo->isEnabled();
               },
               [this] {
                   makeChanges();
                   m_window->go({u"journal"_s, {}, {}});
               }});
    tour->add({u"12-log"_s, {u"log"_s, {}, {}}});
    connect(tour.get(), &ui::Tour::finished, this, [this](int failures) {
        m_failures += failures;
        walkChinese();
    });
    m_tour.release()->deleteLater();
    m_tour = std::move(tour);
    m_tour->start();
}

ui::TourStop TourPlan::paletteStop(const QString &name, const QString &typed)
{
    ui::TourStop stop;
    stop.name = name;
    stop.before = [this, typed] {
        m_window->actions()->action(u"go.palette"_s)->trigger();
        if (auto *field = m_window->findChild<QLineEdit *>(u"palette.field"_s))
            field->setText(typed);
    };
    stop.isReady = [this] {
        const auto *list = m_window->findChild<QListView *>(u"palette.list"_s);
        return list && list->model()->rowCount() > 0;
    };
    stop.after = [] {
        if (QWidget *palette = QApplication::activeModalWidget())
            palette->close();
    };
    return stop;
}

void TourPlan::makeChanges()
{
    changes::ChangeRunner *runner = m_clusters->changes(m_clusters->current());
    if (!runner)
        return;
    const QString path = u"/demo.note"_s;
    async::deliver(runner->fetchClusterId(changes::Change::Target::ZooKeeper), this, [this, runner, path](const Result<QString> &id) {
        if (!id)
            return;
        async::deliver(runner->run(changes::ZnodeCreate(*id, path, QByteArray("first words")), {true, {}}), this,
                       [this, runner, path, id = *id](const Result<changes::ChangeResult> &) {
                           async::deliver(runner->run(changes::ZnodeSet(id, path, QByteArray("better words"), 0), {true, {}}), this,
                                          [](const Result<changes::ChangeResult> &) {});
                       });
    });
}

void TourPlan::walkChinese()
{
    m_tour.release()->deleteLater();
    Q_EMIT languageWanted(u"zh_CN"_s); // makes the window anew: see setWindow()
    m_window->resize(1440, 900);
    m_tour = std::make_unique<ui::Tour>(m_window, m_theme, m_folder);
    m_tour->add({u"13-topics-zh_CN"_s, {u"topics"_s, {}, {}}});
    m_tour->add(paletteStop(u"13-palette-zh_CN"_s, u"topics"_s));
    m_tour->add({u"13-shortcuts-zh_CN"_s, {u"shortcuts"_s, {}, {}}});
    m_tour->add({u"13-settings-zh_CN"_s, {u"settings"_s, {}, {}}});
    m_tour->add({u"14-change-journal-zh_CN"_s, {u"journal"_s, {}, {}}, [this] {
                     auto *table = m_window->findChild<ui::DataTable *>(u"journal.table"_s);
                     if (!table || table->model()->rowCount() < 2)
                         return false;
                     if (!table->currentIndex().isValid())
                         table->setCurrentIndex(table->model()->index(0, 0));
                     return m_window->findChild<QPushButton *>(u"journal.undoButton"_s)->isVisible();
                 }});
    m_tour->add({u"14-messages-zh_CN"_s, {}, {}, [this] {
                     const auto snapshot = m_clusters->current() ? m_clusters->current()->snapshot() : nullptr;
                     if (snapshot)
                         m_window->go({u"messages"_s, widestTopic(*snapshot), {}});
                 }});
    connect(m_tour.get(), &ui::Tour::finished, this, [this](int failures) {
        m_failures += failures;
        end();
    });
    m_tour->start();
}

void TourPlan::end()
{
    m_isEnding = true;
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
