// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groups_pages.h"

#include "ui/groups/group_page.h"
#include "ui/groups/groups_page.h"
#include "ui/kit/format.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

PageRegistry groupsPages()
{
    const auto count = [](const ClusterSnapshot &snapshot) {
        return snapshot.groups.data ? format::count(qint64(snapshot.groups.data->rows.size())) : QString();
    };
    return {
        {u"groups"_s, GroupsPage::tr("Consumer Groups"), u"group"_s, {}, true,
         [](const PageContext &context, QWidget *parent) -> Page * { return new GroupsPage(context, parent); }, count},
        {u"group"_s, GroupPage::tr("Consumer Group"), {}, u"groups"_s, true,
         [](const PageContext &context, QWidget *parent) -> Page * { return new GroupPage(context, parent); }},
    };
}

} // namespace brokerscope::ui
