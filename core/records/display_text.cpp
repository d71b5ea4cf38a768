// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/display_text.h"

#include <QStringDecoder>
#include <QStringView>
#include <QUtf8StringView>

namespace brokerscope::records {

namespace {

constexpr int kMarksInARow = 8;

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidi controls, zero-width joiners, byte order mark, tags
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        // Blank, but neither a control nor a space: Hangul fillers and the Braille blank.
        return c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x2800;
    }
}

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

void appendEscape(QString &out, char32_t c)
{
    const auto digits = QString::number(uint(c), 16).toUpper();
    if (c <= 0xffff)
        out += QLatin1String("\\u") + digits.rightJustified(4, u'0');
    else
        out += QLatin1String("\\U") + digits.rightJustified(8, u'0');
}

} // namespace

QString escaped(QStringView text, Lines lines)
{
    QString out;
    out.reserve(text.size());
    int marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (c >= 0x20 && c < 0x7f) { // nearly everything
            marks = 0;
            out += QChar(char16_t(c));
            continue;
        }
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        marks = isMark(c) ? marks + 1 : 0;
        if (c == U'\n' || c == U'\t') {
            if (lines == Lines::Many)
                out += QChar(char16_t(c));
            else
                out += c == U'\n' ? u'↵' : u'⇥';
        } else if (isHidden(c) || marks > kMarksInARow) {
            appendEscape(out, c);
        } else {
            out += QChar::fromUcs4(c);
        }
    }
    return out;
}

bool isUtf8(QByteArrayView bytes)
{
    return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
}

QString utf8Text(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

QByteArrayView utf8Head(QByteArrayView bytes, qsizetype maxBytes)
{
    if (bytes.size() <= maxBytes)
        return bytes;
    qsizetype end = std::max<qsizetype>(0, maxBytes);
    for (int back = 0; back < 3 && end > 0 && (uchar(bytes[end]) & 0xc0) == 0x80; ++back)
        --end;
    if ((uchar(bytes[end]) & 0xc0) == 0x80) // no UTF-8 anyway
        end = maxBytes;
    return bytes.first(end);
}

QString hexDump(QByteArrayView bytes)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    QByteArray out;
    out.reserve(bytes.size() / 16 * 78 + 78);
    for (qsizetype row = 0; row < bytes.size(); row += 16) {
        const QByteArrayView part = bytes.sliced(row, std::min<qsizetype>(16, bytes.size() - row));
        out += QByteArray::number(row, 16).rightJustified(8, '0') + "  ";
        QByteArray ascii;
        for (qsizetype i = 0; i < 16; ++i) {
            if (i < part.size()) {
                const auto byte = uchar(part[i]);
                out += kDigits[byte >> 4];
                out += kDigits[byte & 15];
                out += ' ';
                ascii += byte >= 0x20 && byte < 0x7f ? char(byte) : '.';
            } else {
                out += "   ";
            }
            if (i == 7)
                out += ' ';
        }
        out += " |" + ascii + "|";
        if (row + 16 < bytes.size())
            out += '\n';
    }
    return QString::fromLatin1(out);
}

} // namespace brokerscope::records
