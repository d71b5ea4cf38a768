// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/record_writer.h"
#include "core/records/codec.h"

namespace brokerscope::ui {

/// A key or a value as it is typed.
struct TypedBytes
{
    QString text;
    records::Codec codec = records::Codec::Text; ///< Json: checked, and sent as it was typed
    bool isNull = false;

    bool operator==(const TypedBytes &) const = default;
};

/// The bytes; null: none. Errors: no JSON, no hex digits; one sentence.
[[nodiscard]] Result<std::optional<QByteArray>> toBytes(const TypedBytes &typed);
/// As one would have typed them: text where they are text, else hex.
[[nodiscard]] TypedBytes typedBytes(const std::optional<QByteArray> &bytes);

/// Lines "name=value"; a name alone has a null value. Errors: a line without a name.
[[nodiscard]] Result<std::vector<RecordHeader>> parseHeaders(const QString &lines);
/// What parseHeaders() reads; values that are no text cannot be typed and are left out.
[[nodiscard]] QString headerLines(const std::vector<RecordHeader> &headers);

} // namespace brokerscope::ui
