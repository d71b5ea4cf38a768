// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/main_thread_object.h"
#include "core/local/supervisor_client.h"

namespace brokerscope::cli {

/// The local cluster that the line names with --name, else --local, else the default one.
[[nodiscard]] QString localName(const CommandContext &context);
/// Its description; NotFound, saying how to make it, if there is none.
[[nodiscard]] Result<local::LocalCluster> findLocal(const QString &name);
[[nodiscard]] MainThreadObject<local::SupervisorClient> supervisorOf(CommandContext &context, const local::LocalCluster &cluster);

/// The object of `local up|down|status`, or a table.
void printClusters(CommandContext &context, const std::vector<local::LocalClusterState> &clusters, const std::vector<Error> &errors = {});

} // namespace brokerscope::cli
