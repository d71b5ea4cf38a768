// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/properties_text.h"

#include "core/records/display_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ZnodeData)
};

constexpr qsizetype kWidestKey = 40;

QString unescaped(QStringView text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 >= text.size()) {
            plain += text.at(i);
            continue;
        }
        const QChar c = text.at(++i);
        bool isCode = false;
        const ushort code = c == u'u' ? text.mid(i + 1, 4).toUShort(&isCode, 16) : ushort(0);
        if (isCode && i + 4 < text.size()) {
            plain += QChar(code);
            i += 4;
        } else {
            plain += c == u'n' ? u'\n' : c == u't' ? u'\t' : c == u'r' ? u'\r' : c == u'f' ? u'\f' : c;
        }
    }
    return plain;
}

/// Ends with an odd number of backslashes: the next line belongs to it.
bool isContinued(const QString &line)
{
    const auto end = std::find_if(line.rbegin(), line.rend(), [](QChar c) { return c != u'\\'; });
    return (end - line.rbegin()) % 2 == 1;
}

qsizetype separatorOf(const QString &line)
{
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == u'\\')
            ++i;
        else if (line.at(i) == u'=' || line.at(i) == u':')
            return i;
    }
    return -1;
}

} // namespace

Result<Properties> parseProperties(const QByteArray &bytes)
{
    const Error none = Error::invalid(Text::tr("These are no properties: each line must be a key, '=' and a value."));
    if (!records::isUtf8(bytes))
        return failure(none);
    Properties properties;
    QString joined;
    const auto lines = QString::fromUtf8(bytes).split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (joined.isEmpty() && (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u'!')))
            continue;
        joined += line;
        if (isContinued(joined)) {
            joined.chop(1);
            continue;
        }
        const qsizetype separator = separatorOf(joined);
        const QString key = joined.left(std::max<qsizetype>(separator, 0)).trimmed();
        const bool isKey = !key.isEmpty() && std::none_of(key.begin(), key.end(), [](QChar c) { return c.isSpace() || c == u'{' || c == u'"' || c == u'<'; });
        if (!isKey)
            return failure(none);
        properties.emplace_back(unescaped(key), unescaped(QStringView(joined).mid(separator + 1).trimmed()));
        joined.clear();
    }
    if (properties.empty() || !joined.isEmpty())
        return failure(none);
    return properties;
}

QString alignedProperties(const Properties &properties)
{
    qsizetype width = 0;
    for (const auto &[key, value] : properties)
        width = std::max(width, std::min(key.size(), kWidestKey));
    QString text;
    for (const auto &[key, value] : properties)
        text += (text.isEmpty() ? QString() : u"\n"_s) + key.leftJustified(width) + u" = "_s + value;
    return text;
}

} // namespace brokerscope::ui
