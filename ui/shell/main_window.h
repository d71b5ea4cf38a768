// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/layout_keeper.h"
#include "ui/shell/navigation_history.h"

#include <QMainWindow>
#include <QPointer>

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
class EnvironmentBar;
class PageHost;
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
    MainWindow(const Services &services, PageRegistry registry, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Navigator
    void go(const Location &location) override;
    void toast(ToastKind kind, const QString &title, const QString &text, const Location &link) override;
    void saveFile(const QString &suggestedName, const QByteArray &content) override;
    Outcome openCluster(const profile::ConnectionProfile &profile, const QHash<QString, QString> &secrets) override;
    bool isConnected(const QUuid &profileId) const override;
    void showConnected(const QUuid &profileId) override;
    void closeLocalCluster(const QString &localCluster) override;

    /// Connects through the saved connection of this id, or shows it; asks for secrets that are missing.
    void openSaved(const QUuid &id);

    [[nodiscard]] ActionRegistry *actions() { return &m_actions; }
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] Location location() const { return m_history.current(); }
    [[nodiscard]] const PageRegistry &registry() const;

Q_SIGNALS:
    /// The user asked for another language: the application makes the window anew.
    void languageRequested(const QString &language);
    void aboutRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< the mouse's own Back and Forward buttons, over whatever it stands

private:
    void makeActions();
    void changePane(); ///< from the sidebar to the page, and back to where one was
    void stepTab(int by);
    void makeMenus();
    [[nodiscard]] PageRegistry withOwnPages(PageRegistry pages);
    void showLocation(const Location &location);
    void clusterChanged();
    /// Of the pages while this cluster is shown; null: none is.
    [[nodiscard]] PageContext contextOf(cluster::ConnectedCluster *cluster);
    void updateClusterMenu();
    void updateNavigation();

    Services m_services;
    ActionRegistry m_actions;
    LayoutKeeper m_layout;
    NavigationHistory m_history;
    PageHost *m_pages;
    Sidebar *m_sidebar;
    EnvironmentBar *m_environment;
    StatusLine *m_status;
    PaletteOpener *m_palette;
    QMenu *m_clusterMenu;
    QPointer<QWidget> m_leftBehind; ///< what had the focus in the page when one went to the sidebar
    QMetaObject::Connection m_snapshotConnection;
};

} // namespace brokerscope::ui
