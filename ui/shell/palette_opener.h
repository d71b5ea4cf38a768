// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_context.h"
#include "ui/shell/palette/palette_entry.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

namespace brokerscope::ui {

class CommandPalette;
class MainWindow;
struct Services;

/// Opens the command palette of a window, does what was chosen in it, and remembers the last choices in the layout
/// file. GUI thread.
class PaletteOpener : public QObject
{
    Q_OBJECT

public:
    /// All outlive this. `context`: of the pages, at the moment it is called.
    PaletteOpener(MainWindow *window, const Services &services, std::function<PageContext()> context);

    /// Nothing while it is open. `inSidebar`: ids of the entries that can be seen, in order.
    void open(const QStringList &inSidebar);

private:
    void run(const PaletteEntry &entry);
    void remember(const PaletteEntry &entry);

    MainWindow *m_window;
    const Services &m_services;
    std::function<PageContext()> m_context;
    QPointer<CommandPalette> m_open;
};

} // namespace brokerscope::ui
