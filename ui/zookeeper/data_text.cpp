// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/data_text.h"

#include "core/records/codec.h"
#include "core/records/display_text.h"
#include "core/records/json_text.h"
#include "ui/kit/format.h"
#include "ui/zookeeper/properties_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ZnodeData)
};

constexpr qsizetype kHexColumns = 16;
constexpr qsizetype kBase64Columns = 76;

QString inLines(const QByteArray &ascii, qsizetype columns)
{
    QString text;
    for (qsizetype i = 0; i < ascii.size(); i += columns)
        text += (i > 0 ? u"\n"_s : QString()) + QString::fromLatin1(ascii.mid(i, columns).trimmed());
    return text;
}

QByteArray withoutBlanks(const QString &text)
{
    QByteArray ascii = text.toLatin1();
    ascii.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    return ascii;
}

bool hasOnlyCrLf(const QByteArray &bytes)
{
    const qsizetype pairs = bytes.count("\r\n");
    return pairs > 0 && pairs == bytes.count('\n') && pairs == bytes.count('\r');
}

/// Nothing that an editor would hide, or give back as something else.
bool isPlain(const QString &text)
{
    const bool hasSpecial = std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() == 0xfdd0 || c.unicode() == 0xfdd1; });
    return !hasSpecial && records::escaped(text, records::Lines::Many) == text;
}

DataText asHex(const QByteArray &bytes)
{
    DataText shown{DataFormat::Hex, inLines(bytes.toHex(' '), kHexColumns * 3), true, {}};
    return shown;
}

DataText asBase64(const QByteArray &bytes)
{
    DataText shown{DataFormat::Base64, inLines(bytes.toBase64(), kBase64Columns), true, {}};
    return shown;
}

DataText asText(const QByteArray &bytes)
{
    DataText shown{DataFormat::Text, {}, false, {}};
    if (!records::isUtf8(bytes)) {
        shown = asHex(bytes);
        shown.note = Text::tr("These bytes are no UTF-8 text: they are shown as hex.");
        return shown;
    }
    shown.hasCrLf = hasOnlyCrLf(bytes);
    shown.text = QString::fromUtf8(bytes);
    if (shown.hasCrLf)
        shown.text.remove(u'\r');
    shown.isEditable = isPlain(shown.text);
    if (shown.hasCrLf)
        shown.note = Text::tr("Lines end with CR LF, and will when it is saved.");
    if (!shown.isEditable) {
        shown.text = records::escaped(shown.text, records::Lines::Many);
        shown.note = Text::tr("Characters that cannot be seen are written as \\u…: edit it as hex or Base64.");
    }
    return shown;
}

DataText asJson(const QByteArray &bytes)
{
    const auto indented = records::layOutJson(bytes, records::JsonLayout::Indented);
    if (!indented) {
        DataText shown = asText(bytes);
        shown.note = indented.error().message;
        return shown;
    }
    const auto compact = records::layOutJson(bytes, records::JsonLayout::Compact);
    DataText shown{DataFormat::Json, QString::fromUtf8(*indented), false, {}};
    shown.isIndented = *indented == bytes;
    const bool isKnownLayout = shown.isIndented || (compact && *compact == bytes);
    shown.isEditable = isKnownLayout && isPlain(shown.text);
    if (!isPlain(shown.text))
        shown.text = records::escaped(shown.text, records::Lines::Many);
    if (!isKnownLayout)
        shown.note = Text::tr("It has a layout of its own, which is not shown here: edit it as text to keep it.");
    else if (!shown.isEditable)
        shown.note = Text::tr("Characters that cannot be seen are written as \\u…: edit it as hex or Base64.");
    return shown;
}

DataText asProperties(const QByteArray &bytes)
{
    const auto properties = parseProperties(bytes);
    if (!properties) {
        DataText shown = asText(bytes);
        shown.note = properties.error().message;
        return shown;
    }
    DataText shown{DataFormat::Properties, records::escaped(alignedProperties(*properties), records::Lines::Many), false, {}};
    shown.note = Text::tr("Keys and values as Java reads them: edit it as text.");
    return shown;
}

DataText inPart(const QByteArray &bytes, DataFormat wanted)
{
    const records::Codec codec = wanted == DataFormat::Hex || wanted == DataFormat::Base64 ? records::Codec::Hex : records::Codec::Text;
    const records::Decoded decoded = records::decode(bytes, codec, kShownBytes);
    DataText shown{decoded.used == records::Codec::Hex ? DataFormat::Hex : DataFormat::Text, decoded.text, false, {}};
    shown.note = Text::tr("The first %1 of %2 are shown. Data this large are copied, not edited here.")
                     .arg(format::size(decoded.shownBytes), format::size(bytes.size()));
    return shown;
}

Result<QByteArray> fromHex(const QString &text)
{
    const QByteArray digits = withoutBlanks(text);
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    const auto bad = std::find_if_not(digits.begin(), digits.end(), isDigit);
    if (bad != digits.end())
        return failure(Error::invalid(Text::tr("Only hexadecimal digits and blanks can stand here, not '%1'.").arg(QChar::fromLatin1(*bad))));
    if (digits.size() % 2 != 0)
        return failure(Error::invalid(Text::tr("A byte has two digits: one is missing.")));
    return QByteArray::fromHex(digits);
}

Result<QByteArray> fromBase64(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(withoutBlanks(text), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return failure(Error::invalid(Text::tr("This is no Base64: check its characters, and the '=' at its end.")));
    return *decoded;
}

} // namespace

DataFormat guessFormat(const QByteArray &bytes)
{
    // "Topic:orders" and "http://host" could be read as properties too.
    const auto properties = bytes.size() <= kEditableBytes ? parseProperties(bytes) : failure(Error());
    if (properties && bytes.count('=') >= qsizetype(properties->size()))
        return DataFormat::Properties;
    switch (records::guessCodec(bytes)) {
    case records::Codec::Json: return DataFormat::Json;
    case records::Codec::Hex: return bytes.isEmpty() ? DataFormat::Text : DataFormat::Hex;
    case records::Codec::Text: break;
    }
    return DataFormat::Text;
}

DataText toText(const QByteArray &bytes, DataFormat wanted)
{
    if (bytes.size() > kEditableBytes)
        return inPart(bytes, wanted);
    switch (wanted) {
    case DataFormat::Text: break;
    case DataFormat::Json: return asJson(bytes);
    case DataFormat::Properties: return asProperties(bytes);
    case DataFormat::Hex: return asHex(bytes);
    case DataFormat::Base64: return asBase64(bytes);
    }
    return asText(bytes);
}

Result<QByteArray> toBytes(const QString &text, const DataText &shown)
{
    switch (shown.used) {
    case DataFormat::Text: {
        QString lines = text;
        if (shown.hasCrLf)
            lines.replace(u'\n', u"\r\n"_s);
        return lines.toUtf8();
    }
    case DataFormat::Json:
        return records::layOutJson(text.toUtf8(), shown.isIndented ? records::JsonLayout::Indented : records::JsonLayout::Compact);
    case DataFormat::Hex: return fromHex(text);
    case DataFormat::Base64: return fromBase64(text);
    case DataFormat::Properties: break;
    }
    return failure(Error::invalid(Text::tr("Properties are edited as text.")));
}

} // namespace brokerscope::ui
