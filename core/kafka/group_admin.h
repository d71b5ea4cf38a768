// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/admin_calls.h"
#include "core/kafka/group_backend.h"
#include "core/kafka/handle_set.h"
#include "core/kafka/pending_answers.h"

namespace brokerscope::kafka {

/// Groups through librdkafka's asynchronous admin calls, for every kind of connection. Lists only consumer groups, and does
/// not tell what a member subscribed to.
///
/// A call to a coordinator that the library gives up while the coordinator is down ends the process when it comes back
/// (librdkafka's pull request 5397, open in 2.14). So the library is given all the time that there is, deadlines are our own, and
/// what is under way for a group is not asked again: its answer serves all that ask meanwhile.
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
    void committed(qint32 coordinator, const QString &id, std::function<void(Result<std::vector<CommittedOffset>>)> handler) override;

private:
    using Described = PendingAnswers<Group>;
    using Committed = PendingAnswers<Result<std::vector<CommittedOffset>>>;

    void callDescribe(const QString &id);
    void callCommitted(const QString &id);

    HandleSet &m_handles;
    AdminCalls &m_calls;
    std::chrono::milliseconds m_timeout;
    Described m_described;
    Committed m_committed;
};

} // namespace brokerscope::kafka
