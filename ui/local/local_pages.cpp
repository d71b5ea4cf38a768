// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/local_pages.h"

#include "ui/local/config_page.h"
#include "ui/local/local_page.h"
#include "ui/local/starting_page.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

PageRegistry localPages()
{
    return {
        {u"local"_s, LocalPage::tr("Local cluster"), u"local"_s, {}, false,
         [](const PageContext &context, QWidget *parent) -> Page * { return new LocalPage(context, parent); }, {},
         {{u"local.previousError"_s, LocalPage::tr("Previous Error in the Log"), {QKeySequence(Qt::SHIFT | Qt::Key_F4)}},
          {u"local.nextError"_s, LocalPage::tr("Next Error in the Log"), {QKeySequence(Qt::Key_F4)}}}},
        {u"local-config"_s, ConfigPage::tr("Configuration"), {}, u"local"_s, false,
         [](const PageContext &context, QWidget *parent) -> Page * { return new ConfigPage(context, parent); }},
        {u"starting"_s, StartingPage::tr("Starting"), {}, u"local"_s, false,
         [](const PageContext &context, QWidget *parent) -> Page * { return new StartingPage(context, parent); }},
    };
}

} // namespace brokerscope::ui
