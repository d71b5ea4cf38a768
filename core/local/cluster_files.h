// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/local/local_cluster.h"
#include "core/local/properties_text.h"

/// The files that the processes of a local cluster read, made anew before each start from cluster.json.
namespace brokerscope::local::files {

[[nodiscard]] properties::Entries zooCfg(const LocalCluster &cluster);
[[nodiscard]] properties::Entries broker(const LocalCluster &cluster, const LocalCluster::Broker &broker);
/// log4j 1 for the runtimes with ZooKeeper, log4j 2 for 4.4. One rolling file, no console.
[[nodiscard]] properties::Entries logging(const LocalCluster &cluster, ProcessId process);

[[nodiscard]] QString configurationOf(const LocalCluster &cluster, ProcessId process); ///< path of zoo.cfg or broker-N.properties
[[nodiscard]] QString loggingOf(const LocalCluster &cluster, ProcessId process); ///< path of its log4j file
[[nodiscard]] QString dataOf(const LocalCluster &cluster, ProcessId process); ///< dataDir or log.dirs
[[nodiscard]] QString outputOf(const LocalCluster &cluster, ProcessId process); ///< its standard output and error
[[nodiscard]] QString logOf(const LocalCluster &cluster, ProcessId process);

/// zoo.cfg and broker-N.properties alone; the folder must exist.
[[nodiscard]] Outcome writeConfiguration(const LocalCluster &cluster);
/// Makes the folders and writes all files (QSaveFile).
[[nodiscard]] Outcome write(const LocalCluster &cluster);

} // namespace brokerscope::local::files
