// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connection_words.h"

#include "core/profile/connection_profile.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
};

} // namespace

QString colorWord(const QString &color)
{
    if (color == "red"_L1)
        return Text::tr("red");
    if (color == "amber"_L1)
        return Text::tr("amber");
    if (color == "green"_L1)
        return Text::tr("green");
    if (color == "blue"_L1)
        return Text::tr("blue");
    if (color == "violet"_L1)
        return Text::tr("violet");
    if (color == "grey"_L1)
        return Text::tr("grey");
    return color;
}

QString securityWord(const profile::ConnectionProfile &profile)
{
    const QString protocol = profile.properties.value(u"security.protocol"_s).toUpper();
    const QString mechanism =
        profile.properties.value(u"sasl.mechanism"_s, profile.properties.value(u"sasl.mechanisms"_s));
    if (protocol.isEmpty())
        return u"PLAINTEXT"_s;
    return protocol.startsWith("SASL"_L1) && !mechanism.isEmpty() ? protocol + u" · "_s + mechanism : protocol;
}

} // namespace brokerscope::ui
