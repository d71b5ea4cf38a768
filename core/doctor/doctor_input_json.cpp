// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/doctor_input.h"

#include "core/doctor/doctor_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

/// The form of fixtures and of recorded evidence. Times are ISO 8601 UTC, unknown offsets null.
namespace brokerscope::doctor {

namespace {

QJsonValue offsetValue(qint64 offset)
{
    return offset < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(offset);
}

qint64 offsetOf(const QJsonValue &value)
{
    return value.toInteger(-1);
}

QJsonValue timeValue(qint64 ms)
{
    return ms < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(isoTime(ms));
}

qint64 timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : -1;
}

QJsonValue errorValue(const std::optional<Error> &error)
{
    if (!error)
        return QJsonValue::Null;
    return QJsonObject{{u"code"_s, error->code}, {u"message"_s, error->message}, {u"kind"_s, int(error->kind)}};
}

std::optional<Error> errorOf(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject o = value.toObject();
    return Error{static_cast<Error::Kind>(o.value(u"kind"_s).toInt()), o.value(u"code"_s).toInt(), o.value(u"message"_s).toString(), {}, false};
}

QJsonObject sourceValue(const FactSource &source)
{
    return {{u"call"_s, source.call}, {u"takenAt"_s, timeValue(source.takenAtMs)}, {u"error"_s, errorValue(source.error)}};
}

FactSource sourceOf(const QJsonValue &value)
{
    const QJsonObject o = value.toObject();
    return {o.value(u"call"_s).toString(), timeOf(o.value(u"takenAt"_s)), errorOf(o.value(u"error"_s))};
}

QJsonObject idValue(const TopicPartition &id)
{
    return {{u"topic"_s, id.topic}, {u"partition"_s, id.partition}};
}

TopicPartition idOf(const QJsonObject &o)
{
    return {o.value(u"topic"_s).toString(), o.value(u"partition"_s).toInt(-1)};
}

QJsonObject memberValue(const GroupMember &member)
{
    QJsonArray assignment;
    for (const TopicPartition &p : member.assignment)
        assignment.append(idValue(p));
    return {{u"memberId"_s, member.memberId},
            {u"clientId"_s, member.clientId},
            {u"host"_s, member.host},
            {u"groupInstanceId"_s, member.groupInstanceId.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(member.groupInstanceId)},
            {u"subscription"_s, member.subscription ? QJsonValue(QJsonArray::fromStringList(*member.subscription)) : QJsonValue(QJsonValue::Null)},
            {u"assignment"_s, assignment}};
}

GroupMember memberOf(const QJsonObject &o)
{
    GroupMember member;
    member.memberId = o.value(u"memberId"_s).toString();
    member.clientId = o.value(u"clientId"_s).toString();
    member.host = o.value(u"host"_s).toString();
    if (o.value(u"groupInstanceId"_s).isString())
        member.groupInstanceId = o.value(u"groupInstanceId"_s).toString();
    if (o.value(u"subscription"_s).isArray()) {
        QStringList topics;
        const QJsonArray subscription = o.value(u"subscription"_s).toArray();
        for (const auto &topic : subscription)
            topics += topic.toString();
        member.subscription = topics;
    }
    const QJsonArray assignment = o.value(u"assignment"_s).toArray();
    for (const auto &p : assignment)
        member.assignment.push_back(idOf(p.toObject()));
    return member;
}

QJsonObject partitionValue(const PartitionFacts &p)
{
    QJsonObject o = idValue(p.id);
    o.insert(u"leader"_s, p.leader < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(p.leader));
    o.insert(u"low"_s, offsetValue(p.logStart));
    o.insert(u"hw"_s, offsetValue(p.highWatermark));
    o.insert(u"lso"_s, offsetValue(p.lastStable));
    o.insert(u"committed"_s, offsetValue(p.committed));
    o.insert(u"offsetsError"_s, errorValue(p.offsetsError));
    o.insert(u"committedError"_s, errorValue(p.committedError));
    o.insert(u"lastRecordAt"_s, timeValue(p.lastRecordAtMs));
    return o;
}

PartitionFacts partitionOf(const QJsonObject &o)
{
    PartitionFacts p;
    p.id = idOf(o);
    p.leader = o.value(u"leader"_s).toInt(-1);
    p.logStart = offsetOf(o.value(u"low"_s));
    p.highWatermark = offsetOf(o.value(u"hw"_s));
    p.lastStable = offsetOf(o.value(u"lso"_s));
    p.committed = offsetOf(o.value(u"committed"_s));
    p.offsetsError = errorOf(o.value(u"offsetsError"_s));
    p.committedError = errorOf(o.value(u"committedError"_s));
    p.lastRecordAtMs = timeOf(o.value(u"lastRecordAt"_s));
    return p;
}

QJsonObject sampleValue(const HistorySample &sample)
{
    QJsonArray partitions;
    for (const PartitionSample &p : sample.partitions) {
        QJsonObject o = idValue(p.id);
        o.insert(u"low"_s, offsetValue(p.logStart));
        o.insert(u"hw"_s, offsetValue(p.highWatermark));
        o.insert(u"lso"_s, offsetValue(p.lastStable));
        o.insert(u"committed"_s, offsetValue(p.committed));
        partitions.append(o);
    }
    return {{u"takenAt"_s, timeValue(sample.takenAtMs)},
            {u"state"_s, groupStateName(sample.state)},
            {u"memberIds"_s, QJsonArray::fromStringList(sample.memberIds)},
            {u"partitions"_s, partitions}};
}

HistorySample sampleFrom(const QJsonObject &o)
{
    HistorySample sample;
    sample.takenAtMs = timeOf(o.value(u"takenAt"_s));
    sample.state = groupStateFromName(o.value(u"state"_s).toString());
    const QJsonArray memberIds = o.value(u"memberIds"_s).toArray();
    for (const auto &id : memberIds)
        sample.memberIds += id.toString();
    const QJsonArray partitions = o.value(u"partitions"_s).toArray();
    for (const auto &value : partitions) {
        const QJsonObject p = value.toObject();
        sample.partitions.push_back({idOf(p), offsetOf(p.value(u"committed"_s)), offsetOf(p.value(u"low"_s)),
                                     offsetOf(p.value(u"hw"_s)), offsetOf(p.value(u"lso"_s))});
    }
    return sample;
}

GroupType typeFromName(const QString &name)
{
    for (const auto type : {GroupType::Classic, GroupType::Consumer, GroupType::Share, GroupType::ZooKeeper, GroupType::Simple}) {
        if (groupTypeName(type) == name)
            return type;
    }
    return GroupType::Unknown;
}

} // namespace

