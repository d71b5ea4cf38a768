// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/folders.h"
#include "core/base/worker_thread.h"
#include "core/local/cluster_lock.h"
#include "core/local/java_finder.h"
#include "core/local/local_clusters.h"
#include "core/local/local_log.h"
#include "core/local/process_table.h"
#include "core/local/runtime_catalog.h"
#include "core/local/supervisor_client.h"
#include "tests/support/child.h"
#include "tests/support/until.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>

namespace brokerscope::local {

using Client = WorkerThread<SupervisorClient>;

/// Local clusters under real supervisors, in XDG folders of their own. Nothing of them may be left at the end.
class LocalClusterTest : public testing::Test
{
protected:
    LocalClusterTest()
    {
        m_runtimes = folders::runtimes(); // before the data folder is a temporary one
        qputenv("BROKERSCOPE_RUNTIMES", QFile::encodeName(m_runtimes));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.filePath(QStringLiteral("data"))));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_home.path()));
    }

    ~LocalClusterTest() override
    {
        m_client.reset();
        for (const LocalCluster &cluster : m_clusters) {
            if (const auto holder = ClusterLock::holder(cluster.folder)) {
                ::kill(pid_t(*holder), SIGKILL);
                test::eventually([&] { return !processes::isAlive(*holder); });
            }
            EXPECT_TRUE(test::eventually([&] { return processes::ofCluster(cluster.uuid).empty(); }, 10'000)) << "orphans of " << qPrintable(cluster.name);
        }
        qputenv("BROKERSCOPE_RUNTIMES", QFile::encodeName(m_runtimes));
    }

    LocalCluster create(const QString &name, const QString &runtime = {}, int brokers = 1)
    {
        const auto cluster = clusters::create({.name = name, .runtime = runtime, .brokers = brokers});
        EXPECT_TRUE(cluster) << qPrintable(cluster ? QString() : cluster.error().message);
        return use(*cluster);
    }

    /// What a change of a stopped cluster gave: from now on it is the one that is meant.
    LocalCluster use(const LocalCluster &cluster)
    {
        m_clusters.push_back(cluster);
        m_client = std::make_unique<Client>(QStringLiteral("client"), cluster);
        return cluster;
    }

    /// With the TopicCommand of the cluster's own runtime; prints why not.
    static bool createTopic(const LocalCluster &cluster, const QString &name, int partitions, int replicationFactor)
    {
        const QString tool = cluster.runtime == QLatin1String("2.4.1") ? QStringLiteral("kafka.admin.TopicCommand") : QStringLiteral("org.apache.kafka.tools.TopicCommand");
        const auto created = test::run(java::find()->program,
                                       {QStringLiteral("-Xmx256m"), QStringLiteral("-XX:+UseSerialGC"), QStringLiteral("-XX:TieredStopAtLevel=1"), QStringLiteral("-cp"),
                                        runtimes::find(cluster.runtime)->folder() + QStringLiteral("/*"), tool, QStringLiteral("--bootstrap-server"), cluster.bootstrap(),
                                        QStringLiteral("--create"), QStringLiteral("--topic"), name, QStringLiteral("--partitions"), QString::number(partitions),
                                        QStringLiteral("--replication-factor"), QString::number(replicationFactor)});
        if (created.exitCode != 0)
            fprintf(stderr, "%s%s\n", created.out.constData(), created.err.constData());
        return created.exitCode == 0;
    }

    SupervisorClient *client() { return m_client->worker(); }

    Result<LocalClusterState> up(WhenClientsGo whenClientsGo = WhenClientsGo::Stop)
    {
        auto state = async::await(client()->up(whenClientsGo));
        if (!state)
            printLogs(state.error());
        return state;
    }

    LocalClusterState status()
    {
        const auto state = async::await(client()->status());
        EXPECT_TRUE(state) << qPrintable(state ? QString() : state.error().message);
        return state.value_or(LocalClusterState());
    }

    void printLogs(const Error &error)
    {
        fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.detail));
        for (const LogRecord &record : LocalLog(m_clusters.back()).last(30))
            fprintf(stderr, "  %s %s\n", qPrintable(record.line.process), qPrintable(record.line.message.left(300)));
    }

    QTemporaryDir m_home;
    QString m_runtimes;
    std::vector<LocalCluster> m_clusters;
    std::unique_ptr<Client> m_client;
};

inline qint64 pidOf(const LocalClusterState &state, ProcessId process)
{
    const LocalProcess *found = state.find(process);
    return found ? found->pid.value_or(0) : 0;
}

} // namespace brokerscope::local
