// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/config_keys.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local {

namespace {

using Type = ConfigKey::Type;
using Update = ConfigKey::Update;

constexpr std::array<std::pair<Type, const char *>, 9> kTypes{{{Type::Boolean, "boolean"},
                                                               {Type::Int, "int"},
                                                               {Type::Short, "short"},
                                                               {Type::Long, "long"},
                                                               {Type::Double, "double"},
                                                               {Type::Text, "string"},
                                                               {Type::List, "list"},
                                                               {Type::Class, "class"},
                                                               {Type::Password, "password"}}};

Type typeOf(const QString &word)
{
    const auto it = std::ranges::find_if(kTypes, [&word](const auto &type) { return word == QLatin1StringView(type.second); });
    return it == kTypes.end() ? Type::Text : it->first;
}

Update updateOf(const QString &word)
{
    return word == "per-broker"_L1 ? Update::PerBroker : word == "cluster-wide"_L1 ? Update::ClusterWide : Update::ReadOnly;
}

QString pathOf(const QString &runtime, SettingsFile::Kind kind)
{
    const QString name = kind == SettingsFile::Kind::ZooKeeper ? u"zookeeper"_s : kind == SettingsFile::Kind::LogLevels ? u"loggers"_s : u"kafka-"_s + runtime;
    return u":/brokerscope/config-keys/"_s + name + u".json"_s;
}

} // namespace

std::shared_ptr<const ConfigKeys> ConfigKeys::of(const QString &runtime, SettingsFile::Kind kind)
{
    static QMutex mutex;
    static std::map<QString, std::shared_ptr<const ConfigKeys>> known;
    const QString path = pathOf(runtime, kind);
    const QMutexLocker lock(&mutex);
    auto &place = known[path];
    if (place)
        return place;
    auto keys = std::make_shared<ConfigKeys>();
    QFile file(path);
    const QJsonArray array = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()[u"keys"].toArray() : QJsonArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QJsonValue standard = object[u"default"];
        keys->m_keys.push_back({.name = object[u"name"].toString(),
                                .type = typeOf(object[u"type"].toString()),
                                .defaultValue = standard.isString() ? std::optional(standard.toString()) : std::nullopt,
                                .valid = object[u"valid"].toString(),
                                .importance = object[u"importance"].toString(),
                                .update = updateOf(object[u"update"].toString()),
                                .help = object[u"help"].toString()});
    }
    std::ranges::sort(keys->m_keys, {}, &ConfigKey::name);
    place = keys;
    return place;
}

const ConfigKey *ConfigKeys::find(const QString &name) const
{
    const auto it = std::ranges::lower_bound(m_keys, name, {}, &ConfigKey::name);
    return it != m_keys.end() && it->name == name ? &*it : nullptr;
}

QString typeWord(Type type)
{
    const auto it = std::ranges::find(kTypes, type, &std::pair<Type, const char *>::first);
    return it == kTypes.end() ? QString() : QLatin1StringView(it->second);
}

QStringList choicesOf(const ConfigKey &key)
{
    if (key.type == Type::Boolean)
        return {u"true"_s, u"false"_s};
    const qsizetype from = key.valid.indexOf(u'[');
    if (from < 0 || !key.valid.endsWith(u']') || key.valid.contains("..."_L1))
        return {};
    QStringList words = key.valid.sliced(from + 1).chopped(1).split(u',');
    for (QString &word : words)
        word = word.trimmed();
    words.removeAll(QString());
    return words;
}

} // namespace brokerscope::local
