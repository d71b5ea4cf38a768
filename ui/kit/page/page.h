// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cluster_snapshot.h"
#include "ui/kit/page/page_context.h"

#include <QAction>
#include <QWidget>

namespace brokerscope::ui {

/// Base of every page. The window makes a page on its first visit and keeps it; a hidden page only keeps the latest snapshot.
/// GUI thread.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const PageContext &context, QWidget *parent = nullptr);

    /// Called by the window: shows the object and the tab of the location. A page of a list ignores the object.
    virtual void showLocation(const Location &location);
    /// Where the page stands now, with its tab: what Back returns to.
    [[nodiscard]] virtual Location location() const { return m_location; }

    /// Called by the window, at most every 250 ms, also for hidden pages: keeps the snapshot, and shows it if visible.
    void setSnapshot(const ClusterSnapshotPtr &snapshot);
    [[nodiscard]] const ClusterSnapshotPtr &snapshot() const { return m_snapshot; } ///< null before the first

    /// Puts the focus into the page's filter ("/" and Ctrl+F); false if it has none.
    virtual bool focusFilter() { return false; }
    /// What "/" does where a page searches at the source, too.
    virtual bool focusSearch() { return focusFilter(); }
    /// Actions of the page for the window's menu "Page"; their ids are their objectNames ("topics.create").
    [[nodiscard]] virtual QList<QAction *> pageActions() const { return {}; }

    /// For the tour: true once the page shows live data of the cluster; and in a line what it shows, in counts
    /// ("6 topics, 21 partitions").
    [[nodiscard]] virtual bool hasLiveData() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;

Q_SIGNALS:
    /// Title or tab changed, so that breadcrumb and history follow.
    void locationChanged();

protected:
    /// Shows snapshot(). Called on the GUI thread while the page is visible; within one frame.
    virtual void updateContent() = 0;

    void showEvent(QShowEvent *event) override;
    [[nodiscard]] const PageContext &context() const { return m_context; }
    Location m_location;

private:
    PageContext m_context;
    ClusterSnapshotPtr m_snapshot;
    quint64 m_shownSerial = 0;
};

} // namespace brokerscope::ui
