// SPDX-License-Identifier: GPL-3.0-or-later

/// SIGKILL of whoever started a cluster, or owns it: nothing is left behind, and the next start works. The real programs, in
/// XDG folders of their own.
#include "core/base/folders.h"
#include "core/base/worker_thread.h"
#include "core/local/cluster_lock.h"
#include "core/local/local_clusters.h"
#include "core/local/process_table.h"
#include "core/local/supervisor_client.h"
#include "tests/support/child.h"
#include "tests/support/until.h"

#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <csignal>

using namespace brokerscope;
using namespace brokerscope::local;
using test::eventually;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kName = u"mortal"_s;

class SuddenDeath : public testing::Test
{
protected:
    SuddenDeath()
    {
        m_runtimes = folders::runtimes(); // before the data folder is a temporary one
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.filePath(u"data"_s)));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_home.path()));
    }

    ~SuddenDeath() override
    {
        m_starter.reset();
        if (const auto cluster = clusters::find(kName)) {
            if (const auto supervisor = ClusterLock::holder(cluster->folder))
                ::kill(pid_t(*supervisor), SIGKILL);
            EXPECT_TRUE(eventually([&] { return processes::ofCluster(cluster->uuid).empty(); }, 10'000));
        }
        qputenv("BROKERSCOPE_RUNTIMES", QFile::encodeName(m_runtimes));
    }

    QStringList inOwnFolders(const QStringList &command) const
    {
        QStringList words{u"BROKERSCOPE_RUNTIMES="_s + m_runtimes, u"QT_QPA_PLATFORM=offscreen"_s, u"XDG_DATA_HOME="_s + m_home.filePath(u"data"_s)};
        for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            words.append(name + u'=' + m_home.path());
        return words + command;
    }
    /// A program that goes on running. Becomes it, so that its process id is the program's.
    void start(const QStringList &command)
    {
        m_starter = std::make_unique<test::Child>(u"/usr/bin/env"_s, inOwnFolders(command), m_home.filePath(u"starter.log"_s));
    }
    test::Output cli(const QStringList &arguments) const
    {
        return test::run(u"/usr/bin/env"_s, inOwnFolders(QStringList{cliProgram()} + arguments), {}, 180'000);
    }
    static QString cliProgram() { return QStringLiteral(BROKERSCOPE_CLI); }

    static LocalClusterState status()
    {
        const auto cluster = clusters::find(kName);
        if (!cluster)
            return {};
        WorkerThread<SupervisorClient> client(u"client"_s, *cluster);
        return async::await(client.worker()->status()).value_or(LocalClusterState());
    }
    static std::vector<qint64> processesNow()
    {
        const auto cluster = clusters::find(kName);
        return cluster ? processes::ofCluster(cluster->uuid) : std::vector<qint64>();
    }
    static qint64 supervisor()
    {
        const auto cluster = clusters::find(kName);
        return cluster ? ClusterLock::holder(cluster->folder).value_or(0) : 0;
    }

    void kill(qint64 pid)
    {
        ASSERT_GT(pid, 1);
        ASSERT_EQ(::kill(pid_t(pid), SIGKILL), 0);
    }
    /// Neither ZooKeeper nor a broker nor the supervisor lives, dead meaning no entry in /proc or a zombie.
    void expectNobodyLeft(const std::vector<qint64> &also)
    {
        EXPECT_TRUE(eventually([] { return processesNow().empty() && supervisor() == 0; }, 30'000));
        for (const qint64 pid : also)
            EXPECT_TRUE(eventually([&] { return !processes::isAlive(pid); }, 10'000)) << pid;
    }
    void expectNextStartWorks()
    {
        const test::Output up = cli({u"local"_s, u"up"_s, u"--name"_s, kName});
        EXPECT_EQ(up.exitCode, 0) << up.out.constData() << up.err.constData();
        EXPECT_EQ(status().state, LocalClusterState::State::Running);
        EXPECT_EQ(cli({u"local"_s, u"down"_s, u"--name"_s, kName}).exitCode, 0);
        expectNobodyLeft({});
    }

    QTemporaryDir m_home;
    QString m_runtimes;
    std::unique_ptr<test::Child> m_starter;
};

TEST_F(SuddenDeath, ofTheCommandLineWhileItStartsACluster)
{
    start({cliProgram(), u"local"_s, u"up"_s, u"--name"_s, kName});
    ASSERT_TRUE(eventually([] { return !processesNow().empty(); }));
    const std::vector<qint64> born{supervisor(), m_starter->pid(), processesNow().front()};
    kill(m_starter->pid());
    expectNobodyLeft(born);
    expectNextStartWorks();
}

TEST_F(SuddenDeath, ofTheSupervisorWhileItStartsACluster)
{
    start({cliProgram(), u"local"_s, u"up"_s, u"--name"_s, kName});
    ASSERT_TRUE(eventually([] { return !processesNow().empty(); }));
    const std::vector<qint64> born{supervisor(), processesNow().front()};
    kill(supervisor());
    expectNobodyLeft(born);
    EXPECT_TRUE(eventually([&] { return !m_starter->isRunning(); }, 20'000)) << "local up waits for a supervisor that is dead";
    EXPECT_FALSE(m_starter->log().isEmpty()); // it says why
    expectNextStartWorks();
}

TEST_F(SuddenDeath, ofTheDemoAndOfWhoStartsIt)
{
    ASSERT_EQ(cli({u"local"_s, u"up"_s, u"--name"_s, kName}).exitCode, 0);
    // Whoever asks for the demo may die at once; the cluster has its own owner.
    start({cliProgram(), u"demo"_s, u"start"_s, u"--name"_s, kName});
    QThread::msleep(60);
    kill(m_starter->pid());
    EXPECT_EQ(status().state, LocalClusterState::State::Running);
    const auto demo = [] {
        const LocalClusterState now = status();
        const LocalProcess *process = now.find(ProcessId::demo());
        return process ? process->pid.value_or(0) : 0;
    };
    if (demo() == 0) {
        ASSERT_EQ(cli({u"demo"_s, u"start"_s, u"--name"_s, kName}).exitCode, 0);
    }
    const qint64 first = demo();
    kill(first);
    EXPECT_TRUE(eventually([&] { return demo() == 0; }, 10'000));
    EXPECT_FALSE(processes::isAlive(first));
    EXPECT_EQ(processesNow().size(), 2U); // ZooKeeper and the broker are not touched
    ASSERT_EQ(cli({u"demo"_s, u"start"_s, u"--name"_s, kName}).exitCode, 0);
    const qint64 second = demo();
    ASSERT_NE(second, 0);
    std::vector<qint64> born = processesNow();
    born.insert(born.end(), {second, supervisor()});
    kill(supervisor());
    expectNobodyLeft(born);
    expectNextStartWorks();
}

#ifdef BROKERSCOPE_WINDOW
TEST_F(SuddenDeath, ofTheWindowWhileItStartsACluster)
{
    start({QStringLiteral(BROKERSCOPE_WINDOW), u"--local"_s, kName});
    ASSERT_TRUE(eventually([] { return !processesNow().empty(); }));
    const std::vector<qint64> born{supervisor(), m_starter->pid(), processesNow().front()};
    kill(m_starter->pid());
    expectNobodyLeft(born);

    // The next start, by a window again, and death when all runs.
    start({QStringLiteral(BROKERSCOPE_WINDOW), u"--local"_s, kName});
    ASSERT_TRUE(eventually([] { return status().state == LocalClusterState::State::Running; }, 120'000));
    ASSERT_EQ(cli({u"demo"_s, u"start"_s, u"--name"_s, kName}).exitCode, 0);
    const LocalClusterState running = status();
    ASSERT_TRUE(running.find(ProcessId::demo()) && running.find(ProcessId::demo())->pid);
    std::vector<qint64> all = processesNow();
    EXPECT_EQ(all.size(), 2U);
    all.insert(all.end(), {*running.find(ProcessId::demo())->pid, supervisor(), m_starter->pid()});
    kill(m_starter->pid());
    expectNobodyLeft(all);
    expectNextStartWorks();
}
#endif

} // namespace
