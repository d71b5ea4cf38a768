// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zookeeper/client.h"
#include "tests/support/until.h"
#include "tests/support/zookeeper_server.h"

#include <gtest/gtest.h>

namespace brokerscope::test {

inline bool isConnected(const zookeeper::ZooKeeperClient &client)
{
    return client.status().state == ZooKeeperStatus::State::Connected;
}

/// The states that a client told, in their order; each change once.
class StateLog : public QObject
{
public:
    explicit StateLog(const zookeeper::ZooKeeperClient &client)
    {
        connect(&client, &zookeeper::ZooKeeperClient::statusChanged, this, [this](const ZooKeeperStatus &status) {
            if (m_states.empty() || m_states.back() != status.state)
                m_states.push_back(status.state);
        });
    }

    [[nodiscard]] const std::vector<ZooKeeperStatus::State> &states() const { return m_states; }
    [[nodiscard]] bool has(ZooKeeperStatus::State state) const
    {
        return std::count(m_states.cbegin(), m_states.cend(), state) > 0;
    }

private:
    std::vector<ZooKeeperStatus::State> m_states;
};

} // namespace brokerscope::test
