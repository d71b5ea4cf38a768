// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changes/topic_name.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::changes {

QString topicNameProblem(const QString &name)
{
    constexpr int kLongest = 249;
    if (name.isEmpty())
        return QCoreApplication::translate("TopicName", "Give the topic a name.");
    if (name == u"."_s || name == u".."_s)
        return QCoreApplication::translate("TopicName", "A topic cannot be named '.' or '..'.");
    const auto isLegal = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
    };
    const auto bad = std::find_if_not(name.begin(), name.end(), isLegal);
    if (bad != name.end()) {
        return QCoreApplication::translate("TopicName", "Use only letters a-z and A-Z, digits, '.', '_' and '-': '%1' is not allowed.")
            .arg(*bad);
    }
    if (name.size() > kLongest)
        return QCoreApplication::translate("TopicName", "At most 249 characters; this name has %1.").arg(name.size());
    return {};
}

bool haveEqualMetricNames(const QString &a, const QString &b)
{
    return a != b && QString(a).replace(u'.', u'_') == QString(b).replace(u'.', u'_');
}

} // namespace brokerscope::changes
