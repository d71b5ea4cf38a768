// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/znode.h"
#include "ui/kit/table/cell.h"

#include <optional>

namespace brokerscope::ui {

/// What the tree knows of a znode beside its name; asked for the rows in sight only.
struct ZnodeFacts
{
    bool isAsked = false;
    std::optional<ZnodeStat> stat;
    std::optional<QString> protection; ///< empty: everybody may do everything
};

/// The cells of a znode's row in the tree, before a lost connection greys them. Pure.
[[nodiscard]] Cell znodeNameCell(const QString &name, const ZnodeFacts &facts);
[[nodiscard]] Cell childCountCell(const ZnodeFacts &facts); ///< empty: none, or not known yet

} // namespace brokerscope::ui
