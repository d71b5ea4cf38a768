// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/property_lines.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

const QString kDots = u"••••••••"_s;

} // namespace

PropertyLines parsePropertyLines(const QString &text, const QStringList &keptBefore)
{
    PropertyLines result;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString name = line.section(u'=', 0, 0).trimmed();
        const QString value = line.section(u'=', 1).trimmed();
        if (name.isEmpty())
            continue;
        if (!profile::isSecretProperty(name))
            result.properties.insert(name, value);
        else if (value == kDots && keptBefore.contains(name))
            result.kept << name;
        else
            result.secrets.insert(name, value);
    }
    return result;
}

QString propertyLines(const profile::ConnectionProfile &profile)
{
    QStringList lines;
    for (const auto &[name, value] : profile.properties.asKeyValueRange())
        lines << name + u'=' + value;
    for (const QString &name : profile.secretKeys)
        lines << name + u'=' + kDots;
    lines.sort();
    return lines.join(u'\n');
}

} // namespace brokerscope::ui
