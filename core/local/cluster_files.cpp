// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/cluster_files.h"

#include "core/local/made_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local::files {

namespace {

QStringList voters(const LocalCluster &cluster)
{
    QStringList all;
    for (const LocalCluster::Broker &broker : cluster.brokers)
        if (broker.controllerPort != 0)
            all.append(u"%1@127.0.0.1:%2"_s.arg(broker.id).arg(broker.controllerPort));
    return all;
}

constexpr QStringView kRootLogger = u"root"; // its name in the file of log levels

/// Files of the person's own that speak of this process, from the general to the special: a later one wins.
std::vector<SettingsFile> settingsOf(ProcessId process)
{
    if (process.kind == ProcessId::Kind::ZooKeeper)
        return {{SettingsFile::Kind::ZooKeeper, 0}};
    return {{SettingsFile::Kind::AllBrokers, 0}, {SettingsFile::Kind::OneBroker, process.id}};
}

/// The lines of a document with its remarks, without the keys that a later one sets again.
QByteArray linesOf(const properties::Document &document, const properties::Document *later)
{
    QByteArray all;
    for (const properties::Document::Line &line : document.lines()) {
        if (line.key.isEmpty())
            all += line.bytes;
        else if (!later || !later->find(line.key))
            all += properties::text({{line.key, line.value}});
    }
    return all.isEmpty() || all.endsWith('\n') ? all : all + '\n';
}

void appendRaft(properties::Entries &entries, const LocalCluster &cluster, const LocalCluster::Broker &broker)
{
    const bool isController = broker.controllerPort != 0;
    QString listeners = u"PLAINTEXT://127.0.0.1:%1"_s.arg(broker.port);
    if (isController)
        listeners += u",CONTROLLER://127.0.0.1:%1"_s.arg(broker.controllerPort);
    entries.insert(entries.end(),
                   {{u"process.roles"_s, isController ? u"broker,controller"_s : u"broker"_s},
                    {u"node.id"_s, QString::number(broker.id)},
                    {u"controller.quorum.voters"_s, voters(cluster).join(u',')},
                    {u"controller.listener.names"_s, u"CONTROLLER"_s},
                    {u"inter.broker.listener.name"_s, u"PLAINTEXT"_s},
                    {u"listener.security.protocol.map"_s, u"PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"_s},
                    {u"listeners"_s, listeners}});
}

properties::Entries chosen(const LocalCluster &cluster, ProcessId process)
{
    if (process.kind == ProcessId::Kind::ZooKeeper)
        return zooCfg(cluster);
    const auto it = std::ranges::find(cluster.brokers, process.id, &LocalCluster::Broker::id);
    return it == cluster.brokers.end() ? properties::Entries() : broker(cluster, *it);
}

Outcome saveFilesOf(const LocalCluster &cluster, ProcessId process, const settings::Documents &own)
{
    const QByteArray log = properties::text(logging(cluster, process, own));
    if (const auto saved = made::save(loggingOf(cluster, process), log, properties::text(logging(cluster, process, {}))); !saved)
        return saved;
    return made::save(configurationOf(cluster, process), configuration(cluster, process, own), properties::text(chosen(cluster, process)));
}

} // namespace

properties::Entries zooCfg(const LocalCluster &cluster)
{
    return {
        {u"tickTime"_s, u"2000"_s},
        {u"dataDir"_s, dataOf(cluster, ProcessId::zookeeper())},
        {u"clientPort"_s, QString::number(cluster.zookeeperPort)},
        {u"clientPortAddress"_s, u"127.0.0.1"_s},
        {u"admin.enableServer"_s, u"false"_s}, // on by default, on 0.0.0.0:8080
        {u"4lw.commands.whitelist"_s, u"*"_s},
        {u"maxClientCnxns"_s, u"0"_s},
        {u"autopurge.snapRetainCount"_s, u"3"_s},
        {u"autopurge.purgeInterval"_s, u"24"_s},
    };
}

