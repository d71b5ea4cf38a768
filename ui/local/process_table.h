// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/local_state.h"
#include "ui/kit/table/snapshot_table_model.h"

namespace brokerscope::ui {

[[nodiscard]] std::vector<Column<local::LocalProcess>> processColumns();
/// Icon, word and tone of a process's state.
[[nodiscard]] Cell processStateCell(const local::LocalProcess &process);

} // namespace brokerscope::ui
