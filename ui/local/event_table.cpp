// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/event_table.h"

#include "ui/kit/format.h"
#include "ui/kit/widgets/empty_state.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

using local::LocalEvent;

namespace {

Cell kindCell(const LocalEvent &event)
{
    const QString text = event.kindText();
    switch (event.kind) {
    case LocalEvent::Kind::Started:
        return Cell::badge(text, u"play"_s, Tone::Info);
    case LocalEvent::Kind::Restarted:
        return Cell::badge(text, u"restart"_s, Tone::Warning);
    case LocalEvent::Kind::Ready:
        return Cell::badge(text, u"ok"_s, Tone::Ok);
    case LocalEvent::Kind::Died:
        return Cell::badge(text, u"error"_s, Tone::Error);
    case LocalEvent::Kind::Stopped:
        return Cell::badge(text, u"stop"_s, Tone::Muted);
    case LocalEvent::Kind::FaultBegun:
        return Cell::badge(text, u"warning"_s, Tone::Warning);
    case LocalEvent::Kind::FaultEnded:
        return Cell::badge(text, u"check"_s, Tone::Info);
    }
    return Cell::plain(text);
}

} // namespace

EventTable::EventTable(QWidget *parent) : DataTable(tr("Events"), parent)
{
    setObjectName(u"local.events"_s);
    std::vector<Column<LocalEvent>> columns{
        {.id = u"time"_s,
         .title = tr("Time"),
         .width = 90,
         .cell = [](const LocalEvent &e) { return Cell::plain(format::timeOfDay(e.atMs)).withTone(Tone::Muted); },
         .less = ascending(&LocalEvent::number)},
        {.id = u"process"_s,
         .title = tr("Process"),
         .width = 120,
         .searched = true,
         .cell = [](const LocalEvent &e) { return Cell::plain(e.processText()); }},
        {.id = u"event"_s, .title = tr("Event"), .width = 160, .searched = true, .cell = kindCell},
        {.id = u"what"_s,
         .title = tr("What"),
         .width = 400,
         .stretch = true,
         .searched = true,
         .cell = [](const LocalEvent &e) { return Cell::plain(e.text()).withToolTip(e.reason.detail); }},
    };
    m_model = new SnapshotTableModel<LocalEvent>(
        std::move(columns), [](const LocalEvent &e) { return QString::number(e.number); }, this);
    setDense(true);
    setModel(m_model);
    emptyState()->showNothing(
        u"clock"_s, tr("No event yet"),
        tr("Starts, deaths with their reason and what you break on purpose appear here while the cluster runs."));
}

void EventTable::setEvents(const std::vector<LocalEvent> &events)
{
    std::vector<LocalEvent> newestFirst(events.rbegin(), events.rend());
    m_model->setRows(std::move(newestFirst));
}

} // namespace brokerscope::ui
