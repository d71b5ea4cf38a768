// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/properties_text.h"

namespace brokerscope::local::properties {

QByteArray escape(const QString &value)
{
    QByteArray escaped;
    for (const QChar c : value) {
        const char16_t unit = c.unicode();
        if (unit == u'\\') {
            escaped += "\\\\";
        } else if (unit == u' ' && escaped.isEmpty()) {
            escaped += "\\ "; // Java skips white space before a value
        } else if (unit >= 0x20 && unit < 0x7f) {
            escaped += static_cast<char>(unit);
        } else { // surrogates are two escapes, as Java has it
            escaped += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
        }
    }
    return escaped;
}

QByteArray text(const Entries &entries)
{
    QByteArray all;
    for (const auto &[key, value] : entries)
        all += key.toLatin1() + '=' + escape(value) + '\n';
    return all;
}

} // namespace brokerscope::local::properties
