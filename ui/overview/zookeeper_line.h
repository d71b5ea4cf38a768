// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cluster_snapshot.h"
#include "ui/kit/widgets/panel.h"

class QTimer;

namespace brokerscope::ui {

class Badge;
class ToneLabel;

/// One line of the overview: how the cluster's ZooKeeper stands, or that it has none. Its times grow without new snapshots.
/// GUI thread.
class ZooKeeperLine : public Panel
{
    Q_OBJECT

public:
    explicit ZooKeeperLine(QWidget *parent = nullptr);

    void setSnapshot(const ClusterSnapshotPtr &snapshot);
    [[nodiscard]] QString state() const; ///< the badge's word

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();

    Badge *m_badge;
    ToneLabel *m_detail;
    QTimer *m_clock;
    ClusterSnapshotPtr m_snapshot;
};

} // namespace brokerscope::ui
