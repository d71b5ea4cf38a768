// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/port_identity.h"

#include "core/zookeeper/connect_string.h"
#include "core/zookeeper/port_probe.h"
#include "core/zookeeper/probe_thread.h"
#include "core/zookeeper/words.h"

namespace brokerscope::zookeeper {

namespace {

using Kind = PortIdentity::Kind;

QString sentenceForZooKeeper(const PortIdentity &port)
{
    switch (port.kind) {
    case Kind::ZooKeeper: return tr("%1 is a ZooKeeper server.").arg(port.server);
    case Kind::Kafka: return tr("%1 is a Kafka broker, not ZooKeeper: enter it as bootstrap server, and ZooKeeper's own port (usually 2181) here.").arg(port.server);
    case Kind::Http:
        return tr("%1 is a web server, not ZooKeeper (perhaps its AdminServer): enter the client port, usually 2181.").arg(port.server);
    case Kind::Tls: return tr("%1 speaks TLS, which the ZooKeeper client cannot: enter ZooKeeper's plain client port.").arg(port.server);
    case Kind::Other: return tr("%1 is not ZooKeeper: something else answers there; check host and port.").arg(port.server);
    case Kind::HangsUp:
        return tr("%1 accepts the connection and hangs up at once: it is no ZooKeeper server, or its limit of connections per client "
                  "(maxClientCnxns) is reached.")
            .arg(port.server);
    case Kind::Closed: return tr("Nothing listens on %1: start ZooKeeper, or check host and port.").arg(port.server);
    case Kind::NoRoute: return tr("%1 cannot be reached over the network: check the address, the network and its firewall.").arg(port.server);
    case Kind::Unresolvable: return tr("The host name of %1 has no address: check its spelling and the name server.").arg(port.server);
    case Kind::Silent:
        return tr("%1 accepts the connection but says nothing: the process may be frozen, or a firewall stands between.").arg(port.server);
    }
    return {};
}

QString sentenceForKafka(const PortIdentity &port)
{
    switch (port.kind) {
    case Kind::ZooKeeper: return tr("%1 is ZooKeeper, not a Kafka broker: enter it as ZooKeeper, and a broker's port (usually 9092) here.").arg(port.server);
    case Kind::Kafka: return tr("%1 is a Kafka broker.").arg(port.server);
    case Kind::Http: return tr("%1 is a web server, not a Kafka broker: enter a broker's port, usually 9092.").arg(port.server);
    case Kind::Tls: return tr("%1 speaks TLS: choose SSL as the connection's security, or enter a plain listener.").arg(port.server);
    case Kind::Other: return tr("%1 is not a Kafka broker: something else answers there; check host and port.").arg(port.server);
    case Kind::HangsUp:
        return tr("%1 accepts the connection and hangs up at once: it is no Kafka broker, or its listener wants another security protocol.").arg(port.server);
    case Kind::Closed: return tr("Nothing listens on %1: start the broker, or check host and port.").arg(port.server);
    case Kind::NoRoute:
    case Kind::Unresolvable:
    case Kind::Silent: return sentenceForZooKeeper(port);
    }
    return {};
}

Error::Kind errorKind(Kind kind)
{
    switch (kind) {
    case Kind::Closed:
    case Kind::NoRoute:
    case Kind::Unresolvable:
    case Kind::HangsUp: return Error::Kind::Unreachable;
    case Kind::Silent: return Error::Kind::Timeout;
    case Kind::Tls: return Error::Kind::Unsupported;
    default: return Error::Kind::Invalid;
    }
}

} // namespace

QString PortIdentity::sentence(Expect expected) const
{
    return expected == Expect::ZooKeeper ? sentenceForZooKeeper(*this) : sentenceForKafka(*this);
}

Error PortIdentity::toError(Expect expected) const
{
    const Error::Kind errorIs = errorKind(kind);
    return {errorIs, 0, sentence(expected), detail, errorIs == Error::Kind::Unreachable || errorIs == Error::Kind::Timeout};
}

Answer<PortIdentity> identifyPort(const QString &host, quint16 port, PortIdentity::Expect expected, std::chrono::milliseconds deadline)
{
    const Reply<PortIdentity> reply;
    QMetaObject::invokeMethod(
        probeThread(),
        [=] {
            auto *probe = new PortProbe(expected, reply, probeThread()); // ends itself
            probe->start(host, port, deadline);
        },
        Qt::QueuedConnection);
    return reply.answer();
}

} // namespace brokerscope::zookeeper
