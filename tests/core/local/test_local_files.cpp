// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/cluster_files.h"
#include "core/local/jvm_command.h"
#include "core/local/local_log.h"
#include "core/local/properties_text.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace brokerscope::local;
using namespace Qt::Literals::StringLiterals;

namespace {

LocalCluster clusterIn(const QString &folder, int brokers, bool hasZooKeeper)
{
    LocalCluster cluster{u"c"_s, folder, u"abcdefghijklmnopqrstuv"_s, hasZooKeeper ? u"3.9"_s : u"4.4"_s, hasZooKeeper ? 21000 : 0, {}};
    for (int id = 0; id < brokers; ++id)
        cluster.brokers.push_back({id, 21001 + id, hasZooKeeper || (brokers == 2 && id == 1) ? 0 : 22001 + id});
    return cluster;
}

QString valueOf(const properties::Entries &entries, const QString &key)
{
    for (const auto &[k, value] : entries) {
        if (k == key)
            return value;
    }
    return u"(none)"_s;
}

} // namespace

TEST(Properties, areWrittenForAReaderOfLatin1)
{
    EXPECT_EQ(properties::escape(u"/tmp/数据 dir"_s), "/tmp/\\u6570\\u636e dir");
    EXPECT_EQ(properties::escape(u"a\\b"_s), "a\\\\b");
    EXPECT_EQ(properties::escape(u" x"_s), "\\ x");
    EXPECT_EQ(properties::escape(u"é\n"_s), "\\u00e9\\u000a");
    EXPECT_EQ(properties::escape(QString::fromUtf8("\xF0\x9F\x98\x80")), "\\ud83d\\ude00");
    EXPECT_EQ(properties::text({{u"b"_s, u"1"_s}, {u"a"_s, u"x=y:z#"_s}}), "b=1\na=x=y:z#\n");
}

TEST(ClusterFiles, serveLoopbackOnly)
{
    const LocalCluster cluster = clusterIn(u"/x"_s, 1, true);
    EXPECT_EQ(valueOf(files::zooCfg(cluster), u"clientPortAddress"_s), u"127.0.0.1"_s);
    EXPECT_EQ(valueOf(files::zooCfg(cluster), u"admin.enableServer"_s), u"false"_s);
    const auto broker = files::broker(cluster, cluster.brokers[0]);
    EXPECT_EQ(valueOf(broker, u"listeners"_s), u"PLAINTEXT://127.0.0.1:21001"_s);
    EXPECT_EQ(valueOf(broker, u"zookeeper.connect"_s), u"127.0.0.1:21000/kafka"_s);
    EXPECT_EQ(valueOf(broker, u"offsets.topic.replication.factor"_s), u"1"_s);
}

TEST(ClusterFiles, ofThreeNodesWithoutZooKeeperNameAllVoters)
{
    const LocalCluster cluster = clusterIn(u"/x"_s, 3, false);
    const auto node = files::broker(cluster, cluster.brokers[2]);
    EXPECT_EQ(valueOf(node, u"controller.quorum.voters"_s), u"0@127.0.0.1:22001,1@127.0.0.1:22002,2@127.0.0.1:22003"_s);
    EXPECT_EQ(valueOf(node, u"process.roles"_s), u"broker,controller"_s);
    EXPECT_EQ(valueOf(node, u"zookeeper.connect"_s), u"(none)"_s);
    EXPECT_EQ(valueOf(node, u"transaction.state.log.min.isr"_s), u"2"_s);
    const LocalCluster two = clusterIn(u"/x"_s, 2, false);
    EXPECT_EQ(valueOf(files::broker(two, two.brokers[1]), u"process.roles"_s), u"broker"_s);
}

TEST(ClusterFiles, areAllWritten)
{
    QTemporaryDir folder;
    const LocalCluster cluster = clusterIn(folder.filePath(u"数据 dir"_s), 1, true);
    ASSERT_TRUE(files::write(cluster));
    QFile zooCfg(cluster.file(u"zoo.cfg"_s));
    ASSERT_TRUE(zooCfg.open(QIODevice::ReadOnly));
    EXPECT_TRUE(zooCfg.readAll().contains("\\u6570\\u636e dir/zk/data\n"));
    for (const char *file : {"broker-0.properties", "log4j-zookeeper.properties", "log4j-broker-0.properties", "zk/data", "broker-0/data", "logs", "tmp"})
        EXPECT_TRUE(QFile::exists(cluster.file(QString::fromLatin1(file)))) << file;
}

TEST(JvmCommand, carriesTheClustersMarkAndACleanEnvironment)
{
    qputenv("JAVA_TOOL_OPTIONS", "-Dx=y");
    qputenv("KAFKA_OPTS", "-Dx=y");
    const QStringList line = jvm::broker(clusterIn(u"/x/数据 dir"_s, 1, true), Java{u"/j/bin/java"_s, u"17"_s, 17, {}}, u"/jars"_s, 0);
    EXPECT_EQ(line.first(), u"/j/bin/java"_s);
    EXPECT_EQ(line.last(), u"/x/数据 dir/broker-0.properties"_s);
    EXPECT_TRUE(line.contains(u"-Dbrokerscope.cluster=abcdefghijklmnopqrstuv"_s));
    EXPECT_TRUE(line.contains(u"/jars/*"_s));
    EXPECT_TRUE(line.contains(u"-Dlog4j.configuration=file:///x/%E6%95%B0%E6%8D%AE%20dir/log4j-broker-0.properties"_s));
    for (const QString &variable : jvm::environment())
        EXPECT_TRUE(variable.startsWith(u"PATH="_s) || variable.startsWith(u"HOME="_s) || variable == u"LC_ALL=C.UTF-8"_s) << qPrintable(variable);
}

TEST(LocalLog, readsLinesStackTracesAndPlainOutput)
{
    const LocalLogLine line = logline::lineOf(u"broker-0"_s, "2026-11-24T22:27:12.123+0000 INFO started (kafka.server.KafkaServer)");
    EXPECT_EQ(line.level, u"INFO"_s);
    EXPECT_EQ(line.message, u"started (kafka.server.KafkaServer)"_s);
    EXPECT_EQ(line.atMs, 1'795'559'232'123);
    EXPECT_FALSE(logline::lineOf(u"broker-0"_s, "Error: no").atMs);

    QTemporaryDir folder;
    const LocalCluster cluster = clusterIn(folder.path(), 1, true);
    ASSERT_TRUE(files::write(cluster));
    QFile log(cluster.file(u"logs/broker-0.log"_s));
    ASSERT_TRUE(log.open(QIODevice::WriteOnly));
    log.write("2026-11-24T22:27:12.123+0000 ERROR bad (x)\n\tat a.b\n2026-11-24T22:27:13.000+0100 INFO earlier (x)\n");
    log.close();
    const auto lines = LocalLog(cluster, {}, ProcessId::broker(0)).last(10);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].line.message, u"bad (x)\n\tat a.b"_s); // as one process wrote them, whatever its clock did
    EXPECT_EQ(lines[0].moreLines, 1);
    EXPECT_EQ(lines[1].line.message, u"earlier (x)"_s);
    EXPECT_EQ(LocalLog(cluster).last(1).size(), 1U);
}
