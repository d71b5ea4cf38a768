// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/first_paint.h"
#include "app/desktop/options.h"
#include "app/desktop/translators.h"
#include "app/desktop/windows.h"
#include "core/base/log_file.h"
#include "core/base/network_watch.h"
#include "core/base/sleep_watch.h"
#include "core/profile/connection_book.h"
#include "ui/kit/theme/theme.h"
#include "ui/shell/cluster_log.h"
#include "ui/shell/settings.h"
#include "ui/shell/stall_watchdog.h"

#include <memory>
#include <vector>

class QApplication;

namespace brokerscope::changes {
class Journal;
}
namespace brokerscope::local {
class LocalSession;
}

namespace brokerscope::desktop {

class SingleInstance;
class TourPlan;
namespace start_message {
struct Request;
}

/// Puts the desktop program together: settings, theme, language, clusters, the windows. Owns all of it for the life of
/// the program. GUI thread.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(QApplication *application, const Options &options);
    ~Application() override;

    /// Null: later starts are nothing to this one. Before run(), which lets the place go when the window is closed.
    void setSingleInstance(SingleInstance *instance);

    /// Shows the window and does what the options ask for; run() does this first.
    void begin();
    /// Begins, runs the event loop, and gives the exit code.
    [[nodiscard]] int run();

    /// The one that was active last; null before begin().
    [[nodiscard]] ui::MainWindow *window() const { return m_windows.front(); }
    [[nodiscard]] const Windows &windows() const { return m_windows; }
    [[nodiscard]] ui::ClusterKeeper *clusters() { return &m_clusters; }
    [[nodiscard]] local::LocalSession *local() const { return m_local.get(); }

private:
    void setLanguage(const QString &language);
    [[nodiscard]] std::unique_ptr<ui::MainWindow> makeWindow(ui::MainWindow::Role role);
    void startAsAsked();
    [[nodiscard]] Outcome takeLaterStart(const start_message::Request &request);
    void raiseWindow(const QString &activation);
    void openAsked(const Options &asked);
    void openSaved(const QString &name, const ui::Location &page);
    void openBootstrap(const Options &asked);
    /// At once where the cluster is current already, else when it becomes so.
    void goWhenConnected(const ui::Location &page, bool isConnected);
    void complain(const QString &sentence);
    void reportStalls() const;

    QApplication *m_application;
    Options m_options;
    SingleInstance *m_instance = nullptr;
    LogBook m_log;
    std::unique_ptr<LogFile> m_logFile;
    ui::Settings m_settings;
    ui::Theme m_theme;
    std::unique_ptr<changes::Journal> m_journal;
    profile::ConnectionBook m_connections;
    ui::ClusterKeeper m_clusters;
    SleepWatch m_sleepWatch;
    NetworkWatch m_networkWatch;
    ui::ClusterLog m_clusterLog{&m_clusters, &m_log};
    Translators m_translators;
    std::unique_ptr<local::LocalSession> m_local;
    Windows m_windows{[this](ui::MainWindow::Role role) { return makeWindow(role); }};
    std::unique_ptr<TourPlan> m_tour;
    std::unique_ptr<ui::StallWatchdog> m_watchdog;
    std::unique_ptr<FirstPaint> m_firstPaint;
};

} // namespace brokerscope::desktop
