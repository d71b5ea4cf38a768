// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/group_page.h"

#include "core/cluster/connected_cluster.h"
#include "ui/groups/diagnosis_view.h"
#include "ui/groups/group_row.h"
#include "ui/groups/lag_chart_view.h"
#include "ui/kit/format.h"
#include "ui/kit/page/group_state_cell.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/badge.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/figure_card.h"
#include "ui/kit/widgets/message_area.h"
#include "ui/kit/widgets/page_header.h"
#include "ui/kit/widgets/tab_row.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

GroupPage::GroupPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader({}))
    , m_state(new Badge({}))
    , m_messages(new MessageArea)
    , m_tabs(new TabRow(tr("Parts of the group")))
    , m_partitions(new SnapshotTableModel<GroupPartitionRow>(
          groupPartitionColumns(), [](const GroupPartitionRow &r) -> QString { return r.lag.partition.topic + u'-' + QString::number(r.lag.partition.partition); }, this))
    , m_memberRows(new SnapshotTableModel<GroupMemberRow>(groupMemberColumns(), [](const GroupMemberRow &r) { return r.member.memberId; }, this))
    , m_chart(new LagChartView(context))
    , m_diagnosis(new DiagnosisView(context))
{
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &page) { this->context().navigator->go({page, {}, {}}); });
    m_header->addBadge(m_state);
    auto *why = makeButton(tr("&Why is it not moving?"), u"diagnosis"_s, WidgetRole::Primary);
    why->setObjectName(u"group.why"_s);
    connect(why, &QPushButton::clicked, this, [this] {
        m_tabs->setCurrentId(u"diagnosis"_s);
        m_diagnosis->run();
    });
    m_header->addButton(why);

    m_tabs->add(u"topics"_s, tr("Topics"), makePartitions());
    m_memberTable = new DataTable(tr("Members"));
    m_memberTable->setObjectName(u"group.members"_s);
    m_memberTable->setEdgeToEdge(true);
    m_memberTable->setModel(m_memberRows);
    m_memberTable->sortBy(u"client"_s, Qt::AscendingOrder);
    connect(m_memberTable, &DataTable::exportReady, this, [this](const QByteArray &content, const QString &suffix) {
        this->context().navigator->saveFile(u"members."_s + suffix, content);
    });
    m_tabs->add(u"members"_s, tr("Members"), m_memberTable);
    m_tabs->add(u"chart"_s, tr("Lag chart"), m_chart);
    m_tabs->add(u"diagnosis"_s, tr("Diagnosis"), m_diagnosis);
    connect(m_tabs, &TabRow::currentChanged, this, &GroupPage::tabShown);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::cardGap);
    top->setSpacing(metrics::cardGap);
    top->addWidget(m_messages);
    top->addWidget(makeCards());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
}

QWidget *GroupPage::makeCards()
{
    m_members = new FigureCard(tr("Members"), u"group"_s);
    m_topics = new FigureCard(tr("Assigned topics"), u"topic"_s);
    m_partitionsCard = new FigureCard(tr("Assigned partitions"), u"partition"_s);
    m_coordinator = new FigureCard(tr("Coordinator"), u"broker"_s);
    m_lag = new FigureCard(tr("Total lag"), u"steady"_s);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::cardGap);
    for (FigureCard *card : {m_members, m_topics, m_partitionsCard, m_coordinator, m_lag})
        layout->addWidget(card, 1);
    return row;
}

QWidget *GroupPage::makePartitions()
{
    m_onlyWithLag = new QCheckBox(tr("&Only with lag"));
    m_partitionTable = new DataTable(tr("Partitions of the group"));
    m_partitionTable->setObjectName(u"group.partitions"_s);
    m_partitionTable->setEdgeToEdge(true);
    m_partitionTable->setModel(m_partitions);
    m_partitionTable->sortBy(u"topic"_s, Qt::AscendingOrder);
    m_partitionTable->emptyState()->showLoading(tr("Loading"), tr("waiting for offsets"));
    connect(m_onlyWithLag, &QCheckBox::toggled, this, [this](bool only) {
        if (only)
            m_partitions->setFilter([](const GroupPartitionRow &r) { return r.lag.lag != 0; });
        else
            m_partitions->setFilter(nullptr);
    });
    connect(m_partitionTable, &DataTable::opened, this, [this](const QModelIndex &index) {
        if (const GroupPartitionRow *row = m_partitions->rowAt(index))
            context().navigator->go({u"topic"_s, row->lag.partition.topic, {}});
    });
    connect(m_partitionTable, &DataTable::exportReady, this, [this](const QByteArray &content, const QString &suffix) {
        context().navigator->saveFile(u"offsets."_s + suffix, content);
    });
    auto *page = new QWidget;
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics::pageMargin, metrics::controlGap, metrics::pageMargin, metrics::controlGap);
    bar->addWidget(m_onlyWithLag);
    bar->addStretch();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_partitionTable, 1);
    return page;
}

void GroupPage::tabShown()
{
    Q_EMIT locationChanged();
    if (m_tabs->currentId() == "diagnosis"_L1 && !m_diagnosis->hasVerdict())
        m_diagnosis->run();
    if (m_tabs->currentId() == "chart"_L1)
        m_chart->refresh();
}

