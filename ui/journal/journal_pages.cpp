// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_pages.h"

#include "ui/journal/journal_page.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

PageRegistry journalPages()
{
    return {{u"journal"_s, JournalPage::tr("Change journal"), {}, {}, false,
             [](const PageContext &context, QWidget *parent) -> Page * { return new JournalPage(context, parent); }}};
}

} // namespace brokerscope::ui
