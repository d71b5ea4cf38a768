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

/// The tour of this application: a cluster of its own with demo traffic, every page, some in Chinese, the cluster's end, and
/// contact.png with all pictures, beside those of the folder `beside` (empty: none). `brokerscope --tour` sets XDG folders of its own before anything else reads them (see useTourFolders()). GUI thread.
class TourPlan : public QObject
{
    Q_OBJECT

public:
    TourPlan(ui::MainWindow *window, ui::Theme *theme, ui::ClusterKeeper *clusters, local::LocalSession *local,
             const QString &folder, const QString &beside);
    ~TourPlan() override;

    void start();
    void setWindow(ui::MainWindow *window); ///< the window was made anew in another language

Q_SIGNALS:
    void languageWanted(const QString &language);
    void finished(int failures);

private:
    void newTour(); ///< after the one that has just finished
    void showLanguage(const QString &language);
    void walkWelcome();
    void walkStart();
    void walkPages();
    void makeChanges(); ///< two, for the journal to show
    void walkChinese();
    void end();
    void makeContactSheet(const std::function<void()> &then);
    void endCluster();

    ui::MainWindow *m_window;
    ui::Theme *m_theme;
    ui::ClusterKeeper *m_clusters;
    local::LocalSession *m_local;
    QString m_folder;
    QString m_beside;
    QStringList m_names; ///< of the stops of all tours that have finished
    std::unique_ptr<ui::Tour> m_tour;
    int m_failures = 0;
    bool m_isEnding = false;
};

/// Points XDG_DATA_HOME, _CONFIG_HOME and _STATE_HOME to a new temporary folder that goes with the program,
/// keeping the runtimes where they are. Before QApplication.
void useTourFolders();

} // namespace brokerscope::desktop
