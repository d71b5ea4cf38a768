// SPDX-License-Identifier: GPL-3.0-or-later

/// Own settings, from the command line to the real servers: what Kafka's own tool shows of them.
#include "core/local/cluster_settings.h"
#include "tests/integration/local/local_cluster_test.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace brokerscope;
using namespace brokerscope::local;
using namespace Qt::Literals::StringLiterals;

namespace {

class ClusterConfiguration : public LocalClusterTest
{
protected:
    /// In the test's folders. Prints why it failed.
    test::Output cli(const QStringList &arguments) const
    {
        test::Output output = test::run(u"env"_s, QStringList{u"XDG_DATA_HOME="_s + m_home.filePath(u"data"_s), u"XDG_RUNTIME_DIR="_s + m_home.path(), QStringLiteral(BROKERSCOPE_CLI), u"local"_s, u"config"_s} + arguments);
        if (output.exitCode == 1)
            fprintf(stderr, "%s%s\n", output.out.constData(), output.err.constData());
        return output;
    }
    /// As Kafka's ConfigCommand says it: "  num.io.threads=6 sensitive=false synonyms={…}".
    static QByteArray described(const LocalCluster &cluster, const QByteArray &key)
    {
        const QByteArray all = test::run(java::find()->program,
                                         {u"-Xmx256m"_s, u"-XX:+UseSerialGC"_s, u"-XX:TieredStopAtLevel=1"_s, u"-cp"_s, runtimes::find(cluster.runtime)->folder() + u"/*"_s, u"kafka.admin.ConfigCommand"_s,
                                          u"--bootstrap-server"_s, cluster.bootstrap(), u"--describe"_s, u"--all"_s, u"--entity-type"_s, u"brokers"_s, u"--entity-name"_s, u"0"_s})
                                   .out;
        for (const QByteArray &line : all.split('\n'))
            if (line.trimmed().startsWith(QByteArray(key + '=')))
                return line.trimmed().split(' ').first();
        return all;
    }
    void restartBroker()
    {
        ASSERT_TRUE(async::await(client()->stopProcess(ProcessId::broker(0))));
        const auto started = async::await(client()->startProcess(ProcessId::broker(0)));
        ASSERT_TRUE(started) << qPrintable(started.error().message + started.error().detail);
    }
};

TEST_F(ClusterConfiguration, reachesTheRunningBroker)
{
    const LocalCluster cluster = create(u"tuned"_s);
    const QStringList on{u"--name"_s, u"tuned"_s};
    ASSERT_EQ(cli(QStringList{u"set"_s, u"log.retention.hours"_s, u"7"_s} + on).exitCode, 0);
    ASSERT_EQ(cli(QStringList{u"set"_s, u"maxClientCnxns"_s, u"77"_s, u"--file"_s, u"zookeeper"_s} + on).exitCode, 0);
    ASSERT_EQ(cli(QStringList{u"set"_s, u"kafka.log"_s, u"WARN"_s, u"--file"_s, u"log-levels"_s} + on).exitCode, 0);
    EXPECT_EQ(cli(QStringList{u"set"_s, u"num.io.threads"_s, u"none"_s} + on).exitCode, 2);
    EXPECT_EQ(cli(QStringList{u"set"_s, u"listeners"_s, u"PLAINTEXT://0.0.0.0:9092"_s} + on).exitCode, 2);
    ASSERT_TRUE(up());
    EXPECT_EQ(described(cluster, "log.retention.hours"), "log.retention.hours=7");
    EXPECT_EQ(described(cluster, "num.io.threads"), "num.io.threads=4"); // Brokerscope's choice

    // While it runs a setting waits for the broker's next start.
    const auto set = cli(QStringList{u"set"_s, u"num.io.threads"_s, u"6"_s, u"--json"_s} + on);
    ASSERT_EQ(set.exitCode, 0) << set.err.constData();
    const QJsonObject config = QJsonDocument::fromJson(set.out).object()[u"config"].toObject();
    EXPECT_EQ(config[u"waitingForRestart"][0][u"keys"][0].toString(), u"num.io.threads"_s) << set.out.constData();
    EXPECT_EQ(config[u"entries"][0][u"otherwise"].toString(), u"4"_s);
    EXPECT_EQ(described(cluster, "num.io.threads"), "num.io.threads=4");
    restartBroker();
    EXPECT_EQ(described(cluster, "num.io.threads"), "num.io.threads=6");
    ASSERT_EQ(cli(QStringList{u"unset"_s, u"num.io.threads"_s} + on).exitCode, 0);
    restartBroker();
    EXPECT_EQ(described(cluster, "num.io.threads"), "num.io.threads=4");

    // A line that is wrong is named, and stays.
    ASSERT_TRUE(async::await(client()->down()));
    const QString path = settings::pathOf(cluster, {SettingsFile::Kind::AllBrokers});
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("# mine\nlog.retention.hours=7\nnum.io.threads\n");
    file.close();
    const auto refused = async::await(client()->up(WhenClientsGo::Stop));
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"Line 3 of "_s + path)) << qPrintable(refused.error().message);
    EXPECT_EQ(cli(QStringList{u"set"_s, u"num.io.threads"_s, u"6"_s} + on).exitCode, 2);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "# mine\nlog.retention.hours=7\nnum.io.threads\n");
}

} // namespace
