// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/profile/connection_profile.h"

#include <QHash>

namespace brokerscope::cli {

class CommandContext;

/// Where a command connects to. `secrets` go to the client library and nowhere else.
struct Connection
{
    profile::ConnectionProfile profile;
    QHash<QString, QString> secrets;
};

/// Whether secrets that a saved connection keeps in the key store are wanted: ZooKeeper alone needs none.
enum class KeptSecrets { Read, Leave };

/// From the global options: --bootstrap, --profile, --local, or without any the local cluster of the default name;
/// --zookeeper, --property and --property-file on top. Asks the supervisor of a local cluster, and the key store where a saved
/// connection needs it; nobody else.
[[nodiscard]] Result<Connection> resolveConnection(CommandContext &context, KeptSecrets keptSecrets = KeptSecrets::Read);

/// NAME=VALUE lines; blank lines and lines that begin with # or ! are skipped. Invalid: others may read the file, or a line is
/// not NAME=VALUE (the sentence names its number, not its text: it may hold a secret).
[[nodiscard]] Result<QHash<QString, QString>> readPropertyFile(const QString &path);

} // namespace brokerscope::cli
