// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/properties_document.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local::properties {

namespace {

using Fault = Document::Fault;

bool isBlank(QChar c) { return c == u' ' || c == u'\t' || c == u'\f'; }

/// One line of the file with its end (\n, \r or \r\n), from `at` on.
QByteArray takeNaturalLine(const QByteArray &text, qsizetype &at)
{
    const qsizetype from = at;
    while (at < text.size() && text[at] != '\n' && text[at] != '\r')
        ++at;
    if (at < text.size() && text[at++] == '\r' && at < text.size() && text[at] == '\n')
        ++at;
    return text.mid(from, at - from);
}

QByteArrayView withoutEnd(QByteArrayView line)
{
    while (!line.isEmpty() && (line.back() == '\n' || line.back() == '\r'))
        line.chop(1);
    return line;
}

QByteArrayView withoutIndent(QByteArrayView line)
{
    while (!line.isEmpty() && (line.front() == ' ' || line.front() == '\t' || line.front() == '\f'))
        line = line.sliced(1);
    return line;
}

bool goesOn(QByteArrayView line)
{
    qsizetype backslashes = 0;
    while (backslashes < line.size() && line[line.size() - 1 - backslashes] == '\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

/// Takes the escapes out; false where Java would refuse them.
bool unescape(QStringView text, QString &result)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\') {
            result += text[i];
            continue;
        }
        if (++i >= text.size())
            break;
        switch (text[i].unicode()) {
        case u't': result += u'\t'; break;
        case u'n': result += u'\n'; break;
        case u'r': result += u'\r'; break;
        case u'f': result += u'\f'; break;
        case u'u': {
            bool isNumber = false;
            const QStringView digits = text.mid(i + 1, 4);
            const uint unit = digits.toUInt(&isNumber, 16);
            if (digits.size() != 4 || !isNumber || !std::ranges::all_of(digits, [](QChar c) { return c.isLetterOrNumber(); }))
                return false; // toUInt takes a sign and a "0x", too
            result += QChar(char16_t(unit));
            i += 4;
            break;
        }
        default: result += text[i];
        }
    }
    return true;
}

/// What the logical line says: the indents of its parts are gone, and the backslashes that joined them.
void read(const QByteArray &logical, Document::Line &line)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(logical);
    if (decoder.hasError()) {
        line.fault = Fault::NotUtf8;
        return;
    }
    if (std::ranges::any_of(text, [](QChar c) { return c.unicode() < 0x20 && c != u'\t' && c != u'\f'; })) {
        line.fault = Fault::ControlCharacter;
        return;
    }
    qsizetype end = 0;
    while (end < text.size() && text[end] != u'=' && text[end] != u':' && !isBlank(text[end]))
        end += text[end] == u'\\' ? 2 : 1;
    end = std::min(end, text.size());
    qsizetype from = end;
    while (from < text.size() && isBlank(text[from]))
        ++from;
    const bool hasSign = from < text.size() && (text[from] == u'=' || text[from] == u':');
    if (hasSign)
        ++from;
    while (from < text.size() && isBlank(text[from]))
        ++from;
    QString key;
    if (!unescape(QStringView(text).first(end), key) || !unescape(QStringView(text).sliced(from), line.value))
        line.fault = Fault::BadEscape;
    else if (key.isEmpty())
        line.fault = Fault::NoKey;
    else if (!hasSign && from >= text.size())
        line.fault = Fault::NoValue;
    line.key = key.isEmpty() ? QString() : key;
}

QByteArray escaped(const QString &text, bool isKey)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\' || (isKey && (c == u'=' || c == u':' || c == u' ')) || (i == 0 && (c == u' ' || (isKey && (c == u'#' || c == u'!')))))
            result += u'\\';
        if (c.unicode() < 0x20 || c.unicode() == 0x7f || c.isSurrogate())
            result += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            result += c;
    }
    return result.toUtf8();
}

QByteArray lineEndOf(const QByteArray &bytes)
{
    return bytes.mid(withoutEnd(bytes).size());
}

} // namespace

