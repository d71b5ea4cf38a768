// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/codec.h"

#include "core/records/display_text.h"
#include "core/records/json_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::records {

namespace {

constexpr qsizetype kGuessBytes = 64 * 1024;

char firstNonBlank(QByteArrayView bytes)
{
    for (const char c : bytes)
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            return c;
    return '\0';
}

bool isMostlyPrintable(QByteArrayView bytes)
{
    qsizetype controls = 0;
    for (const char c : bytes)
        if ((uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7f)
            ++controls;
    return controls * 20 <= bytes.size(); // one in twenty: text with some escapes in it is still text
}

/// Blanks outside strings become one space: a pretty-printed value fits its cell. Works on broken JSON, too.
QByteArray withoutLayout(QByteArrayView json)
{
    QByteArray out;
    out.reserve(json.size());
    bool isInString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isInString) {
            out += c;
            if (c == '\\' && i + 1 < json.size())
                out += json[++i];
            else if (c == '"')
                isInString = false;
        } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            if (!out.isEmpty() && !out.endsWith(' '))
                out += ' ';
        } else {
            out += c;
            isInString = c == '"';
        }
    }
    return out;
}

QString cut(QString text, qsizetype maxChars, bool hasMore)
{
    if (text.size() <= maxChars && !hasMore)
        return text;
    qsizetype end = std::min(text.size(), std::max<qsizetype>(0, maxChars - 1));
    if (end > 0 && end < text.size() && text.at(end - 1).isHighSurrogate())
        --end;
    text.truncate(end);
    return text + u'…';
}

} // namespace

QString codecName(Codec codec)
{
    switch (codec) {
    case Codec::Text: return u"text"_s;
    case Codec::Json: return u"json"_s;
    case Codec::Hex: return u"hex"_s;
    }
    return u"text"_s;
}

std::optional<Codec> codecFromName(QStringView name)
{
    for (const Codec codec : {Codec::Text, Codec::Json, Codec::Hex})
        if (codecName(codec) == name)
            return codec;
    return std::nullopt;
}

Codec guessCodec(QByteArrayView bytes)
{
    const QByteArrayView head = utf8Head(bytes, kGuessBytes);
    if (!isUtf8(head))
        return Codec::Hex;
    const char first = firstNonBlank(head);
    if (first == '{' || first == '[') {
        if (head.size() < bytes.size() || checkJson(bytes))
            return Codec::Json;
    }
    return isMostlyPrintable(head) ? Codec::Text : Codec::Hex;
}

QString preview(QByteArrayView bytes, Codec codec, int maxChars)
{
    const QByteArrayView head = utf8Head(bytes, qsizetype(4) * maxChars);
    if (codec == Codec::Hex || !isUtf8(head)) {
        const QByteArrayView part = bytes.first(std::min<qsizetype>(bytes.size(), maxChars / 3));
        return cut(QString::fromLatin1(part.toByteArray().toHex(' ')), maxChars, part.size() < bytes.size());
    }
    const QString text = codec == Codec::Json ? utf8Text(withoutLayout(head)) : utf8Text(head);
    return cut(escaped(text, Lines::One), maxChars, head.size() < bytes.size());
}

Decoded decode(QByteArrayView bytes, Codec wanted, qsizetype maxBytes)
{
    Decoded decoded;
    const QByteArrayView head = utf8Head(bytes, maxBytes);
    if (wanted != Codec::Hex && !isUtf8(head)) {
        decoded.fallback = Error::invalid(
            QCoreApplication::translate("Records", "These bytes are no UTF-8 text: they are shown as hex."));
        wanted = Codec::Hex;
    }
    if (wanted == Codec::Json) {
        // Only the whole is JSON; laying out a part of it would make it look like another value.
        auto text = layOutJson(bytes, JsonLayout::Indented, {1024, std::min<qsizetype>(maxBytes, JsonLimits{}.bytes)});
        if (text) {
            decoded.used = Codec::Json;
            decoded.text = escaped(utf8Text(*text), Lines::Many);
            decoded.shownBytes = bytes.size();
            return decoded;
        }
        decoded.fallback = text.error();
        wanted = Codec::Text;
    }
    decoded.used = wanted;
    // A hex dump takes five times the room of its bytes.
    const QByteArrayView shown = wanted == Codec::Text ? head : bytes.first(std::min<qsizetype>(bytes.size(), maxBytes / 4));
    decoded.text = wanted == Codec::Text ? escaped(utf8Text(shown), Lines::Many) : hexDump(shown);
    decoded.shownBytes = shown.size();
    return decoded;
}

} // namespace brokerscope::records
