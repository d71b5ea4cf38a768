// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

/// JSON as text: checked and laid out anew without being taken apart, so that every number (64 bits and more, 1e400), every
/// escape, duplicate keys and the order of keys stay as they were written. Any thread, never the GUI thread for large input.
namespace brokerscope::records {

struct JsonLimits
{
    int depth = 1024; ///< of nested arrays and objects
    qsizetype bytes = 8 * 1024 * 1024; ///< of the input, and twice that of the output
};

enum class JsonLayout {
    Indented, ///< two spaces, one value a line
    Compact ///< one line, no blanks outside strings
};

/// One JSON value (RFC 8259) with nothing but blanks around it. Errors: Kind::Invalid with the byte where it breaks;
/// Kind::Unsupported beyond a limit (the text may still be good JSON).
[[nodiscard]] Result<QByteArray> layOutJson(QByteArrayView json, JsonLayout layout, const JsonLimits &limits = {});

/// The same check without the output.
[[nodiscard]] Outcome checkJson(QByteArrayView json, const JsonLimits &limits = {});

/// Writes a JSON string with its quotes; `utf8` must be well-formed. Characters above 0x7f stay, controls are escaped.
void appendJsonString(QByteArray &out, QByteArrayView utf8);

} // namespace brokerscope::records
