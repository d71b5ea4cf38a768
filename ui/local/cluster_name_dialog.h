// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/local_cluster.h"
#include "ui/kit/widgets/dialog.h"

class QLineEdit;

namespace brokerscope::ui {

/// A new name for a local cluster, or for one with the same settings.
class ClusterNameDialog : public Dialog
{
    Q_OBJECT

public:
    enum class Purpose { Rename, Clone };

    ClusterNameDialog(Purpose purpose, local::LocalCluster cluster, QWidget *parent);

Q_SIGNALS:
    void named(const brokerscope::local::LocalCluster &cluster); ///< the renamed one, or the clone

private:
    void check();
    void run();

    Purpose m_purpose;
    local::LocalCluster m_cluster;
    QLineEdit *m_name;
    FieldNote *m_note;
};

} // namespace brokerscope::ui
