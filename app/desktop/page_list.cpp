// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/page_list.h"

#include "ui/brokers/brokers_pages.h"
#include "ui/connections/connections_pages.h"
#include "ui/groups/groups_pages.h"
#include "ui/guide/guide_pages.h"
#include "ui/journal/journal_pages.h"
#include "ui/local/local_pages.h"
#include "ui/log/log_pages.h"
#include "ui/overview/overview_page.h"
#include "ui/records/records_pages.h"
#include "ui/topics/topics_pages.h"
#include "ui/zookeeper/zookeeper_page.h"

namespace brokerscope::desktop {

ui::PageRegistry allPages()
{
    ui::PageRegistry pages;
    for (const ui::PageRegistry &area :
         {ui::overviewPages(), ui::brokersPages(), ui::topicsPages(), ui::recordsPages(), ui::groupsPages(), ui::zookeeperPages(), ui::localPages(), ui::connectionsPages(),
          ui::journalPages(), ui::logPages(), ui::guidePages()})
        pages.insert(pages.end(), area.begin(), area.end());
    return pages;
}

} // namespace brokerscope::desktop
