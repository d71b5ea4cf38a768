// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brokerscope::ui {

/// Where the window stands: a page, the object it shows and the tab. What Back and Forward go over.
struct Location
{
    QString page; ///< id of the page in the registry: "overview", "topics", "topic", "groups", "group", "local", …
    QString object; ///< topic name, group id; null for a list page
    QString tab; ///< id of the tab; null: the page's first, or the one it was left on

    bool operator==(const Location &) const = default;
};

} // namespace brokerscope::ui
