// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/clusters_menu.h"

#include "core/local/cluster_lock.h"
#include "core/local/local_session.h"
#include "core/local/runtime_catalog.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/local/add_broker_dialog.h"
#include "ui/local/cluster_name_dialog.h"
#include "ui/local/export_cluster_dialog.h"
#include "ui/local/new_cluster_dialog.h"
#include "ui/local/wipe_cluster_dialog.h"

#include <QActionGroup>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

using local::LocalCluster;
using local::LocalSession;

namespace {

QString textOf(const LocalCluster &cluster)
{
    const auto runtime = local::runtimes::find(cluster.runtime);
    return ClustersMenu::tr("%1 · Kafka %2 · %n broker(s)", nullptr, int(cluster.brokers.size()))
        .arg(QString(cluster.name).replace(u'&', u"&&"_s), runtime ? runtime->kafkaVersion : cluster.runtime);
}

template <typename D>
D *opened(D *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace

ClustersMenu::ClustersMenu(const PageContext &context, QWidget *parent)
    : QMenu(parent)
    , m_context(context)
    , m_group(new QActionGroup(this))
{
    connect(this, &QMenu::aboutToShow, this, &ClustersMenu::fill);
    fill(); // it is read by keyboard and screen reader before it opens
}

void ClustersMenu::fill()
{
    clear();
    const LocalSession::Phase phase = m_context.local->phase();
    const bool isBusy = phase == LocalSession::Phase::Starting || phase == LocalSession::Phase::Running || phase == LocalSession::Phase::Stopping;
    addClusters(isBusy);
    QAction *make = addAction(ui::icon(u"plus"_s), tr("&New local cluster…"), this, &ClustersMenu::makeNew);
    make->setObjectName(u"clusters.new"_s);
    setDisabledReason(make, isBusy ? tr("Stop the cluster that runs first.") : QString());
    if (m_context.local->client()) {
        addSeparator();
        addActions(m_context.local->client()->cluster(), isBusy);
    }
}

void ClustersMenu::addClusters(bool isBusy)
{
    const std::vector<LocalCluster> all = local::clusters::list();
    const QString meant = m_context.local->client() ? m_context.local->client()->cluster().uuid : QString();
    for (const LocalCluster &cluster : all) {
        QAction *action = addAction(textOf(cluster), this, [this, cluster] { choose(cluster); });
        action->setCheckable(true);
        action->setChecked(cluster.uuid == meant);
        m_group->addAction(action);
        setDisabledReason(action, isBusy && cluster.uuid != meant ? tr("Stop the cluster that runs first.") : QString());
    }
    if (!all.empty())
        addSeparator();
}

void ClustersMenu::addActions(const LocalCluster &cluster, bool isBusy)
{
    const QString stopFirst = isBusy ? tr("Stop the cluster first.") : QString();
    const auto add = [&](const QString &iconName, const QString &text, const QString &reason, auto open) {
        QAction *action = addAction(ui::icon(iconName), text, this, [this, cluster, open] { open(cluster); });
        setDisabledReason(action, reason);
        return action;
    };
    QWidget *parent = parentWidget();
    add(u"settings"_s, tr("Con&figuration"), {}, [this](const LocalCluster &) { m_context.navigator->go({u"local-config"_s, {}, {}}); })
        ->setObjectName(u"clusters.config"_s);
    add(u"edit"_s, tr("&Rename…"), stopFirst, [this, parent](const LocalCluster &c) {
        connect(opened(new ClusterNameDialog(ClusterNameDialog::Purpose::Rename, c, parent)), &ClusterNameDialog::named, this, &ClustersMenu::choose);
    })->setObjectName(u"clusters.rename"_s);
    add(u"copy"_s, tr("C&lone settings…"), {}, [this, parent, isBusy](const LocalCluster &c) {
        connect(opened(new ClusterNameDialog(ClusterNameDialog::Purpose::Clone, c, parent)), &ClusterNameDialog::named, this, [this, isBusy](const LocalCluster &clone) {
            if (isBusy)
                m_context.navigator->toast(ToastKind::Success, tr("Local cluster cloned"), clone.name, {});
            else
                choose(clone);
        });
    })->setObjectName(u"clusters.clone"_s);
    add(u"plus"_s, tr("&Add a broker…"), cluster.brokers.size() >= 3 ? tr("It has three brokers, which is the most.") : stopFirst, [this, parent](const LocalCluster &c) {
        connect(opened(new AddBrokerDialog(c, parent)), &AddBrokerDialog::added, this, &ClustersMenu::choose);
    })->setObjectName(u"clusters.addBroker"_s);
    add(u"export"_s, tr("&Export as a plain folder…"), stopFirst, [parent](const LocalCluster &c) { opened(new ExportClusterDialog(c, parent)); })
        ->setObjectName(u"clusters.export"_s);
    addSeparator();
    QAction *wipe = add(u"trash"_s, tr("&Wipe…"), stopFirst, [this, parent](const LocalCluster &c) {
        connect(opened(new WipeClusterDialog(c, parent)), &WipeClusterDialog::wiped, this, [this](const QString &name) {
            m_context.local->forget();
            m_context.navigator->toast(ToastKind::Success, tr("Local cluster wiped"), name, {});
        });
    });
    wipe->setObjectName(u"clusters.wipe"_s);
    setDangerous(wipe);
}

void ClustersMenu::makeNew()
{
    auto *dialog = opened(new NewClusterDialog(parentWidget()));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_context.navigator->go({u"starting"_s, {}, {}});
        m_context.local->start(dialog->options());
    });
}

void ClustersMenu::choose(const LocalCluster &cluster)
{
    m_context.local->adopt(cluster);
}

} // namespace brokerscope::ui
