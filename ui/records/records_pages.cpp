// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/records_pages.h"

#include "ui/records/messages_page.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

PageRegistry recordsPages()
{
    return {
        {u"messages"_s, MessagesPage::tr("Messages"), u"message"_s, {}, true,
         [](const PageContext &context, QWidget *parent) -> Page * { return new MessagesPage(context, parent); }, {},
         {{u"messages.startStop"_s, MessagesPage::tr("Start or Stop"), {QKeySequence(Qt::CTRL | Qt::Key_Return)}},
          {u"messages.pause"_s, MessagesPage::tr("Pause or Resume"), {QKeySequence(Qt::Key_F8)}}}},
    };
}

} // namespace brokerscope::ui
