// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"

#include <QHostAddress>

#include <chrono>

namespace brokerscope::zookeeper {

/// What listens on a port, found out by asking it. A wrong port must be named before the C client sees it: that one waits
/// for ever on a silent or a Kafka port, and takes a web server's error page for a session.
struct PortIdentity
{
    enum class Kind {
        ZooKeeper, ///< `detail`: its version, if it told one
        Kafka, ///< plain Kafka protocol
        Http, ///< a web server (ZooKeeper's own AdminServer included)
        Tls, ///< something behind TLS
        Closed, ///< connection refused
        NoRoute, ///< the network has no way there, or no answer to the connection attempt
        Unresolvable, ///< the name has no address
        Silent, ///< accepts, says nothing: firewall, frozen process
        HangsUp, ///< accepts and closes at once
        Other ///< answers with something else
    };
    enum class Expect { ZooKeeper, Kafka }; ///< asked first, so that the right server sees no strange bytes

    Kind kind = Kind::Other;
    QString server; ///< "host:port" as asked
    QHostAddress address; ///< that answered; null if none did
    QString detail; ///< first line of what it said, or the socket's error; hostile plain text

    /// One sentence: what it is and what to do, seen from who expected a ZooKeeper or a Kafka broker.
    [[nodiscard]] QString sentence(Expect expected) const;
    /// The same as an error; meaningless when it is what was expected.
    [[nodiscard]] Error toError(Expect expected) const;
};

/// Always answers with a value, within `deadline` (name look-up included). At most four connections, at most 4 KiB read from
/// each. Runs on a thread of its own: any thread may ask.
[[nodiscard]] Answer<PortIdentity> identifyPort(const QString &host, quint16 port, PortIdentity::Expect expected,
                                                std::chrono::milliseconds deadline = std::chrono::milliseconds(3500));

} // namespace brokerscope::zookeeper
