// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/first_paint.h"
#include "app/desktop/options.h"
#include "core/base/log_book.h"
#include "core/profile/connection_book.h"
#include "ui/kit/theme/theme.h"
#include "ui/shell/cluster_keeper.h"
#include "ui/shell/settings.h"
#include "ui/shell/stall_watchdog.h"

#include <QTranslator>

#include <memory>
#include <vector>

class QApplication;

namespace brokerscope::changes {
class Journal;
}
namespace brokerscope::local {
class LocalSession;
}
namespace brokerscope::ui {
class MainWindow;
}

namespace brokerscope::desktop {

class TourPlan;

/// Puts the desktop program together: settings, theme, language, clusters, the window. Owns all of it for the life of the
/// program. GUI thread.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(QApplication *application, const Options &options);
    ~Application() override;

    /// Shows the window and does what the options ask for; run() does this first.
    void begin();
    /// Begins, runs the event loop, and gives the exit code.
    [[nodiscard]] int run();

    /// Null before begin().
    [[nodiscard]] ui::MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] ui::ClusterKeeper *clusters() { return &m_clusters; }
    [[nodiscard]] local::LocalSession *local() const { return m_local.get(); }

private:
    void setLanguage(const QString &language);
    void makeWindow();
    void startAsAsked();
    void reportStalls() const;

    QApplication *m_application;
    Options m_options;
    LogBook m_log;
    ui::Settings m_settings;
    ui::Theme m_theme;
    std::unique_ptr<changes::Journal> m_journal;
    profile::ConnectionBook m_connections;
    ui::ClusterKeeper m_clusters;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    std::unique_ptr<local::LocalSession> m_local;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<TourPlan> m_tour;
    std::unique_ptr<ui::StallWatchdog> m_watchdog;
    std::unique_ptr<FirstPaint> m_firstPaint;
};

} // namespace brokerscope::desktop
