// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/local_page.h"

#include "core/cluster/connected_cluster.h"
#include "core/local/local_session.h"
#include "core/local/runtime_catalog.h"
#include "ui/kit/format.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/badge.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/fact_strip.h"
#include "ui/kit/widgets/filter_field.h"
#include "ui/kit/widgets/message_area.h"
#include "ui/kit/widgets/page_header.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/section_header.h"
#include "ui/kit/widgets/tab_row.h"
#include "ui/local/clusters_menu.h"
#include "ui/local/event_table.h"
#include "ui/local/fault_menu.h"
#include "ui/local/log_panel.h"
#include "ui/local/process_table.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

using local::LocalClusterState;
using local::LocalProcess;
using local::LocalSession;

namespace {

enum Fact { Runtime, Bootstrap, ZooKeeper, Java, Folder };

Tone stateTone(LocalClusterState::State state)
{
    switch (state) {
    case LocalClusterState::State::Running: return Tone::Ok;
    case LocalClusterState::State::Degraded: return Tone::Warning;
    case LocalClusterState::State::Failed: return Tone::Error;
    case LocalClusterState::State::Starting:
    case LocalClusterState::State::Stopping: return Tone::Info;
    case LocalClusterState::State::Stopped: return Tone::Muted;
    }
    return Tone::Muted;
}

bool isDemoRunning(const LocalClusterState &state)
{
    const LocalProcess *demo = state.find(local::ProcessId::demo());
    return demo && (demo->state == LocalProcess::State::Running || demo->state == LocalProcess::State::Starting);
}

} // namespace

LocalPage::LocalPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Local cluster")))
    , m_badge(new Badge({}))
    , m_messages(new MessageArea)
    , m_facts(new FactStrip({tr("Runtime"), tr("Bootstrap servers"), tr("ZooKeeper"), tr("Java"), tr("Data folder")}))
    , m_table(new DataTable(tr("Processes")))
    , m_model(new SnapshotTableModel<LocalProcess>(processColumns(), [](const LocalProcess &p) { return p.process.word(); }, this))
    , m_log(new LogPanel)
    , m_events(new EventTable)
    , m_start(makeButton(tr("Start"), u"play"_s, WidgetRole::Primary))
    , m_stop(makeButton(tr("Stop"), u"stop"_s))
    , m_demo(makeButton(tr("Play demo traffic"), u"produce"_s))
    , m_break(makeButton(tr("&Break something"), u"warning"_s))
    , m_clusters(makeButton(tr("Cl&usters"), u"local"_s))
    , m_keep(new QCheckBox(tr("&Keep running when the window closes")))
{
    if (context.cluster)
        m_header->setCrumbs({{context.cluster->profile().name, u"overview"_s}, {tr("Local cluster"), {}}});
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &page) { this->context().navigator->go({page, {}, {}}); });
    m_header->addBadge(m_badge);
    makeButtons();
    m_table->setObjectName(u"local.processes"_s);
    m_table->setModel(m_model);
    m_table->emptyState()->showNothing(u"local"_s, tr("No local cluster yet"), tr("Start one: it runs on this computer only."));
    connect(m_table, &DataTable::rowMenu, this, [this](QMenu *menu, const QModelIndex &index) {
        if (const LocalProcess *process = m_model->rowAt(index))
            fillRowMenu(menu, *process, false);
    });
    connect(m_table, &DataTable::dangerousMenu, this, [this](QMenu *menu, const QModelIndex &index) {
        if (const LocalProcess *process = m_model->rowAt(index))
            fillRowMenu(menu, *process, true);
    });
    connect(m_log, &LogPanel::exportReady, this,
            [this](const QString &name, const QByteArray &content) { this->context().navigator->saveFile(name, content); });
    addActions(m_log->errorActions());

    auto *content = new QVBoxLayout;
    content->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::cardGap);
    content->setSpacing(metrics::cardGap);
    content->addWidget(m_messages);
    content->addWidget(m_facts);
    content->addWidget(new SectionHeader(tr("Processes")));
    auto *processes = Panel::around(m_table);
    processes->setMinimumHeight(metrics::headerHeight() + 4 * metrics::rowHeight());
    content->addWidget(processes, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(content, 1);
    layout->addWidget(makeParts(), 2);

    connect(context.local, &LocalSession::changed, this, &LocalPage::showSession);
    connect(context.local, &LocalSession::demoFailed, this, [this](const Error &error) {
        m_messages->setMessage(u"demo"_s, Tone::Error, tr("The demo traffic did not start."), error.message);
    });
    showSession();
}

