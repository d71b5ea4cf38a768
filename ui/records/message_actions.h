// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"

#include <functional>

class QMenu;
class QObject;

namespace brokerscope::ui {

class Navigator;

enum class ExportFormat { Json, Csv };

/// What is written to a file: one JSON object a line, or CSV with a header line and CRLF, guarded against formulas. Bytes are
/// exact. Pure; any thread.
[[nodiscard]] QByteArray exportText(const std::vector<Record> &records, ExportFormat format);

/// Made on the pool, then handed to the window, which asks for the file's name and writes it off the GUI thread.
void exportMessages(QObject *context, Navigator *navigator, const QString &name, std::vector<Record> records, ExportFormat format);

/// Copy value, key, whole as JSON; save the value as a file. `record`: asked when an entry is chosen; null: nothing is
/// selected. What is copied comes from the bytes, not from the screen; what is no text is copied as hex.
void addCopyActions(QMenu *menu, QObject *context, Navigator *navigator, std::function<std::optional<Record>()> record);

} // namespace brokerscope::ui
