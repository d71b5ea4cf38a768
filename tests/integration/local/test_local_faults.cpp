// SPDX-License-Identifier: GPL-3.0-or-later

/// What is broken on purpose through the command line, which is gone again when the fault ends: real clusters of the
/// three runtimes.
#include "core/local/cluster_files.h"
#include "core/local/disk_filler.h"
#include "core/local/local_event.h"
#include "tests/integration/local/local_cluster_test.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace brokerscope;
using namespace brokerscope::local;
using test::eventually;
using namespace Qt::Literals::StringLiterals;

namespace {

class LocalFaults : public LocalClusterTest
{
protected:
    struct Told
    {
        int exitCode = -1;
        QJsonObject object;
    };

    /// before: what it is run by.
    Told cli(const QStringList &arguments, const QStringList &before = {}) const
    {
        QStringList words{u"BROKERSCOPE_RUNTIMES="_s + m_runtimes, u"XDG_DATA_HOME="_s + m_home.filePath(u"data"_s),
                          u"XDG_RUNTIME_DIR="_s + m_home.path()};
        words += before + QStringList{QStringLiteral(BROKERSCOPE_CLI)} + arguments;
        const test::Output output = test::run(u"/usr/bin/env"_s, words, {}, 180'000);
        return {output.exitCode, QJsonDocument::fromJson(output.out).object()};
    }
    /// One that works: the cluster's object.
    QJsonObject did(const QStringList &arguments) const
    {
        const Told told = cli(arguments);
        EXPECT_EQ(told.exitCode, 0) << qPrintable(arguments.join(u' ') + u": "_s +
                                                  told.object[u"error"].toObject()[u"message"].toString());
        return told.object[u"clusters"].toArray().first().toObject();
    }
    static QJsonObject processOf(const QJsonObject &cluster, const QString &kind)
    {
        for (const QJsonValue &process : cluster[u"processes"].toArray())
            if (process.toObject()[u"kind"].toString() == kind)
                return process.toObject();
        return {};
    }
    QStringList fault(const QString &word, const QString &process, const QStringList &more = {}) const
    {
        return QStringList{u"local"_s, u"fault"_s, word, process, u"--name"_s, m_clusters.back().name, u"--json"_s} +
            more;
    }
    void refused(const QStringList &arguments, const QString &kind)
    {
        const Told told = cli(arguments);
        EXPECT_NE(told.exitCode, 0);
        EXPECT_EQ(told.object[u"error"].toObject()[u"kind"].toString(), kind) << qPrintable(arguments.join(u' '));
    }
    std::vector<LocalEvent> events() const
    {
        std::vector<LocalEvent> all;
        const Told told = cli({u"local"_s, u"events"_s, u"--name"_s, m_clusters.back().name, u"--json"_s});
        EXPECT_EQ(told.exitCode, 0);
        for (const QJsonValue &event : told.object[u"events"].toArray())
            all.push_back(LocalEvent::fromJson(event.toObject()));
        return all;
    }
    /// The kinds of a process' events from the first of this kind on, the newest such row.
    static QString story(const std::vector<LocalEvent> &events, ProcessId process, int last)
    {
        QStringList words;
        for (const LocalEvent &event : events)
            if (event.process == process)
                words.append(event.toJson()[u"event"].toString());
        return words.mid(std::max<qsizetype>(0, words.size() - last)).join(u' ');
    }
    bool allRun() { return status().state == LocalClusterState::State::Running; }
};

TEST_F(LocalFaults, aFreezeForSecondsEndsByItselfAndEachFaultHasItsUndo)
{
    create(u"broken"_s);
    ASSERT_TRUE(up(WhenClientsGo::Keep));
    m_client.reset(); // nobody looks on: the supervisor holds the time
    const ProcessId broker = ProcessId::broker(0);

    const QJsonObject frozen = processOf(did(fault(u"freeze"_s, u"0"_s, {u"--seconds"_s, u"3"_s})), u"broker"_s);
    EXPECT_EQ(frozen[u"state"].toString(), u"paused"_s);
    EXPECT_EQ(frozen[u"fault"].toObject()[u"fault"].toString(), u"freeze"_s);
    EXPECT_EQ(frozen[u"fault"].toObject()[u"seconds"].toInt(), 3);
    EXPECT_EQ(frozen[u"fault"].toObject()[u"undo"].toString(), u"resume"_s);
    EXPECT_GT(frozen[u"fault"].toObject()[u"secondsLeft"].toInt(), 0);
    m_client = std::make_unique<Client>(u"client"_s, m_clusters.back());
    EXPECT_TRUE(eventually([&] { return allRun(); }));
    EXPECT_FALSE(status().find(broker)->fault);
    std::vector<LocalEvent> all = events();
    EXPECT_EQ(story(all, broker, 4), u"started ready faultBegun faultEnded"_s);
    ASSERT_FALSE(all.empty());
    EXPECT_EQ(all.back().by, by::kTime);
    EXPECT_GE(all.back().tookMs.value_or(0), 3000);
    EXPECT_TRUE(all.at(all.size() - 2).by.startsWith(u"brokerscope-cli ("_s)) << qPrintable(all.at(all.size() - 2).by);

    // Without a time it lasts until it is undone, and a second freeze takes the place of the first.
    did(fault(u"freeze"_s, u"0"_s));
    EXPECT_EQ(processOf(did(fault(u"freeze"_s, u"0"_s, {u"--seconds"_s, u"3000"_s})), u"broker"_s)[u"fault"]
                  .toObject()[u"seconds"]
                  .toInt(),
              3000);
    EXPECT_EQ(processOf(did(fault(u"undo"_s, u"0"_s)), u"broker"_s)[u"state"].toString(), u"running"_s);
    EXPECT_TRUE(eventually([&] { return allRun(); }));

    const QJsonObject killed = processOf(did(fault(u"kill"_s, u"0"_s)), u"broker"_s);
    EXPECT_EQ(killed[u"exit"].toInt(), 137);
    EXPECT_EQ(killed[u"fault"].toObject()[u"undo"].toString(), u"start"_s);
    EXPECT_EQ(processOf(did(fault(u"undo"_s, u"0"_s)), u"broker"_s)[u"state"].toString(), u"running"_s);
    all = events();
    EXPECT_EQ(story(all, broker, 5), u"faultBegun stopped faultEnded started ready"_s);

    refused(fault(u"kill"_s, u"0"_s, {u"--seconds"_s, u"5"_s}), u"invalid"_s);
    refused(fault(u"freeze"_s, u"0"_s, {u"--seconds"_s, u"0"_s}), u"invalid"_s);
    refused(fault(u"freeze"_s, u"0"_s, {u"--seconds"_s, u"100000"_s}), u"invalid"_s);
    refused(fault(u"melt"_s, u"0"_s), u"invalid"_s);
    refused(fault(u"freeze"_s, u"7"_s), u"notFound"_s);
    refused(fault(u"undo"_s, u"0"_s), u"conflict"_s);
    refused(fault(u"stop"_s, u"0"_s), u"unsupported"_s);
    refused(fault(u"expire-sessions"_s, u"0"_s), u"unsupported"_s);
    refused(fault(u"fill-disk"_s, u"0"_s), u"unsupported"_s); // its folder shares a file system
    EXPECT_TRUE(eventually([&] { return status().find(broker)->notFillable.has_value(); }));
    EXPECT_EQ(status().find(broker)->notFillable->code, LocalReason::Code::NotItsOwnDisk);
    ::kill(pid_t(pidOf(status(), broker)), SIGSTOP); // somebody else's doing is told, too
    EXPECT_TRUE(eventually([&] { return status().find(broker)->fault.has_value(); }));
    EXPECT_EQ(events().back().by, by::kOutside);
    did(fault(u"undo"_s, u"0"_s));
}

/// Frozen until the sessions expire, then stopped, under a broker that lives on.
void breakZooKeeper(LocalClusterTest &, SupervisorClient *client, const LocalCluster &cluster)
{
    const ProcessId zookeeper = ProcessId::zookeeper();
    const auto now = [&] { return async::await(client->status()).value_or(LocalClusterState()); };
    const qint64 broker = pidOf(now(), ProcessId::broker(0));
    const auto hasExpired = [&] {
        for (const LogRecord &record : LocalLog(cluster, {}, ProcessId::broker(0)).last(5000))
            if (record.line.message.contains(u"Session expired"_s) || record.line.message.contains(u"has expired"_s))
                return true;
        return false;
    };
    EXPECT_FALSE(hasExpired());
    // A thawed ZooKeeper may read what the broker sent meanwhile before it looks at its clock: then the session lives on, and
    // the fault is made again.
    bool isOver = false;
    for (int attempt = 0; attempt < 3 && !isOver; ++attempt) {
        const auto frozen = async::await(client->beginFault(zookeeper, LocalFault::Kind::ExpireSessions));
        ASSERT_TRUE(frozen) << qPrintable(frozen.error().message);
        const auto fault = frozen->find(zookeeper)->fault;
        ASSERT_TRUE(fault);
        EXPECT_EQ(fault->seconds, 10); // a session of 6 s, a tick of 2 s, and 2 s more
        EXPECT_EQ(frozen->find(zookeeper)->state, LocalProcess::State::Paused);
        EXPECT_TRUE(eventually([&] { return now().state == LocalClusterState::State::Running; }));
        for (int look = 0; look < 40 && !isOver; ++look, QThread::msleep(250))
            isOver = hasExpired();
    }
    EXPECT_TRUE(isOver);
    EXPECT_EQ(pidOf(now(), ProcessId::broker(0)), broker); // it has another session, and is the same

    const auto stopped = async::await(client->beginFault(zookeeper, LocalFault::Kind::Stop));
    ASSERT_TRUE(stopped) << qPrintable(stopped.error().message);
    EXPECT_EQ(stopped->find(zookeeper)->state, LocalProcess::State::Stopped);
    EXPECT_EQ(stopped->find(zookeeper)->fault->kind, LocalFault::Kind::Stop);
    EXPECT_EQ(test::faultOf(async::await(client->beginFault(zookeeper, LocalFault::Kind::ExpireSessions))),
              Error::Kind::Conflict);
    const auto started = async::await(client->undoFault(zookeeper));
    ASSERT_TRUE(started) << qPrintable(started.error().message);
    EXPECT_EQ(started->find(zookeeper)->state, LocalProcess::State::Running);
    EXPECT_FALSE(started->find(zookeeper)->fault);
}

TEST_F(LocalFaults, zookeeperFrozenUntilTheSessionsExpireAndStopped)
{
    const LocalCluster cluster = create(u"sessions"_s);
    ASSERT_TRUE(up());
    breakZooKeeper(*this, client(), cluster);
}

TEST_F(LocalFaults, theSameOnKafka241)
{
    const LocalCluster cluster = create(u"old sessions"_s, u"2.4.1"_s);
    ASSERT_TRUE(up());
    breakZooKeeper(*this, client(), cluster);
}

TEST_F(LocalFaults, withoutZooKeeperANodeIsFrozenAndThaws)
{
    create(u"raft"_s, u"4.4"_s);
    ASSERT_TRUE(up());
    EXPECT_EQ(
        test::faultOf(async::await(client()->beginFault(ProcessId::zookeeper(), LocalFault::Kind::ExpireSessions))),
        Error::Kind::NotFound);
    ASSERT_TRUE(async::await(client()->beginFault(ProcessId::broker(0), LocalFault::Kind::Freeze, 2)));
    EXPECT_TRUE(eventually([&] { return allRun(); }));
    EXPECT_EQ(story(async::await(client()->askEvents()).value_or(std::vector<LocalEvent>()), ProcessId::broker(0), 2),
              u"faultBegun faultEnded"_s);
}

// Where a user may make a mount namespace of his own; elsewhere the refusal above is all that can be had.
TEST_F(LocalFaults, aFullDiskOfItsOwnKillsTheBrokerWithItsReasonAndIsFreed)
{
    const LocalCluster cluster = create(u"full"_s);
    const QString data = files::dataOf(cluster, ProcessId::broker(0));
    if (test::run(u"unshare"_s, {u"-Urm"_s, u"mount"_s, u"-t"_s, u"tmpfs"_s, u"tmpfs"_s, m_home.path()}, {}, 10'000)
            .exitCode != 0) {
        std::fputs("This user may not make a file system of its own: only the refusal is tested here.\n", stderr);
        EXPECT_FALSE(filler::fill(m_home.path()));
        return;
    }
    ASSERT_TRUE(QDir().mkpath(data));
    const QString script = u"mount -t tmpfs -o size=64m,mode=0700 tmpfs \"$1\" && shift && exec \"$@\""_s;
    ASSERT_EQ(cli({u"local"_s, u"up"_s, u"--name"_s, cluster.name},
                  {u"unshare"_s, u"-Urm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, data})
                  .exitCode,
              0);
    const ProcessId broker = ProcessId::broker(0);
    EXPECT_TRUE(eventually([&] { return status().find(broker)->notFillable.has_value(); }));
    EXPECT_TRUE(status().find(broker)->notFillable->isNone()) << qPrintable(status().find(broker)->notFillable->text());
    const QJsonObject full = processOf(did(fault(u"fill-disk"_s, u"0"_s)), u"broker"_s);
    EXPECT_EQ(full[u"fault"].toObject()[u"undo"].toString(), u"free"_s);
    EXPECT_TRUE(eventually([&] { return status().find(broker)->state == LocalProcess::State::Failed; },
                           120'000)); // at its next write
    EXPECT_EQ(status().find(broker)->reason.code, LocalReason::Code::DiskFull)
        << qPrintable(status().find(broker)->reason.text() + status().find(broker)->reason.detail);
    did(fault(u"undo"_s, u"0"_s));
    EXPECT_FALSE(status().find(broker)->fault);
    EXPECT_EQ(
        processOf(did({u"local"_s, u"start"_s, u"0"_s, u"--name"_s, cluster.name, u"--json"_s}), u"broker"_s)[u"state"]
            .toString(),
        u"running"_s);
    EXPECT_EQ(cli({u"local"_s, u"down"_s, u"--name"_s, cluster.name}).exitCode, 0);
}

} // namespace
