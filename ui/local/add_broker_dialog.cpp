// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/add_broker_dialog.h"

#include "core/local/local_clusters.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/paragraph.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

AddBrokerDialog::AddBrokerDialog(local::LocalCluster cluster, QWidget *parent)
    : Dialog(tr("Add a broker"), Width::Normal, parent)
    , m_cluster(std::move(cluster))
    , m_failure(new MessageBar(Tone::Error, tr("The broker was not added.")))
{
    setObjectName(u"addBrokerDialog"_s);
    addWidget(new Paragraph(tr("“%1” gets broker %2. It starts with the cluster.").arg(m_cluster.name).arg(m_cluster.brokers.back().id + 1)));
    addWidget(new Paragraph(tr("Topics that exist stay where they are, also Kafka’s own for offsets and transactions: losing the broker that holds them still "
                               "stops every group. New topics use all brokers."), Tone::Muted));
    if (!m_cluster.hasZooKeeper())
        addWidget(new Paragraph(tr("The new node is no controller: without ZooKeeper those are chosen when a cluster is made."), Tone::Muted));
    addWidget(m_failure);
    m_failure->hide();
    setVerb(tr("&Add broker"));
    verbButton()->setObjectName(u"addBroker.verb"_s);
    connect(this, &Dialog::confirmed, this, &AddBrokerDialog::run);
}

void AddBrokerDialog::run()
{
    const auto grown = local::clusters::addBroker(m_cluster);
    if (!grown) {
        m_failure->set(Tone::Error, tr("The broker was not added."), grown.error().message);
        return m_failure->show();
    }
    accept();
    Q_EMIT added(*grown);
}

} // namespace brokerscope::ui