properties::Entries broker(const LocalCluster &cluster, const LocalCluster::Broker &broker)
{
    properties::Entries entries;
    if (cluster.hasZooKeeper()) {
        entries = {{u"broker.id"_s, QString::number(broker.id)},
                   {u"listeners"_s, u"PLAINTEXT://127.0.0.1:%1"_s.arg(broker.port)},
                   {u"zookeeper.connect"_s, cluster.zookeeper()},
                   // 18 s in 3.9: so long a crashed broker could not come back.
                   {u"zookeeper.session.timeout.ms"_s, u"6000"_s},
                   {u"zookeeper.connection.timeout.ms"_s, u"18000"_s},
                   // With the default of 5 s the last of three brokers takes 18 s to stop.
                   {u"controlled.shutdown.retry.backoff.ms"_s, u"300"_s}};
    } else {
        appendRaft(entries, cluster, broker);
    }
    const QString factor = QString::number(cluster.brokers.size());
    entries.insert(entries.end(),
                   {{u"advertised.listeners"_s, u"PLAINTEXT://127.0.0.1:%1"_s.arg(broker.port)},
                    {u"log.dirs"_s, dataOf(cluster, ProcessId::broker(broker.id))},
                    {u"num.network.threads"_s, u"2"_s},
                    {u"num.io.threads"_s, u"4"_s},
                    {u"background.threads"_s, u"4"_s},
                    {u"num.recovery.threads.per.data.dir"_s, u"2"_s},
                    // 128 MB by default, taken from the heap at start.
                    {u"log.cleaner.dedupe.buffer.size"_s, u"2097152"_s},
                    {u"log.segment.bytes"_s, u"67108864"_s},
                    {u"log.index.size.max.bytes"_s, u"1048576"_s},
                    {u"offsets.topic.num.partitions"_s, u"10"_s},
                    {u"transaction.state.log.num.partitions"_s, u"5"_s},
                    {u"offsets.topic.replication.factor"_s, factor},
                    {u"transaction.state.log.replication.factor"_s, factor},
                    {u"transaction.state.log.min.isr"_s, cluster.brokers.size() == 3 ? u"2"_s : u"1"_s},
                    {u"min.insync.replicas"_s, u"1"_s},
                    {u"default.replication.factor"_s, factor},
                    {u"group.initial.rebalance.delay.ms"_s, u"0"_s},
                    {u"auto.create.topics.enable"_s, u"false"_s},
                    {u"delete.topic.enable"_s, u"true"_s}});
    return entries;
}

properties::Entries logging(const LocalCluster &cluster, ProcessId process, const settings::Documents &own)
{
    const QString file = logOf(cluster, process);
    const QString pattern = u"%d{yyyy-MM-dd'T'HH:mm:ss.SSSZ} %p %m (%c)%n"_s; // LocalLog reads it
    QString root = u"INFO"_s;
    properties::Entries levels;
    if (const auto found = own.find(SettingsFile{SettingsFile::Kind::LogLevels, 0}); found != own.end()) {
        for (const properties::Document::Line &line : found->second.lines()) {
            if (line.key == kRootLogger)
                root = line.value;
            else if (!line.key.isEmpty())
                levels.emplace_back(line.key, line.value);
        }
    }
    properties::Entries entries;
    if (cluster.hasZooKeeper()) {
        entries = {{u"log4j.rootLogger"_s, root + u", file"_s},
                   {u"log4j.appender.file"_s, u"org.apache.log4j.RollingFileAppender"_s},
                   {u"log4j.appender.file.File"_s, file},
                   {u"log4j.appender.file.MaxFileSize"_s, u"10MB"_s},
                   {u"log4j.appender.file.MaxBackupIndex"_s, u"5"_s},
                   {u"log4j.appender.file.layout"_s, u"org.apache.log4j.PatternLayout"_s},
                   {u"log4j.appender.file.layout.ConversionPattern"_s, pattern}};
        for (const auto &[logger, level] : levels)
            entries.emplace_back(u"log4j.logger."_s + logger, level);
        return entries;
    }
    entries = {{u"status"_s, u"ERROR"_s},
               {u"appender.file.type"_s, u"RollingFile"_s},
               {u"appender.file.name"_s, u"file"_s},
               {u"appender.file.fileName"_s, file},
               {u"appender.file.filePattern"_s, file + u".%i"_s},
               {u"appender.file.layout.type"_s, u"PatternLayout"_s},
               {u"appender.file.layout.pattern"_s, pattern},
               {u"appender.file.policies.type"_s, u"Policies"_s},
               {u"appender.file.policies.size.type"_s, u"SizeBasedTriggeringPolicy"_s},
               {u"appender.file.policies.size.size"_s, u"10MB"_s},
               {u"appender.file.strategy.type"_s, u"DefaultRolloverStrategy"_s},
               {u"appender.file.strategy.max"_s, u"5"_s},
               {u"rootLogger.level"_s, root},
               {u"rootLogger.appenderRef.file.ref"_s, u"file"_s}};
    for (int i = 0; const auto &[logger, level] : levels) {
        const QString prefix = u"logger.own%1."_s.arg(i++);
        entries.emplace_back(prefix + u"name"_s, logger);
        entries.emplace_back(prefix + u"level"_s, level);
    }
    return entries;
}

