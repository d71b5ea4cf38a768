// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/cluster_session.h"

#include "core/kafka/client_factory.h"

namespace brokerscope::cluster {

ClusterSession::ClusterSession(profile::ConnectionProfile profile, kafka::ConnectionSettings settings)
    : m_profile(std::move(profile))
    , m_settings(std::move(settings))
{
}

ClusterSession::~ClusterSession() = default;

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