QWidget *LocalPage::makeParts()
{
    // The table of events has no filter of its own; the log brings its.
    auto *filter = new FilterField(tr("Filter events"));
    connect(filter, &QLineEdit::textChanged, m_events, &EventTable::setFilterText);
    auto *header = new SectionHeader(tr("Newest first"));
    header->addWidget(filter);
    auto *events = new QWidget;
    auto *column = new QVBoxLayout(events);
    column->setSpacing(metrics::cardGap);
    column->addWidget(header);
    column->addWidget(Panel::around(m_events), 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_log, events})
        part->layout()->setContentsMargins(metrics::pageMargin, metrics::controlGap, metrics::pageMargin, metrics::pageBottom);
    auto *parts = new TabRow(tr("Parts of the local cluster"));
    parts->setObjectName(u"local.parts"_s);
    parts->add(u"log"_s, tr("Log"), m_log);
    parts->add(u"events"_s, tr("Events"), events);
    return parts;
}

void LocalPage::makeButtons()
{
    m_start->setObjectName(u"local.start"_s);
    m_stop->setObjectName(u"local.stop"_s);
    m_demo->setObjectName(u"local.demo"_s);
    m_keep->setObjectName(u"local.keep"_s);
    connect(m_start, &QPushButton::clicked, this, [this] {
        context().navigator->go({u"starting"_s, {}, {}});
        local::clusters::CreateOptions options;
        options.name = context().local->state().name;
        context().local->start(options);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] { context().local->stop(); });
    connect(m_demo, &QPushButton::clicked, this, [this] {
        if (isDemoRunning(context().local->state()))
            context().local->stopDemo();
        else
            context().local->startDemo();
    });
    connect(m_keep, &QCheckBox::toggled, this, [this](bool keep) { context().local->setKeep(keep); });
    m_clusters->setObjectName(u"local.clusters"_s);
    m_clusters->setMenu(new ClustersMenu(context(), this));
    m_break->setObjectName(u"local.break"_s);
    m_break->setMenu(new FaultMenu(context().local, [this](const auto &answer) { act(answer); }, this));
    m_header->addButton(m_clusters);
    m_header->addButton(m_break);
    m_header->addButton(m_demo);
    m_header->addButton(m_stop);
    m_header->addButton(m_start);
    m_header->addButton(m_keep);
}

void LocalPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showSession();
}

