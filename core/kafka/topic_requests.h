// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/admin_calls.h"
#include "core/kafka/handle_set.h"
#include "core/kafka/sources.h"

#include <functional>

namespace brokerscope::kafka {

/// Topics and settings through librdkafka's asynchronous admin calls. The worker's thread only; handlers are called there.
class TopicRequests
{
public:
    TopicRequests(HandleSet &handles, AdminCalls &calls, std::chrono::milliseconds timeout)
        : m_handles(handles)
        , m_calls(calls)
        , m_timeout(timeout)
    {
    }

    using Done = std::function<void(Outcome)>;
    /// `aliveBrokers`: for the sentence when the replication factor is too high and the broker names no number; 0: not known.
    void create(const NewTopic &topic, bool validateOnly, int aliveBrokers, Done handler);
    void remove(const QString &name, Done handler);
    void describeConfig(rd_kafka_ResourceType_t type, const QString &name,
                        std::function<void(Result<std::vector<ConfigEntry>>)> handler);

private:
    HandleSet &m_handles;
    AdminCalls &m_calls;
    std::chrono::milliseconds m_timeout;
};

} // namespace brokerscope::kafka
