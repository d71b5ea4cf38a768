// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/brokers/brokers_pages.h"

#include "ui/brokers/broker_page.h"
#include "ui/brokers/brokers_page.h"
#include "ui/kit/format.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

PageRegistry brokersPages()
{
    const auto count = [](const ClusterSnapshot &snapshot) {
        return snapshot.brokers.data ? format::count(qint64(snapshot.brokers.data->rows.size())) : QString();
    };
    return {
        {u"brokers"_s, BrokersPage::tr("Brokers"), u"broker"_s, {}, true,
         [](const PageContext &context, QWidget *parent) -> Page * { return new BrokersPage(context, parent); }, count},
        {u"broker"_s, BrokerPage::tr("Broker"), {}, u"brokers"_s, true,
         [](const PageContext &context, QWidget *parent) -> Page * { return new BrokerPage(context, parent); }},
    };
}

} // namespace brokerscope::ui
