// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/zookeeper_connection.h"

#include "app/cli/cli_text.h"
#include "core/zookeeper/connect_string.h"

#include <algorithm>

namespace brokerscope::cli {

MainThreadObject<zookeeper::ZooKeeperClient> openZooKeeper(CommandContext &context, const QString &connectString)
{
    zookeeper::ZooKeeperOptions options;
    options.connectString = connectString;
    options.requestDeadline = std::clamp(context.timeout() / 2, std::chrono::milliseconds(500), options.requestDeadline);
    return makeOnMainThread<zookeeper::ZooKeeperClient>(context, [&] { return zookeeper::connectToZooKeeper(options); });
}

Result<OpenZooKeeper> openZooKeeper(CommandContext &context)
{
    Result<Connection> connection = resolveConnection(context, KeptSecrets::Leave);
    if (!connection)
        return failure(connection.error());
    if (connection->profile.zookeeper.isEmpty()) {
        if (!connection->profile.localCluster.isNull())
            return failure(Error{Error::Kind::Unsupported, 0,
                                 Cli::tr("The local cluster “%1” runs without ZooKeeper (KRaft).").arg(connection->profile.localCluster), {}, false});
        return failure(Error::invalid(Cli::tr("Name the cluster's ZooKeeper with --zookeeper HOST:PORT,…/chroot.")));
    }
    if (const auto parsed = zookeeper::parseConnectString(connection->profile.zookeeper); !parsed)
        return failure(parsed.error());
    return OpenZooKeeper{openZooKeeper(context, connection->profile.zookeeper), connection->profile};
}

int failZooKeeper(CommandContext &context, const Error &error)
{
    const int code = context.fail(error);
    return code == WrongUsage && !context.isConnected() ? CannotConnect : code;
}

} // namespace brokerscope::cli
