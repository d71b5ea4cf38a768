// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/local_cluster.h"
#include "ui/kit/page/page_context.h"

#include <QMenu>

class QActionGroup;

namespace brokerscope::ui {

/// The local clusters of this computer, and what can be done to the one that is meant while it does not run. Filled anew
/// each time it opens.
class ClustersMenu : public QMenu
{
    Q_OBJECT

public:
    ClustersMenu(const PageContext &context, QWidget *parent);

private:
    void fill();
    void addClusters(bool isBusy);
    void addActions(const local::LocalCluster &cluster, bool isBusy);
    void makeNew();
    void choose(const local::LocalCluster &cluster);

    PageContext m_context;
    QActionGroup *m_group; // of the clusters
};

} // namespace brokerscope::ui
