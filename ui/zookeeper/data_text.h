// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

/// A znode's bytes as text that a person can read and edit, and the way back. Nothing is offered for editing that would not
/// come back as the same bytes. Pure and bounded; any thread.
namespace brokerscope::ui {

enum class DataFormat { Text, Json, Properties, Hex, Base64 };

/// Larger data are shown in part, and not edited here.
inline constexpr qsizetype kEditableBytes = 64 * 1024;
inline constexpr qsizetype kShownBytes = 20 * 1024;

struct DataText
{
    DataFormat used = DataFormat::Text; ///< what the text is, after the fall-back
    QString text;
    bool isEditable = false; ///< toBytes(text, *this) gives the bytes back
    QString note; ///< why it is not what was wanted, not whole, or not editable; one sentence, translated; empty: nothing to say
    bool hasCrLf = false; ///< each line ends with CR LF in the bytes
    bool isIndented = false; ///< JSON is laid out in the bytes too, not on one line
};

/// JSON for what is JSON, properties for `key=value` lines, text for UTF-8 text, else hex.
[[nodiscard]] DataFormat guessFormat(const QByteArray &bytes);
[[nodiscard]] DataText toText(const QByteArray &bytes, DataFormat wanted);
/// The bytes that an edited text stands for; Invalid with the fault named. `shown` is what toText() gave.
[[nodiscard]] Result<QByteArray> toBytes(const QString &text, const DataText &shown);

} // namespace brokerscope::ui
