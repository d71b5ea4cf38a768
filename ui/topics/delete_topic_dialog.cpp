// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/delete_topic_dialog.h"

#include "core/changes/change_runner.h"
#include "core/changes/delete_topic.h"
#include "core/cluster/connected_cluster.h"
#include "ui/kit/widgets/paragraph.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

DeleteTopicDialog::DeleteTopicDialog(const PageContext &context, const QString &topic, QWidget *parent)
    : ChangeDialog(context, tr("Delete topic"), Width::Normal, parent)
    , m_topic(topic)
{
    setObjectName(u"deleteTopicDialog"_s);
    setVerb(tr("&Delete topic"), WidgetRole::Danger);
    addWidget(new Paragraph(tr("All records of the topic and the offsets that groups committed for it are lost.")));
    addChangeParts();
    setChange(std::make_unique<changes::DeleteTopic>(QString(), topic));
    askClusterId(changes::Change::Target::Kafka, [this](const QString &id) { setChange(std::make_unique<changes::DeleteTopic>(id, m_topic)); });
}

void DeleteTopicDialog::done(const changes::ChangeResult &)
{
    context().cluster->monitor()->refreshNow();
    context().navigator->toast(ToastKind::Success, tr("Topic deleted"), m_topic, {});
    context().navigator->go({u"topics"_s, {}, {}});
}

} // namespace brokerscope::ui
