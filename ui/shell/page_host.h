// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"

#include <QHash>
#include <QStackedWidget>
#include <QTimer>

namespace brokerscope::ui {

/// Shows one page of the registry at a time; makes a page on its first visit; hands snapshots to all pages that exist, at
/// most one every 250 ms. GUI thread.
class PageHost : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageHost(PageRegistry registry, QWidget *parent = nullptr);

    [[nodiscard]] const PageRegistry &registry() const { return m_registry; }
    [[nodiscard]] const PageEntry *entry(const QString &id) const; ///< null if there is none
    [[nodiscard]] const PageContext &context() const { return m_context; }
    /// Forgets all pages: they belong to the context they were made with.
    void setContext(const PageContext &context);
    /// Forgets all pages but the one that is shown: something that they show is another now. They are made anew when they are visited.
    void forgetOthers();
    /// The same, and that one, too.
    void forgetAll();
    /// False if there is no such page, or it needs a cluster and there is none.
    bool showLocation(const Location &location);
    [[nodiscard]] Page *currentPage() const;
    void setSnapshot(const ClusterSnapshotPtr &snapshot);

Q_SIGNALS:
    /// Before the page is told what to show.
    void pageMade(brokerscope::ui::Page *page, const QString &id);
    void pageLocationChanged();

private:
    void distribute();

    PageRegistry m_registry;
    PageContext m_context;
    QHash<QString, Page *> m_pages;
    ClusterSnapshotPtr m_snapshot;
    QTimer m_coalesce;
};

} // namespace brokerscope::ui
