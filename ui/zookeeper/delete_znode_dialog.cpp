// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/delete_znode_dialog.h"

#include "core/changes/znode_delete.h"
#include "core/changes/znode_delete_tree.h"
#include "core/zookeeper/znode_path.h"
#include "ui/kit/widgets/paragraph.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

DeleteZnodeDialog::DeleteZnodeDialog(const PageContext &context, const Znode &znode, QWidget *parent)
    : ChangeDialog(context, znode.stat.childCount > 0 ? tr("Delete znode and all below it") : tr("Delete znode"), Width::Wide, parent)
    , m_path(znode.path)
{
    setObjectName(u"deleteZnodeDialog"_s);
    const bool hasChildren = znode.stat.childCount > 0;
    setVerb(hasChildren ? tr("Delete &all of it") : tr("Delete &znode"), WidgetRole::Danger);
    if (hasChildren)
        addWidget(new Paragraph(tr("The znode has children. They are counted, and deleted with it.")));
    addChangeParts();
    askClusterId(changes::Change::Target::ZooKeeper, [this, hasChildren, version = znode.stat.version](const QString &clusterId) {
        if (hasChildren)
            setChange(std::make_unique<changes::ZnodeDeleteTree>(clusterId, m_path));
        else
            setChange(std::make_unique<changes::ZnodeDelete>(clusterId, m_path, version));
    });
}

void DeleteZnodeDialog::done(const changes::ChangeResult &)
{
    context().navigator->toast(ToastKind::Success, tr("Znode deleted"), m_path, {});
    context().navigator->go({u"zookeeper"_s, zookeeper::parentPath(m_path), {}});
}

} // namespace brokerscope::ui
