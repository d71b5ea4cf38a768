// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_host.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace brokerscope::ui {

PageHost::PageHost(PageRegistry registry, QWidget *parent)
    : QStackedWidget(parent)
    , m_registry(std::move(registry))
{
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(250ms);
    connect(&m_coalesce, &QTimer::timeout, this, &PageHost::distribute);
}

const PageEntry *PageHost::entry(const QString &id) const
{
    const auto it = std::find_if(m_registry.begin(), m_registry.end(), [&](const PageEntry &e) { return e.id == id; });
    return it == m_registry.end() ? nullptr : &*it;
}

void PageHost::setContext(const PageContext &context)
{
    m_context = context;
    m_snapshot.reset();
    forgetAll();
}

void PageHost::forgetAll()
{
    for (Page *page : std::as_const(m_pages)) {
        removeWidget(page);
        delete page;
    }
    m_pages.clear();
}

void PageHost::forgetOthers()
{
    for (auto page = m_pages.begin(); page != m_pages.end();) {
        if (page.value() == currentWidget()) {
            ++page;
            continue;
        }
        removeWidget(page.value());
        delete page.value();
        page = m_pages.erase(page);
    }
}

bool PageHost::showLocation(const Location &location)
{
    const PageEntry *wanted = entry(location.page);
    if (!wanted || (wanted->needsCluster && !m_context.cluster))
        return false;
    Page *&page = m_pages[location.page];
    if (!page) {
        page = wanted->make(m_context, this);
        page->setObjectName(QStringLiteral("page.") + wanted->id);
        page->setAccessibleName(wanted->title);
        // While a page is shown anew it may tell of its tab before it is the current one: that is no step of the user.
        connect(page, &Page::locationChanged, this, [this, shown = page] {
            if (currentWidget() == shown)
                Q_EMIT pageLocationChanged();
        });
        addWidget(page);
        Q_EMIT pageMade(page, wanted->id);
    }
    page->showLocation(location);
    if (m_snapshot)
        page->setSnapshot(m_snapshot);
    setCurrentWidget(page);
    return true;
}

Page *PageHost::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

void PageHost::setSnapshot(const ClusterSnapshotPtr &snapshot)
{
    const bool isAtOnce = !m_snapshot || !isVisible(); // before it is shown again: it must not begin with what is old
    m_snapshot = snapshot;
    if (isAtOnce)
        distribute();
    else if (!m_coalesce.isActive())
        m_coalesce.start();
}

void PageHost::distribute()
{
    if (!m_snapshot)
        return;
    for (Page *page : std::as_const(m_pages))
        page->setSnapshot(m_snapshot);
}

} // namespace brokerscope::ui
