// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/table/snapshot_table_model.h"
#include "ui/topics/topic_row.h"

namespace brokerscope::ui {

/// The columns of the topics list.
[[nodiscard]] std::vector<Column<TopicRow>> topicColumns();

} // namespace brokerscope::ui