Document Document::parse(const QByteArray &text)
{
    Document document;
    QHash<QString, int> seen;
    qsizetype at = 0;
    int number = 1;
    while (at < text.size()) {
        Line line{.number = number, .bytes = {}, .key = {}, .value = {}};
        if (at >= kMost || number > kMostLines) {
            line.bytes = text.mid(at);
            line.fault = Fault::TooLong;
            document.m_lines.push_back(line);
            break;
        }
        QByteArray natural = takeNaturalLine(text, at);
        line.bytes = natural;
        ++number;
        QByteArrayView content = withoutIndent(withoutEnd(natural));
        if (!content.isEmpty() && content.front() != '#' && content.front() != '!') {
            QByteArray logical(content.data(), content.size());
            while (goesOn(logical)) {
                logical.chop(1);
                if (at >= text.size())
                    break;
                natural = takeNaturalLine(text, at);
                ++number;
                line.bytes += natural;
                content = withoutIndent(withoutEnd(natural));
                logical.append(content.data(), content.size());
            }
            if (!logical.isEmpty())
                read(logical, line);
            if (!line.key.isEmpty() && line.fault == Fault::None && seen.contains(line.key))
                line.fault = Fault::Repeated;
            seen.insert(line.key, line.number);
        }
        document.m_lines.push_back(line);
    }
    return document;
}

const Document::Line *Document::firstFault() const
{
    const auto it = std::ranges::find_if(m_lines, [](const Line &line) { return line.fault != Fault::None; });
    return it == m_lines.end() ? nullptr : &*it;
}

QByteArray Document::text() const
{
    QByteArray all;
    for (const Line &line : m_lines)
        all += line.bytes;
    return all;
}

const Document::Line *Document::find(const QString &key) const
{
    for (const Line &line : m_lines | std::views::reverse)
        if (!line.key.isEmpty() && line.key == key)
            return &line;
    return nullptr;
}

void Document::set(const QString &key, const QString &value)
{
    const QByteArray content = escaped(key, true) + '=' + escaped(value, false);
    if (const Line *found = find(key)) {
        Line &line = m_lines[size_t(found - m_lines.data())];
        line.bytes = content + lineEndOf(line.bytes);
        line.value = value;
        if (line.fault != Fault::Repeated)
            line.fault = Fault::None;
        return;
    }
    int number = 1;
    if (!m_lines.empty()) {
        Line &last = m_lines.back();
        const QByteArrayView shown = withoutIndent(last.bytes);
        const bool isRemark = shown.startsWith('#') || shown.startsWith('!');
        if (lineEndOf(last.bytes).isEmpty())
            last.bytes += '\n';
        if (!isRemark && goesOn(withoutEnd(last.bytes)))
            last.bytes += last.bytes.endsWith('\r') ? "\n\n" : "\n"; // a backslash at the end of the file joins nothing yet
        number = last.number + 1;
    }
    m_lines.push_back({number, content + '\n', key, value, Fault::None});
}

bool Document::unset(const QString &key)
{
    return std::erase_if(m_lines, [&key](const Line &line) { return !line.key.isEmpty() && line.key == key; }) > 0;
}

QString textOf(Fault fault)
{
    switch (fault) {
    case Fault::None: return {};
    case Fault::NotUtf8: return QCoreApplication::translate("LocalConfig", "This line is not UTF-8; write it anew.");
    case Fault::ControlCharacter: return QCoreApplication::translate("LocalConfig", "There is a control character in this line; take it out.");
    case Fault::NoValue: return QCoreApplication::translate("LocalConfig", "This line has no value; write key=value, or # before a remark.");
    case Fault::NoKey: return QCoreApplication::translate("LocalConfig", "There is no key before the sign; write key=value.");
    case Fault::BadEscape: return QCoreApplication::translate("LocalConfig", "After \\u stand four hexadecimal digits; a backslash itself is written \\\\.");
    case Fault::Repeated: return QCoreApplication::translate("LocalConfig", "This key is set further up, too; keep one of the two lines.");
    case Fault::TooLong: return QCoreApplication::translate("LocalConfig", "The file is too long from here on: at most 20,000 lines and 1 MiB.");
    }
    return {};
}

} // namespace brokerscope::local::properties
