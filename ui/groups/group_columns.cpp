// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/group_columns.h"

#include "ui/kit/format.h"
#include "ui/kit/page/group_state_cell.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GroupsPage)
};

Cell membersCell(const GroupRow &row)
{
    if (row.members < 0)
        return Cell::unknown(row.problem);
    Cell cell = Cell::count(row.members);
    if (row.idleMembers == 0)
        return cell;
    return std::move(cell).withIcon(u"idle"_s).withToolTip(Text::tr("%n member(s) hold no partition", nullptr, int(row.idleMembers)));
}

Cell lagCell(const GroupRow &row)
{
    if (row.lag < 0)
        return Cell::unknown(row.lagReason.isEmpty() ? Text::tr("Not known yet.") : row.lagReason);
    Cell cell = Cell::lag(row.lag, row.trend.history, row.trend.trend);
    if (!row.isLagComplete) {
        cell.text = format::atLeast(format::count(row.lag));
        cell.toolTip = row.lagReason;
    }
    return cell;
}

} // namespace

std::vector<Column<GroupRow>> groupColumns()
{
    std::vector<Column<GroupRow>> columns{
        {.id = u"id"_s, .title = Text::tr("Group ID"), .width = 260, .stretch = true, .searched = true,
         .cell = [](const GroupRow &r) { return Cell::name(r.id.isEmpty() ? Text::tr("(empty name)") : r.id, u"group"_s); }, .less = ascending(&GroupRow::id)},
        {.id = u"state"_s, .title = Text::tr("State"), .width = 190, .cell = [](const GroupRow &r) { return groupStateCell(r.state, r.problem); },
         .less = ascending(&GroupRow::state)},
        {.id = u"members"_s, .title = Text::tr("Members"), .width = 110, .right = true, .cell = membersCell, .less = ascending(&GroupRow::members)},
        {.id = u"topics"_s, .title = Text::tr("Topics"), .width = 90, .right = true,
         .cell = [](const GroupRow &r) { return r.topics < 0 ? Cell::unknown(r.topicsReason) : Cell::count(r.topics); },
         .less = ascending(&GroupRow::topics)},
        {.id = u"lag"_s, .title = Text::tr("Consumer lag"), .width = 210, .right = true, .help = Text::tr("Log end offset − committed offset, summed over the partitions."),
         .cell = lagCell, .less = ascending(&GroupRow::lag)},
        {.id = u"coordinator"_s, .title = Text::tr("Coordinator"), .width = 130,
         .cell = [](const GroupRow &r) {
             return r.coordinator < 0 ? Cell::unknown(r.problem.isEmpty() ? Text::tr("Not known yet.") : r.problem) : Cell::plain(Text::tr("Broker %1").arg(r.coordinator));
         },
         .less = ascending(&GroupRow::coordinator)},
        {.id = u"protocol"_s, .title = Text::tr("Protocol"), .width = 150,
         .cell = [](const GroupRow &r) {
             return r.protocol.isEmpty() ? Cell::unknown(Text::tr("The group has no members, or does not tell.")) : Cell::plain(r.protocol);
         },
         .less = ascending(&GroupRow::protocol)},
    };
    return columns;
}

} // namespace brokerscope::ui
