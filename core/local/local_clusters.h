// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/local/local_cluster.h"

#include <vector>

/// The local clusters of this user: one folder each under folders::data()/clusters. Small files only: quick, any thread.
namespace brokerscope::local::clusters {

struct CreateOptions
{
    QString name = {}; ///< empty: "local"; letters, digits, '-', '_', '.', spaces; not a path
    QString runtime = {}; ///< empty: the default
    int brokers = 0; ///< 1 to 3; 0: as many as the cluster has, one where it is made
    QString folder = {}; ///< empty: folders::data()/clusters/name
};

[[nodiscard]] QString defaultName(); ///< "local"
[[nodiscard]] QString folderOf(const QString &name);
/// Sorted by name; a folder whose cluster.json cannot be read is left out and told in errors (if given).
[[nodiscard]] std::vector<LocalCluster> list(std::vector<Error> *errors = nullptr);
[[nodiscard]] Result<LocalCluster> find(const QString &name);
/// Whether create() would take them, without making anything: Invalid or Conflict, as it answers.
[[nodiscard]] Outcome check(const CreateOptions &options);
/// Makes the folder and cluster.json, with free ports. Conflict if it exists; Invalid for a name that is a path, a folder
/// with ',' or ':' (Kafka and Java split there), a number of brokers that the runtime cannot have.
[[nodiscard]] Result<LocalCluster> create(const CreateOptions &options);
/// The existing one, or a new one. Conflict if it exists with another runtime or number of brokers than asked for.
[[nodiscard]] Result<LocalCluster> findOrCreate(const CreateOptions &options);
/// A cluster with no data that has the runtime, the number of brokers and the own settings of another one, with ports of its own.
[[nodiscard]] Result<LocalCluster> cloneSettings(const LocalCluster &cluster, const QString &name);
/// Of a stopped cluster: Conflict, naming the holder, while a supervisor runs, and if the name is taken.
[[nodiscard]] Result<LocalCluster> rename(const LocalCluster &cluster, const QString &name);
/// One more broker, at most 3, to a stopped cluster (Conflict while a supervisor runs). Topics that exist keep their
/// replicas where they are, also the internal ones. Without ZooKeeper the new node does not vote in the quorum: a quorum
/// whose majority were nodes without data could elect one of them and lose what the others know.
[[nodiscard]] Result<LocalCluster> addBroker(const LocalCluster &cluster);
/// Removes the folder with all its data. Conflict, naming the holder, while a supervisor runs. Refuses a folder without
/// cluster.json, and does not follow symbolic links out of it.
[[nodiscard]] Outcome wipe(const LocalCluster &cluster);

} // namespace brokerscope::local::clusters
