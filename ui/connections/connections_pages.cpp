// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connections_pages.h"

#include "ui/connections/welcome_page.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

PageRegistry connectionsPages()
{
    return {{u"welcome"_s, WelcomePage::tr("Welcome"), {}, {}, false,
             [](const PageContext &context, QWidget *parent) -> Page * { return new WelcomePage(context, parent); }}};
}

} // namespace brokerscope::ui
