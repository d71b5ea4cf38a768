// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <vector>

namespace brokerscope::profile {

/// One connection as the user made it. Holds no secret: property names whose values are secret are in `secretKeys`, the
/// values in the key store (see SecretStore).
struct ConnectionProfile
{
    QUuid id;
    QString name;
    QString color = QStringLiteral("blue"); ///< red, amber, green, blue, violet, grey
    QString environment; ///< "Development", …; free text
    bool isProduction = false; ///< every change asks for the typed name
    bool isReadOnly = false; ///< no change passes the gate
    QString bootstrapServers;
    QString zookeeper; ///< "host:port,…/chroot"; empty: none
    QHash<QString, QString> properties; ///< librdkafka's names, without secrets
    QStringList secretKeys; ///< names of properties whose values are kept apart
    qint64 lastUsedAtMs = -1; ///< wall clock; −1: never
    QString localCluster; ///< name of the local cluster this profile stands for; null: not local

    bool operator==(const ConnectionProfile &) const = default;
};

using Profiles = std::vector<ConnectionProfile>;

/// Values of secret properties by their names.
using Secrets = QHash<QString, QString>;

/// The colours that a connection may have, in the order of the theme's; a name that is not there has the number −1.
[[nodiscard]] const QStringList &colorNames();
[[nodiscard]] int colorNumber(const QString &name);

/// True for librdkafka properties whose value must never be shown, logged, exported or given on a command line
/// (sasl.password, ssl.key.password, ssl.keystore.password, sasl.oauthbearer.client.secret, ssl.key.pem, …).
[[nodiscard]] bool isSecretProperty(const QString &name);

/// The names in `secretKeys` that `secrets` has no value for.
[[nodiscard]] QStringList missingSecrets(const ConnectionProfile &profile, const Secrets &secrets);

} // namespace brokerscope::profile
