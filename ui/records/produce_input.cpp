// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/produce_input.h"

#include "core/records/display_text.h"
#include "core/records/json_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

Result<std::optional<QByteArray>> fromHex(const QString &text)
{
    QByteArray digits;
    for (const QChar c : text)
        if (!c.isSpace())
            digits += c.toLatin1();
    const bool isHex = digits.size() % 2 == 0 && std::all_of(digits.begin(), digits.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    if (!isHex)
        return failure(Error::invalid(QCoreApplication::translate("ProduceInput", "Hex is written in pairs of the digits 0-9 and a-f.")));
    return std::optional(QByteArray::fromHex(digits));
}

/// Text that comes back byte by byte when it is typed, and shows all that it holds: no control characters but tab and line
/// feed, no marks of direction.
bool canBeTyped(const QByteArray &bytes)
{
    if (!records::isUtf8(bytes))
        return false;
    const QString text = records::utf8Text(bytes);
    return records::escaped(text, records::Lines::Many) == text;
}

} // namespace

Result<std::optional<QByteArray>> toBytes(const TypedBytes &typed)
{
    if (typed.isNull)
        return std::optional<QByteArray>();
    if (typed.codec == records::Codec::Hex)
        return fromHex(typed.text);
    QByteArray bytes = typed.text.toUtf8();
    if (typed.codec == records::Codec::Json)
        if (const Outcome checked = records::checkJson(bytes); !checked)
            return failure(checked.error());
    return std::optional(std::move(bytes));
}

TypedBytes typedBytes(const std::optional<QByteArray> &bytes)
{
    if (!bytes)
        return {{}, records::Codec::Text, true};
    if (!canBeTyped(*bytes))
        return {QString::fromLatin1(bytes->toHex(' ')), records::Codec::Hex, false};
    const bool isJson = !bytes->isEmpty() && records::guessCodec(*bytes) == records::Codec::Json && records::checkJson(*bytes);
    return {records::utf8Text(*bytes), isJson ? records::Codec::Json : records::Codec::Text, false};
}

Result<std::vector<RecordHeader>> parseHeaders(const QString &lines)
{
    std::vector<RecordHeader> headers;
    const QStringList all = lines.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : all) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals == 0)
            return failure(Error::invalid(
                QCoreApplication::translate("ProduceInput", "A header needs a name: write one a line, as name=value.")));
        if (equals < 0)
            headers.push_back({line, std::nullopt});
        else
            headers.push_back({line.first(equals), line.sliced(equals + 1).toUtf8()});
    }
    return headers;
}

QString headerLines(const std::vector<RecordHeader> &headers)
{
    QStringList lines;
    for (const RecordHeader &header : headers) {
        const bool isPlainName = !header.name.isEmpty() && !header.name.contains(u'=') && !header.name.contains(u'\n') && canBeTyped(header.name.toUtf8());
        if (isPlainName && !header.value)
            lines << header.name;
        else if (isPlainName && canBeTyped(*header.value) && !header.value->contains('\n'))
            lines << header.name + u'=' + records::utf8Text(*header.value);
    }
    return lines.join(u'\n');
}

} // namespace brokerscope::ui
