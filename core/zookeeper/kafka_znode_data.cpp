// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/kafka_znodes.h"
#include "core/zookeeper/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::zookeeper {

namespace {

constexpr qsizetype kMaxBytes = 4 * 1024 * 1024;
constexpr qsizetype kMaxEndpoints = 100;

Error notKafkas(const QString &detail)
{
    return {Error::Kind::Invalid, 0, tr("The znode does not hold what Kafka writes there: look at its raw data."), detail, false};
}

Result<QJsonObject> objectOf(const QByteArray &data)
{
    if (data.size() > kMaxBytes)
        return failure(notKafkas(u"%1 bytes"_s.arg(data.size())));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(data, &error);
    if (!document.isObject())
        return failure(notKafkas(error.error == QJsonParseError::NoError ? u"no JSON object"_s : error.errorString()));
    return document.object();
}

/// A whole number of 32 bits, also where it stands as text.
std::optional<int> toInt(const QJsonValue &value)
{
    if (value.isString()) {
        bool ok = false;
        const int number = value.toString().toInt(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    const double number = value.toDouble(std::nan(""));
    if (!(number >= -2147483648.0 && number <= 2147483647.0) || std::floor(number) != number)
        return std::nullopt;
    return static_cast<int>(number);
}

qint64 toTimestamp(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toLongLong(); // 0 if it is none
    const double number = value.toDouble();
    return number > 0 && number < 1e15 ? static_cast<qint64>(number) : 0;
}

std::optional<std::vector<int>> toIds(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    const QJsonArray array = value.toArray();
    std::vector<int> ids;
    ids.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue &one : array) {
        const auto id = toInt(one);
        if (!id)
            return std::nullopt;
        ids.push_back(*id);
    }
    return ids;
}

std::optional<std::map<int, std::vector<int>>> toAssignment(const QJsonValue &value)
{
    std::map<int, std::vector<int>> result;
    if (value.isUndefined() || value.isNull())
        return result;
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        bool ok = false;
        const int partition = entry.key().toInt(&ok);
        auto ids = toIds(entry.value());
        if (!ok || partition < 0 || !ids)
            return std::nullopt;
        result.insert_or_assign(partition, std::move(*ids));
    }
    return result;
}

} // namespace

Result<BrokerRegistration> parseBroker(const QByteArray &data)
{
    const auto object = objectOf(data);
    if (!object)
        return failure(object.error());
    BrokerRegistration broker;
    broker.version = toInt(object->value("version"_L1)).value_or(0);
    broker.host = object->value("host"_L1).toString();
    broker.port = toInt(object->value("port"_L1)).value_or(-1);
    broker.rack = object->value("rack"_L1).toString();
    broker.timestampMs = toTimestamp(object->value("timestamp"_L1));
    const QJsonArray endpoints = object->value("endpoints"_L1).toArray();
    for (qsizetype i = 0; i < std::min(endpoints.size(), kMaxEndpoints); ++i) {
        if (endpoints.at(i).isString())
            broker.endpoints.push_back(endpoints.at(i).toString());
    }
    if (broker.endpoints.empty() && (broker.host.isEmpty() || broker.port < 0))
        return failure(notKafkas(u"neither endpoints nor host and port"_s));
    return broker;
}

Result<ControllerRegistration> parseController(const QByteArray &data)
{
    const auto object = objectOf(data);
    if (!object)
        return failure(object.error());
    const auto id = toInt(object->value("brokerid"_L1));
    if (!id)
        return failure(notKafkas(u"no brokerid"_s));
    return ControllerRegistration{*id, toTimestamp(object->value("timestamp"_L1))};
}

Result<TopicAssignment> parseTopic(const QByteArray &data)
{
    const auto object = objectOf(data);
    if (!object)
        return failure(object.error());
    if (!object->value("partitions"_L1).isObject())
        return failure(notKafkas(u"no partitions"_s));
    auto partitions = toAssignment(object->value("partitions"_L1));
    auto adding = toAssignment(object->value("adding_replicas"_L1));
    auto removing = toAssignment(object->value("removing_replicas"_L1));
    if (!partitions || !adding || !removing)
        return failure(notKafkas(u"partitions that are no lists of broker ids"_s));
    return TopicAssignment{std::move(*partitions), std::move(*adding), std::move(*removing), object->value("topic_id"_L1).toString()};
}

Result<PartitionState> parsePartitionState(const QByteArray &data)
{
    const auto object = objectOf(data);
    if (!object)
        return failure(object.error());
    const auto leader = toInt(object->value("leader"_L1));
    auto isr = toIds(object->value("isr"_L1));
    if (!leader || !isr)
        return failure(notKafkas(u"no leader or no isr"_s));
    return PartitionState{*leader, toInt(object->value("leader_epoch"_L1)).value_or(0), toInt(object->value("controller_epoch"_L1)).value_or(0),
                          std::move(*isr)};
}

Result<QString> parseClusterId(const QByteArray &data)
{
    const auto object = objectOf(data);
    if (!object)
        return failure(object.error());
    const QString id = object->value("id"_L1).toString();
    constexpr qsizetype kLongest = 200;
    if (id.isEmpty() || id.size() > kLongest)
        return failure(notKafkas(u"no id"_s));
    return id;
}

} // namespace brokerscope::zookeeper
