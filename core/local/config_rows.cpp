// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/config_rows.h"

#include "core/local/cluster_files.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local {

bool ConfigRow::operator==(const ConfigRow &other) const
{
    return key == other.key && known.has_value() == other.known.has_value() && value == other.value && source == other.source && otherwise == other.otherwise
        && fixedReason == other.fixedReason && objection == other.objection;
}

namespace config {

namespace {

using Source = ConfigRow::Source;
using Kind = SettingsFile::Kind;

/// Brokerscope's choice; of all brokers only what is the same for all.
properties::Entries chosenFor(const LocalCluster &cluster, SettingsFile file)
{
    switch (file.kind) {
    case Kind::AllBrokers: {
        properties::Entries common;
        for (size_t i = 0; i < cluster.brokers.size(); ++i) {
            const properties::Entries entries = files::broker(cluster, cluster.brokers[i]);
            if (i == 0)
                common = entries;
            else
                std::erase_if(common, [&entries](const auto &entry) { return std::ranges::find(entries, entry) == entries.end(); });
        }
        return common;
    }
    case Kind::OneBroker: {
        const auto it = std::ranges::find(cluster.brokers, file.broker, &LocalCluster::Broker::id);
        return it == cluster.brokers.end() ? properties::Entries() : files::broker(cluster, *it);
    }
    case Kind::ZooKeeper: return files::zooCfg(cluster);
    case Kind::LogLevels: return {};
    }
    return {};
}

bool isChosenForSome(const LocalCluster &cluster, const QString &key)
{
    return std::ranges::any_of(cluster.brokers, [&](const LocalCluster::Broker &broker) {
        const properties::Entries entries = files::broker(cluster, broker);
        return std::ranges::find(entries, key, &std::pair<QString, QString>::first) != entries.end();
    });
}

const properties::Document *documentOf(const settings::Documents &own, SettingsFile file)
{
    const auto it = own.find(file);
    return it == own.end() ? nullptr : &it->second;
}

ConfigRow makeRow(const LocalCluster &cluster, SettingsFile file, const settings::Documents &own, const QString &key, const properties::Entries &chosen)
{
    ConfigRow row{.key = key, .known = std::nullopt, .value = std::nullopt, .otherwise = std::nullopt, .fixedReason = settings::fixedReason(file, key), .objection = {}};
    if (const ConfigKey *known = ConfigKeys::of(cluster.runtime, file.kind)->find(key))
        row.known = *known;
    if (row.known && row.known->defaultValue) {
        row.value = row.known->defaultValue;
        row.source = Source::Default;
    }
    if (const auto it = std::ranges::find(chosen, key, &std::pair<QString, QString>::first); it != chosen.end()) {
        row.value = it->second;
        row.source = Source::Brokerscope;
    } else if (file.kind == Kind::AllBrokers && !row.fixedReason.isEmpty() && isChosenForSome(cluster, key)) {
        row.value.reset(); // each broker has its own
        row.source = Source::Brokerscope;
    }
    if (file.kind == Kind::OneBroker) {
        if (const properties::Document *all = documentOf(own, {Kind::AllBrokers}); all && all->find(key)) {
            row.value = all->find(key)->value;
            row.source = Source::AllBrokers;
        }
    }
    row.otherwise = row.value;
    if (const properties::Document *mine = documentOf(own, file); mine && mine->find(key)) {
        row.value = mine->find(key)->value;
        row.source = Source::ThisFile;
        row.objection = check(cluster, file, key, *row.value);
    }
    return row;
}

} // namespace

std::vector<ConfigRow> rowsOf(const LocalCluster &cluster, SettingsFile file, const settings::Documents &own)
{
    const properties::Entries chosen = chosenFor(cluster, file);
    std::set<QString> keys;
    for (const ConfigKey &key : ConfigKeys::of(cluster.runtime, file.kind)->all())
        keys.insert(key.name);
    for (const auto &[key, value] : chosen)
        keys.insert(key);
    for (const SettingsFile source : {file, SettingsFile{file.kind == Kind::OneBroker ? Kind::AllBrokers : file.kind, file.kind == Kind::OneBroker ? 0 : file.broker}})
        if (const properties::Document *document = documentOf(own, source))
            for (const properties::Document::Line &line : document->lines())
                if (!line.key.isEmpty())
                    keys.insert(line.key);
    std::vector<ConfigRow> rows;
    rows.reserve(keys.size());
    for (const QString &key : keys)
        rows.push_back(makeRow(cluster, file, own, key, chosen));
    return rows;
}

ConfigRow rowOf(const LocalCluster &cluster, SettingsFile file, const settings::Documents &own, const QString &key)
{
    return makeRow(cluster, file, own, key, chosenFor(cluster, file));
}

QString sourceText(Source source)
{
    switch (source) {
    case Source::ThisFile: return QCoreApplication::translate("LocalConfig", "set");
    case Source::AllBrokers: return QCoreApplication::translate("LocalConfig", "all brokers");
    case Source::Brokerscope: return u"Brokerscope"_s;
    case Source::Default: return QCoreApplication::translate("LocalConfig", "default");
    case Source::None: return u"—"_s;
    }
    return {};
}

QString sourceWord(Source source)
{
    switch (source) {
    case Source::ThisFile: return u"set"_s;
    case Source::AllBrokers: return u"allBrokers"_s;
    case Source::Brokerscope: return u"brokerscope"_s;
    case Source::Default: return u"default"_s;
    case Source::None: return u"none"_s;
    }
    return {};
}

std::vector<ProcessId> readersOf(const LocalCluster &cluster, SettingsFile file)
{
    switch (file.kind) {
    case Kind::OneBroker: return {ProcessId::broker(file.broker)};
    case Kind::ZooKeeper: return {ProcessId::zookeeper()};
    case Kind::LogLevels: return cluster.processes();
    case Kind::AllBrokers: break;
    }
    std::vector<ProcessId> brokers;
    for (const LocalCluster::Broker &broker : cluster.brokers)
        brokers.push_back(ProcessId::broker(broker.id));
    return brokers;
}

} // namespace config

} // namespace brokerscope::local
