// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_history.h"

namespace brokerscope::ui {

void NavigationHistory::visit(const Location &location)
{
    if (!m_locations.empty()) {
        if (m_locations[m_current] == location)
            return;
        m_locations.resize(m_current + 1);
    }
    m_locations.push_back(location);
    if (m_locations.size() > kCapacity)
        m_locations.erase(m_locations.begin());
    m_current = m_locations.size() - 1;
}

void NavigationHistory::replaceCurrent(const Location &location)
{
    if (m_locations.empty())
        visit(location);
    else
        m_locations[m_current] = location;
}

void NavigationHistory::clear()
{
    m_locations.clear();
    m_current = 0;
}

Location NavigationHistory::back()
{
    return m_locations[--m_current];
}

Location NavigationHistory::forward()
{
    return m_locations[++m_current];
}

Location NavigationHistory::current() const
{
    return m_locations.empty() ? Location{} : m_locations[m_current];
}

} // namespace brokerscope::ui
