// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/local/local_state.h"

#include <QString>

#include <vector>

namespace brokerscope::local {

/// What a local cluster is, as kept in its folder's cluster.json: chosen once, never guessed again.
struct LocalCluster
{
    static constexpr int kFormat = 1; ///< of cluster.json

    struct Broker
    {
        int id = 0;
        int port = 0; ///< clients, on 127.0.0.1
        int controllerPort = 0; ///< of a node that votes in the KRaft quorum; 0: it does not, or there is ZooKeeper

        bool operator==(const Broker &) const = default;
    };

    QString name;
    QString folder; ///< absolute, without a trailing slash; not kept in the file
    QString uuid; ///< also -Dbrokerscope.cluster=… of each process, and the KRaft cluster id
    QString runtime; ///< "3.9", "2.4.1", "4.4"
    int zookeeperPort = 0; ///< 0: KRaft
    std::vector<Broker> brokers;

    [[nodiscard]] bool hasZooKeeper() const { return zookeeperPort != 0; }
    [[nodiscard]] QString bootstrap() const;
    [[nodiscard]] QString zookeeper() const; ///< with the chroot; empty for KRaft
    [[nodiscard]] QString file(const QString &relative) const { return folder + u'/' + relative; }
    [[nodiscard]] std::vector<ProcessId> processes() const; ///< ZooKeeper, then the brokers by id
    /// The state of a cluster that nobody runs.
    [[nodiscard]] LocalClusterState stoppedState() const;

    /// Reads folder/cluster.json. NotFound if there is none, Invalid (naming the file) if it is damaged or newer.
    [[nodiscard]] static Result<LocalCluster> load(const QString &folder);
    [[nodiscard]] Outcome save() const; ///< by QSaveFile: old or new, never broken

    bool operator==(const LocalCluster &) const = default;
};

} // namespace brokerscope::local