QByteArray configuration(const LocalCluster &cluster, ProcessId process, const settings::Documents &own)
{
    std::vector<std::pair<SettingsFile, const properties::Document *>> documents;
    for (const SettingsFile file : settingsOf(process))
        if (const auto found = own.find(file); found != own.end())
            documents.emplace_back(file, &found->second);
    properties::Entries entries = chosen(cluster, process);
    std::erase_if(entries, [&documents](const auto &entry) {
        return std::ranges::any_of(documents, [&entry](const auto &document) { return document.second->find(entry.first) != nullptr; });
    });
    QByteArray text = properties::text(entries);
    for (size_t i = 0; i < documents.size(); ++i)
        text += "\n# settings/" + documents[i].first.word().toLatin1() + ".properties\n"
            + linesOf(*documents[i].second, i + 1 < documents.size() ? documents[i + 1].second : nullptr);
    return text;
}

QString configurationOf(const LocalCluster &cluster, ProcessId process)
{
    return process.kind == ProcessId::Kind::ZooKeeper ? cluster.file(u"zoo.cfg"_s) : cluster.file(process.word() + u".properties"_s);
}

QString loggingOf(const LocalCluster &cluster, ProcessId process)
{
    return cluster.file(u"log4j-"_s + process.word() + u".properties"_s);
}

QString dataOf(const LocalCluster &cluster, ProcessId process)
{
    return process.kind == ProcessId::Kind::ZooKeeper ? cluster.file(u"zk/data"_s) : cluster.file(process.word() + u"/data"_s);
}

QString outputOf(const LocalCluster &cluster, ProcessId process)
{
    return cluster.file(u"logs/"_s + process.word() + u".out"_s);
}

QString logOf(const LocalCluster &cluster, ProcessId process)
{
    return cluster.file(u"logs/"_s + process.word() + u".log"_s);
}

Outcome writePlain(const LocalCluster &cluster, const settings::Documents &own)
{
    for (const ProcessId process : cluster.processes())
        if (const auto written = made::write(configurationOf(cluster, process), configuration(cluster, process, own)); !written)
            return written;
    return done();
}

Outcome write(const LocalCluster &cluster)
{
    const auto own = settings::load(cluster);
    if (!own)
        return failure(own.error());
    const std::vector<ProcessId> processes = cluster.processes();
    QStringList folders{cluster.file(u"logs"_s), cluster.file(u"tmp"_s)};
    for (const ProcessId process : processes)
        folders.append(dataOf(cluster, process));
    for (const QString &folder : folders) {
        if (!QDir().mkpath(folder))
            return failure(LocalReason{LocalReason::Code::FolderUnusable, {folder}, {}}.error());
    }
    for (const ProcessId process : processes)
        if (const auto saved = saveFilesOf(cluster, process, *own); !saved)
            return saved;
    return done();
}

Outcome writeFilesOf(const LocalCluster &cluster, ProcessId process)
{
    const auto own = settings::load(cluster);
    return own ? saveFilesOf(cluster, process, *own) : failure(own.error());
}

QStringList editedByHand(const LocalCluster &cluster)
{
    QStringList names = QDir(cluster.folder).entryList({u"*.properties.by-hand*"_s, u"zoo.cfg.by-hand*"_s}, QDir::Files, QDir::Name);
    for (const ProcessId process : cluster.processes()) {
        QFile file(configurationOf(cluster, process));
        if (file.open(QIODevice::ReadOnly) && !made::isMade(file.readAll(), properties::text(chosen(cluster, process))))
            names.append(QFileInfo(file).fileName());
    }
    return names;
}

QStringList waitingForRestart(const LocalCluster &cluster, ProcessId process, const settings::Documents &own)
{
    QFile file(configurationOf(cluster, process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto ran = properties::Document::parse(file.readAll());
    const auto next = properties::Document::parse(configuration(cluster, process, own));
    QStringList keys;
    for (const auto &[from, to] : {std::pair(&ran, &next), std::pair(&next, &ran)}) {
        for (const properties::Document::Line &line : from->lines()) {
            const properties::Document::Line *other = line.key.isEmpty() ? &line : to->find(line.key);
            if (!other || (!line.key.isEmpty() && other->value != line.value))
                keys.append(line.key);
        }
    }
    keys.removeDuplicates();
    keys.sort();
    return keys;
}

} // namespace brokerscope::local::files
