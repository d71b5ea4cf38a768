// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/connection.h"
#include "app/cli/main_thread_object.h"
#include "core/zookeeper/client.h"

namespace brokerscope::cli {

struct OpenZooKeeper
{
    MainThreadObject<zookeeper::ZooKeeperClient> client;
    profile::ConnectionProfile profile;
};

/// The ZooKeeper that the line names or that its local cluster has. Waits for no server. Invalid: the line names none;
/// Unsupported: the cluster has none.
[[nodiscard]] Result<OpenZooKeeper> openZooKeeper(CommandContext &context);
/// The same for a connect string.
[[nodiscard]] MainThreadObject<zookeeper::ZooKeeperClient> openZooKeeper(CommandContext &context, const QString &connectString);
/// Says why a question to it failed. What is no ZooKeeper is "cannot connect", not "wrong usage".
[[nodiscard]] int failZooKeeper(CommandContext &context, const Error &error);

} // namespace brokerscope::cli
