// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/log_pages.h"

#include "ui/log/log_page.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

PageRegistry logPages()
{
    return {{u"log"_s, LogPage::tr("Log"), {}, {}, false,
             [](const PageContext &context, QWidget *parent) -> Page * { return new LogPage(context, parent); }}};
}

} // namespace brokerscope::ui
