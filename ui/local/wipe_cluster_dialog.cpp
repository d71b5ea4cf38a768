// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/wipe_cluster_dialog.h"

#include "core/base/async.h"
#include "core/local/local_clusters.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/paragraph.h"

#include <QLineEdit>
#include <QPushButton>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

WipeClusterDialog::WipeClusterDialog(local::LocalCluster cluster, QWidget *parent)
    : Dialog(tr("Wipe local cluster"), Width::Normal, parent)
    , m_cluster(std::move(cluster))
    , m_typed(new QLineEdit)
    , m_failure(new MessageBar(Tone::Error, tr("The cluster was not wiped.")))
{
    setObjectName(u"wipeClusterDialog"_s);
    m_typed->setObjectName(u"wipeCluster.typed"_s);
    addWidget(new Paragraph(tr("All topics, records and offsets of “%1” are removed with its folder, for good.").arg(m_cluster.name)));
    addWidget(new Paragraph(m_cluster.folder, Tone::Muted, FontRole::Mono));
    addField(tr("&Type its name"), m_typed, m_cluster.name);
    addWidget(m_failure);
    m_failure->hide();
    setVerb(tr("&Wipe cluster"), WidgetRole::Danger);
    verbButton()->setObjectName(u"wipeCluster.verb"_s);
    connect(m_typed, &QLineEdit::textChanged, this, &WipeClusterDialog::check);
    connect(this, &Dialog::confirmed, this, &WipeClusterDialog::run);
    check();
    m_typed->setFocus();
}

void WipeClusterDialog::check()
{
    setReason(m_typed->text() == m_cluster.name ? QString() : tr("Type the cluster’s name to confirm."));
}

void WipeClusterDialog::run()
{
    setBusy(true, tr("Removing the cluster’s folder"));
    async::deliver(async::runOnPool(QThreadPool::globalInstance(), [cluster = m_cluster] { return local::clusters::wipe(cluster); }), this,
                   [this](const Outcome &wiped) {
                       setBusy(false);
                       if (wiped) {
                           accept();
                           Q_EMIT this->wiped(m_cluster.name);
                           return;
                       }
                       m_failure->set(Tone::Error, tr("The cluster was not wiped."), wiped.error().message);
                       m_failure->show();
                   });
}

} // namespace brokerscope::ui
