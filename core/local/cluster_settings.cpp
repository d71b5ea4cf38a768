// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/cluster_settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local {

using Kind = SettingsFile::Kind;

QString SettingsFile::word() const
{
    switch (kind) {
    case Kind::AllBrokers: return u"brokers"_s;
    case Kind::OneBroker: return u"broker-%1"_s.arg(broker);
    case Kind::ZooKeeper: return u"zookeeper"_s;
    case Kind::LogLevels: return u"log-levels"_s;
    }
    return {};
}

std::optional<SettingsFile> SettingsFile::parse(const QString &word)
{
    for (const Kind kind : {Kind::AllBrokers, Kind::ZooKeeper, Kind::LogLevels})
        if (word == SettingsFile{kind}.word())
            return SettingsFile{kind};
    bool isNumber = false;
    const int broker = QStringView(word).sliced(word.startsWith(u"broker-") ? 7 : 0).toInt(&isNumber);
    if (!isNumber || broker < 0)
        return std::nullopt;
    return SettingsFile{Kind::OneBroker, broker};
}

namespace settings {

namespace {

Error unusable(const QString &path, const QString &detail)
{
    return {Error::Kind::Internal, 0,
            QCoreApplication::translate("LocalConfig", "%1 cannot be read or written; check its rights and the space on its disk.").arg(path), detail, true};
}

enum class Owner { Ids, Listeners, Quorum, Folders, ZooKeeperAddress, ZooKeeperData, ZooKeeperProbe };

struct Fixed
{
    const char *key;
    Owner owner;
};

constexpr std::array<Fixed, 22> kBrokerKeys{{{"broker.id", Owner::Ids},
                                             {"broker.id.generation.enable", Owner::Ids},
                                             {"node.id", Owner::Ids},
                                             {"process.roles", Owner::Quorum},
                                             {"controller.quorum.voters", Owner::Quorum},
                                             {"controller.quorum.bootstrap.servers", Owner::Quorum},
                                             {"controller.listener.names", Owner::Listeners},
                                             {"listeners", Owner::Listeners},
                                             {"advertised.listeners", Owner::Listeners},
                                             {"inter.broker.listener.name", Owner::Listeners},
                                             {"security.inter.broker.protocol", Owner::Listeners},
                                             {"listener.security.protocol.map", Owner::Listeners},
                                             {"control.plane.listener.name", Owner::Listeners},
                                             {"early.start.listeners", Owner::Listeners},
                                             {"host.name", Owner::Listeners},
                                             {"port", Owner::Listeners},
                                             {"advertised.host.name", Owner::Listeners},
                                             {"advertised.port", Owner::Listeners},
                                             {"log.dir", Owner::Folders},
                                             {"log.dirs", Owner::Folders},
                                             {"metadata.log.dir", Owner::Folders},
                                             {"zookeeper.connect", Owner::ZooKeeperAddress}}};

constexpr std::array<Fixed, 7> kZooKeeperKeys{{{"dataDir", Owner::ZooKeeperData},
                                               {"dataLogDir", Owner::ZooKeeperData},
                                               {"clientPort", Owner::ZooKeeperAddress},
                                               {"clientPortAddress", Owner::ZooKeeperAddress},
                                               {"secureClientPort", Owner::ZooKeeperAddress},
                                               {"admin.enableServer", Owner::ZooKeeperProbe},
                                               {"4lw.commands.whitelist", Owner::ZooKeeperProbe}}};

QString textOf(Owner owner)
{
    switch (owner) {
    case Owner::Ids: return QCoreApplication::translate("LocalConfig", "Brokerscope numbers the brokers itself.");
    case Owner::Listeners: return QCoreApplication::translate("LocalConfig", "Brokerscope gives each broker its own port, on this computer only.");
    case Owner::Quorum: return QCoreApplication::translate("LocalConfig", "Which nodes vote is settled when the cluster is made.");
    case Owner::Folders: return QCoreApplication::translate("LocalConfig", "Each broker keeps its records in the cluster’s own folder.");
    case Owner::ZooKeeperAddress: return QCoreApplication::translate("LocalConfig", "Brokerscope gives ZooKeeper its port, on this computer only.");
    case Owner::ZooKeeperData: return QCoreApplication::translate("LocalConfig", "ZooKeeper keeps its data in the cluster’s own folder.");
    case Owner::ZooKeeperProbe: return QCoreApplication::translate("LocalConfig", "Brokerscope asks ZooKeeper by these commands whether it is well.");
    }
    return {};
}

} // namespace

std::vector<SettingsFile> filesOf(const LocalCluster &cluster)
{
    std::vector<SettingsFile> all{{Kind::AllBrokers}};
    for (const LocalCluster::Broker &broker : cluster.brokers)
        all.push_back({Kind::OneBroker, broker.id});
    if (cluster.hasZooKeeper())
        all.push_back({Kind::ZooKeeper});
    all.push_back({Kind::LogLevels});
    return all;
}

QString pathOf(const LocalCluster &cluster, SettingsFile file)
{
    return cluster.file(u"settings/"_s + file.word() + u".properties"_s);
}

Result<QByteArray> read(const LocalCluster &cluster, SettingsFile file)
{
    QFile input(pathOf(cluster, file));
    if (!input.open(QIODevice::ReadOnly))
        return input.exists() ? Result<QByteArray>(failure(unusable(input.fileName(), input.errorString()))) : QByteArray();
    QByteArray text = input.read(8 * properties::Document::kMost);
    if (input.error() != QFileDevice::NoError || !input.atEnd())
        return failure(unusable(input.fileName(), input.errorString()));
    return text;
}

Result<Documents> load(const LocalCluster &cluster)
{
    Documents documents;
    for (const SettingsFile file : filesOf(cluster)) {
        const auto text = read(cluster, file);
        if (!text)
            return failure(text.error());
        if (!text->isEmpty())
            documents.emplace(file, properties::Document::parse(*text));
    }
    return documents;
}

Outcome save(const LocalCluster &cluster, SettingsFile file, const QByteArray &before, const QByteArray &text)
{
    const auto now = read(cluster, file);
    if (!now)
        return failure(now.error());
    const QString path = pathOf(cluster, file);
    if (*now != before)
        return failure({Error::Kind::Conflict, 0, QCoreApplication::translate("LocalConfig", "%1 was written by someone else meanwhile; read it again, then set it again.").arg(path), {}, true});
    if (text.isEmpty()) {
        if (QFile::exists(path) && !QFile::remove(path))
            return failure(unusable(path, {}));
        return done();
    }
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile output(path);
    if (!output.open(QIODevice::WriteOnly) || output.write(text) != text.size() || !output.commit())
        return failure(unusable(path, output.errorString()));
    return done();
}

Outcome copy(const LocalCluster &from, const LocalCluster &to)
{
    for (const SettingsFile file : filesOf(from)) {
        const auto text = read(from, file);
        if (!text)
            return failure(text.error());
        if (const auto saved = save(to, file, {}, *text); !saved)
            return saved;
    }
    return done();
}

QString fixedReason(SettingsFile file, const QString &key)
{
    const auto in = [&key](const auto &keys) {
        const auto it = std::ranges::find_if(keys, [&key](const Fixed &fixed) { return key == QLatin1StringView(fixed.key); });
        return it == keys.end() ? QString() : textOf(it->owner);
    };
    switch (file.kind) {
    case Kind::AllBrokers:
    case Kind::OneBroker: return in(kBrokerKeys);
    case Kind::ZooKeeper:
        // Only one ZooKeeper runs here.
        return key.startsWith(u"server.") || key.startsWith(u"group.") || key.startsWith(u"weight.") ? textOf(Owner::ZooKeeperAddress) : in(kZooKeeperKeys);
    case Kind::LogLevels: return {};
    }
    return {};
}

LocalReason check(const LocalCluster &cluster)
{
    const auto documents = load(cluster);
    if (!documents)
        return {LocalReason::Code::FolderUnusable, {cluster.file(u"settings"_s)}, documents.error().detail};
    for (const auto &[file, document] : *documents) {
        for (const properties::Document::Line &line : document.lines()) {
            const QString why = line.fault != properties::Document::Fault::None ? properties::textOf(line.fault)
                : line.key.isEmpty()                                           ? QString()
                                                                               : fixedReason(file, line.key);
            if (!why.isEmpty())
                return {LocalReason::Code::BadConfiguration, {pathOf(cluster, file), QString::number(line.number)}, why};
        }
    }
    return {};
}

} // namespace settings

} // namespace brokerscope::local
