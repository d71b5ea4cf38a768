// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zookeeper/port_identity.h"

#include <QByteArray>

namespace brokerscope::zookeeper {

enum class PortQuestion { Srvr, ApiVersions, HttpGet, TlsHello };

[[nodiscard]] QByteArray bytesOf(PortQuestion question);

/// What the first bytes of an answer tell: ZooKeeper, Kafka, Http, Tls; Other once enough came to exclude those; nullopt: not
/// yet. Takes anything.
[[nodiscard]] std::optional<PortIdentity::Kind> classify(PortQuestion question, const QByteArray &answer);

/// The first line, printable characters only, at most 200 of them.
[[nodiscard]] QString firstLine(const QByteArray &answer);

} // namespace brokerscope::zookeeper
