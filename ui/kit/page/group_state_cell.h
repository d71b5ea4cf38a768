// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/group_table.h"
#include "ui/kit/table/cell.h"

namespace brokerscope::ui {

/// Icon, word and tone of a group's state; the tooltip explains it. `problem`: why the group could not be described. Any thread.
[[nodiscard]] Cell groupStateCell(GroupState state, const QString &problem = {});

} // namespace brokerscope::ui
