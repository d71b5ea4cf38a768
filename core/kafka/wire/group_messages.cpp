// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/wire/group_messages.h"

#include "core/kafka/kafka_error.h"
#include "core/kafka/wire/wire_format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::kafka::wire {

namespace {

tl::unexpected<Error> unreadable(const char *what)
{
    return failure({Error::Kind::Unreachable, int(RD_KAFKA_RESP_ERR__BAD_MSG),
                    QCoreApplication::translate("Kafka", "The broker's answer cannot be read: check that the port belongs to a Kafka broker."),
                    QString::fromLatin1(what), true});
}

GroupType typeFromName(const QString &name)
{
    if (name.compare(u"classic"_s, Qt::CaseInsensitive) == 0)
        return GroupType::Classic;
    if (name.compare(u"consumer"_s, Qt::CaseInsensitive) == 0)
        return GroupType::Consumer;
    if (name.compare(u"share"_s, Qt::CaseInsensitive) == 0)
        return GroupType::Share;
    return GroupType::Unknown;
}

QString nullIfEmpty(const QString &text) { return text.isEmpty() ? QString() : text; }

void sortMembers(Group &group)
{
    std::sort(group.members.begin(), group.members.end(), [](const GroupMember &a, const GroupMember &b) { return a.memberId < b.memberId; });
}

std::vector<TopicPartition> readTopicPartitions(Reader &reader) // of ConsumerGroupDescribe
{
    std::vector<TopicPartition> result;
    for (qint32 topics = reader.compactArrayCount(); topics > 0 && reader.isOk(); --topics) {
        reader.skip(16); // topic id
        const QString topic = reader.compactString();
        for (qint32 partitions = reader.compactArrayCount(); partitions > 0 && reader.isOk(); --partitions)
            result.push_back({topic, reader.number<qint32>()});
        reader.skipTags();
    }
    reader.skipTags();
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace

WireRequest listGroups()
{
    return {16, 0, 5, 3, [](qint16 version) {
                Writer body;
                if (version >= 4)
                    body.varint(1); // no filter by state: an empty compact array
                if (version >= 5)
                    body.varint(1); // nor by type
                if (version >= 3)
                    body.noTags();
                return body.bytes();
            }};
}

Result<std::vector<ListedGroup>> readListGroups(const WireAnswer &answer)
{
    Reader reader(answer.body);
    const bool isFlexible = answer.version >= 3;
    if (answer.version >= 1)
        reader.number<qint32>(); // throttle time
    const auto code = reader.number<qint16>();
    if (reader.isOk() && code != 0)
        return failure(kafkaError(rd_kafka_resp_err_t(code)));
    std::vector<ListedGroup> groups;
    for (qint32 left = isFlexible ? reader.compactArrayCount() : reader.arrayCount(); left > 0 && reader.isOk(); --left) {
        ListedGroup group;
        group.id = isFlexible ? reader.compactString() : reader.string();
        group.protocolType = nullIfEmpty(isFlexible ? reader.compactString() : reader.string());
        if (answer.version >= 4)
            group.state = groupStateFromName(reader.compactString());
        if (answer.version >= 5)
            group.type = typeFromName(reader.compactString());
        if (isFlexible)
            reader.skipTags();
        // Offsets without a member ever: what assign() plus commit leaves behind.
        if (group.protocolType.isEmpty() && (group.type == GroupType::Unknown || group.type == GroupType::Classic))
            group.type = GroupType::Simple;
        groups.push_back(std::move(group));
    }
    if (!reader.isOk())
        return unreadable("ListGroups");
    return groups;
}

WireRequest describeGroups(const QStringList &ids)
{
    return {15, 0, 4, 5, [ids](qint16 version) {
                Writer body;
                body.number(qint32(ids.size()));
                for (const QString &id : ids)
                    body.string(id);
                if (version >= 3)
                    body.number(qint8(0)); // no authorized operations
                return body.bytes();
            }};
}

Result<std::vector<Group>> readDescribeGroups(const WireAnswer &answer)
{
    Reader reader(answer.body);
    if (answer.version >= 1)
        reader.number<qint32>(); // throttle time
    std::vector<Group> groups;
    for (qint32 left = reader.arrayCount(); left > 0 && reader.isOk(); --left) {
        Group group;
        const auto code = reader.number<qint16>();
        group.id = reader.string();
        if (group.id.isNull())
            group.id = u""_s;
        group.state = groupStateFromName(reader.string());
        group.protocolType = nullIfEmpty(reader.string());
        group.protocol = nullIfEmpty(reader.string());
        const bool isConsumer = group.protocolType == u"consumer"_s;
        for (qint32 members = reader.arrayCount(); members > 0 && reader.isOk(); --members) {
            GroupMember member;
            member.memberId = reader.string();
            if (answer.version >= 4)
                member.groupInstanceId = reader.string();
            member.clientId = reader.string();
            member.host = reader.string();
            const QByteArray metadata = reader.bytes();
            const QByteArray assignment = reader.bytes();
            if (isConsumer && !metadata.isEmpty())
                member.subscription = readSubscription(metadata);
            if (isConsumer && !assignment.isEmpty())
                member.assignment = readAssignment(assignment).value_or(std::vector<TopicPartition>());
            group.members.push_back(std::move(member));
        }
        if (answer.version >= 3)
            reader.number<qint32>(); // authorized operations
        if (code != 0) {
            group.state = GroupState::Unknown;
            group.describeError = kafkaError(rd_kafka_resp_err_t(code));
        }
        sortMembers(group);
        groups.push_back(std::move(group));
    }
    if (!reader.isOk())
        return unreadable("DescribeGroups");
    return groups;
}

WireRequest describeConsumerGroups(const QStringList &ids)
{
    return {69, 0, 1, 0, [ids](qint16) {
                Writer body;
                body.varint(quint32(ids.size()) + 1);
                for (const QString &id : ids)
                    body.compactString(id);
                body.number(qint8(0));
                body.noTags();
                return body.bytes();
            }};
}

Result<std::vector<Group>> readDescribeConsumerGroups(const WireAnswer &answer)
{
    Reader reader(answer.body);
    reader.number<qint32>(); // throttle time
    std::vector<Group> groups;
    for (qint32 left = reader.compactArrayCount(); left > 0 && reader.isOk(); --left) {
        Group group;
        const auto code = reader.number<qint16>();
        const QString reason = reader.compactString();
        group.id = reader.compactString();
        group.state = groupStateFromName(reader.compactString());
        reader.number<qint32>(); // group epoch
        reader.number<qint32>(); // assignment epoch
        group.protocol = nullIfEmpty(reader.compactString());
        group.protocolType = u"consumer"_s;
        group.type = GroupType::Consumer;
        for (qint32 members = reader.compactArrayCount(); members > 0 && reader.isOk(); --members) {
            GroupMember member;
            member.memberId = reader.compactString();
            member.groupInstanceId = reader.compactString();
            reader.compactString(); // rack
            reader.number<qint32>(); // member epoch
            member.clientId = reader.compactString();
            member.host = reader.compactString();
            QStringList topics;
            for (qint32 names = reader.compactArrayCount(); names > 0 && reader.isOk(); --names)
                topics.append(reader.compactString());
            const QString regex = reader.compactString();
            if (regex.isEmpty() || !topics.isEmpty())
                member.subscription = topics; // by pattern only: which topics those are is not told
            member.assignment = readTopicPartitions(reader);
            readTopicPartitions(reader); // the target, not yet reached
            if (answer.version >= 1)
                reader.number<qint8>(); // member type
            reader.skipTags();
            group.members.push_back(std::move(member));
        }
        reader.number<qint32>(); // authorized operations
        reader.skipTags();
        if (code != 0) {
            group.state = GroupState::Unknown;
            group.describeError = kafkaError(rd_kafka_resp_err_t(code), reason);
        }
        sortMembers(group);
        groups.push_back(std::move(group));
    }
    reader.skipTags();
    if (!reader.isOk())
        return unreadable("ConsumerGroupDescribe");
    return groups;
}

WireRequest fetchCommitted(const QString &id)
{
    return {9, 2, 5, 6, [id](qint16) {
                Writer body;
                body.string(id);
                body.number(qint32(-1)); // of all topics
                return body.bytes();
            }};
}

Result<std::vector<CommittedOffset>> readCommitted(const WireAnswer &answer)
{
    Reader reader(answer.body);
    if (answer.version >= 3)
        reader.number<qint32>(); // throttle time
    std::vector<CommittedOffset> offsets;
    for (qint32 topics = reader.arrayCount(); topics > 0 && reader.isOk(); --topics) {
        const QString topic = reader.string();
        for (qint32 partitions = reader.arrayCount(); partitions > 0 && reader.isOk(); --partitions) {
            CommittedOffset offset;
            offset.partition = {topic, reader.number<qint32>()};
            offset.offset = std::max<qint64>(reader.number<qint64>(), -1);
            if (answer.version >= 5)
                reader.number<qint32>(); // leader epoch
            offset.metadata = reader.string();
            if (const auto code = reader.number<qint16>(); code != 0)
                offset.error = kafkaError(rd_kafka_resp_err_t(code));
            offsets.push_back(std::move(offset));
        }
    }
    const auto code = reader.number<qint16>();
    if (!reader.isOk())
        return unreadable("OffsetFetch");
    if (code != 0)
        return failure(kafkaError(rd_kafka_resp_err_t(code)));
    sortCommitted(offsets);
    return offsets;
}

std::optional<QStringList> readSubscription(const QByteArray &metadata)
{
    Reader reader(metadata);
    if (reader.number<qint16>() < 0)
        return std::nullopt;
    QStringList topics;
    for (qint32 left = reader.arrayCount(); left > 0 && reader.isOk(); --left)
        topics.append(reader.string());
    if (!reader.isOk()) // user data and owned partitions that follow are of no interest
        return std::nullopt;
    return topics;
}

std::optional<std::vector<TopicPartition>> readAssignment(const QByteArray &assignment)
{
    Reader reader(assignment);
    if (reader.number<qint16>() < 0)
        return std::nullopt;
    std::vector<TopicPartition> partitions;
    for (qint32 topics = reader.arrayCount(); topics > 0 && reader.isOk(); --topics) {
        const QString topic = reader.string();
        for (qint32 left = reader.arrayCount(); left > 0 && reader.isOk(); --left)
            partitions.push_back({topic, reader.number<qint32>()});
    }
    if (!reader.isOk())
        return std::nullopt;
    std::sort(partitions.begin(), partitions.end());
    return partitions;
}

} // namespace brokerscope::kafka::wire
