// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/set_znode_dialog.h"

#include "core/changes/znode_set.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

SetZnodeDialog::SetZnodeDialog(const PageContext &context, const QString &path, const std::optional<QByteArray> &bytes, qint32 version, QWidget *parent)
    : ChangeDialog(context, tr("Save data of the znode"), Width::Wide, parent)
    , m_path(path)
{
    setObjectName(u"setZnodeDialog"_s);
    setVerb(tr("&Save data"));
    addChangeParts();
    askClusterId(changes::Change::Target::ZooKeeper, [this, bytes, version](const QString &clusterId) {
        setChange(std::make_unique<changes::ZnodeSet>(clusterId, m_path, bytes, version));
    });
}

bool SetZnodeDialog::settle(const Error &error)
{
    if (error.kind != Error::Kind::Conflict)
        return false;
    reject();
    Q_EMIT conflicted();
    return true;
}

void SetZnodeDialog::done(const changes::ChangeResult &result)
{
    context().navigator->toast(ToastKind::Success, tr("Data saved"), m_path, {});
    Q_EMIT saved(result.saved.value(u"version"_s).toInt(-1));
}

} // namespace brokerscope::ui
