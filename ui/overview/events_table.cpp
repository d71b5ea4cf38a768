// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/events_table.h"

#include "core/cluster/connected_cluster.h"
#include "ui/kit/format.h"
#include "ui/kit/widgets/empty_state.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

Cell eventCell(cluster::ClusterEvent::Kind kind)
{
    using Kind = cluster::ClusterEvent::Kind;
    switch (kind) {
    case Kind::BrokerJoined: return Cell::plain(EventsTable::tr("Broker joined")).withIcon(u"broker"_s).withTone(Tone::Ok);
    case Kind::BrokerLeft: return Cell::plain(EventsTable::tr("Broker left")).withIcon(u"broker"_s).withTone(Tone::Error);
    case Kind::ControllerMoved: return Cell::plain(EventsTable::tr("Controller moved")).withIcon(u"controller"_s);
    case Kind::LeaderMoved: return Cell::plain(EventsTable::tr("Leader moved")).withIcon(u"leader"_s);
    case Kind::LeaderLost: return Cell::plain(EventsTable::tr("Leader lost")).withIcon(u"error"_s).withTone(Tone::Error);
    case Kind::IsrShrank: return Cell::plain(EventsTable::tr("ISR shrank")).withIcon(u"out-of-sync"_s).withTone(Tone::Warning);
    case Kind::IsrGrew: return Cell::plain(EventsTable::tr("ISR grew")).withIcon(u"ok"_s).withTone(Tone::Ok);
    case Kind::TopicCreated: return Cell::plain(EventsTable::tr("Topic created")).withIcon(u"plus"_s);
    case Kind::TopicDeleted: return Cell::plain(EventsTable::tr("Topic deleted")).withIcon(u"trash"_s);
    case Kind::GroupChanged: return Cell::plain(EventsTable::tr("Group rebalanced")).withIcon(u"rebalance"_s);
    }
    return {};
}

Location eventTarget(const cluster::ClusterEvent &event)
{
    if (!event.topic.isEmpty())
        return {u"topic"_s, event.topic, {}};
    if (event.kind == cluster::ClusterEvent::Kind::GroupChanged)
        return {u"group"_s, event.object, {}};
    return {};
}

QString changeText(const cluster::ClusterEvent &event)
{
    if (event.before.isEmpty())
        return event.after;
    return event.after.isEmpty() ? event.before : EventsTable::tr("%1 → %2", "before and after").arg(event.before, event.after);
}

} // namespace

EventsTable::EventsTable(const PageContext &context, QWidget *parent)
    : DataTable(tr("Recent events"), parent)
    , m_context(context)
{
    setObjectName(u"overview.events"_s);
    std::vector<Column<Row>> columns{
        {.id = u"time"_s, .title = tr("Time"), .width = 100,
         .cell = [](const Row &r) {
             return Cell::plain(format::timeOfDay(r.event.wallMs)).withTone(Tone::Muted).withToolTip(format::timestamp(r.event.wallMs));
         },
         .less = ascending(&Row::number)},
        {.id = u"event"_s, .title = tr("Event"), .width = 190, .cell = [](const Row &r) { return eventCell(r.event.kind); }},
        {.id = u"object"_s, .title = tr("Object"), .width = 190,
         .cell = [](const Row &r) {
             return eventTarget(r.event).page.isEmpty() ? Cell::plain(r.event.object) : Cell::link(r.event.object);
         }},
        {.id = u"what"_s, .title = tr("What changed"), .width = 300, .stretch = true,
         .cell = [](const Row &r) { return Cell::plain(changeText(r.event)); }},
    };
    m_model = new SnapshotTableModel<Row>(std::move(columns), [](const Row &r) { return QString::number(r.number); }, this);
    setModel(m_model);
    emptyState()->showNothing(u"clock"_s, tr("Nothing has happened yet"),
                              tr("Leader moves, ISR changes, brokers that come and go, and rebalances appear here."));
    const auto open = [this](const QModelIndex &index) {
        const Row *row = m_model->rowAt(index);
        if (row && !eventTarget(row->event).page.isEmpty())
            m_context.navigator->go(eventTarget(row->event));
    };
    connect(this, &DataTable::opened, this, open);
    connect(this, &DataTable::linkClicked, this, open);
    connect(this, &DataTable::exportReady, this, [this](const QByteArray &content, const QString &suffix) {
        m_context.navigator->saveFile(u"events."_s + suffix, content);
    });
    connect(context.cluster, &cluster::ConnectedCluster::eventsChanged, this, &EventsTable::showEvents);
    showEvents();
}

void EventsTable::showEvents()
{
    std::vector<Row> rows;
    const auto &events = m_context.cluster->events();
    rows.reserve(events.size());
    int number = int(events.size());
    for (const cluster::ClusterEvent &event : events)
        rows.push_back({event, number--});
    m_model->setRows(std::move(rows));
}

} // namespace brokerscope::ui
