// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/step_pool.h"
#include "core/changes/change_types.h"
#include "core/kafka/connection_settings.h"
#include "core/profile/connection_profile.h"

#include <chrono>
#include <memory>

namespace brokerscope::kafka {
class KafkaClient;
}
namespace brokerscope::zookeeper {
class ZooKeeperClient;
}

namespace brokerscope::changes {

/// Where a change happens: one cluster's clients and what its connection allows. Made by ChangeRunner; the clients live as
/// long as the session does, and `steps` is closed before they go.
struct ChangeContext
{
    kafka::KafkaClient *kafka = nullptr;
    zookeeper::ZooKeeperClient *zookeeper = nullptr; ///< null: the connection names none
    kafka::ConnectionSettings kafkaSettings; ///< holds secrets
    profile::ConnectionProfile profile;
    std::shared_ptr<StepPool> steps;
    /// How long the brokers may take to show a change that they acknowledged, before the read-back calls it a difference.
    std::chrono::milliseconds readBackPatience{5000};

    [[nodiscard]] ToolDialect dialect() const;
};

} // namespace brokerscope::changes
