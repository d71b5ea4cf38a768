// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"
#include "ui/shell/navigation_history.h"

#include <QStackedWidget>

#include <memory>
#include <vector>

namespace brokerscope::ui {

class PageHost;

/// What one window keeps of each cluster, so that another can be shown and the first is found as it was left: its
/// pages, and its own Back and Forward. Where no cluster is shown there is a view, too. GUI thread.
class ClusterViews : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ClusterViews(PageRegistry registry, QWidget *parent = nullptr);
    ~ClusterViews() override;

    [[nodiscard]] const PageRegistry &registry() const { return m_registry; }
    [[nodiscard]] const PageEntry *entry(const QString &id) const; ///< null if there is none

    /// Shows the view of `context.cluster` (null: of none), and makes it where there is none yet.
    void show(const PageContext &context);
    /// Before the cluster goes. The one that is shown must not be forgotten.
    void forget(const cluster::ConnectedCluster *cluster);
    void forgetAll(); ///< before what the pages work with goes
    /// All pages but the one on screen: something that they show is another now. They are made anew when they are
    /// visited.
    void forgetHiddenPages();

    [[nodiscard]] cluster::ConnectedCluster *cluster() const; ///< that is shown; null: none
    /// The cluster that was shown before this one and is still connected; null: none.
    [[nodiscard]] cluster::ConnectedCluster *previous() const;
    [[nodiscard]] PageHost *pages() const; ///< of the view that is shown; null before the first
    [[nodiscard]] NavigationHistory &history();
    [[nodiscard]] const NavigationHistory &history() const;

Q_SIGNALS:
    void pageMade(brokerscope::ui::Page *page, const QString &id);
    void pageLocationChanged(); ///< of the page on screen

private:
    struct View
    {
        cluster::ConnectedCluster *cluster = nullptr;
        PageHost *pages = nullptr;
        NavigationHistory history;
    };

    PageRegistry m_registry;
    std::vector<std::unique_ptr<View>> m_views; ///< the one that is shown first, then as they were shown last
    NavigationHistory m_nowhere; ///< before the first view
};

} // namespace brokerscope::ui
