// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/wire/wire_groups.h"

#include "core/kafka/kafka_error.h"
#include "core/kafka/wire/group_messages.h"

#include <QCoreApplication>

#include <algorithm>

using namespace std::chrono_literals;

namespace brokerscope::kafka::wire {

namespace {

Error ofBroker(qint32 id, Error error)
{
    const QString who = QCoreApplication::translate("Kafka", "Broker %1").arg(id);
    if (error.kind == Error::Kind::Timeout) {
        const int code = error.code;
        error = notAnswering(who);
        error.code = code;
        return error;
    }
    error.message = QCoreApplication::translate("Kafka", "%1: %2").arg(who, error.message);
    return error;
}

template <typename T>
Result<std::vector<T>> read(Result<WireAnswer> answer, Result<std::vector<T>> (*reader)(const WireAnswer &))
{
    if (!answer)
        return failure(answer.error());
    return reader(*answer);
}

} // namespace

struct WireGroups::Listing
{
    GroupListing result;
    std::size_t open = 0;
    std::size_t answered = 0;
};

struct WireGroups::Describing
{
    qint32 coordinator = -1;
    std::vector<Group> groups;
    std::function<void(std::vector<Group>)> handler;
};

WireGroups::WireGroups(std::shared_ptr<GroupBackend> fallback, std::chrono::milliseconds timeout)
    : m_fallback(std::move(fallback))
    , m_timeout(timeout)
{
}

void WireGroups::setBrokers(const BrokerTable &brokers)
{
    std::vector<std::unique_ptr<WireConnection>> gone;
    for (auto it = m_connections.begin(); it != m_connections.end();) {
        const Broker *broker = brokers.find(it->first);
        if (broker && it->second->isFor(broker->host, broker->port)) {
            ++it;
            continue;
        }
        gone.push_back(std::move(it->second));
        it = m_connections.erase(it);
    }
    for (const Broker &broker : brokers.rows)
        if (auto &connection = m_connections[broker.id]; !connection)
            connection = std::make_unique<WireConnection>(broker.host, broker.port, nullptr);
    for (const auto &connection : gone) // only now: their handlers may ask again
        connection->breakOff(kafkaError(RD_KAFKA_RESP_ERR__TRANSPORT));
}

// A broker that has just kept silent is given less time: it must not slow down every round.
std::chrono::milliseconds WireGroups::timeoutOf(const WireConnection &connection) const
{
    return connection.isSilent() ? std::min<std::chrono::milliseconds>(m_timeout, 500ms) : m_timeout;
}

void WireGroups::list(std::function<void(Result<GroupListing>)> handler)
{
    if (m_connections.empty())
        return m_fallback->list(std::move(handler));
    const auto work = std::make_shared<Listing>();
    work->open = m_connections.size();
    for (const auto &[id, connection] : m_connections)
        connection->send(listGroups(), timeoutOf(*connection), [work, handler, id = id](Result<WireAnswer> answer) {
            auto groups = read(std::move(answer), readListGroups);
            if (groups) {
                ++work->answered;
                work->result.groups.insert(work->result.groups.end(), groups->begin(), groups->end());
            } else {
                work->result.errors.push_back({id, ofBroker(id, groups.error())});
            }
            if (--work->open > 0)
                return;
            if (work->answered == 0)
                return handler(failure(work->result.errors.front().error));
            handler(std::move(work->result));
        });
}

void WireGroups::describe(qint32 coordinator, const QStringList &ids, std::function<void(std::vector<Group>)> handler)
{
    const auto connection = m_connections.find(coordinator);
    if (connection == m_connections.end())
        return m_fallback->describe(coordinator, ids, std::move(handler));
    const auto work = std::make_shared<Describing>();
    work->coordinator = coordinator;
    work->handler = std::move(handler);
    connection->second->send(describeGroups(ids), timeoutOf(*connection->second), [this, work, ids](Result<WireAnswer> answer) {
        auto groups = read(std::move(answer), readDescribeGroups);
        if (groups) {
            work->groups = std::move(*groups);
        } else {
            for (const QString &id : ids) {
                work->groups.emplace_back().id = id;
                work->groups.back().describeError = ofBroker(work->coordinator, groups.error());
            }
        }
        for (Group &group : work->groups)
            group.coordinator = work->coordinator;
        describeDead(work);
    });
}

void WireGroups::describeDead(const std::shared_ptr<Describing> &work)
{
    QStringList dead;
    for (const Group &group : work->groups)
        if (group.state == GroupState::Dead && !group.describeError)
            dead.append(group.id);
    const auto connection = m_connections.find(work->coordinator);
    if (dead.isEmpty() || connection == m_connections.end())
        return describeElsewhere(work);
    connection->second->send(describeConsumerGroups(dead), timeoutOf(*connection->second), [this, work](Result<WireAnswer> answer) {
        // Refused: a broker that does not know the new protocol, or a group that is dead indeed.
        if (auto groups = read(std::move(answer), readDescribeConsumerGroups))
            for (Group &found : *groups)
                if (!found.describeError)
                    for (Group &group : work->groups)
                        if (group.id == found.id) {
                            group = found;
                            group.coordinator = work->coordinator;
                        }
        describeElsewhere(work);
    });
}

void WireGroups::describeElsewhere(const std::shared_ptr<Describing> &work)
{
    QStringList moved;
    for (const Group &group : work->groups)
        if (group.describeError && group.describeError->code == RD_KAFKA_RESP_ERR_NOT_COORDINATOR)
            moved.append(group.id);
    if (moved.isEmpty())
        return work->handler(std::move(work->groups));
    m_fallback->describe(-1, moved, [work](const std::vector<Group> &found) {
        for (const Group &better : found)
            for (Group &group : work->groups)
                if (group.id == better.id)
                    group = better;
        work->handler(std::move(work->groups));
    });
}

} // namespace brokerscope::kafka::wire
