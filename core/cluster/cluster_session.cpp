// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/cluster_session.h"

#include "core/kafka/client_factory.h"
#include "core/zookeeper/client.h"

namespace brokerscope::cluster {

ClusterSession::ClusterSession(profile::ConnectionProfile profile, kafka::ConnectionSettings settings)
    : m_profile(std::move(profile))
    , m_settings(std::move(settings))
{
}

ClusterSession::~ClusterSession() = default;

zookeeper::ZooKeeperClient *ClusterSession::zookeeper() const
{
    if (!m_zookeeper && !m_profile.zookeeper.isEmpty()) {
        zookeeper::ZooKeeperOptions options;
        options.connectString = m_profile.zookeeper;
        options.requestDeadline = m_settings.requestTimeout;
        m_zookeeper = zookeeper::connectToZooKeeper(options);
    }
    return m_zookeeper.get();
}

Result<std::unique_ptr<ClusterSession>> ClusterSession::open(const profile::ConnectionProfile &profile,
                                                             const QHash<QString, QString> &secrets,
                                                             std::chrono::milliseconds requestTimeout)
{
    Result<QString> servers = kafka::validateBootstrapServers(profile.bootstrapServers);
    if (!servers)
        return failure(servers.error());
    kafka::ConnectionSettings settings{*servers, profile.properties, requestTimeout};
    settings.properties.insert(secrets);

    std::unique_ptr<ClusterSession> session(new ClusterSession(profile, std::move(settings)));
    auto client = kafka::makeClient(session->m_settings);
    if (!client)
        return failure(client.error());
    session->m_kafka = std::move(*client);
    return session;
}

} // namespace brokerscope::cluster
