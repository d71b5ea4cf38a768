// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shell_quote.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope {

namespace {

bool isSafe(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || u"@%+=:,./_-"_s.contains(c);
}

/// bash's $'…': every byte that is not printable ASCII as \xHH.
QString ansiQuote(const QByteArray &bytes)
{
    QString quoted = u"$'"_s;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\'' || c == '\\')
            quoted += u'\\' + QChar::fromLatin1(c);
        else if (c == '\n')
            quoted += u"\\n"_s;
        else if (c == '\t')
            quoted += u"\\t"_s;
        else if (byte < 0x20 || byte >= 0x7f)
            quoted += u"\\x%1"_s.arg(uint(byte), 2, 16, QChar(u'0'));
        else
            quoted += QChar::fromLatin1(c);
    }
    return quoted + u'\'';
}

} // namespace

QString shellQuote(const QString &word)
{
    if (!word.isEmpty() && std::all_of(word.begin(), word.end(), isSafe))
        return word;
    // A line break or an escape sequence in what a person pastes into a terminal is a trap: spelled out instead.
    const bool isPrintable = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    if (!isPrintable)
        return ansiQuote(word.toUtf8());
    QString quoted = word;
    quoted.replace(u'\'', u"'\\''"_s);
    return u'\'' + quoted + u'\'';
}

QString shellLine(const QStringList &words)
{
    QStringList quoted;
    quoted.reserve(words.size());
    for (const QString &word : words)
        quoted += shellQuote(word);
    return quoted.join(u' ');
}

QString shellQuoteBytes(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? ansiQuote(bytes) : shellQuote(text);
}

} // namespace brokerscope
