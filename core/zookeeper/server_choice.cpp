// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/server_choice.h"

#include "core/zookeeper/connect_string.h"
#include "core/zookeeper/server_words.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::zookeeper {

namespace {

using Kind = PortIdentity::Kind;

/// How much the fault of one server tells of why there is no connection.
int weightOf(Kind kind)
{
    switch (kind) {
    case Kind::Kafka:
    case Kind::Http:
    case Kind::Tls:
    case Kind::Other: return 5;
    case Kind::HangsUp: return 4;
    case Kind::Silent: return 3;
    case Kind::Closed:
    case Kind::NoRoute: return 2;
    case Kind::Unresolvable: return 1;
    case Kind::ZooKeeper: return 0;
    }
    return 0;
}

bool isSomethingElse(Kind kind)
{
    return weightOf(kind) == 5;
}

QString addressOf(const PortIdentity &identity)
{
    const quint16 port = static_cast<quint16>(QStringView(identity.server).mid(identity.server.lastIndexOf(u':') + 1).toUInt());
    return ConnectString::Server{identity.address.toString(), port}.text();
}

} // namespace

ServerChoice chooseServers(const std::vector<std::optional<PortIdentity>> &identities)
{
    ServerChoice choice;
    QStringList later;
    const PortIdentity *worst = nullptr;
    bool isAllElse = true;
    for (const auto &identity : identities) {
        if (!identity) {
            isAllElse = false;
            continue;
        }
        if (identity->kind == Kind::ZooKeeper) {
            choice.addresses.append(addressOf(*identity));
            if (choice.version.isEmpty())
                choice.version = versionNumber(identity->detail);
            isAllElse = false;
            continue;
        }
        isAllElse = isAllElse && isSomethingElse(identity->kind);
        if (!identity->address.isNull() && (identity->kind == Kind::Closed || identity->kind == Kind::NoRoute || identity->kind == Kind::Silent))
            later.append(addressOf(*identity));
        if (!worst || weightOf(identity->kind) > weightOf(worst->kind))
            worst = &*identity;
    }
    if (!choice.addresses.isEmpty()) {
        choice.addresses += later;
        return choice;
    }
    choice.isHopeless = isAllElse;
    if (worst)
        choice.error = worst->toError(PortIdentity::Expect::ZooKeeper);
    return choice;
}

} // namespace brokerscope::zookeeper
