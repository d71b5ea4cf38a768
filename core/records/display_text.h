// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

/// Hostile bytes as text that is safe to show: nothing in it moves its neighbours or stays invisible. For display only: what
/// is copied or exported comes from the bytes. Any thread; cost is bounded by the limits given.
namespace brokerscope::records {

enum class Lines {
    One, ///< line breaks and tabs become "↵" and "⇥"
    Many ///< they stay
};

/// Control characters, bidi controls, invisible format characters, unpaired surrogates, and combining marks beyond the
/// eighth in a row are written as \u202E and the like. Backslashes stay as they are.
[[nodiscard]] QString escaped(QStringView text, Lines lines);

/// True for well-formed UTF-8 (no overlong forms, no surrogates). Looks at all bytes.
[[nodiscard]] bool isUtf8(QByteArrayView bytes);

/// The text of well-formed UTF-8. Keeps a byte order mark at its beginning, which QString::fromUtf8() drops.
[[nodiscard]] QString utf8Text(QByteArrayView bytes);

/// The longest beginning of at most `maxBytes` bytes that does not cut a UTF-8 character.
[[nodiscard]] QByteArrayView utf8Head(QByteArrayView bytes, qsizetype maxBytes);

/// Rows of "00000000  68 65 6c 6c 6f …  |hello|", 16 bytes each.
[[nodiscard]] QString hexDump(QByteArrayView bytes);

} // namespace brokerscope::records
