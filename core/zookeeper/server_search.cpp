// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/server_search.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace brokerscope::zookeeper {

namespace {

constexpr auto kGrace = 300ms;

} // namespace

ServerSearch::ServerSearch(Found found, QObject *parent)
    : QObject(parent)
    , m_found(std::move(found))
    , m_grace(this)
{
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, &ServerSearch::finish);
}

void ServerSearch::start(const std::vector<ConnectString::Server> &servers)
{
    m_isRunning = true;
    ++m_round;
    m_grace.stop();
    m_identities.assign(servers.size(), std::nullopt);
    for (std::size_t i = 0; i < servers.size(); ++i) {
        const auto &server = servers.at(i);
        async::deliver(identifyPort(server.host, server.port, PortIdentity::Expect::ZooKeeper), this,
                       [this, round = m_round, i](const Result<PortIdentity> &identity) {
                           if (identity)
                               onIdentity(round, i, *identity);
                       });
    }
}

void ServerSearch::stop()
{
    m_isRunning = false;
    m_grace.stop();
}

void ServerSearch::onIdentity(int round, std::size_t server, const PortIdentity &identity)
{
    if (round != m_round || !m_isRunning)
        return;
    m_identities.at(server) = identity;
    const bool isComplete = std::all_of(m_identities.cbegin(), m_identities.cend(), [](const auto &one) { return one.has_value(); });
    if (isComplete)
        finish();
    else if (identity.kind == PortIdentity::Kind::ZooKeeper && !m_grace.isActive())
        m_grace.start(kGrace);
}

void ServerSearch::finish()
{
    stop();
    m_found(chooseServers(m_identities));
}

} // namespace brokerscope::zookeeper
