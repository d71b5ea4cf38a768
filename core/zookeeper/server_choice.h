// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zookeeper/port_identity.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace brokerscope::zookeeper {

/// What the C client gets to see of the servers that were named.
struct ServerChoice
{
    QStringList addresses; ///< "address:port": those that are ZooKeeper, then those that may become it; empty: no handle
    QString version; ///< of the first one that told it
    Error error; ///< why there is none; the most telling one
    bool isHopeless = false; ///< something else answers on every port: waiting does not help
};

/// A web server in the list would be taken for a session, so that only ZooKeeper and (beside it) what is closed or silent now
/// is let through. nullopt: not answered yet.
[[nodiscard]] ServerChoice chooseServers(const std::vector<std::optional<PortIdentity>> &identities);

} // namespace brokerscope::zookeeper
