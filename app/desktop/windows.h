// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"

#include <functional>
#include <memory>
#include <vector>

namespace brokerscope::desktop {

/// The windows of the program: the first, and those that the user opens beside it. Each shows what it likes of the same
/// connected clusters. One that is closed goes, unless it is the last: its end is the program's. GUI thread.
class Windows : public QObject
{
    Q_OBJECT

public:
    using Make = std::function<std::unique_ptr<ui::MainWindow>(ui::MainWindow::Role)>;

    /// `make`: a window, complete and not shown yet.
    explicit Windows(Make make);
    ~Windows() override;

    /// The one that was active last; null before the first is opened.
    [[nodiscard]] ui::MainWindow *front() const { return m_windows.empty() ? nullptr : m_windows.front().get(); }
    /// The one that was active last comes first.
    [[nodiscard]] std::vector<ui::MainWindow *> all() const;

    /// Shows another window, at this place of this cluster; null and an empty place: the welcome page.
    ui::MainWindow *open(cluster::ConnectedCluster *cluster, const ui::Location &place);
    /// Makes each anew, where it stands and as large as it is: their texts are in another language now.
    void remake();
    void closeAll(); ///< without asking, and without a trace in the settings: the program ends

Q_SIGNALS:
    void remade(); ///< all() are others now

private:
    void add(std::unique_ptr<ui::MainWindow> window);
    void toFront(const ui::MainWindow *window);
    void take(const ui::MainWindow *closed);
    void moveAside(ui::MainWindow *window) const;

    Make m_make;
    std::vector<std::unique_ptr<ui::MainWindow>> m_windows;
    std::vector<std::unique_ptr<ui::MainWindow>> m_closed; ///< until their last event is done
};

} // namespace brokerscope::desktop
