// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/group_admin.h"

#include "core/kafka/kafka_error.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::kafka {

namespace {

constexpr auto kPatience = std::chrono::minutes(59); // the library takes at most an hour

QString text(const char *value) { return value ? QString::fromUtf8(value) : QString(); }

GroupState state(rd_kafka_consumer_group_state_t value)
{
    switch (value) {
    case RD_KAFKA_CONSUMER_GROUP_STATE_PREPARING_REBALANCE: return GroupState::PreparingRebalance;
    case RD_KAFKA_CONSUMER_GROUP_STATE_COMPLETING_REBALANCE: return GroupState::CompletingRebalance;
    case RD_KAFKA_CONSUMER_GROUP_STATE_STABLE: return GroupState::Stable;
    case RD_KAFKA_CONSUMER_GROUP_STATE_DEAD: return GroupState::Dead;
    case RD_KAFKA_CONSUMER_GROUP_STATE_EMPTY: return GroupState::Empty;
    default: return GroupState::Unknown;
    }
}

// librdkafka names the broker of a failed part only in the text: "Broker [3]…" or "…:9092/3: …".
qint32 brokerIn(const QString &errorText)
{
    static const QRegularExpression pattern(u"[Bb]roker \\[?(\\d+)\\]?|:\\d+/(\\d+):"_s);
    const auto match = pattern.match(errorText);
    const QString digits = match.captured(1) + match.captured(2);
    return digits.isEmpty() ? -1 : digits.toInt();
}

GroupMember member(const rd_kafka_MemberDescription_t *description)
{
    GroupMember result;
    result.memberId = text(rd_kafka_MemberDescription_consumer_id(description));
    result.clientId = text(rd_kafka_MemberDescription_client_id(description));
    result.host = text(rd_kafka_MemberDescription_host(description));
    result.groupInstanceId = text(rd_kafka_MemberDescription_group_instance_id(description));
    if (const auto *assignment = rd_kafka_MemberDescription_assignment(description))
        if (const auto *list = rd_kafka_MemberAssignment_partitions(assignment))
            for (int i = 0; i < list->cnt; ++i)
                result.assignment.push_back({text(list->elems[i].topic), list->elems[i].partition});
    std::sort(result.assignment.begin(), result.assignment.end());
    return result;
}

Group group(const rd_kafka_ConsumerGroupDescription_t *description)
{
    Group result;
    result.id = text(rd_kafka_ConsumerGroupDescription_group_id(description));
    if (const auto *error = rd_kafka_ConsumerGroupDescription_error(description);
        error && rd_kafka_error_code(error) != RD_KAFKA_RESP_ERR_NO_ERROR) {
        result.describeError = kafkaError(error);
        return result;
    }
    result.state = state(rd_kafka_ConsumerGroupDescription_state(description));
    result.protocolType = u"consumer"_s;
    result.protocol = text(rd_kafka_ConsumerGroupDescription_partition_assignor(description));
    if (result.protocol.isEmpty())
        result.protocol = QString();
    if (rd_kafka_ConsumerGroupDescription_is_simple_consumer_group(description) != 0)
        result.type = GroupType::Simple;
    if (const auto *node = rd_kafka_ConsumerGroupDescription_coordinator(description))
        result.coordinator = rd_kafka_Node_id(node);
    const auto count = rd_kafka_ConsumerGroupDescription_member_count(description);
    for (std::size_t i = 0; i < count; ++i)
        result.members.push_back(member(rd_kafka_ConsumerGroupDescription_member(description, i)));
    std::sort(result.members.begin(), result.members.end(),
              [](const GroupMember &a, const GroupMember &b) { return a.memberId < b.memberId; });
    return result;
}

Result<std::vector<CommittedOffset>> committedOffsets(const rd_kafka_ListConsumerGroupOffsets_result_t *result)
{
    std::size_t count = 0;
    const auto **groups = rd_kafka_ListConsumerGroupOffsets_result_groups(result, &count);
    std::vector<CommittedOffset> offsets;
    for (std::size_t g = 0; g < count; ++g) {
        if (const auto *error = rd_kafka_group_result_error(groups[g]); error && rd_kafka_error_code(error) != RD_KAFKA_RESP_ERR_NO_ERROR)
            return failure(kafkaError(error));
        const auto *list = rd_kafka_group_result_partitions(groups[g]);
        for (int i = 0; list && i < list->cnt; ++i) {
            const rd_kafka_topic_partition_t &element = list->elems[i];
            CommittedOffset offset;
            offset.partition = {text(element.topic), element.partition};
            offset.offset = element.offset >= 0 ? element.offset : -1;
            offset.metadata = QString::fromUtf8(static_cast<const char *>(element.metadata), qsizetype(element.metadata_size));
            if (element.err != RD_KAFKA_RESP_ERR_NO_ERROR)
                offset.error = kafkaError(element.err);
            offsets.push_back(std::move(offset));
        }
    }
    sortCommitted(offsets);
    return offsets;
}

std::optional<Error> eventError(rd_kafka_event_t *event)
{
    if (rd_kafka_event_error(event) == RD_KAFKA_RESP_ERR_NO_ERROR)
        return std::nullopt;
    return kafkaError(rd_kafka_event_error(event), text(rd_kafka_event_error_string(event)));
}

} // namespace

