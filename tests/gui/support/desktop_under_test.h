// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>

namespace brokerscope::test {

/// The desktop program with the real window, in XDG folders of its own that go with it. The program can be ended and begun
/// again: it finds what it left there.
class DesktopUnderTest
{
public:
    DesktopUnderTest(); ///< nothing runs yet
    ~DesktopUnderTest();
    Q_DISABLE_COPY_MOVE(DesktopUnderTest)

    [[nodiscard]] bool begin(); ///< false: the window was not shown within 5 s
    void end();

    [[nodiscard]] desktop::Application *application() const { return m_application.get(); }
    [[nodiscard]] ui::MainWindow *window() const { return m_application->window(); }
    [[nodiscard]] QString page() const { return window()->location().page; } ///< its id
    /// Null if there is none of this name.
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return window()->findChild<T *>(name);
    }

    /// Starts a real local cluster as the welcome page does, and waits until its overview is shown; else why not.
    [[nodiscard]] Outcome startLocalCluster() const;
    /// Demo traffic on it. From $BROKERSCOPE_CLI: the window looks for it beside itself, which a test is not.
    void startDemo() const;
    /// Stops it; false if it did not stop within 60 s.
    [[nodiscard]] bool stopLocalCluster() const;

private:
    QTemporaryDir m_home;
    std::unique_ptr<desktop::Application> m_application;
};

} // namespace brokerscope::test
