// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide_pages.h"

#include "ui/guide/guide_page.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

PageRegistry guidePages()
{
    return {
        {u"guide"_s, GuidePage::tr("Guide"), {}, {}, false, [](const PageContext &context, QWidget *parent) -> Page * {
             return new GuidePage(context, parent);
         }}};
}

} // namespace brokerscope::ui
