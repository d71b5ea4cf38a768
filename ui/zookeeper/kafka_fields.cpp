// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zookeeper/kafka_fields.h"

#include "core/records/display_text.h"
#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KafkaField)
};

constexpr qsizetype kMostBytes = 256 * 1024; ///< larger data are not taken apart on the GUI thread
constexpr int kMostFields = 200;
constexpr qsizetype kLongestValue = 300;

QString safe(const QString &text)
{
    return records::escaped(text.size() > kLongestValue ? QString(text.left(kLongestValue) + u'…') : text, records::Lines::One);
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return safe(value.toString());
    if (value.isArray())
        return safe(QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
    if (value.isObject())
        return safe(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    return safe(value.toVariant().toString());
}

QString meaningOfField(const QString &name, const QJsonValue &value)
{
    if (name == "leader"_L1)
        return value.toInt() < 0 ? Text::tr("nobody leads the partition: nothing can be read or written") : Text::tr("serves reads and writes");
    if (name == "isr"_L1)
        return Text::tr("replicas in sync");
    if (name == "leader_epoch"_L1)
        return Text::tr("raised with each change of the leader");
    if (name == "controller_epoch"_L1)
        return Text::tr("which controller wrote it; compare with /controller_epoch");
    if (name == "version"_L1)
        return Text::tr("format of this record");
    if (name == "timestamp"_L1) {
        const qint64 ms = value.toVariant().toLongLong();
        return ms > 0 ? format::timestamp(ms) : QString();
    }
    if (name == "brokerid"_L1)
        return Text::tr("the broker that is controller");
    if (name == "jmx_port"_L1)
        return value.toInt() < 0 ? Text::tr("no JMX") : Text::tr("port of JMX");
    if (name == "host"_L1 || name == "port"_L1)
        return Text::tr("of the plain listener, for clients of old");
    if (name == "endpoints"_L1)
        return Text::tr("what clients connect to, per listener");
    if (name == "partitions"_L1)
        return Text::tr("brokers that each partition is assigned to, the preferred leader first");
    if (name == "adding_replicas"_L1 || name == "removing_replicas"_L1)
        return Text::tr("of a reassignment that runs");
    if (name == "topic_id"_L1)
        return Text::tr("tells a topic from an older one of the same name");
    if (name == "config"_L1)
        return Text::tr("what differs from the default");
    return {};
}

Location linkOf(const QString &name, const QJsonValue &value)
{
    const bool isBroker = name == "leader"_L1 || name == "brokerid"_L1 || name == "broker"_L1;
    if (isBroker && value.isDouble() && value.toInt(-1) >= 0)
        return {u"broker"_s, QString::number(value.toInt()), {}};
    if (name == "topic"_L1 && value.isString())
        return {u"topic"_s, value.toString(), {}};
    return {};
}

} // namespace

std::vector<KafkaField> kafkaFields(const Znode &znode)
{
    std::vector<KafkaField> fields;
    if (!znode.data || znode.data->isEmpty() || znode.data->size() > kMostBytes)
        return fields;
    const QJsonDocument document = QJsonDocument::fromJson(*znode.data);
    if (!document.isObject()) {
        if (document.isArray() || znode.data->size() > kLongestValue || !records::isUtf8(*znode.data))
            return fields;
        fields.push_back({Text::tr("value"), safe(QString::fromUtf8(*znode.data)), {}, {}});
        return fields;
    }
    const QJsonObject object = document.object();
    for (auto member = object.begin(); member != object.end() && int(fields.size()) < kMostFields; ++member)
        fields.push_back({safe(member.key()), valueText(member.value()), meaningOfField(member.key(), member.value()), linkOf(member.key(), member.value())});
    return fields;
}

Location subjectOf(const QString &path)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    const auto startsWith = [&parts](QLatin1StringView first, QLatin1StringView second) {
        return parts.size() >= 3 && parts.at(0) == first && parts.at(1) == second;
    };
    if (startsWith("brokers"_L1, "ids"_L1) || (startsWith("config"_L1, "brokers"_L1) && parts.at(2) != "<default>"_L1))
        return {u"broker"_s, parts.at(2), {}};
    if (startsWith("brokers"_L1, "topics"_L1) || startsWith("config"_L1, "topics"_L1) || startsWith("admin"_L1, "delete_topics"_L1))
        return {u"topic"_s, parts.at(2), {}};
    if (parts.size() >= 2 && parts.at(0) == "consumers"_L1)
        return {u"group"_s, parts.at(1), {}};
    return {};
}

QString subjectText(const Location &subject)
{
    const QString name = safe(subject.object);
    if (subject.page == "broker"_L1)
        return Text::tr("Broker %1").arg(name);
    if (subject.page == "topic"_L1)
        return Text::tr("Topic %1").arg(name);
    if (subject.page == "group"_L1)
        return Text::tr("Consumer group %1").arg(name);
    return {};
}

} // namespace brokerscope::ui
