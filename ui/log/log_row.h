// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log_book.h"
#include "ui/kit/table/snapshot_table_model.h"

namespace brokerscope::ui {

/// One line of the application's own log.
struct LogRow
{
    LogEntry entry;

    bool operator==(const LogRow &other) const { return entry.number == other.entry.number; }
    [[nodiscard]] QString key() const { return QString::number(entry.number); }
};

/// Time · Level · Area · Message.
[[nodiscard]] std::vector<Column<LogRow>> logColumns();
[[nodiscard]] Cell logLevelCell(LogEntry::Level level);

} // namespace brokerscope::ui
