// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/local_cluster.h"
#include "ui/kit/widgets/dialog.h"

class QLineEdit;

namespace brokerscope::ui {

class MessageBar;

/// Removes a stopped local cluster with all its records, once its name was typed.
class WipeClusterDialog : public Dialog
{
    Q_OBJECT

public:
    WipeClusterDialog(local::LocalCluster cluster, QWidget *parent);

Q_SIGNALS:
    void wiped(const QString &name);

private:
    void check();
    void run();

    local::LocalCluster m_cluster;
    QLineEdit *m_typed;
    MessageBar *m_failure;
};

} // namespace brokerscope::ui
