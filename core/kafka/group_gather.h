// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/group_backend.h"
#include "core/kafka/question.h"
#include "core/model/topic_table.h"

#include <QHash>

#include <memory>

namespace brokerscope::kafka {

/// Puts together the answer to "which groups are there?": lists, then describes each coordinator's groups with one request,
/// so that a dead coordinator costs its own groups only. The worker's thread.
///
/// How the two merge: members, assignments, protocol and state come from the description; the type from the listing. A group
/// that is listed but described Dead is Unknown: Kafka 4 says that of groups of the new protocol (KIP-848) to a request of
/// the old one. A group whose description failed keeps the listing's state and says why.
class GroupGather : public std::enable_shared_from_this<GroupGather>
{
public:
    using Explain = std::function<Error(const Error &)>;

    /// `topics`: for the coordinators; may be null (then the backend finds them). `explain`: turns an error of the whole
    /// question into one that names the cause.
    GroupGather(std::shared_ptr<GroupBackend> backend, std::shared_ptr<const TopicTable> topics, Explain explain);

    void fetchAll(QuestionPtr<std::shared_ptr<const GroupTable>> question);
    void fetchSome(const QStringList &ids, QuestionPtr<std::vector<Group>> question);
    /// The deadline: what is not described yet counts as not answered.
    void expire();

private:
    void describe(const QStringList &ids, std::function<void()> done);
    void merge(const std::vector<Group> &described);
    [[nodiscard]] qint32 coordinatorOf(const QString &id) const;
    void finishAll();
    void finishSome();

    const std::shared_ptr<GroupBackend> m_backend;
    const std::shared_ptr<const TopicTable> m_topics;
    const Explain m_explain;
    QuestionPtr<std::shared_ptr<const GroupTable>> m_all;
    QuestionPtr<std::vector<Group>> m_some;
    QStringList m_ids; // asked for by name
    GroupListing m_listing;
    bool m_isListed = false;
    QHash<QString, Group> m_described;
    int m_open = 0; // describe requests under way
};

/// Broker that leads the offsets partition of the group; −1: unknown.
[[nodiscard]] qint32 groupCoordinator(const TopicTable &topics, const QString &group);

} // namespace brokerscope::kafka
