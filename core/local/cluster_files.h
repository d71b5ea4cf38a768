// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/local/cluster_settings.h"
#include "core/local/local_cluster.h"
#include "core/local/properties_text.h"

/// The files that the processes of a local cluster read, made anew before each start from cluster.json and the person's own
/// settings (core/local/cluster_settings.h), whose lines stand last and replace Brokerscope's choice of the same key.
namespace brokerscope::local::files {

[[nodiscard]] properties::Entries zooCfg(const LocalCluster &cluster);
[[nodiscard]] properties::Entries broker(const LocalCluster &cluster, const LocalCluster::Broker &broker);
/// log4j 1 for the runtimes with ZooKeeper, log4j 2 for 4.4. One rolling file, no console.
[[nodiscard]] properties::Entries logging(const LocalCluster &cluster, ProcessId process, const settings::Documents &own = {});
/// What zoo.cfg or broker-N.properties holds, with the own settings and their remarks.
[[nodiscard]] QByteArray configuration(const LocalCluster &cluster, ProcessId process, const settings::Documents &own);

[[nodiscard]] QString configurationOf(const LocalCluster &cluster, ProcessId process); ///< path of zoo.cfg or broker-N.properties
[[nodiscard]] QString loggingOf(const LocalCluster &cluster, ProcessId process); ///< path of its log4j file
[[nodiscard]] QString dataOf(const LocalCluster &cluster, ProcessId process); ///< dataDir or log.dirs
[[nodiscard]] QString outputOf(const LocalCluster &cluster, ProcessId process); ///< its standard output and error
[[nodiscard]] QString logOf(const LocalCluster &cluster, ProcessId process);

/// zoo.cfg and broker-N.properties alone, as an installation of Kafka has them; the folder must exist.
[[nodiscard]] Outcome writePlain(const LocalCluster &cluster, const settings::Documents &own);
/// Makes the folders and writes all files. What was edited by hand is kept under another name (core/local/made_file.h).
[[nodiscard]] Outcome write(const LocalCluster &cluster);
/// Those of one process that is started on its own.
[[nodiscard]] Outcome writeFilesOf(const LocalCluster &cluster, ProcessId process);
/// Names of files that were edited by hand, and of those that were kept for that.
[[nodiscard]] QStringList editedByHand(const LocalCluster &cluster);
/// Keys that a process was started with otherwise than it would be now; sorted. Empty if it was never started.
[[nodiscard]] QStringList waitingForRestart(const LocalCluster &cluster, ProcessId process, const settings::Documents &own);

} // namespace brokerscope::local::files
