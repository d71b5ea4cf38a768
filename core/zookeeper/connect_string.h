// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <vector>

namespace brokerscope::zookeeper {

inline constexpr quint16 kDefaultPort = 2181;

/// "host1:2181,host2:2181/kafka" taken apart. The C client answers a malformed one with errno 22 alone, so nothing reaches it
/// that parseConnectString() has not accepted. Plain values; any thread.
struct ConnectString
{
    struct Server
    {
        QString host; ///< name or address; IPv6 without its brackets
        quint16 port = kDefaultPort;

        [[nodiscard]] QString text() const; ///< "host:port", "[::1]:port"
        bool operator==(const Server &) const = default;
    };

    std::vector<Server> servers; ///< at least one
    QString chroot = QStringLiteral("/"); ///< "/kafka"; "/" without one

    /// Written so that every spelling of the same thing gives the same text: all ports present, no chroot of "/".
    [[nodiscard]] QString text() const;
    bool operator==(const ConnectString &) const = default;
};

/// Spaces around parts and a trailing slash of the chroot are forgiven; a server without a port gets 2181. Anything else
/// that is wrong is Error::Invalid with a sentence that names the part.
[[nodiscard]] Result<ConnectString> parseConnectString(const QString &text);

} // namespace brokerscope::zookeeper