void GroupAdmin::list(std::function<void(Result<GroupListing>)> handler)
{
    const auto options = m_calls.begin(
        m_handles.uncommitted(), RD_KAFKA_ADMIN_OP_LISTCONSUMERGROUPS, m_timeout / 2, [handler = std::move(handler)](rd_kafka_event_t *event) {
            if (auto error = eventError(event))
                return handler(failure(*error));
            const auto *result = rd_kafka_event_ListConsumerGroups_result(event);
            GroupListing listing;
            std::size_t count = 0;
            const auto **groups = rd_kafka_ListConsumerGroups_result_valid(result, &count);
            for (std::size_t i = 0; i < count; ++i) {
                const bool isSimple = rd_kafka_ConsumerGroupListing_is_simple_consumer_group(groups[i]) != 0;
                listing.groups.push_back({text(rd_kafka_ConsumerGroupListing_group_id(groups[i])), isSimple ? QString() : u"consumer"_s,
                                          state(rd_kafka_ConsumerGroupListing_state(groups[i])),
                                          isSimple ? GroupType::Simple : GroupType::Unknown});
            }
            const auto **errors = rd_kafka_ListConsumerGroups_result_errors(result, &count);
            for (std::size_t i = 0; i < count; ++i) {
                const Error error = kafkaError(errors[i]);
                listing.errors.push_back({brokerIn(error.detail), error});
            }
            if (listing.groups.empty() && !listing.errors.empty())
                return handler(failure(listing.errors.front().error));
            handler(std::move(listing));
        });
    rd_kafka_ListConsumerGroups(m_handles.uncommitted(), options.get(), m_handles.events());
}

void GroupAdmin::describe(qint32, const QStringList &ids, std::function<void(std::vector<Group>)> handler)
{
    struct Work
    {
        std::vector<Group> groups;
        qsizetype open;
        std::function<void(std::vector<Group>)> handler;
    };
    const auto work = std::make_shared<Work>(Work{{}, ids.size(), std::move(handler)});
    if (ids.isEmpty())
        return work->handler({});
    for (const QString &id : ids) {
        Group late;
        late.id = id;
        late.describeError = notAnswering(QCoreApplication::translate("Kafka", "The group's coordinator"));
        const bool isFirst = m_described.wait(id, m_timeout / 2, late, [work](const Group &described) {
            work->groups.push_back(described);
            if (--work->open == 0)
                work->handler(std::move(work->groups));
        });
        if (isFirst)
            callDescribe(id);
    }
}

void GroupAdmin::callDescribe(const QString &id)
{
    const auto options = m_calls.begin(m_handles.uncommitted(), RD_KAFKA_ADMIN_OP_DESCRIBECONSUMERGROUPS, kPatience, [this, id](rd_kafka_event_t *event) {
        Group described;
        if (auto error = eventError(event)) {
            described.describeError = error;
        } else {
            std::size_t count = 0;
            const auto **groups = rd_kafka_DescribeConsumerGroups_result_groups(rd_kafka_event_DescribeConsumerGroups_result(event), &count);
            if (count > 0)
                described = group(groups[0]);
        }
        described.id = id;
        m_described.answer(id, described);
    });
    const QByteArray name = id.toUtf8();
    const char *pointer = name.constData();
    rd_kafka_DescribeConsumerGroups(m_handles.uncommitted(), &pointer, 1, options.get(), m_handles.events());
}

void GroupAdmin::committed(qint32, const QString &id, std::function<void(Result<std::vector<CommittedOffset>>)> handler)
{
    if (m_committed.wait(id, m_timeout, failure(notAnswering(QCoreApplication::translate("Kafka", "The group's coordinator"))), std::move(handler)))
        callCommitted(id);
}

void GroupAdmin::callCommitted(const QString &id)
{
    rd_kafka_t *handle = m_handles.grouped();
    if (!handle)
        return m_committed.answer(id, failure(kafkaError(rd_kafka_last_error())));
    const auto options = m_calls.begin(handle, RD_KAFKA_ADMIN_OP_LISTCONSUMERGROUPOFFSETS, kPatience, [this, id](rd_kafka_event_t *event) {
        if (auto error = eventError(event))
            return m_committed.answer(id, failure(*error));
        m_committed.answer(id, committedOffsets(rd_kafka_event_ListConsumerGroupOffsets_result(event)));
    });
    const QByteArray name = id.toUtf8();
    rd_kafka_ListConsumerGroupOffsets_t *request = rd_kafka_ListConsumerGroupOffsets_new(name.constData(), nullptr);
    const ListGroupOffsetsPtr owner(request);
    rd_kafka_ListConsumerGroupOffsets(handle, &request, 1, options.get(), m_handles.events());
}

void sortCommitted(std::vector<CommittedOffset> &offsets)
{
    // Bytewise by UTF-8, as topics are sorted; the keys are made once, not at each comparison.
    std::vector<std::pair<QByteArray, CommittedOffset>> keyed;
    keyed.reserve(offsets.size());
    for (CommittedOffset &offset : offsets) {
        QByteArray key = offset.partition.topic.toUtf8();
        keyed.emplace_back(std::move(key), std::move(offset));
    }
    std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second.partition.partition < b.second.partition.partition;
    });
    offsets.clear();
    for (auto &[key, offset] : keyed)
        offsets.push_back(std::move(offset));
}

} // namespace brokerscope::kafka
