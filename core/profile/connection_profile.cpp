// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/connection_profile.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::profile {

const QStringList &colorNames()
{
    static const QStringList names{u"red"_s, u"amber"_s, u"green"_s, u"blue"_s, u"violet"_s, u"grey"_s};
    return names;
}

int colorNumber(const QString &name)
{
    return int(colorNames().indexOf(name));
}

bool isSecretProperty(const QString &name)
{
    // By word, so that a property of a newer library is covered too.
    for (const auto word : {"password"_L1, "passphrase"_L1, "secret"_L1, "key.pem"_L1, "oauthbearer.config"_L1,
                            "jaas.config"_L1, "token"_L1})
        if (name.contains(word, Qt::CaseInsensitive) && !name.endsWith(".url"_L1) && !name.endsWith("endpoint.url"_L1))
            return true;
    return false;
}

QStringList missingSecrets(const ConnectionProfile &profile, const Secrets &secrets)
{
    QStringList missing;
    for (const QString &key : profile.secretKeys)
        if (!secrets.contains(key))
            missing << key;
    return missing;
}

} // namespace brokerscope::profile
