// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log_book.h"
#include "core/kafka/connection_settings.h"
#include "core/kafka/sources.h"
#include "core/profile/connection_profile.h"

#include <QObject>

#include <memory>

namespace brokerscope::zookeeper {
class ZooKeeperClient;
}

namespace brokerscope::cluster {

/// One connected cluster: its profile, its Kafka client and, where the profile names one, its ZooKeeper client. Lives on
/// the thread that made it (the GUI thread, or the command line's); questions may be asked from any thread.
class ClusterSession : public QObject
{
    Q_OBJECT

public:
    /// `secrets` are the values of profile.secretKeys; they go to the client library and nowhere else.
    [[nodiscard]] static Result<std::unique_ptr<ClusterSession>> open(const profile::ConnectionProfile &profile,
                                                                      const QHash<QString, QString> &secrets,
                                                                      std::chrono::milliseconds requestTimeout);
    ~ClusterSession() override;

    [[nodiscard]] const profile::ConnectionProfile &profile() const { return m_profile; }
    [[nodiscard]] kafka::KafkaClient *kafka() const { return m_kafka.get(); }
    /// What readers, writers and consumers of this session connect with. Holds secrets.
    [[nodiscard]] const kafka::ConnectionSettings &kafkaSettings() const { return m_settings; }
    /// Null: the profile names no ZooKeeper. Connects at the first call, which is of the session's own thread; from then on
    /// questions may be asked from any thread.
    [[nodiscard]] zookeeper::ZooKeeperClient *zookeeper() const;

private:
    ClusterSession(profile::ConnectionProfile profile, kafka::ConnectionSettings settings);

    profile::ConnectionProfile m_profile;
    kafka::ConnectionSettings m_settings;
    std::unique_ptr<kafka::KafkaClient> m_kafka;
    mutable std::unique_ptr<zookeeper::ZooKeeperClient> m_zookeeper; // made by the first zookeeper()
};

} // namespace brokerscope::cluster
