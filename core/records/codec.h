// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// Bytes of a record made readable. Every function is pure and bounded; any thread.
namespace brokerscope::records {

enum class Codec { Text, Json, Hex };

/// "text", "json", "hex": stable, for settings and the command line.
[[nodiscard]] QString codecName(Codec codec);
[[nodiscard]] std::optional<Codec> codecFromName(QStringView name);

/// JSON for what is a JSON object or array, text for well-formed UTF-8 with few control characters, else hex. Looks at the
/// first 64 KiB: beyond that, what begins like JSON is taken for it, and decode() has the last word.
[[nodiscard]] Codec guessCodec(QByteArrayView bytes);

inline constexpr int kPreviewChars = 1000;
inline constexpr qsizetype kPanelBytes = 20 * 1024;

/// One line of at most `maxChars` UTF-16 units ("…" included where it is cut), safe to show in a cell. Reads at most
/// 4 · maxChars bytes. Of JSON, blanks outside strings become one. Never fails: what is no text is shown as hex.
[[nodiscard]] QString preview(QByteArrayView bytes, Codec codec, int maxChars = kPreviewChars);

struct Decoded
{
    Codec used = Codec::Text; ///< what the text is, after the fall-back
    QString text; ///< safe to show
    qsizetype shownBytes = 0; ///< of the input; less than its size: cut
    std::optional<Error> fallback; ///< why `used` is not what was wanted, or why JSON is not laid out
};

/// For the panel: JSON laid out (when it fits `maxBytes`), text with its lines, a hex dump. A codec that fails never hides
/// the bytes: JSON falls back to text, text to hex.
[[nodiscard]] Decoded decode(QByteArrayView bytes, Codec wanted, qsizetype maxBytes = kPanelBytes);

} // namespace brokerscope::records
