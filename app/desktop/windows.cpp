// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/windows.h"

#include <algorithm>
#include <utility>

namespace brokerscope::desktop {

namespace {

constexpr int kAside = 32; // so that the title of the window below can be reached

} // namespace

Windows::Windows(Make make) : m_make(std::move(make)) { }

Windows::~Windows() = default;

std::vector<ui::MainWindow *> Windows::all() const
{
    std::vector<ui::MainWindow *> list;
    for (const auto &window : m_windows)
        list.push_back(window.get());
    return list;
}

ui::MainWindow *Windows::open(cluster::ConnectedCluster *cluster, const ui::Location &place)
{
    ui::MainWindow *before = front();
    auto made = m_make(before ? ui::MainWindow::Role::Further : ui::MainWindow::Role::First);
    ui::MainWindow *window = made.get();
    window->showCluster(cluster, place);
    add(std::move(made));
    if (before)
        moveAside(window);
    window->show();
    return window;
}

void Windows::remake()
{
    auto old = std::exchange(m_windows, {});
    // The front one last, so that it ends in front.
    for (auto before = old.rbegin(); before != old.rend(); ++before) {
        const ui::Location place = (*before)->location();
        cluster::ConnectedCluster *cluster = (*before)->cluster();
        const QByteArray geometry = (*before)->saveGeometry();
        (*before)->disconnect(this);
        auto window = m_make((*before)->role());
        before->reset();
        window->restoreGeometry(geometry);
        window->showCluster(cluster, place);
        ui::MainWindow *made = window.get();
        add(std::move(window));
        made->show();
    }
    if (front())
        Q_EMIT remade();
}

void Windows::closeAll()
{
    m_windows.clear();
    m_closed.clear();
}

void Windows::add(std::unique_ptr<ui::MainWindow> window)
{
    connect(window.get(), &ui::MainWindow::activated, this, [this, made = window.get()] { toFront(made); });
    connect(window.get(), &ui::MainWindow::closed, this, [this, made = window.get()] { take(made); });
    m_windows.insert(m_windows.begin(), std::move(window));
}

void Windows::toFront(const ui::MainWindow *window)
{
    const auto found =
        std::find_if(m_windows.begin(), m_windows.end(), [&](const auto &one) { return one.get() == window; });
    if (found != m_windows.end())
        std::rotate(m_windows.begin(), found, std::next(found));
}

void Windows::take(const ui::MainWindow *closed)
{
    const auto found =
        std::find_if(m_windows.begin(), m_windows.end(), [&](const auto &one) { return one.get() == closed; });
    if (found == m_windows.end() || m_windows.size() == 1)
        return;
    m_closed.push_back(std::move(*found));
    m_windows.erase(found);
    QMetaObject::invokeMethod(
        this, [this] { m_closed.clear(); }, Qt::QueuedConnection); // it is still closing
}

void Windows::moveAside(ui::MainWindow *window) const
{
    const auto isTaken = [&] {
        return std::any_of(m_windows.begin(), m_windows.end(), [&](const auto &other) {
            return other.get() != window && (other->pos() - window->pos()).manhattanLength() < kAside;
        });
    };
    for (std::size_t tries = 0; isTaken() && tries < m_windows.size(); ++tries)
        window->move(window->pos() + QPoint(kAside, kAside));
}

} // namespace brokerscope::desktop
