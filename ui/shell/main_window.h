// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/layout_keeper.h"

#include <QMainWindow>
#include <QPointer>
#include <QUuid>

namespace brokerscope {
class LogBook;
}
namespace brokerscope::local {
class LocalSession;
}
namespace brokerscope::profile {
class ConnectionBook;
}

namespace brokerscope::ui {

class ClusterKeeper;
class ClusterMenu;
class ClusterViews;
class EnvironmentBar;
class PaletteOpener;
class Settings;
class Sidebar;
class StatusLine;
class Theme;

/// What the window works with; all of it outlives the window.
struct Services
{
    Theme *theme = nullptr;
    Settings *settings = nullptr;
    LogBook *log = nullptr;
    ClusterKeeper *clusters = nullptr;
    local::LocalSession *local = nullptr;
    profile::ConnectionBook *connections = nullptr;
};

/// The frame: menus, environment bar, sidebar, page, status line. Pages register themselves; the window knows none by name
/// but the first one to show. GUI thread.
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    enum class Role {
        First, ///< of the program's start
        Further ///< opened beside it; all of these have one remembered geometry
    };

    MainWindow(const Services &services, PageRegistry registry, Role role = Role::First);
    ~MainWindow() override;

    // Navigator
    void go(const Location &location) override;
    void openWindow(const Location &location) override;
    void toast(ToastKind kind, const QString &title, const QString &text, const Location &link) override;
    void saveFile(const QString &suggestedName, const QByteArray &content) override;
    Outcome openCluster(const profile::ConnectionProfile &profile, const QHash<QString, QString> &secrets) override;
    bool isConnected(const QUuid &profileId) const override;
    void showConnected(const QUuid &profileId) override;
    void closeLocalCluster(const QString &localCluster) override;

    /// Connects through the saved connection of this id, or shows it; asks for secrets that are missing.
    void openSaved(const QUuid &id);

    /// Shows this cluster as it was left; where it was not shown before, at `start` (empty: its overview). Null: none,
    /// with the welcome page.
    void showCluster(cluster::ConnectedCluster *cluster, const Location &start = {});

    [[nodiscard]] Role role() const { return m_role; }
    [[nodiscard]] ActionRegistry *actions() { return &m_actions; }
    [[nodiscard]] cluster::ConnectedCluster *cluster() const; ///< that the window shows; null: none
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] Location location() const;
    [[nodiscard]] const PageRegistry &registry() const;

Q_SIGNALS:
    void clusterShown(); ///< cluster() is another one
    /// The user asked for another language: the application makes the window anew.
    void languageRequested(const QString &language);
    void aboutRequested();
    /// A further window on cluster(), there.
    void windowRequested(const brokerscope::ui::Location &location);
    void activated(); ///< by the user, or by itself
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< the mouse's own Back and Forward buttons, over whatever it stands

private:
    void makeActions();
    void changePane(); ///< from the sidebar to the page, and back to where one was
    void stepTab(int by);
    void makeMenus();
    [[nodiscard]] PageRegistry withOwnPages(PageRegistry pages);
    void showLocation(const Location &location);
    void clusterChanged(const Location &start);
    void takeSnapshot(const ClusterSnapshotPtr &snapshot);
    [[nodiscard]] bool needsCluster(const Location &location) const;
    void loseCluster(cluster::ConnectedCluster *cluster);
    void findAgain(cluster::ConnectedCluster *cluster);
    /// Of the pages while this cluster is shown; null: none is.
    [[nodiscard]] PageContext contextOf(cluster::ConnectedCluster *cluster);
    void updateNavigation();

    Services m_services;
    const Role m_role;
    ActionRegistry m_actions;
    LayoutKeeper m_layout;
    ClusterViews *m_views;
    Sidebar *m_sidebar;
    EnvironmentBar *m_environment;
    StatusLine *m_status;
    PaletteOpener *m_palette;
    ClusterMenu *m_clusterMenu;
    QPointer<QWidget> m_leftBehind; ///< what had the focus in the page when one went to the sidebar
    QMetaObject::Connection m_snapshotConnection;
    QUuid m_lostProfile; ///< of the cluster that was closed while it was shown, with nothing to show instead
    Location m_lostPlace;
};

} // namespace brokerscope::ui