void GroupPage::showLocation(const Location &location)
{
    m_header->setTitle(location.object.isEmpty() ? tr("(empty name)") : location.object);
    m_header->setCrumbs({{context().cluster->profile().name, u"overview"_s}, {tr("Consumer Groups"), u"groups"_s}, {location.object, {}}});
    m_chart->setGroup(location.object);
    m_diagnosis->setGroup(location.object);
    Page::showLocation(location);
    m_tabs->setCurrentId(location.tab);
    tabShown();
}

Location GroupPage::location() const
{
    return {u"group"_s, m_location.object, m_tabs->currentId()};
}

bool GroupPage::hasLiveData() const
{
    if (m_tabs->currentId() == "diagnosis"_L1)
        return m_diagnosis->hasVerdict();
    if (m_tabs->currentId() == "chart"_L1)
        return m_chart->pointCount() > 1;
    return m_partitions->rowCount() > 0;
}

QString GroupPage::summary() const
{
    if (m_tabs->currentId() == "diagnosis"_L1)
        return u"group %1: %2"_s.arg(m_location.object, m_diagnosis->summary());
    if (m_tabs->currentId() == "chart"_L1)
        return u"group %1: %2 points"_s.arg(m_location.object).arg(m_chart->pointCount());
    return u"group %1: %2 partitions, %3 members"_s.arg(m_location.object).arg(m_partitions->rowCount()).arg(m_memberRows->totalRows());
}

void GroupPage::updateContent()
{
    const auto &groups = snapshot()->groups;
    m_header->showAge(groups);
    const Group *group = groups.data ? groups.data->find(m_location.object) : nullptr;
    const bool isGone = groups.data && !group;
    m_messages->setMessage(u"gone"_s, isGone, Tone::Warning, tr("The brokers do not list this group."),
                           tr("It was deleted, its offsets expired, or its coordinator does not answer."));
    m_messages->setMessage(u"stale"_s, groups.isStale(), Tone::Warning, tr("What is shown is not fresh."),
                           groups.isStale() ? groups.error->message : QString());
    const bool isHidden = group && group->describeError;
    m_messages->setMessage(u"hidden"_s, isHidden, Tone::Warning, tr("The group could not be described."),
                           isHidden ? group->describeError->message : QString());
    if (group)
        showCards(*group);
    m_partitions->setMaker([snapshot = snapshot(), id = m_location.object] { return groupPartitionRows(*snapshot, id); });
    m_memberRows->setMaker([snapshot = snapshot(), id = m_location.object] { return groupMemberRows(*snapshot, id); });
    if (snapshot()->lags.data)
        m_partitionTable->emptyState()->showNothing(u"partition"_s, tr("No partition"), tr("The group owns nothing and has committed nothing."));
    if (group)
        m_memberTable->emptyState()->showNothing(u"idle"_s, tr("No members"), tr("Nobody consumes in this group now."));
    m_chart->refresh();
}

void GroupPage::showCards(const Group &group)
{
    const Cell state = groupStateCell(group.state, group.describeError ? group.describeError->message : QString());
    m_state->set(state.text, state.tone, state.icon);
    m_state->setToolTip(plaintext::toolTip(state.toolTip));
    const QString hidden = tr("The broker hides this while the group rebalances.");
    if (group.describeError) {
        m_members->setUnknown(group.describeError->message);
    } else {
        const qint64 idle = idleMemberCount(group);
        m_members->setFigure(format::count(qint64(group.members.size())), {}, idle > 0 ? tr("%n idle", nullptr, int(idle)) : tr("none is idle"),
                             idle > 0 ? Tone::Warning : Tone::Normal);
    }
    std::set<QString> topics;
    qint64 partitions = 0;
    for (const GroupMember &member : group.members)
        for (const TopicPartition &partition : member.assignment) {
            topics.insert(partition.topic);
            ++partitions;
        }
    if (group.isAssignmentKnown()) {
        m_topics->setFigure(format::count(qint64(topics.size())), {}, QStringList(topics.begin(), topics.end()).join(u", "_s));
        m_partitionsCard->setFigure(format::count(partitions));
    } else {
        m_topics->setUnknown(group.describeError ? group.describeError->message : hidden);
        m_partitionsCard->setUnknown(group.describeError ? group.describeError->message : hidden);
    }
    const Broker *broker = snapshot()->brokers.data ? snapshot()->brokers.data->find(group.coordinator) : nullptr;
    if (group.coordinator < 0)
        m_coordinator->setUnknown(tr("Not known yet."));
    else
        m_coordinator->setFigure(tr("Broker %1").arg(group.coordinator), {}, broker ? u"%1:%2"_s.arg(broker->host).arg(broker->port) : QString());
    const GroupLag *lag = findLag(*snapshot(), group.id);
    if (!lag || lag->isUnknown()) {
        m_lag->setUnknown(lag && !lag->partitions.empty() ? lag->partitions.front().reason : tr("Not known yet."));
        return;
    }
    const auto &history = context().cluster->lagHistory();
    const auto trend = history.trend(group.id);
    using Movement = cluster::LagHistory::Trend;
    m_lag->setIconName(trend == Movement::Rising ? u"rising"_s : trend == Movement::Falling ? u"falling"_s : u"steady"_s);
    const QString detail = trend == Movement::Rising ? tr("rising, +%1").arg(format::count(history.difference(group.id)))
        : trend == Movement::Falling                 ? tr("falling, %1").arg(format::count(history.difference(group.id)))
        : trend == Movement::Steady                  ? tr("steady")
                                                  : QString();
    m_lag->setFigure(lag->isComplete ? format::count(lag->lag) : format::atLeast(format::count(lag->lag)), {}, detail);
}

} // namespace brokerscope::ui
