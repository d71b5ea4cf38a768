// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/local_cluster.h"
#include "ui/kit/widgets/dialog.h"

namespace brokerscope::ui {

class MessageBar;

/// One more broker for a stopped local cluster, and what that does not do.
class AddBrokerDialog : public Dialog
{
    Q_OBJECT

public:
    AddBrokerDialog(local::LocalCluster cluster, QWidget *parent);

Q_SIGNALS:
    void added(const brokerscope::local::LocalCluster &cluster);

private:
    void run();

    local::LocalCluster m_cluster;
    MessageBar *m_failure;
};

} // namespace brokerscope::ui
