// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/text_search.h"

#include "core/records/display_text.h"

#include <algorithm>
#include <numeric>

namespace brokerscope::records {

namespace {

/// Text is compared in pieces, so that a record of 100 MB is not copied as a whole.
constexpr qsizetype kPieceBytes = 256 * 1024;

} // namespace

TextMatcher::TextMatcher(TextSearch search)
    : m_search(std::move(search))
    , m_needle(m_search.text.toUtf8())
{
    std::iota(m_fold.begin(), m_fold.end(), uchar(0));
    if (m_search.caseSensitivity == Qt::CaseInsensitive) {
        for (uchar c = 'A'; c <= 'Z'; ++c)
            m_fold[c] = uchar(c - 'A' + 'a');
        m_needsText = std::any_of(m_needle.begin(), m_needle.end(), [](char c) { return uchar(c) >= 0x80; });
    }
    for (char &c : m_needle)
        c = char(m_fold[uchar(c)]);
    m_skip.fill(m_needle.size());
    for (qsizetype i = 0; i + 1 < m_needle.size(); ++i)
        m_skip[uchar(m_needle[i])] = m_needle.size() - 1 - i;
}

bool TextMatcher::matches(const Record &record) const
{
    if (m_needle.isEmpty())
        return true;
    if (m_search.inKey && record.key && matches(*record.key))
        return true;
    if (m_search.inValue && record.value && matches(*record.value))
        return true;
    return m_search.inHeaders && std::any_of(record.headers.begin(), record.headers.end(), [this](const RecordHeader &header) {
        return matches(header.name.toUtf8()) || (header.value && matches(*header.value));
    });
}

bool TextMatcher::matches(QByteArrayView bytes) const
{
    const qsizetype length = m_needle.size();
    if (length == 0)
        return true;
    if (m_needsText)
        return matchesText(bytes);
    // Horspool: compare from the end of the window, move on by what the window's last byte allows.
    const auto *text = reinterpret_cast<const uchar *>(bytes.data());
    const auto *needle = reinterpret_cast<const uchar *>(m_needle.constData());
    for (qsizetype at = length - 1; at < bytes.size();) {
        const uchar last = m_fold[text[at]];
        if (last == needle[length - 1]) {
            qsizetype back = 1;
            while (back < length && m_fold[text[at - back]] == needle[length - 1 - back])
                ++back;
            if (back == length)
                return true;
        }
        at += m_skip[last];
    }
    return false;
}

bool TextMatcher::matchesText(QByteArrayView bytes) const
{
    // A folded character may be longer or shorter than the one searched for: pieces overlap by four times the needle.
    const qsizetype overlap = 4 * m_needle.size();
    for (qsizetype at = 0; at < bytes.size();) {
        const QByteArrayView piece = utf8Head(bytes.sliced(at), kPieceBytes + overlap);
        if (QString::fromUtf8(piece).contains(m_search.text, Qt::CaseInsensitive))
            return true;
        if (at + piece.size() >= bytes.size())
            return false;
        at += std::max<qsizetype>(1, piece.size() - overlap);
        while (at < bytes.size() && (uchar(bytes[at]) & 0xc0) == 0x80)
            ++at;
    }
    return false;
}

} // namespace brokerscope::records
