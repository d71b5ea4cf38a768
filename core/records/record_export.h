// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"

/// Records as text for files and for `--json`: lossless, from the bytes, without a line end. Any thread.
namespace brokerscope::records {

/// One object on one line, as reference/cli-json.md defines the lines of `tail`: topic, partition, offset, timestampAt
/// (ISO 8601 UTC, null: none), timestampType ("CreateTime", "LogAppendTime", null), key, value (null, {"text"} or, where
/// the bytes are no UTF-8, {"base64"}), headers [{name, value}], valueBytes (null for a tombstone).
[[nodiscard]] QByteArray toJsonLine(const Record &record);

/// {"text": "…"}, {"base64": "…"} or null.
void appendJsonBytes(QByteArray &out, const std::optional<QByteArray> &bytes);

enum class FormulaGuard {
    /// Text that a spreadsheet would run (= + - @, tab, CR, NUL at its beginning) gets a leading ', and so does text that
    /// begins with ': taking one ' away gives the original. Numeric columns are never touched.
    On,
    Off
};

/// RFC 4180. Columns: topic, partition, offset, timestamp, timestampType, keyEncoding, key, valueEncoding, value, headers
/// (as JSON). Encodings: "text", "base64", "null".
[[nodiscard]] QByteArray csvHeader();
[[nodiscard]] QByteArray toCsvLine(const Record &record, FormulaGuard guard = FormulaGuard::On);

} // namespace brokerscope::records
