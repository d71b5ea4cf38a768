// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/cluster_name_dialog.h"

#include "core/local/local_clusters.h"
#include "ui/kit/widgets/field_note.h"
#include "ui/kit/widgets/paragraph.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

ClusterNameDialog::ClusterNameDialog(Purpose purpose, local::LocalCluster cluster, QWidget *parent)
    : Dialog(purpose == Purpose::Rename ? tr("Rename local cluster") : tr("Clone local cluster"), Width::Normal, parent)
    , m_purpose(purpose)
    , m_cluster(std::move(cluster))
    , m_name(new QLineEdit(purpose == Purpose::Rename ? m_cluster.name : QString()))
{
    setObjectName(purpose == Purpose::Rename ? u"renameClusterDialog"_s : u"cloneClusterDialog"_s);
    m_name->setObjectName(u"clusterName.name"_s);
    addWidget(new Paragraph(purpose == Purpose::Rename ? tr("Its folder is renamed with it; records, ports and settings stay.")
                                                       : tr("The clone has the runtime and the number of brokers of “%1”, and ports of its own; no records.").arg(m_cluster.name)));
    m_note = addField(tr("New &name"), m_name);
    setVerb(purpose == Purpose::Rename ? tr("&Rename cluster") : tr("C&lone cluster"));
    verbButton()->setObjectName(u"clusterName.verb"_s);
    connect(m_name, &QLineEdit::textChanged, this, &ClusterNameDialog::check);
    connect(this, &Dialog::confirmed, this, &ClusterNameDialog::run);
    check();
    m_name->setFocus();
    m_name->selectAll();
}

void ClusterNameDialog::check()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || name == m_cluster.name) {
        m_note->set(Tone::Error, {});
        return setReason(tr("Give it another name."));
    }
    const auto checked = local::clusters::check({.name = name, .runtime = {}, .brokers = 1, .folder = {}});
    m_note->set(Tone::Error, checked ? QString() : checked.error().message);
    setReason(checked ? QString() : checked.error().message);
}

void ClusterNameDialog::run()
{
    const QString name = m_name->text().trimmed();
    const auto cluster = m_purpose == Purpose::Rename ? local::clusters::rename(m_cluster, name) : local::clusters::cloneSettings(m_cluster, name);
    if (!cluster)
        return m_note->set(Tone::Error, cluster.error().message);
    accept();
    Q_EMIT named(*cluster);
}

} // namespace brokerscope::ui
