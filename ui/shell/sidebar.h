// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"

#include <QHash>
#include <QWidget>

namespace brokerscope::ui {

class ClusterSwitcher;
class SidebarEntry;

/// The cluster switcher and one entry for every page of the registry that has an icon. A page that needs a cluster is hidden
/// while there is none. GUI thread.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(const PageRegistry &registry, QWidget *parent = nullptr);

    [[nodiscard]] ClusterSwitcher *switcher() const { return m_switcher; }
    void setCurrent(const QString &pageId); ///< a detail page marks its list page
    void focusCurrent(); ///< the current entry gets the focus; the switcher, if there is none
    void setHasCluster(bool hasCluster);
    void setSnapshot(const ClusterSnapshot &snapshot);
    /// Ids of the entries that can be seen, in order: what Ctrl+1 … Ctrl+9 go to.
    [[nodiscard]] QStringList visiblePages() const;

Q_SIGNALS:
    void pageChosen(const QString &pageId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const PageRegistry &m_registry;
    ClusterSwitcher *m_switcher;
    QHash<QString, SidebarEntry *> m_entries;
};

} // namespace brokerscope::ui
