// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace brokerscope {

/// One word for a POSIX shell: as it is where that is safe, else in single quotes.
[[nodiscard]] QString shellQuote(const QString &word);
/// Words, quoted, with blanks between.
[[nodiscard]] QString shellLine(const QStringList &words);
/// Bytes as a word of bash: like shellQuote for printable UTF-8, else $'…' with \xHH.
[[nodiscard]] QString shellQuoteBytes(const QByteArray &bytes);

} // namespace brokerscope
