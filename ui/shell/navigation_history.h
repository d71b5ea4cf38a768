// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/location.h"

#include <vector>

namespace brokerscope::ui {

/// Back and Forward over locations, bounded. Pure.
class NavigationHistory
{
public:
    static constexpr std::size_t kCapacity = 200;

    /// A step to somewhere else: what was ahead is forgotten. The same place again is no step.
    void visit(const Location &location);
    /// The present place has another tab or object now; no step.
    void replaceCurrent(const Location &location);
    void clear();

    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_locations.size(); }
    [[nodiscard]] Location back(); ///< only if canGoBack()
    [[nodiscard]] Location forward(); ///< only if canGoForward()
    [[nodiscard]] Location current() const;

private:
    std::vector<Location> m_locations;
    std::size_t m_current = 0;
};

} // namespace brokerscope::ui
