// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"

#include <array>

namespace brokerscope::records {

/// A text that is looked for in the bytes of records: a substring, in any of the chosen parts.
struct TextSearch
{
    QString text; ///< empty: everything matches
    Qt::CaseSensitivity caseSensitivity = Qt::CaseInsensitive;
    bool inKey = true;
    bool inValue = true;
    bool inHeaders = true; ///< names and values

    bool operator==(const TextSearch &) const = default;
};

/// Looks for a TextSearch. Compares the bytes as UTF-8; without case only ASCII letters are folded, unless the text itself
/// has other letters (then both sides are read as text, which is slower). Costs about a nanosecond a byte and takes no
/// memory that grows with the record. Const calls from any thread.
class TextMatcher
{
public:
    explicit TextMatcher(TextSearch search);

    [[nodiscard]] const TextSearch &search() const { return m_search; }
    [[nodiscard]] bool matches(const Record &record) const;
    [[nodiscard]] bool matches(QByteArrayView bytes) const;

private:
    [[nodiscard]] bool matchesText(QByteArrayView bytes) const;

    TextSearch m_search;
    QByteArray m_needle; // folded
    std::array<uchar, 256> m_fold{};
    std::array<qsizetype, 256> m_skip{}; // by folded byte: how far the needle may move on
    bool m_needsText = false;
};

} // namespace brokerscope::records
