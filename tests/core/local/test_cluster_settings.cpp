// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/cluster_files.h"
#include "core/local/cluster_settings.h"
#include "core/local/made_file.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace brokerscope;
using namespace brokerscope::local;
using namespace Qt::Literals::StringLiterals;
using Kind = SettingsFile::Kind;

namespace {

class ClusterSettings : public testing::Test
{
protected:
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    void setAll(SettingsFile file, const QByteArray &text)
    {
        const auto before = settings::read(m_cluster, file);
        ASSERT_TRUE(before);
        ASSERT_TRUE(settings::save(m_cluster, file, *before, text));
    }
    QByteArray broker(int id) const { return read(m_cluster.file(u"broker-%1.properties"_s.arg(id))); }

    QTemporaryDir m_folder;
    LocalCluster m_cluster{u"c"_s, m_folder.filePath(u"数据 dir"_s), u"abcdefghijklmnopqrstuv"_s, u"3.9"_s, 21000, {{0, 21001, 0}, {1, 21002, 0}}};
};

} // namespace

TEST_F(ClusterSettings, takeThePlaceOfWhatBrokerscopeChooses)
{
    setAll({Kind::AllBrokers}, "# more threads\nnum.io.threads=6\nlog.retention.hours = 2\n");
    setAll({Kind::OneBroker, 1}, "num.io.threads=7\n# 中文\nbroker.rack=机架\n");
    setAll({Kind::ZooKeeper}, "tickTime=1000\nsnapCount=5000\n");
    setAll({Kind::LogLevels}, "root=WARN\nkafka.controller=DEBUG\n");
    ASSERT_TRUE(files::write(m_cluster));
    const QByteArray first = broker(0);
    EXPECT_TRUE(first.contains("\n# more threads\nnum.io.threads=6\nlog.retention.hours=2\n")) << first.constData();
    EXPECT_FALSE(first.contains("num.io.threads=4"));
    EXPECT_FALSE(first.contains("broker.rack"));
    const QByteArray second = broker(1);
    EXPECT_EQ(second.count("num.io.threads="), 1) << second.constData();
    EXPECT_TRUE(second.contains("num.io.threads=7\n# 中文\nbroker.rack=\\u673a\\u67b6\n"));
    EXPECT_TRUE(second.contains("log.retention.hours=2\n"));
    const QByteArray zoo = read(m_cluster.file(u"zoo.cfg"_s));
    EXPECT_TRUE(zoo.contains("\ntickTime=1000\nsnapCount=5000\n"));
    EXPECT_EQ(zoo.count("tickTime"), 1);
    const QByteArray log = read(m_cluster.file(u"log4j-broker-0.properties"_s));
    EXPECT_TRUE(log.contains("log4j.rootLogger=WARN, file\n") && log.contains("log4j.logger.kafka.controller=DEBUG\n")) << log.constData();
    LocalCluster raft = m_cluster;
    raft.runtime = u"4.4"_s;
    raft.zookeeperPort = 0;
    const QByteArray log2 = properties::text(files::logging(raft, ProcessId::broker(0), *settings::load(raft)));
    EXPECT_TRUE(log2.contains("rootLogger.level=WARN\n") && log2.contains("logger.own0.name=kafka.controller\nlogger.own0.level=DEBUG\n")) << log2.constData();
}

TEST_F(ClusterSettings, areNeverWrittenOverWhatSomeoneElseWrote)
{
    setAll({Kind::AllBrokers}, "num.io.threads=6\n");
    write(settings::pathOf(m_cluster, {Kind::AllBrokers}), "by hand");
    const auto saved = settings::save(m_cluster, {Kind::AllBrokers}, "num.io.threads=6\n", "num.io.threads=8\n");
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(read(settings::pathOf(m_cluster, {Kind::AllBrokers})), "by hand");
    ASSERT_TRUE(settings::save(m_cluster, {Kind::AllBrokers}, "by hand", {}));
    EXPECT_FALSE(QFile::exists(settings::pathOf(m_cluster, {Kind::AllBrokers})));
}

