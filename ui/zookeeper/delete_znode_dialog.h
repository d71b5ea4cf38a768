// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/znode.h"
#include "ui/kit/change/change_dialog.h"

namespace brokerscope::ui {

/// Deletes a znode; one with children only together with everything below it, which is counted first.
class DeleteZnodeDialog : public ChangeDialog
{
    Q_OBJECT

public:
    DeleteZnodeDialog(const PageContext &context, const Znode &znode, QWidget *parent);

protected:
    void done(const changes::ChangeResult &result) override;

private:
    QString m_path;
};

} // namespace brokerscope::ui
