// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/admin_calls.h"
#include "core/kafka/group_backend.h"
#include "core/kafka/handle_set.h"

namespace brokerscope::kafka {

/// Groups through librdkafka's asynchronous admin calls, for every kind of connection. Lists only consumer groups, and does
/// not tell what a member subscribed to.
class GroupAdmin final : public GroupBackend
{
public:
    /// `timeout`: of a question; listing and describing, which follow each other, get half of it each.
    GroupAdmin(HandleSet &handles, AdminCalls &calls, std::chrono::milliseconds timeout)
        : m_handles(handles)
        , m_calls(calls)
        , m_timeout(timeout)
    {
    }

    void list(std::function<void(Result<GroupListing>)> handler) override;
    void describe(qint32 coordinator, const QStringList &ids, std::function<void(std::vector<Group>)> handler) override;
    /// Committed offsets of all partitions (brokers ≥ 2.4), sorted.
    void committed(const QString &id, std::function<void(Result<std::vector<CommittedOffset>>)> handler);

private:
    HandleSet &m_handles;
    AdminCalls &m_calls;
    std::chrono::milliseconds m_timeout;
};

} // namespace brokerscope::kafka
