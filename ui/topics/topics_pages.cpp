// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/topics_pages.h"

#include "ui/kit/format.h"
#include "ui/topics/topic_page.h"
#include "ui/topics/topics_page.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

PageRegistry topicsPages()
{
    const auto count = [](const ClusterSnapshot &snapshot) {
        return snapshot.topics.data ? format::count(snapshot.topics.data->topicCount()) : QString();
    };
    return {
        {u"topics"_s, TopicsPage::tr("Topics"), u"topic"_s, {}, true,
         [](const PageContext &context, QWidget *parent) -> Page * { return new TopicsPage(context, parent); }, count},
        {u"topic"_s, TopicPage::tr("Topic"), {}, u"topics"_s, true,
         [](const PageContext &context, QWidget *parent) -> Page * { return new TopicPage(context, parent); }},
    };
}

} // namespace brokerscope::ui