QJsonObject DoctorInput::toJson() const
{
    QJsonArray brokerIds;
    for (const qint32 id : brokers)
        brokerIds.append(id);
    QJsonArray memberArray;
    for (const GroupMember &member : members)
        memberArray.append(memberValue(member));
    QJsonArray topicArray;
    for (const TopicFacts &topic : topics)
        topicArray.append(QJsonObject{{u"name"_s, topic.name}, {u"partitions"_s, topic.partitions}});
    QJsonArray partitionArray;
    for (const PartitionFacts &p : partitions)
        partitionArray.append(partitionValue(p));
    QJsonArray historyArray;
    for (const HistorySample &sample : history)
        historyArray.append(sampleValue(sample));
    return {{u"group"_s, groupId},
            {u"clusterId"_s, clusterId},
            {u"brokers"_s, brokerIds},
            {u"bootstrapServers"_s, bootstrapServers},
            {u"snapshotAt"_s, timeValue(snapshotAtMs)},
            {u"groupSource"_s, sourceValue(groupSource)},
            {u"committedSource"_s, sourceValue(committedSource)},
            {u"metadataSource"_s, sourceValue(metadataSource)},
            {u"offsetsSource"_s, sourceValue(offsetsSource)},
            {u"state"_s, groupStateName(state)},
            {u"type"_s, groupTypeName(type)},
            {u"protocolType"_s, protocolType},
            {u"coordinator"_s, coordinator},
            {u"members"_s, memberArray},
            {u"topics"_s, topicArray},
            {u"partitions"_s, partitionArray},
            {u"history"_s, historyArray}};
}

Result<DoctorInput> DoctorInput::fromJson(const QJsonObject &json)
{
    DoctorInput input;
    input.groupId = json.value(u"group"_s).toString();
    input.clusterId = json.value(u"clusterId"_s).toString();
    input.bootstrapServers = json.value(u"bootstrapServers"_s).toString();
    input.snapshotAtMs = timeOf(json.value(u"snapshotAt"_s));
    if (input.snapshotAtMs < 0)
        return failure(Error::invalid(QCoreApplication::translate("Doctor", "The recorded evidence has no time in 'snapshotAt'.")));
    input.groupSource = sourceOf(json.value(u"groupSource"_s));
    input.committedSource = sourceOf(json.value(u"committedSource"_s));
    input.metadataSource = sourceOf(json.value(u"metadataSource"_s));
    input.offsetsSource = sourceOf(json.value(u"offsetsSource"_s));
    input.state = groupStateFromName(json.value(u"state"_s).toString());
    input.type = typeFromName(json.value(u"type"_s).toString());
    input.protocolType = json.value(u"protocolType"_s).toString();
    input.coordinator = json.value(u"coordinator"_s).toInt(-1);
    const auto array = [&](const QString &name) { return json.value(name).toArray(); };
    const QJsonArray brokers = array(u"brokers"_s), members = array(u"members"_s), topics = array(u"topics"_s),
                     partitions = array(u"partitions"_s), history = array(u"history"_s);
    for (const auto &id : brokers)
        input.brokers.push_back(id.toInt());
    for (const auto &member : members)
        input.members.push_back(memberOf(member.toObject()));
    for (const auto &topic : topics)
        input.topics.push_back({topic.toObject().value(u"name"_s).toString(), topic.toObject().value(u"partitions"_s).toInt()});
    for (const auto &partition : partitions)
        input.partitions.push_back(partitionOf(partition.toObject()));
    for (const auto &sample : history)
        input.history.push_back(sampleFrom(sample.toObject()));
    input.normalise();
    return input;
}

} // namespace brokerscope::doctor
