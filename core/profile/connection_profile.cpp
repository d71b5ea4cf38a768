// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/connection_profile.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::profile {

bool isSecretProperty(const QString &name)
{
    // By word, so that a property of a newer library is covered too.
    for (const auto word : {"password"_L1, "secret"_L1, "key.pem"_L1, "oauthbearer.config"_L1, "token"_L1})
        if (name.contains(word, Qt::CaseInsensitive) && !name.endsWith(".url"_L1) && !name.endsWith("endpoint.url"_L1))
            return true;
    return false;
}

} // namespace brokerscope::profile
