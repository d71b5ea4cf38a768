// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zookeeper/connect_string.h"
#include "core/zookeeper/server_choice.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace brokerscope::zookeeper {

/// Asks all servers of a connect string what they are, one round at a time, and tells which of them the C client gets to see.
/// A round ends when all have answered, or soon after the first that is ZooKeeper did. Never blocks; one thread.
class ServerSearch : public QObject
{
    Q_OBJECT

public:
    using Found = std::function<void(const ServerChoice &)>;

    ServerSearch(Found found, QObject *parent);

    /// A new round; what an older one may still bring is dropped. `found` is called once for it, later.
    void start(const std::vector<ConnectString::Server> &servers);
    void stop(); ///< `found` is not called any more

private:
    void onIdentity(int round, std::size_t server, const PortIdentity &identity);
    void finish();

    const Found m_found;
    QTimer m_grace; ///< after the first good server: how long the others are waited for
    int m_round = 0;
    bool m_isRunning = false;
    std::vector<std::optional<PortIdentity>> m_identities; ///< of this round, parallel to its servers
};

} // namespace brokerscope::zookeeper
