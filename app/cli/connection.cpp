// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connection.h"

#include "app/cli/cli_text.h"
#include "app/cli/command_context.h"
#include "app/cli/local_connection.h"
#include "app/cli/profile_connection.h"

#include <QFile>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cli {

Result<QHash<QString, QString>> readPropertyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::invalid(Cli::tr("The property file %1 cannot be read: %2.").arg(path, file.errorString())));
    // Asked of the open file: a name could mean another one a moment later.
    struct stat info = {};
    if (::fstat(file.handle(), &info) != 0 || (info.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return failure(Error::invalid(Cli::tr("Others may read the property file %1, which may hold secrets: run chmod 600 on it.").arg(path)));
    QHash<QString, QString> properties;
    for (int number = 1; !file.atEnd(); ++number) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u'!'))
            continue;
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0)
            return failure(Error::invalid(Cli::tr("Line %1 of the property file %2 is not NAME=VALUE.").arg(number).arg(path)));
        properties.insert(line.first(equals).trimmed(), line.sliced(equals + 1).trimmed());
    }
    return properties;
}

Result<Connection> resolveConnection(CommandContext &context, KeptSecrets keptSecrets)
{
    const GlobalOptions &global = context.global();
    Connection connection;
    if (!global.bootstrap.isNull()) {
        connection.profile.name = global.bootstrap;
        connection.profile.bootstrapServers = global.bootstrap;
    } else if (!global.profile.isNull()) {
        const Result<profile::ConnectionProfile> saved = findProfile(global.profile);
        if (!saved)
            return failure(saved.error());
        connection.profile = *saved;
    } else if (global.local.isNull() && !global.zookeeper.isNull()) {
        connection.profile.name = global.zookeeper; // ZooKeeper alone
    } else {
        Result<Connection> local = localConnection(context, global.local);
        if (!local)
            return local;
        connection = std::move(*local);
    }
    if (!global.zookeeper.isNull())
        connection.profile.zookeeper = global.zookeeper;
    connection.profile.properties.insert(global.properties);
    if (!global.propertyFile.isNull()) {
        const Result<QHash<QString, QString>> properties = readPropertyFile(global.propertyFile);
        if (!properties)
            return failure(properties.error());
        for (const auto &[name, value] : properties->asKeyValueRange()) {
            if (profile::isSecretProperty(name))
                connection.secrets.insert(name, value);
            else
                connection.profile.properties.insert(name, value);
        }
        for (const QString &name : connection.secrets.keys())
            if (!connection.profile.secretKeys.contains(name))
                connection.profile.secretKeys << name;
        connection.profile.secretKeys.sort();
    }
    if (keptSecrets == KeptSecrets::Read)
        if (const Outcome added = addKeptSecrets(context, connection); !added)
            return failure(added.error());
    return connection;
}

} // namespace brokerscope::cli
