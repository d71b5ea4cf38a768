// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cluster_views.h"

#include "core/cluster/connected_cluster.h"
#include "ui/shell/page_host.h"

#include <algorithm>

namespace brokerscope::ui {

ClusterViews::ClusterViews(PageRegistry registry, QWidget *parent)
    : QStackedWidget(parent), m_registry(std::move(registry))
{
}

ClusterViews::~ClusterViews() = default;

const PageEntry *ClusterViews::entry(const QString &id) const
{
    const auto it = std::find_if(m_registry.begin(), m_registry.end(), [&](const PageEntry &e) { return e.id == id; });
    return it == m_registry.end() ? nullptr : &*it;
}

void ClusterViews::show(const PageContext &context)
{
    auto found = std::find_if(m_views.begin(), m_views.end(),
                              [&](const auto &view) { return view->cluster == context.cluster; });
    if (found == m_views.end()) {
        auto view = std::make_unique<View>();
        view->cluster = context.cluster;
        view->pages = new PageHost(m_registry, this);
        view->pages->setContext(context);
        connect(view->pages, &PageHost::pageMade, this, &ClusterViews::pageMade);
        connect(view->pages, &PageHost::pageLocationChanged, this, [this, pages = view->pages] {
            if (pages == currentWidget())
                Q_EMIT pageLocationChanged();
        });
        addWidget(view->pages);
        found = m_views.insert(m_views.end(), std::move(view));
    }
    std::rotate(m_views.begin(), found, std::next(found));
    if (context.cluster)
        pages()->setSnapshot(context.cluster->snapshot());
    setCurrentWidget(pages());
}

void ClusterViews::forget(const cluster::ConnectedCluster *cluster)
{
    std::erase_if(m_views, [&](const auto &view) {
        if (view->cluster != cluster)
            return false;
        removeWidget(view->pages);
        delete view->pages;
        return true;
    });
}

void ClusterViews::forgetAll()
{
    for (const auto &view : m_views) {
        removeWidget(view->pages);
        delete view->pages;
    }
    m_views.clear();
}

void ClusterViews::forgetHiddenPages()
{
    for (const auto &view : m_views)
        if (view == m_views.front())
            view->pages->forgetOthers();
        else
            view->pages->forgetAll();
}

cluster::ConnectedCluster *ClusterViews::cluster() const
{
    return m_views.empty() ? nullptr : m_views.front()->cluster;
}

cluster::ConnectedCluster *ClusterViews::previous() const
{
    for (const auto &view : m_views)
        if (view->cluster && view != m_views.front())
            return view->cluster;
    return nullptr;
}

PageHost *ClusterViews::pages() const
{
    return m_views.empty() ? nullptr : m_views.front()->pages;
}

NavigationHistory &ClusterViews::history()
{
    return m_views.empty() ? m_nowhere : m_views.front()->history;
}

const NavigationHistory &ClusterViews::history() const
{
    return m_views.empty() ? m_nowhere : m_views.front()->history;
}

} // namespace brokerscope::ui