TEST_F(ClusterSettings, whatIsEditedInAMadeFileIsKeptBesideIt)
{
    ASSERT_TRUE(files::write(m_cluster));
    const QString path = m_cluster.file(u"broker-0.properties"_s);
    const QByteArray made = read(path);
    ASSERT_TRUE(files::write(m_cluster)); // its own work is written over
    EXPECT_TRUE(files::editedByHand(m_cluster).isEmpty());
    for (const QString &kept : QStringList{path + u".by-hand"_s, path + u".by-hand-2"_s}) {
        write(path, made + "num.io.threads=9\n");
        ASSERT_TRUE(files::write(m_cluster));
        EXPECT_EQ(read(path), made);
        EXPECT_EQ(read(kept), made + "num.io.threads=9\n");
    }
    EXPECT_EQ(files::editedByHand(m_cluster), QStringList({u"broker-0.properties.by-hand"_s, u"broker-0.properties.by-hand-2"_s}));
    // Earlier versions wrote no checksum.
    write(path, properties::text(files::broker(m_cluster, m_cluster.brokers[0])));
    ASSERT_TRUE(files::write(m_cluster));
    EXPECT_FALSE(QFile::exists(path + u".by-hand-3"_s));
}

TEST_F(ClusterSettings, sayWhyAClusterCannotBeStartedWithThem)
{
    EXPECT_TRUE(settings::check(m_cluster).isNone());
    setAll({Kind::OneBroker, 1}, "# ok\nlog.retention.hours=2\nbroker.rack\n");
    LocalReason why = settings::check(m_cluster);
    EXPECT_EQ(why.code, LocalReason::Code::BadConfiguration);
    EXPECT_EQ(why.args, QStringList({settings::pathOf(m_cluster, {Kind::OneBroker, 1}), u"3"_s}));
    EXPECT_TRUE(why.text().contains(u"Line 3 of"_s));
    EXPECT_FALSE(why.detail.isEmpty());
    setAll({Kind::OneBroker, 1}, "log.dirs=/elsewhere\n");
    why = settings::check(m_cluster);
    EXPECT_EQ(why.args.value(1), u"1"_s);
    EXPECT_EQ(why.detail, settings::fixedReason({Kind::AllBrokers}, u"log.dirs"_s));
}

TEST_F(ClusterSettings, tellWhatWaitsForARestart)
{
    const auto waiting = [this](ProcessId process) { return files::waitingForRestart(m_cluster, process, *settings::load(m_cluster)); };
    setAll({Kind::AllBrokers}, "num.io.threads=6\n");
    EXPECT_TRUE(waiting(ProcessId::broker(0)).isEmpty()); // it has never run
    ASSERT_TRUE(files::write(m_cluster));
    EXPECT_TRUE(waiting(ProcessId::broker(0)).isEmpty());
    setAll({Kind::AllBrokers}, "log.retention.hours=2\n");
    EXPECT_EQ(waiting(ProcessId::broker(0)), QStringList({u"log.retention.hours"_s, u"num.io.threads"_s}));
    EXPECT_TRUE(waiting(ProcessId::zookeeper()).isEmpty());
    ASSERT_TRUE(files::writeFilesOf(m_cluster, ProcessId::broker(0)));
    EXPECT_TRUE(waiting(ProcessId::broker(0)).isEmpty());
    EXPECT_FALSE(waiting(ProcessId::broker(1)).isEmpty());
}

TEST_F(ClusterSettings, areNamedByWords)
{
    for (const SettingsFile file : settings::filesOf(m_cluster))
        EXPECT_EQ(SettingsFile::parse(file.word()), file);
    EXPECT_EQ(SettingsFile::parse(u"1"_s), (SettingsFile{Kind::OneBroker, 1}));
    for (const QString &word : {u""_s, u"-1"_s, u"broker-"_s, u"broker--1"_s, u"../x"_s, u"broker-x"_s})
        EXPECT_FALSE(SettingsFile::parse(word)) << qPrintable(word);
}
