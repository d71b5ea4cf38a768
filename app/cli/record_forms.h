// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/record_reader.h"

namespace brokerscope::cli {

class Output;

/// A record as `tail` and `search` show it to people. Pure.
[[nodiscard]] QString recordText(const Record &record);
/// A line each: JSON objects (records::toJsonLine) or text.
void printRecords(Output &output, const std::vector<Record> &records);
/// "end", "limit", "stopped", "failed".
[[nodiscard]] QString endReason(kafka::ReadEnd::Reason reason);

/// newest, oldest, end, offset:N, time:ISO. `count`: of newest.
[[nodiscard]] Result<kafka::ReadStart> parseReadStart(const QString &text, qint64 count);

} // namespace brokerscope::cli
