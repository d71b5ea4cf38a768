// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"

class QPushButton;
class QStackedWidget;

namespace brokerscope::zookeeper {
class ZooKeeperClient;
}

namespace brokerscope::ui {

class Badge;
class EmptyState;
class MessageBar;
class PageHeader;
class PathBar;
class ZnodeTree;
class ZnodeTreeModel;
class ZnodeView;

/// The znodes of the cluster's ZooKeeper: the tree, one znode beside it, and what may be changed. A cluster without
/// ZooKeeper is told so, and why. The object of its location is a path.
class ZooKeeperPage : public Page
{
    Q_OBJECT

public:
    explicit ZooKeeperPage(const PageContext &context, QWidget *parent = nullptr);
    ~ZooKeeperPage() override;

    void showLocation(const Location &location) override;
    [[nodiscard]] Location location() const override;
    bool focusFilter() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] bool hasLiveData() const override;
    [[nodiscard]] QString summary() const override;

protected:
    void updateContent() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeBrowser();
    void setActive(bool active);
    void showNone();
    void showState();
    void createZnode(const QString &path);
    void deleteZnode();

    zookeeper::ZooKeeperClient *m_client; ///< null: the connection names none
    PageHeader *m_header;
    Badge *m_state;
    QPushButton *m_createButton;
    QAction *m_create;
    MessageBar *m_problem;
    QStackedWidget *m_stack;
    EmptyState *m_none;
    PathBar *m_path;
    ZnodeTreeModel *m_model = nullptr;
    ZnodeTree *m_tree = nullptr;
    ZnodeView *m_view = nullptr;
};

/// "zookeeper".
[[nodiscard]] PageRegistry zookeeperPages();

} // namespace brokerscope::ui
