// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tour.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace brokerscope::local {
class LocalSession;
}
namespace brokerscope::ui {
class ClusterKeeper;
class Theme;
}

namespace brokerscope::desktop {

/// The tour of this application: a cluster of its own with demo traffic, every page, one page in Chinese, and the cluster's
/// end. `brokerscope --tour` sets XDG folders of its own before anything else reads them (see useTourFolders()). GUI thread.
class TourPlan : public QObject
{
    Q_OBJECT

public:
    TourPlan(ui::MainWindow *window, ui::Theme *theme, ui::ClusterKeeper *clusters, local::LocalSession *local,
             const QString &folder);
    ~TourPlan() override;

    void start();
    void setWindow(ui::MainWindow *window); ///< the window was made anew in another language

Q_SIGNALS:
    void languageWanted(const QString &language);
    void finished(int failures);

private:
    void walkPages();
    void makeChanges(); ///< two, for the journal to show
    void walkChinese();
    /// A stop at the command palette over the page that is shown, with this text typed.
    [[nodiscard]] ui::TourStop paletteStop(const QString &name, const QString &typed);
    void end();

    ui::MainWindow *m_window;
    ui::Theme *m_theme;
    ui::ClusterKeeper *m_clusters;
    local::LocalSession *m_local;
    QString m_folder;
    std::unique_ptr<ui::Tour> m_tour;
    int m_failures = 0;
    bool m_isEnding = false;
};

/// Points XDG_DATA_HOME, _CONFIG_HOME and _STATE_HOME to a new temporary folder that goes with the program,
/// keeping the runtimes where they are. Before QApplication.
void useTourFolders();

} // namespace brokerscope::desktop
