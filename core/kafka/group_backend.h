// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/group_table.h"

#include <functional>
#include <vector>

namespace brokerscope::kafka {

struct ListedGroup
{
    QString id;
    QString protocolType;
    GroupState state = GroupState::Unknown; ///< brokers before 2.6 do not tell
    GroupType type = GroupType::Unknown; ///< brokers before 3.8 do not tell
};

struct GroupListing
{
    std::vector<ListedGroup> groups;
    std::vector<GroupTable::BrokerError> errors; ///< brokers that did not answer
};

/// Bytewise by topic, then by partition.
void sortCommitted(std::vector<CommittedOffset> &offsets);

/// Two ways to ask for groups: librdkafka's admin calls, and our own requests (wire). The worker's thread only; handlers are
/// called there, once, within the request timeout.
class GroupBackend
{
public:
    virtual ~GroupBackend() = default;

    /// An error only if no broker at all could be asked.
    virtual void list(std::function<void(Result<GroupListing>)> handler) = 0;
    /// Groups whose coordinator is this broker (−1: not known, the backend finds out). One Group each, in any order; what
    /// failed has describeError.
    virtual void describe(qint32 coordinator, const QStringList &ids, std::function<void(std::vector<Group>)> handler) = 0;
    /// Committed offsets of all partitions (brokers ≥ 2.4), sorted. `coordinator` as above.
    virtual void committed(qint32 coordinator, const QString &id, std::function<void(Result<std::vector<CommittedOffset>>)> handler) = 0;
};

} // namespace brokerscope::kafka
