// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/tokens.h"
#include "ui/shell/cluster_switcher.h"
#include "ui/shell/sidebar_entry.h"

#include <QPainter>
#include <QVBoxLayout>

namespace brokerscope::ui {

Sidebar::Sidebar(const PageRegistry &registry, QWidget *parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_switcher(new ClusterSwitcher(this))
{
    setAccessibleName(tr("Pages"));
    m_switcher->setObjectName(QStringLiteral("cluster.switcher"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(2);
    layout->addWidget(m_switcher);
    layout->addSpacing(6);
    for (const PageEntry &page : m_registry) {
        if (page.icon.isNull())
            continue;
        auto *entry = new SidebarEntry(page.icon, page.title, this);
        entry->setObjectName(QStringLiteral("sidebar.") + page.id);
        connect(entry, &QAbstractButton::clicked, this, [this, id = page.id] { Q_EMIT pageChosen(id); });
        m_entries.insert(page.id, entry);
        layout->addWidget(entry);
    }
    layout->addStretch();
    setFixedWidth(14 * metrics::lineHeight());
}

void Sidebar::setCurrent(const QString &pageId)
{
    for (const PageEntry &page : m_registry)
        if (page.id == pageId)
            if (SidebarEntry *entry = m_entries.value(page.parent.isNull() ? page.id : page.parent)) {
                entry->setChecked(true);
                return;
            }
    // A page without an entry (the welcome page): none is current. An exclusive group would keep one checked.
    for (SidebarEntry *entry : std::as_const(m_entries)) {
        entry->setAutoExclusive(false);
        entry->setChecked(false);
        entry->setAutoExclusive(true);
    }
}

void Sidebar::focusCurrent()
{
    for (SidebarEntry *entry : std::as_const(m_entries))
        if (entry->isChecked() && entry->isVisible()) {
            entry->setFocus(Qt::TabFocusReason);
            return;
        }
    m_switcher->setFocus(Qt::TabFocusReason);
}

void Sidebar::setHasCluster(bool hasCluster)
{
    for (const PageEntry &page : m_registry)
        if (SidebarEntry *entry = m_entries.value(page.id)) {
            entry->setVisible(hasCluster || !page.needsCluster);
            entry->setCount({});
        }
}

void Sidebar::setSnapshot(const ClusterSnapshot &snapshot)
{
    for (const PageEntry &page : m_registry)
        if (SidebarEntry *entry = m_entries.value(page.id); entry && page.count)
            entry->setCount(page.count(snapshot));
}

QStringList Sidebar::visiblePages() const
{
    QStringList ids;
    for (const PageEntry &page : m_registry)
        if (const SidebarEntry *entry = m_entries.value(page.id); entry && !entry->isHidden())
            ids << page.id;
    return ids;
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().sidebar);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens().border);
}

} // namespace brokerscope::ui
