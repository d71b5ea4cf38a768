// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/groups/group_row.h"
#include "ui/kit/table/snapshot_table_model.h"

namespace brokerscope::ui {

/// The columns of the consumer groups list.
[[nodiscard]] std::vector<Column<GroupRow>> groupColumns();

} // namespace brokerscope::ui
