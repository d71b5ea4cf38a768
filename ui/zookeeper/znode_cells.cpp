// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/znode_cells.h"

#include "core/records/display_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ZnodeTreeModel)
};

} // namespace

Cell znodeNameCell(const QString &name, const ZnodeFacts &facts)
{
    Cell cell = Cell::plain(records::escaped(name, records::Lines::One)).withIcon(u"znode"_s);
    QStringList spoken{cell.text};
    if (facts.stat && facts.stat->ephemeralOwner != 0) {
        cell.icon = u"clock"_s;
        cell.second = Text::tr("ephemeral");
        cell.toolTip = Text::tr("Ephemeral: it goes with the session 0x%1 that made it.").arg(facts.stat->ephemeralOwner, 0, 16);
        spoken += cell.second;
    }
    if (facts.protection && !facts.protection->isEmpty()) {
        cell.icon = u"key"_s;
        cell.second = cell.second.isEmpty() ? *facts.protection : Text::tr("%1, %2").arg(cell.second, *facts.protection);
        spoken += *facts.protection;
    }
    if (facts.stat && facts.stat->childCount > 0)
        spoken += Text::tr("%n child(ren)", nullptr, facts.stat->childCount);
    cell.spoken = spoken.join(u", "_s);
    return cell;
}

Cell childCountCell(const ZnodeFacts &facts)
{
    return facts.stat && facts.stat->childCount > 0 ? Cell::count(facts.stat->childCount) : Cell::plain({});
}

} // namespace brokerscope::ui
