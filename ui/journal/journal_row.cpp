// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_row.h"

#include "core/changes/change.h"
#include "core/changes/undo_objection.h"
#include "core/records/display_text.h"
#include "ui/kit/format.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

using changes::ChangeOutcome;
using changes::JournalEntry;

namespace {

struct JournalRowText
{
    Q_DECLARE_TR_FUNCTIONS(JournalRowText)
};

QString oneLine(const QString &text)
{
    return records::escaped(text, records::Lines::One);
}

Cell timeCell(const JournalRow &row)
{
    if (row.entry.startedAtMs <= 0)
        return Cell::unknown(row.entry.damage.isNull() ? JournalRowText::tr("The entry carries no time.") : row.entry.damage);
    Cell cell = Cell::plain(format::dateAndTime(row.entry.startedAtMs)).withToolTip(format::timestamp(row.entry.startedAtMs));
    cell.raw = format::isoTime(row.entry.startedAtMs);
    return cell;
}

Cell clusterCell(const JournalRow &row)
{
    const QString id = row.entry.clusterId.isEmpty() ? JournalRowText::tr("The cluster has no id: a ZooKeeper that serves no Kafka.")
                                                     : JournalRowText::tr("Cluster id %1").arg(row.entry.clusterId);
    return Cell::plain(oneLine(row.entry.connection)).withToolTip(id);
}

Cell undoCell(const JournalRow &row)
{
    if (row.entry.undoneBy > 0)
        return Cell::plain(JournalRowText::tr("taken back by %1", "number of an entry").arg(row.entry.undoneBy)).withTone(Tone::Muted);
    if (const auto objection = changes::undoObjection(row.entry, {}))
        return Cell::unknown(objection->message);
    return Cell::plain(JournalRowText::tr("can be taken back")).withIcon(u"undo"_s);
}

} // namespace

bool JournalRow::operator==(const JournalRow &other) const
{
    return entry.id == other.entry.id && entry.finishedAtMs == other.entry.finishedAtMs && entry.outcome == other.entry.outcome
        && entry.undoneBy == other.entry.undoneBy && entry.damage == other.entry.damage;
}

bool JournalRow::canBeUndone() const
{
    return !changes::undoObjection(entry, {});
}

Cell journalResultCell(const JournalEntry &entry)
{
    if (!entry.damage.isNull())
        return Cell::plain(JournalRowText::tr("damaged")).withIcon(u"error"_s).withTone(Tone::Error).withToolTip(entry.damage);
    switch (entry.outcome) {
    case ChangeOutcome::Done: return Cell::plain(JournalRowText::tr("done")).withIcon(u"ok"_s).withTone(Tone::Ok);
    case ChangeOutcome::Failed: return Cell::plain(JournalRowText::tr("failed")).withIcon(u"error"_s).withTone(Tone::Error).withToolTip(entry.message);
    case ChangeOutcome::Refused:
    case ChangeOutcome::Previewed:
    case ChangeOutcome::Unknown: break;
    }
    const QString reason = entry.finishedAtMs < 0 ? JournalRowText::tr("It is under way, or the program ended meanwhile: it may have happened.")
                                                  : entry.message;
    return Cell::plain(JournalRowText::tr("not known")).withIcon(u"warning"_s).withTone(Tone::Warning).withToolTip(reason);
}

QString journalAction(const JournalEntry &entry)
{
    const QString name = changes::actionNameOf(entry.kind);
    return name.isNull() ? oneLine(entry.action) : name;
}

Location journalTarget(const JournalEntry &entry)
{
    if (entry.kind.contains("Znode"_L1))
        return {u"zookeeper"_s, entry.object, {}};
    if (entry.kind == "createTopic"_L1 || entry.kind == "deleteTopic"_L1)
        return {u"topic"_s, entry.object, {}};
    if (entry.kind == "produceRecords"_L1)
        return {u"messages"_s, entry.object, {}};
    return {};
}

std::vector<Column<JournalRow>> journalColumns()
{
    std::vector<Column<JournalRow>> columns{
        {.id = u"time"_s, .title = JournalRowText::tr("Time"), .width = 185, .cell = timeCell,
         .less = ascending([](const JournalRow &r) { return r.entry.id; })},
        {.id = u"cluster"_s, .title = JournalRowText::tr("Cluster"), .width = 100, .searched = true, .cell = clusterCell,
         .less = ascending([](const JournalRow &r) { return r.entry.connection; })},
        {.id = u"action"_s, .title = JournalRowText::tr("Action"), .width = 150, .searched = true,
         .cell = [](const JournalRow &r) {
             Cell cell = Cell::plain(journalAction(r.entry));
             return r.entry.undoOf > 0 ? std::move(cell).withSecond(JournalRowText::tr("takes back %1", "number of an entry").arg(r.entry.undoOf)) : cell;
         },
         .less = ascending([](const JournalRow &r) { return r.entry.kind; })},
        {.id = u"object"_s, .title = JournalRowText::tr("Object"), .width = 180, .stretch = true, .searched = true,
         .cell = [](const JournalRow &r) { return Cell::mono(oneLine(r.entry.object)); },
         .less = ascending([](const JournalRow &r) { return r.entry.object; })},
        {.id = u"result"_s, .title = JournalRowText::tr("Result"), .width = 95, .searched = true,
         .cell = [](const JournalRow &r) { return journalResultCell(r.entry); },
         .less = ascending([](const JournalRow &r) { return journalResultCell(r.entry).text; })},
        {.id = u"undo"_s, .title = JournalRowText::tr("Undo"), .width = 175, .cell = undoCell},
        {.id = u"command"_s, .title = JournalRowText::tr("Equivalent command"), .width = 300, .hidden = true, .searched = true,
         .cell = [](const JournalRow &r) { return Cell::mono(oneLine(r.entry.commandLine)); }},
        {.id = u"entry"_s, .title = JournalRowText::tr("Entry"), .width = 80, .right = true, .hidden = true,
         .cell = [](const JournalRow &r) { return Cell::count(r.entry.id); },
         .less = ascending([](const JournalRow &r) { return r.entry.id; })},
    };
    return columns;
}

std::vector<JournalRow> journalRows(const changes::JournalList &list)
{
    std::vector<JournalRow> rows;
    rows.reserve(list.entries.size());
    for (const JournalEntry &entry : list.entries)
        rows.push_back({entry});
    return rows;
}

} // namespace brokerscope::ui
