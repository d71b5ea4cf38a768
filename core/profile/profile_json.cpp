// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profile_json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::profile::json {

namespace {

struct ProfileFileText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileFileText)
};

QString timeText(qint64 wallMs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs, QTimeZone::utc()).toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

QJsonObject toObject(const ConnectionProfile &profile, QJsonObject base)
{
    QJsonObject properties;
    for (const auto &[name, value] : profile.properties.asKeyValueRange())
        if (!isSecretProperty(name))
            properties.insert(name, value);
    QStringList secretKeys = profile.secretKeys;
    secretKeys.sort();
    base[u"id"_s] = profile.id.toString(QUuid::WithoutBraces);
    base[u"name"_s] = profile.name;
    base[u"color"_s] = profile.color;
    base[u"environment"_s] = profile.environment;
    base[u"production"_s] = profile.isProduction;
    base[u"readOnly"_s] = profile.isReadOnly;
    base[u"bootstrapServers"_s] = profile.bootstrapServers;
    base[u"zookeeper"_s] = profile.zookeeper;
    base[u"properties"_s] = properties;
    base[u"secretKeys"_s] = QJsonArray::fromStringList(secretKeys);
    base[u"lastUsedAt"_s] = profile.lastUsedAtMs < 0 ? QJsonValue() : QJsonValue(timeText(profile.lastUsedAtMs));
    return base;
}

std::variant<ConnectionProfile, Fault> fromObject(const QJsonObject &object)
{
    std::optional<Fault> fault;
    const auto refuse = [&](const QString &reason, const QString &word) {
        if (!fault)
            fault = Fault{reason, word};
    };
    const auto text = [&](const QString &key) -> QString {
        const QJsonValue value = object[key];
        if (!value.isString() && !value.isUndefined())
            refuse(ProfileFileText::tr("“%1” must be a text").arg(key), key);
        return value.toString();
    };
    // A mark that is not understood must not be taken for "off": it guards a cluster.
    const auto mark = [&](const QString &key) -> bool {
        const QJsonValue value = object[key];
        if (!value.isBool() && !value.isUndefined())
            refuse(ProfileFileText::tr("“%1” must be true or false").arg(key), key);
        return value.toBool();
    };
    ConnectionProfile profile;
    profile.id = QUuid(text(u"id"_s));
    profile.name = text(u"name"_s);
    if (object.contains("color"_L1))
        profile.color = text(u"color"_s);
    profile.environment = text(u"environment"_s);
    profile.isProduction = mark(u"production"_s);
    profile.isReadOnly = mark(u"readOnly"_s);
    profile.bootstrapServers = text(u"bootstrapServers"_s);
    profile.zookeeper = text(u"zookeeper"_s);
    if (profile.id.isNull())
        refuse(ProfileFileText::tr("a connection has no valid “id”"), object.contains("id"_L1) ? u"id"_s : QString());
    if (profile.name.isEmpty())
        refuse(ProfileFileText::tr("a connection has no “name”"), object.contains("name"_L1) ? u"name"_s : QString());
    if (!object[u"properties"_s].isObject() && object.contains("properties"_L1))
        refuse(ProfileFileText::tr("“%1” must be an object").arg(u"properties"_s), u"properties"_s);
    const QJsonObject properties = object[u"properties"_s].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (isSecretProperty(it.key()))
            refuse(ProfileFileText::tr("“%1” is a secret and belongs into the key store: remove it here and give it in the window")
                       .arg(it.key()),
                   it.key());
        else if (!it.value().isString())
            refuse(ProfileFileText::tr("“%1” must be a text").arg(it.key()), it.key());
        profile.properties.insert(it.key(), it.value().toString());
    }
    for (const QJsonValue &key : object[u"secretKeys"_s].toArray())
        profile.secretKeys << key.toString();
    const QDateTime used = QDateTime::fromString(object[u"lastUsedAt"_s].toString(), Qt::ISODateWithMs);
    profile.lastUsedAtMs = used.isValid() ? used.toMSecsSinceEpoch() : -1;
    if (fault)
        return *fault;
    return profile;
}

int lineAt(const QByteArray &text, qsizetype offset)
{
    return int(1 + text.first(std::clamp<qsizetype>(offset, 0, text.size())).count('\n'));
}

std::pair<qsizetype, qsizetype> placeOfEntry(const QByteArray &text, int n)
{
    int depth = 0; // the root object is 1, the list 2, its objects 3
    qsizetype begin = -1;
    bool isText = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                isText = false;
            continue;
        }
        isText = c == '"';
        if (c == '{' || c == '[') {
            if (++depth == 3 && c == '{' && n-- == 0)
                begin = i;
        } else if (c == '}' || c == ']') {
            if (depth-- == 3 && begin >= 0)
                return {begin, i};
        }
    }
    return {begin, begin < 0 ? -1 : text.size()};
}

} // namespace brokerscope::profile::json
