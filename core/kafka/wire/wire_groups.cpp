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

/// Another broker may coordinate the group.
bool isElsewhere(const std::optional<Error> &error)
{
    return error && (error->code == RD_KAFKA_RESP_ERR_NOT_COORDINATOR || error->code == RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE);
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
    qint32 asked = -1; // the broker that was asked first
    std::vector<Group> groups; // in the order asked
    std::function<void(std::vector<Group>)> handler;
    std::size_t open = 0;

    void take(const std::vector<Group> &found, qint32 coordinator)
    {
        for (const Group &better : found)
            for (Group &group : groups)
                if (group.id == better.id) {
                    group = better;
                    group.coordinator = coordinator;
                }
    }
};

struct WireGroups::Committing
{
    qint32 asked = -1;
    QString id;
    Result<std::vector<CommittedOffset>> result = failure(kafkaError(RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE));
    std::function<void(Result<std::vector<CommittedOffset>>)> handler;
    std::size_t open = 0;
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
    const auto work = std::make_shared<Describing>();
    work->asked = coordinator;
    work->handler = std::move(handler);
    for (const QString &id : ids) {
        work->groups.emplace_back().id = id;
        work->groups.back().describeError = kafkaError(RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE);
    }
    const auto connection = m_connections.find(coordinator);
    if (connection == m_connections.end())
        return describeElsewhere(work);
    connection->second->send(describeGroups(ids), timeoutOf(*connection->second), [this, work](Result<WireAnswer> answer) {
        const auto groups = read(std::move(answer), readDescribeGroups);
        if (groups)
            work->take(*groups, work->asked);
        else
            for (Group &group : work->groups)
                group.describeError = ofBroker(work->asked, groups.error());
        describeElsewhere(work);
    });
}

void WireGroups::describeElsewhere(const std::shared_ptr<Describing> &work)
{
    QStringList moved;
    for (const Group &group : work->groups)
        if (isElsewhere(group.describeError))
            moved.append(group.id);
    const auto others = std::count_if(m_connections.begin(), m_connections.end(), [&](const auto &c) { return c.first != work->asked; });
    if (moved.isEmpty() || others == 0)
        return describeDead(work);
    work->open = std::size_t(others);
    for (const auto &[id, connection] : m_connections) {
        if (id == work->asked)
            continue;
        connection->send(describeGroups(moved), timeoutOf(*connection), [this, work, id = id](Result<WireAnswer> answer) {
            if (auto groups = read(std::move(answer), readDescribeGroups)) {
                std::erase_if(*groups, [](const Group &group) { return isElsewhere(group.describeError); });
                work->take(*groups, id);
            }
            if (--work->open == 0)
                describeDead(work);
        });
    }
}

void WireGroups::describeDead(const std::shared_ptr<Describing> &work)
{
    std::map<qint32, QStringList> dead;
    for (const Group &group : work->groups)
        if (group.state == GroupState::Dead && !group.describeError && m_connections.contains(group.coordinator))
            dead[group.coordinator].append(group.id);
    if (dead.empty())
        return work->handler(std::move(work->groups));
    work->open = dead.size();
    for (const auto &[id, names] : dead) {
        WireConnection &connection = *m_connections.at(id);
        connection.send(describeConsumerGroups(names), timeoutOf(connection), [work, id = id](Result<WireAnswer> answer) {
            // Refused: a broker that does not know the new protocol, or a group that is dead indeed.
            if (auto groups = read(std::move(answer), readDescribeConsumerGroups)) {
                std::erase_if(*groups, [](const Group &group) { return group.describeError.has_value(); });
                work->take(*groups, id);
            }
            if (--work->open == 0)
                work->handler(std::move(work->groups));
        });
    }
}

void WireGroups::committed(qint32 coordinator, const QString &id, std::function<void(Result<std::vector<CommittedOffset>>)> handler)
{
    const auto work = std::make_shared<Committing>();
    work->asked = coordinator;
    work->id = id;
    work->handler = std::move(handler);
    const auto connection = m_connections.find(coordinator);
    if (connection == m_connections.end())
        return committedElsewhere(work);
    connection->second->send(fetchCommitted(id), timeoutOf(*connection->second), [this, work](Result<WireAnswer> answer) {
        work->result = read(std::move(answer), readCommitted);
        if (!work->result && isElsewhere(work->result.error()))
            return committedElsewhere(work);
        if (!work->result)
            work->result = failure(ofBroker(work->asked, work->result.error()));
        work->handler(std::move(work->result));
    });
}

void WireGroups::committedElsewhere(const std::shared_ptr<Committing> &work)
{
    const auto others = std::count_if(m_connections.begin(), m_connections.end(), [&](const auto &c) { return c.first != work->asked; });
    if (others == 0)
        return work->handler(std::move(work->result));
    work->open = std::size_t(others);
    for (const auto &[id, connection] : m_connections) {
        if (id == work->asked)
            continue;
        connection->send(fetchCommitted(work->id), timeoutOf(*connection), [work, id = id](Result<WireAnswer> answer) {
            auto offsets = read(std::move(answer), readCommitted);
            if (offsets || (!work->result && !isElsewhere(offsets.error())))
                work->result = offsets ? std::move(offsets) : failure(ofBroker(id, offsets.error()));
            if (--work->open == 0)
                work->handler(std::move(work->result));
        });
    }
}

} // namespace brokerscope::kafka::wire
