// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/group_gather.h"

#include "core/kafka/kafka_error.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::kafka {

qint32 groupCoordinator(const TopicTable &topics, const QString &group)
{
    const TopicIndex t = topics.findTopic(u"__consumer_offsets"_s);
    if (t == kNoIndex)
        return -1;
    const PartitionIndex p = topics.findPartition(t, groupOffsetsPartition(group, qint32(topics.partitionCount(t))));
    return p == kNoIndex ? -1 : topics.leader(p);
}

GroupGather::GroupGather(std::shared_ptr<GroupBackend> backend, std::shared_ptr<const TopicTable> topics, Explain explain)
    : m_backend(std::move(backend))
    , m_topics(std::move(topics))
    , m_explain(std::move(explain))
{
}

qint32 GroupGather::coordinatorOf(const QString &id) const
{
    return m_topics ? groupCoordinator(*m_topics, id) : -1;
}

void GroupGather::fetchAll(QuestionPtr<std::shared_ptr<const GroupTable>> question)
{
    m_all = std::move(question);
    m_backend->list([self = shared_from_this()](Result<GroupListing> listing) {
        if (self->m_all->isSettled())
            return;
        if (!listing)
            return self->m_all->fail(self->m_explain(listing.error()));
        self->m_listing = std::move(*listing);
        self->m_isListed = true;
        QStringList ids;
        for (const ListedGroup &group : self->m_listing.groups)
            ids.append(group.id);
        self->describe(ids, [raw = self.get()] { raw->finishAll(); });
    });
}

void GroupGather::fetchSome(const QStringList &ids, QuestionPtr<std::vector<Group>> question)
{
    m_some = std::move(question);
    m_ids = ids;
    describe(ids, [this] {
        const bool anyDead = std::any_of(m_described.cbegin(), m_described.cend(),
                                         [](const Group &group) { return group.state == GroupState::Dead && !group.describeError; });
        if (!anyDead || m_some->isSettled())
            return finishSome();
        m_backend->list([self = shared_from_this()](Result<GroupListing> listing) {
            if (listing) {
                self->m_listing = std::move(*listing);
                self->m_isListed = true;
            }
            self->finishSome();
        });
    });
}

void GroupGather::describe(const QStringList &ids, std::function<void()> done)
{
    std::map<qint32, QStringList> byCoordinator;
    for (const QString &id : ids)
        byCoordinator[coordinatorOf(id)].append(id);
    if (byCoordinator.empty())
        return done();
    m_open = int(byCoordinator.size());
    for (const auto &[coordinator, names] : byCoordinator)
        m_backend->describe(coordinator, names, [self = shared_from_this(), done](const std::vector<Group> &described) {
            self->merge(described);
            if (--self->m_open == 0)
                done();
        });
}

void GroupGather::merge(const std::vector<Group> &described)
{
    for (const Group &group : described)
        m_described.insert(group.id, group);
}

void GroupGather::expire()
{
    if (m_all && m_isListed)
        finishAll();
    else if (m_some && !m_described.isEmpty())
        finishSome();
    else if (m_all)
        m_all->fail(m_explain(notAnswering(QCoreApplication::translate("Kafka", "The cluster"))));
    else if (m_some)
        m_some->fail(m_explain(notAnswering(QCoreApplication::translate("Kafka", "The group's coordinator"))));
}

namespace {

Group combined(const ListedGroup &listed, const Group *described, qint32 coordinator)
{
    Group group;
    if (described) {
        group = *described;
    } else {
        group.describeError = notAnswering(QCoreApplication::translate("Kafka", "The group's coordinator"));
    }
    group.id = listed.id;
    if (group.coordinator < 0)
        group.coordinator = coordinator;
    if (group.protocolType.isEmpty())
        group.protocolType = listed.protocolType;
    if (group.describeError)
        group.state = listed.state;
    else if (group.state == GroupState::Dead)
        group.state = GroupState::Unknown;
    if (listed.type != GroupType::Unknown)
        group.type = listed.type;
    return group;
}

} // namespace

void GroupGather::finishAll()
{
    std::map<QByteArray, Group> sorted; // brokers before 2.14.2's client list a group twice at times
    for (const ListedGroup &listed : m_listing.groups) {
        const auto found = m_described.constFind(listed.id);
        sorted.insert_or_assign(listed.id.toUtf8(),
                                combined(listed, found == m_described.constEnd() ? nullptr : &*found, coordinatorOf(listed.id)));
    }
    auto table = std::make_shared<GroupTable>();
    for (auto &[key, group] : sorted)
        table->rows.push_back(std::move(group));
    table->brokerErrors = m_listing.errors;
    m_all->finish(std::shared_ptr<const GroupTable>(std::move(table)));
}

void GroupGather::finishSome()
{
    std::vector<Group> groups;
    for (const QString &id : m_ids) {
        const auto listed = std::find_if(m_listing.groups.begin(), m_listing.groups.end(), [&](const ListedGroup &g) { return g.id == id; });
        const auto found = m_described.constFind(id);
        const Group *described = found == m_described.constEnd() ? nullptr : &*found;
        if (listed != m_listing.groups.end()) {
            groups.push_back(combined(*listed, described, coordinatorOf(id)));
        } else if (described) {
            groups.push_back(*described);
            if (groups.back().coordinator < 0)
                groups.back().coordinator = coordinatorOf(id);
        } else {
            groups.push_back(combined({id, {}, GroupState::Unknown, GroupType::Unknown}, nullptr, coordinatorOf(id)));
        }
    }
    m_some->finish(std::move(groups));
}

} // namespace brokerscope::kafka
