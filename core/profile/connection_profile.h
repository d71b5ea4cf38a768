// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QUuid>

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
    QString localCluster; ///< name of the local cluster this profile stands for; null: not local

    bool operator==(const ConnectionProfile &) const = default;
};

/// True for librdkafka properties whose value must never be shown, logged, exported or given on a command line
/// (sasl.password, ssl.key.password, ssl.keystore.password, sasl.oauthbearer.client.secret, ssl.key.pem, …).
[[nodiscard]] bool isSecretProperty(const QString &name);

} // namespace brokerscope::profile
