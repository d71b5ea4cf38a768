// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/local_connection.h"

#include "app/cli/cli_text.h"
#include "app/cli/local_clients.h"

namespace brokerscope::cli {

Result<Connection> localConnection(CommandContext &context, const QString &name)
{
    const Result<local::LocalCluster> cluster = findLocal(name.isNull() ? localName(context) : name);
    if (!cluster) {
        // Nothing was named and nothing is there: the way to a cluster, not the lack of a name, is what helps.
        if (name.isNull() && cluster.error().kind == Error::Kind::NotFound)
            return failure(Error{Error::Kind::Unreachable, 0,
                                 Cli::tr("No cluster was named and no local cluster runs: name one with --bootstrap HOST:PORT, or start "
                                         "one with: brokerscope-cli local up"), {}, false});
        return failure(cluster.error());
    }
    const MainThreadObject<local::SupervisorClient> supervisor = supervisorOf(context, *cluster);
    const Result<local::LocalClusterState> state = async::await(supervisor->status());
    if (!state)
        return failure(state.error());
    if (!state->isRunning())
        return failure(Error{Error::Kind::Unreachable, 0,
                             Cli::tr("The local cluster “%1” does not run; start it with: brokerscope-cli local up --name %1").arg(cluster->name),
                             {}, true});
    Connection connection;
    connection.profile.name = cluster->name;
    connection.profile.localCluster = cluster->name;
    connection.profile.bootstrapServers = state->bootstrap;
    connection.profile.zookeeper = state->zookeeper;
    return connection;
}

} // namespace brokerscope::cli
