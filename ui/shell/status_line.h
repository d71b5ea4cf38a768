// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cluster_snapshot.h"

#include <QTimer>
#include <QWidget>

namespace brokerscope::ui {

class IconLabel;
class ToneLabel;

/// The line below the window: how the connection stands, in words that are true, and what runs in the background.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setNoCluster();
    void setSnapshot(const QString &servers, const ClusterSnapshotPtr &snapshot);
    void setBackgroundWork(const QString &text); ///< empty: none

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateText();
    void updateZooKeeper();

    IconLabel *m_icon;
    ToneLabel *m_connection;
    IconLabel *m_zookeeperIcon;
    ToneLabel *m_zookeeper;
    ToneLabel *m_work;
    QString m_servers;
    ClusterSnapshotPtr m_snapshot;
    QTimer m_clock; // ages grow without new snapshots
};

} // namespace brokerscope::ui
