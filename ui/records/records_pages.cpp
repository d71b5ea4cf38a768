// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/records_pages.h"

#include "ui/records/messages_page.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

PageRegistry recordsPages()
{
    return {
        {u"messages"_s, MessagesPage::tr("Messages"), u"message"_s, {}, true,
         [](const PageContext &context, QWidget *parent) -> Page * { return new MessagesPage(context, parent); }},
    };
}

} // namespace brokerscope::ui