void LocalPage::showSession()
{
    const LocalSession &session = *context().local;
    const LocalClusterState &state = session.state();
    const bool isRunning = session.phase() == LocalSession::Phase::Running;
    const bool isBusy = session.phase() == LocalSession::Phase::Starting || session.phase() == LocalSession::Phase::Stopping;
    m_header->setTitle(state.name.isEmpty() ? tr("Local cluster") : tr("Local cluster %1").arg(state.name));
    m_badge->set(local::stateText(state.state), stateTone(state.state), isRunning ? u"check"_s : QString());
    m_start->setVisible(!isRunning);
    m_stop->setVisible(isRunning);
    setDisabledReason(m_start, isBusy ? tr("A start or stop is under way.") : QString());
    setDisabledReason(m_demo, isRunning ? QString() : tr("Start the cluster first."));
    setDisabledReason(m_break, isRunning ? QString() : tr("Start the cluster first."));
    m_events->setEvents(session.client() ? session.client()->events() : std::vector<local::LocalEvent>());
    m_demo->setText(isDemoRunning(state) ? tr("Stop demo traffic") : tr("Play demo traffic"));
    m_keep->setVisible(isRunning);
    {
        const QSignalBlocker blocker(m_keep);
        m_keep->setChecked(state.keep);
    }
    const bool hasFailed = session.phase() == LocalSession::Phase::Failed && session.error();
    m_messages->setMessage(u"start"_s, hasFailed, Tone::Error, tr("The local cluster did not start."), hasFailed ? session.error()->message : QString());
    if (isDemoRunning(state))
        m_messages->clear(u"demo"_s);

    const QString notYet = tr("Known once a cluster was made.");
    const auto fact = [&](Fact index, const QString &value) {
        if (value.isEmpty())
            m_facts->setUnknown(index, notYet);
        else
            m_facts->setFact(index, value, value);
    };
    const auto runtime = local::runtimes::find(state.runtime);
    fact(Runtime, runtime ? runtime->title() : QString());
    fact(Bootstrap, state.bootstrap);
    if (!state.bootstrap.isEmpty() && state.zookeeper.isEmpty())
        m_facts->setFact(ZooKeeper, tr("none (KRaft)"));
    else
        fact(ZooKeeper, state.zookeeper);
    fact(Java, state.java.section(u' ', 0, 0));
    fact(Folder, state.folder);
    m_model->setRows(state.processes);
    if (session.client() && isVisible())
        m_log->setCluster(session.client()->cluster());
}

void LocalPage::fillRowMenu(QMenu *menu, const LocalProcess &process, bool dangerous)
{
    local::SupervisorClient *client = context().local->client();
    if (!client || process.process.kind == local::ProcessId::Kind::Demo)
        return;
    const local::ProcessId id = process.process;
    const bool isUp = process.state == LocalProcess::State::Running;
    if (dangerous) {
        setDangerous(menu->addAction(icon(u"kill"_s), tr("&Kill (SIGKILL)"), this, [this, client, id] { act(client->killProcess(id)); }));
        menu->actions().constLast()->setEnabled(process.pid.has_value());
        return;
    }
    menu->addAction(icon(u"play"_s), tr("&Start"), this, [this, client, id] { act(client->startProcess(id)); })->setEnabled(!process.pid);
    menu->addAction(icon(u"stop"_s), tr("S&top"), this, [this, client, id] { act(client->stopProcess(id)); })->setEnabled(isUp);
    menu->addAction(icon(u"pause"_s), tr("&Freeze"), this, [this, client, id] { act(client->pauseProcess(id)); })->setEnabled(isUp);
    menu->addAction(icon(u"play"_s), tr("&Thaw"), this, [this, client, id] { act(client->resumeProcess(id)); })
        ->setEnabled(process.state == LocalProcess::State::Paused);
    addFaults(menu, client, process, false, [this](const auto &answer) { act(answer); });
}

void LocalPage::act(const Answer<LocalClusterState> &answer)
{
    async::deliver(answer, this, [this](const Result<LocalClusterState> &result) {
        m_messages->setMessage(u"action"_s, !result, Tone::Error, tr("That did not work."), result ? QString() : result.error().message);
    });
}

bool LocalPage::focusFilter()
{
    m_log->filterField()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

QList<QAction *> LocalPage::pageActions() const
{
    return m_log->errorActions();
}

bool LocalPage::hasLiveData() const
{
    return context().local->state().isRunning() && m_model->rowCount() > 0;
}

QString LocalPage::summary() const
{
    int running = 0;
    for (const LocalProcess &process : context().local->state().processes)
        running += process.state == LocalProcess::State::Running;
    return u"%1 of %2 processes running"_s.arg(running).arg(m_model->rowCount());
}

} // namespace brokerscope::ui
