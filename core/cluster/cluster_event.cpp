// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/cluster_event.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cluster {

namespace {

class Collector
{
public:
    Collector(qint64 wallMs, std::size_t limit)
        : m_wallMs(wallMs)
        , m_limit(limit)
    {
    }
    void add(ClusterEvent::Kind kind, const QString &object, const QString &topic, const QString &before, const QString &after)
    {
        if (m_events.size() < m_limit)
            m_events.push_back({kind, m_wallMs, object, topic, before, after});
    }
    [[nodiscard]] bool isFull() const { return m_events.size() >= m_limit; }
    [[nodiscard]] std::vector<ClusterEvent> take() { return std::move(m_events); }

private:
    qint64 m_wallMs;
    std::size_t m_limit;
    std::vector<ClusterEvent> m_events;
};

QString brokerText(qint32 id)
{
    return id < 0 ? QCoreApplication::translate("ClusterEvent", "none")
                  : QCoreApplication::translate("ClusterEvent", "broker %1").arg(id);
}

QString idList(const std::vector<qint32> &ids)
{
    QStringList words;
    for (const qint32 id : ids)
        words << QString::number(id);
    return words.join(u", "_s);
}

void compareBrokers(const BrokerTable &before, const BrokerTable &after, Collector &events)
{
    using Kind = ClusterEvent::Kind;
    for (const Broker &broker : after.rows)
        if (!before.find(broker.id))
            events.add(Kind::BrokerJoined, brokerText(broker.id), {}, {}, broker.host + u':' + QString::number(broker.port));
    for (const Broker &broker : before.rows)
        if (!after.find(broker.id))
            events.add(Kind::BrokerLeft, brokerText(broker.id), {}, broker.host + u':' + QString::number(broker.port), {});
    if (before.controllerId != after.controllerId && before.controllerId >= 0 && after.controllerId >= 0)
        events.add(Kind::ControllerMoved, QCoreApplication::translate("ClusterEvent", "controller"), {},
                   brokerText(before.controllerId), brokerText(after.controllerId));
}

void comparePartitions(const TopicTable &before, TopicIndex b, const TopicTable &after, TopicIndex a, Collector &events)
{
    using Kind = ClusterEvent::Kind;
    const PartitionIndex first = after.firstPartition(a);
    for (PartitionIndex p = first; p < first + after.partitionCount(a) && !events.isFull(); ++p) {
        const PartitionIndex old = before.findPartition(b, after.partition(p));
        if (old == kNoIndex)
            continue;
        const QString name = after.name(a) + u'-' + QString::number(after.partition(p));
        const qint32 oldLeader = before.leader(old);
        const qint32 newLeader = after.leader(p);
        if (oldLeader != newLeader)
            events.add(newLeader < 0 ? Kind::LeaderLost : Kind::LeaderMoved, name, after.name(a), brokerText(oldLeader),
                       brokerText(newLeader));
        const std::vector<qint32> oldIsr = before.isr(old);
        const std::vector<qint32> newIsr = after.isr(p);
        if (oldIsr != newIsr)
            events.add(newIsr.size() < oldIsr.size() ? Kind::IsrShrank : Kind::IsrGrew, name, after.name(a), idList(oldIsr),
                       idList(newIsr));
    }
}

void compareTopics(const TopicTable &before, const TopicTable &after, Collector &events)
{
    using Kind = ClusterEvent::Kind;
    for (TopicIndex a = 0; a < after.topicCount() && !events.isFull(); ++a) {
        const TopicIndex b = before.findTopic(after.name(a));
        if (b == kNoIndex)
            events.add(Kind::TopicCreated, after.name(a), after.name(a), {},
                       QCoreApplication::translate("ClusterEvent", "%n partition(s)", nullptr, int(after.partitionCount(a))));
        else
            comparePartitions(before, b, after, a, events);
    }
    for (TopicIndex b = 0; b < before.topicCount() && !events.isFull(); ++b)
        if (after.findTopic(before.name(b)) == kNoIndex)
            events.add(Kind::TopicDeleted, before.name(b), {},
                       QCoreApplication::translate("ClusterEvent", "%n partition(s)", nullptr, int(before.partitionCount(b))), {});
}

QString groupText(const Group &group)
{
    return QCoreApplication::translate("ClusterEvent", "%1, %n member(s)", nullptr, int(group.members.size()))
        .arg(groupStateName(group.state));
}

void compareGroups(const GroupTable &before, const GroupTable &after, Collector &events)
{
    const auto sameMembers = [](const Group &a, const Group &b) {
        return std::equal(a.members.begin(), a.members.end(), b.members.begin(), b.members.end(),
                          [](const GroupMember &x, const GroupMember &y) { return x.memberId == y.memberId; });
    };
    for (const Group &group : after.rows) {
        const Group *old = before.find(group.id);
        if (old && !old->describeError && !group.describeError && (old->state != group.state || !sameMembers(*old, group)))
            events.add(ClusterEvent::Kind::GroupChanged, group.id, {}, groupText(*old), groupText(group));
    }
}

} // namespace

std::vector<ClusterEvent> eventsBetween(const ClusterSnapshot &before, const ClusterSnapshot &after, std::size_t limit)
{
    Collector events(std::max({after.brokers.takenAtWallMs, after.topics.takenAtWallMs, after.groups.takenAtWallMs}), limit);
    const auto changed = [](const auto &a, const auto &b) { return a.data && b.data && a.data != b.data; };
    if (changed(before.brokers, after.brokers))
        compareBrokers(*before.brokers.data, *after.brokers.data, events);
    if (changed(before.topics, after.topics))
        compareTopics(*before.topics.data, *after.topics.data, events);
    if (changed(before.groups, after.groups))
        compareGroups(*before.groups.data, *after.groups.data, events);
    return events.take();
}

} // namespace brokerscope::cluster
