// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/properties_text.h"

namespace brokerscope::local::properties {

namespace {

enum class Part { Key, Value };

QByteArray escaped(const QString &text, Part part)
{
    QByteArray result;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const bool isFirst = result.isEmpty();
        // Java skips white space before a value, ends a key at it, and takes a line that begins with # or ! for a remark.
        const bool isSign = unit == u'\\' || (unit == u' ' && (isFirst || part == Part::Key))
            || (part == Part::Key && (unit == u'=' || unit == u':' || (isFirst && (unit == u'#' || unit == u'!'))));
        if (isSign)
            result += '\\';
        if (unit >= 0x20 && unit < 0x7f)
            result += static_cast<char>(unit);
        else // surrogates are two escapes, as Java has it
            result += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
    return result;
}

} // namespace

QByteArray escape(const QString &value)
{
    return escaped(value, Part::Value);
}

QByteArray text(const Entries &entries)
{
    QByteArray all;
    for (const auto &[key, value] : entries)
        all += escaped(key, Part::Key) + '=' + escaped(value, Part::Value) + '\n';
    return all;
}

} // namespace brokerscope::local::properties
