// SPDX-License-Identifier: GPL-3.0-or-later

/// Real clusters of the three runtimes under a real supervisor, in XDG folders of their own.
#include "core/local/supervisor_launcher.h"
#include "tests/integration/local/local_cluster_test.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <csignal>

using namespace brokerscope;
using namespace brokerscope::local;
using test::eventually;
using namespace Qt::Literals::StringLiterals;

namespace {

using State = LocalClusterState::State;

void serveAndDown(SupervisorClient *client, const LocalCluster &cluster, const Result<LocalClusterState> &up)
{
    ASSERT_TRUE(up);
    EXPECT_EQ(up->state, State::Running);
    for (const LocalProcess &process : up->processes) {
        EXPECT_EQ(process.state, LocalProcess::State::Running) << qPrintable(process.process.word());
        EXPECT_TRUE(process.pid && process.port && process.readyMs && process.startedAtMs);
        EXPECT_GT(process.rssBytes.value_or(0), 10'000'000);
    }
    for (const LocalStage &stage : up->stages)
        EXPECT_EQ(stage.state, LocalStage::State::Done) << qPrintable(stage.text());
    const QByteArray listing = test::run(u"kcat"_s, {u"-b"_s, cluster.bootstrap(), u"-L"_s}, {}, 20'000).out;
    EXPECT_TRUE(listing.contains(QByteArray("broker 0 at " + cluster.bootstrap().toUtf8()))) << listing.constData();
    const auto down = async::await(client->down());
    ASSERT_TRUE(down) << qPrintable(down.error().message);
    EXPECT_EQ(down->state, State::Stopped);
    EXPECT_FALSE(ClusterLock::holder(cluster.folder));
    EXPECT_TRUE(processes::ofCluster(cluster.uuid).empty());
}

TEST_F(LocalClusterTest, kafka39InAFolderWithBlankAndChinese)
{
    const LocalCluster cluster = create(u"数据 dir"_s);
    qputenv("JAVA_TOOL_OPTIONS", "-XX:+NoSuchOption"); // must not reach the servers
    const auto state = up();
    qunsetenv("JAVA_TOOL_OPTIONS");
    ASSERT_TRUE(state);
    EXPECT_TRUE(QFile::exists(cluster.file(u"zk/data/version-2"_s)));
    EXPECT_TRUE(QFile::exists(cluster.file(u"broker-0/data/meta.properties"_s)));
    EXPECT_FALSE(LocalLog(cluster, {}, ProcessId::broker(0)).last(100).empty());
    EXPECT_FALSE(LocalLog(cluster, {}, ProcessId::zookeeper()).last(100).empty());
    serveAndDown(client(), cluster, state);
    EXPECT_TRUE(QFile::exists(cluster.file(u"broker-0/data/.kafka_cleanshutdown"_s)));
    serveAndDown(client(), cluster, up()); // and again, with its data
    EXPECT_TRUE(clusters::wipe(cluster));
    EXPECT_FALSE(QDir(cluster.folder).exists());
}

TEST_F(LocalClusterTest, kafka241)
{
    const LocalCluster cluster = create(u"old"_s, u"2.4.1"_s);
    const auto state = up();
    ASSERT_TRUE(state);
    EXPECT_TRUE(eventually([&] {
        const LocalClusterState now = status();
        const LocalProcess *broker = now.find(ProcessId::broker(0));
        return broker && broker->cpu && broker->threads.value_or(0) > 10 && broker->fileHandles.value_or(0) > 20 && broker->diskBytes.value_or(0) > 0;
    }));
    serveAndDown(client(), cluster, state);
}

TEST_F(LocalClusterTest, kafka44WithoutZooKeeper)
{
    const LocalCluster cluster = create(u"kraft 数据"_s, u"4.4"_s);
    serveAndDown(client(), cluster, up());
    serveAndDown(client(), cluster, up()); // not formatted again
}

TEST_F(LocalClusterTest, aKilledSupervisorTakesItsChildrenAndTheNextStartRecovers)
{
    const LocalCluster cluster = create(u"killed"_s);
    const auto state = up();
    ASSERT_TRUE(state);
    ASSERT_EQ(processes::ofCluster(cluster.uuid).size(), 2U);
    ::kill(pid_t(*state->supervisorPid), SIGKILL);
    EXPECT_TRUE(eventually([&] { return processes::ofCluster(cluster.uuid).empty(); }, 10'000));
    EXPECT_TRUE(eventually([&] { return status().state == State::Failed; }, 10'000)); // and it says so
    const auto again = up(); // waits for the broker's old session
    ASSERT_TRUE(again);
    EXPECT_EQ(again->state, State::Running);
}

TEST_F(LocalClusterTest, withoutAKeepTheLastClientsEndStopsInOrder)
{
    const LocalCluster cluster = create(u"unkept"_s);
    ASSERT_TRUE(up(WhenClientsGo::Stop));
    m_client.reset(); // as a crash: only the channel closes
    EXPECT_TRUE(eventually([&] { return !ClusterLock::holder(cluster.folder); }, 30'000));
    EXPECT_TRUE(processes::ofCluster(cluster.uuid).empty());
    EXPECT_TRUE(QFile::exists(cluster.file(u"broker-0/data/.kafka_cleanshutdown"_s))); // it was told to stop, with ZooKeeper there
}

TEST_F(LocalClusterTest, aKeptOneOutlivesItsClientsAndIsFoundAgain)
{
    const LocalCluster cluster = create(u"kept"_s);
    const auto first = up(WhenClientsGo::Keep);
    ASSERT_TRUE(first);
    m_client.reset();
    QThread::msleep(500);
    m_client = std::make_unique<Client>(u"client"_s, cluster);
    EXPECT_EQ(status().state, State::Running);
    const auto again = up(WhenClientsGo::Keep); // at once
    ASSERT_TRUE(again);
    EXPECT_EQ(pidOf(*again, ProcessId::broker(0)), pidOf(*first, ProcessId::broker(0)));
    EXPECT_EQ(clusters::wipe(cluster).error().kind, Error::Kind::Conflict);
    ASSERT_TRUE(async::await(client()->down()));
}

TEST_F(LocalClusterTest, aSecondSupervisorIsRefusedAndNamesTheFirst)
{
    const LocalCluster cluster = create(u"twice"_s);
    const auto first = up();
    ASSERT_TRUE(first);
    const auto second = test::run(u"sh"_s, {u"-c"_s, u"\"$0\" \"$1\" | cat"_s, SupervisorLauncher::program(), cluster.folder}, {}, 5000);
    EXPECT_TRUE(second.out.contains("folderInUse")) << second.out.constData();
    EXPECT_TRUE(second.out.contains(QByteArray::number(*first->supervisorPid))) << second.out.constData();
    EXPECT_EQ(status().state, State::Running);
}

TEST_F(LocalClusterTest, deathsAreRestartedUnlessTheyCameThroughUs)
{
    create(u"dying"_s);
    const auto state = up();
    ASSERT_TRUE(state);
    const ProcessId broker = ProcessId::broker(0);
    ::kill(pid_t(pidOf(*state, broker)), SIGKILL);
    EXPECT_TRUE(eventually([&] {
        const auto now = status();
        return now.state == State::Running && pidOf(now, broker) != pidOf(*state, broker);
    }));
    EXPECT_EQ(status().find(broker)->restarts, 1);

    const auto killed = async::await(client()->killProcess(broker));
    ASSERT_TRUE(killed);
    EXPECT_EQ(killed->state, State::Degraded);
    QThread::msleep(2500); // longer than a restart would wait
    const LocalProcess now = *status().find(broker);
    EXPECT_EQ(now.state, LocalProcess::State::Stopped);
    EXPECT_EQ(now.exit, 137);
    EXPECT_EQ(now.reason.code, LocalReason::Code::Killed);
    const auto started = async::await(client()->startProcess(broker)); // after the old session
    ASSERT_TRUE(started) << qPrintable(started.error().message);
    EXPECT_EQ(started->state, State::Running);

    const auto paused = async::await(client()->pauseProcess(ProcessId::zookeeper()));
    ASSERT_TRUE(paused);
    EXPECT_EQ(paused->find(ProcessId::zookeeper())->state, LocalProcess::State::Paused);
    EXPECT_EQ(async::await(client()->resumeProcess(ProcessId::zookeeper()))->state, State::Running);
    const auto stopped = async::await(client()->stopProcess(broker));
    ASSERT_TRUE(stopped);
    EXPECT_EQ(stopped->find(broker)->exit, 143);
}

TEST_F(LocalClusterTest, aTakenPortIsNamedWithItsHolder)
{
    const LocalCluster cluster = create(u"port"_s);
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost, quint16(cluster.brokers[0].port)));
    const auto state = async::await(client()->up(WhenClientsGo::Stop));
    ASSERT_FALSE(state);
    EXPECT_TRUE(state.error().message.contains(QString::number(cluster.brokers[0].port))) << qPrintable(state.error().message);
    EXPECT_TRUE(state.error().message.contains(QString::number(getpid()))) << qPrintable(state.error().message);
    EXPECT_TRUE(processes::ofCluster(cluster.uuid).empty()); // what was started is stopped again
    other.close();
    EXPECT_TRUE(up());
}

TEST_F(LocalClusterTest, aBrokenRuntimeIsRefusedByName)
{
    const QString copy = m_home.filePath(u"runtimes"_s);
    const auto runtime = runtimes::find(u"3.9"_s);
    ASSERT_TRUE(QDir().mkpath(copy + u"/3.9"_s));
    for (const auto &[jar, sum] : runtime->jars)
        ASSERT_TRUE(QFile::copy(m_runtimes + u"/3.9/"_s + jar, copy + u"/3.9/"_s + jar)) << qPrintable(jar);
    qputenv("BROKERSCOPE_RUNTIMES", QFile::encodeName(copy));
    create(u"corrupt"_s);
    const QString jar = u"/3.9/kafka_2.13-3.9.2.jar"_s;
    QFile file(copy + jar);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write("x");
    file.close();
    const auto corrupt = async::await(client()->up(WhenClientsGo::Stop));
    ASSERT_FALSE(corrupt);
    EXPECT_TRUE(corrupt.error().message.contains(u"kafka_2.13-3.9.2.jar")) << qPrintable(corrupt.error().message);
    QFile::remove(copy + jar);
    const auto missing = async::await(client()->up(WhenClientsGo::Stop));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, Error::Kind::NotFound);
}

TEST_F(LocalClusterTest, noJavaIsSaidInOneSentence)
{
    create(u"nojava"_s);
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nonexistent");
    const auto state = async::await(client()->up(WhenClientsGo::Stop));
    qputenv("PATH", path);
    ASSERT_FALSE(state);
    EXPECT_TRUE(state.error().message.contains(u"Java was not found")) << qPrintable(state.error().message);
}

TEST_F(LocalClusterTest, demoTrafficIsTheSupervisorsChildAndDiesWithIt)
{
    create(u"demo"_s);
    const auto running = up();
    ASSERT_TRUE(running);
    const auto demo = async::await(client()->startDemo({u"/bin/sleep"_s, u"1000"_s}));
    ASSERT_TRUE(demo) << qPrintable(demo.error().message);
    const qint64 pid = pidOf(*demo, ProcessId::demo());
    EXPECT_TRUE(processes::isAlive(pid));
    EXPECT_EQ(test::faultOf(async::await(client()->startDemo({u"/bin/sleep"_s, u"1"_s}))), Error::Kind::Conflict);
    ASSERT_TRUE(async::await(client()->stopDemo()));
    EXPECT_FALSE(processes::isAlive(pid));
    const auto again = async::await(client()->startDemo({u"/bin/sleep"_s, u"1000"_s}));
    ASSERT_TRUE(again);
    ::kill(pid_t(*again->supervisorPid), SIGKILL);
    EXPECT_TRUE(eventually([&] { return !processes::isAlive(pidOf(*again, ProcessId::demo())); }, 10'000));
}

TEST_F(LocalClusterTest, aStartCanBeCancelled)
{
    const LocalCluster cluster = create(u"cancelled"_s);
    const auto starting = client()->up(WhenClientsGo::Keep);
    ASSERT_TRUE(eventually([&] { return !processes::ofCluster(cluster.uuid).empty(); }));
    ASSERT_TRUE(async::await(client()->down()));
    const auto result = async::await(starting);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::Cancelled);
    EXPECT_TRUE(processes::ofCluster(cluster.uuid).empty());
}

} // namespace
