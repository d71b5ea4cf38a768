// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/group_backend.h"
#include "core/kafka/wire/wire_connection.h"
#include "core/model/broker_table.h"

#include <map>
#include <memory>

namespace brokerscope::kafka::wire {

/// Groups by our own requests, over plaintext connections: one ListGroups a broker and one DescribeGroups a coordinator
/// whatever the number of groups, and more than librdkafka tells: subscriptions, groups of other protocols than "consumer",
/// and those of the new protocol of Kafka 4 (KIP-848), which DescribeGroups calls dead. What a broker refuses because it is
/// not the coordinator, and what nobody is known to coordinate, is asked of all the others. Before any broker is known
/// `fallback` lists.
class WireGroups final : public QObject, public GroupBackend
{
    Q_OBJECT

public:
    WireGroups(std::shared_ptr<GroupBackend> fallback, std::chrono::milliseconds timeout);

    /// From each new metadata; broken or moved connections are replaced.
    void setBrokers(const BrokerTable &brokers);

    void list(std::function<void(Result<GroupListing>)> handler) override;
    void describe(qint32 coordinator, const QStringList &ids, std::function<void(std::vector<Group>)> handler) override;
    void committed(qint32 coordinator, const QString &id, std::function<void(Result<std::vector<CommittedOffset>>)> handler) override;

private:
    struct Listing;
    struct Describing;
    struct Committing;

    [[nodiscard]] std::chrono::milliseconds timeoutOf(const WireConnection &connection) const;
    void describeElsewhere(const std::shared_ptr<Describing> &work);
    void describeDead(const std::shared_ptr<Describing> &work);
    void committedElsewhere(const std::shared_ptr<Committing> &work);

    const std::shared_ptr<GroupBackend> m_fallback;
    const std::chrono::milliseconds m_timeout;
    std::map<qint32, std::unique_ptr<WireConnection>> m_connections; // by broker id
};

} // namespace brokerscope::kafka::wire
