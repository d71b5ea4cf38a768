// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/cluster_export.h"
#include "core/local/cluster_lock.h"
#include "core/local/java_finder.h"
#include "core/local/local_clusters.h"
#include "core/local/ports.h"
#include "core/local/process_table.h"
#include "core/local/runtime_catalog.h"
#include "tests/support/until.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <unistd.h>

using namespace brokerscope;
using namespace brokerscope::local;
using namespace Qt::Literals::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << qPrintable(path);
    file.write(text);
}

QElapsedTimer started()
{
    QElapsedTimer timer;
    timer.start();
    return timer;
}

class LocalClusters : public testing::Test
{
protected:
    LocalClusters() { qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path())); }

    QTemporaryDir m_data;
};

TEST_F(LocalClusters, createdOneIsFoundWithItsPorts)
{
    const auto created = clusters::create({.name = u"数据 dir"_s});
    ASSERT_TRUE(created) << qPrintable(created.error().message);
    EXPECT_EQ(clusters::find(u"数据 dir"_s), created);
    EXPECT_EQ(clusters::list(), std::vector{*created});
    EXPECT_TRUE(created->hasZooKeeper());
    EXPECT_TRUE(created->zookeeper().endsWith(u"/kafka"_s));
    EXPECT_EQ(clusters::create({.name = u"数据 dir"_s}).error().kind, Error::Kind::Conflict);
    EXPECT_EQ(clusters::findOrCreate({.name = u"数据 dir"_s}), created);
    EXPECT_EQ(clusters::findOrCreate({.name = u"数据 dir"_s, .runtime = u"2.4.1"_s}).error().kind, Error::Kind::Conflict);
}

TEST_F(LocalClusters, threeNodesWithoutZooKeeperHaveSixPorts)
{
    const auto cluster = clusters::create({.name = u"k"_s, .runtime = u"4.4"_s, .brokers = 3});
    ASSERT_TRUE(cluster);
    std::set<int> ports;
    for (const auto &broker : cluster->brokers)
        ports.insert({broker.port, broker.controllerPort});
    EXPECT_EQ(ports.size(), 6U);
    EXPECT_FALSE(cluster->hasZooKeeper());
    EXPECT_EQ(cluster->uuid.size(), 22);
}

TEST_F(LocalClusters, ofTwoNodesWithoutZooKeeperOneVotesAndAddedOnesDoNot)
{
    const auto one = clusters::create({.name = u"k"_s, .runtime = u"4.4"_s});
    ASSERT_TRUE(one);
    const auto two = clusters::addBroker(*one);
    ASSERT_TRUE(two) << qPrintable(two.error().message);
    const auto three = clusters::addBroker(*two);
    ASSERT_TRUE(three);
    ASSERT_EQ(three->brokers.size(), 3U);
    EXPECT_EQ(three->brokers[2].id, 2);
    EXPECT_NE(three->brokers[0].controllerPort, 0);
    EXPECT_EQ(three->brokers[1].controllerPort, 0);
    EXPECT_EQ(three->brokers[2].controllerPort, 0);
    EXPECT_EQ(std::set({three->brokers[0].port, three->brokers[1].port, three->brokers[2].port}).size(), 3U);
    EXPECT_EQ(clusters::find(u"k"_s), three);
    EXPECT_EQ(test::faultOf(clusters::addBroker(*three)), Error::Kind::Conflict);
    const auto made = clusters::create({.name = u"two"_s, .runtime = u"4.4"_s, .brokers = 2});
    EXPECT_EQ(made->brokers[1].controllerPort, 0);
}

TEST_F(LocalClusters, aRenamedOneTakesItsFolderWithIt)
{
    const auto cluster = clusters::create({.name = u"old"_s});
    ASSERT_TRUE(cluster && clusters::create({.name = u"other"_s}));
    write(cluster->file(u"kept"_s), "1");
    EXPECT_EQ(test::faultOf(clusters::rename(*cluster, u"other"_s)), Error::Kind::Conflict);
    EXPECT_EQ(test::faultOf(clusters::rename(*cluster, u"../x"_s)), Error::Kind::Invalid);
    LocalReason why;
    auto lock = ClusterLock::take(cluster->folder, u"test"_s, &why);
    EXPECT_EQ(test::faultOf(clusters::rename(*cluster, u"new"_s)), Error::Kind::Conflict);
    lock.reset();
    const auto renamed = clusters::rename(*cluster, u"new"_s);
    ASSERT_TRUE(renamed) << qPrintable(renamed.error().message);
    EXPECT_EQ(clusters::find(u"new"_s), renamed);
    EXPECT_EQ(renamed->uuid, cluster->uuid);
    EXPECT_TRUE(QFile::exists(renamed->file(u"kept"_s)));
    EXPECT_EQ(test::faultOf(clusters::find(u"old"_s)), Error::Kind::NotFound);
}

TEST_F(LocalClusters, aCloneHasTheSettingsAndPortsOfItsOwn)
{
    const auto cluster = clusters::create({.name = u"a"_s, .runtime = u"2.4.1"_s, .brokers = 3});
    const auto clone = clusters::cloneSettings(*cluster, u"b"_s);
    ASSERT_TRUE(clone);
    EXPECT_EQ(clone->runtime, u"2.4.1");
    EXPECT_EQ(clone->brokers.size(), 3U);
    EXPECT_NE(clone->uuid, cluster->uuid);
    EXPECT_NE(clone->zookeeperPort, cluster->zookeeperPort);
}

TEST_F(LocalClusters, anExportIsRefusedGivenUpOrWhole)
{
    const auto cluster = clusters::create({.name = u"x"_s});
    ASSERT_TRUE(cluster);
    QDir().mkpath(cluster->file(u"broker-0/data/t-0"_s));
    write(cluster->file(u"broker-0/data/t-0/00000000000000000000.log"_s), QByteArray(10'000'000, 'x'));
    write(cluster->file(u"broker-0/data/.lock"_s), "");
    const QString target = m_data.filePath(u"out 数据"_s);
    EXPECT_EQ(test::faultOf(exportCluster(*cluster, m_data.path())), Error::Kind::Conflict); // not empty
    EXPECT_EQ(test::faultOf(exportCluster(*cluster, m_data.filePath(u"a:b"_s))), Error::Kind::Invalid);
    EXPECT_EQ(test::faultOf(exportCluster(*cluster, cluster->file(u"in"_s))), Error::Kind::Invalid);
    EXPECT_EQ(test::faultOf(exportCluster(*cluster, {})), Error::Kind::Invalid);
    LocalReason why;
    auto lock = ClusterLock::take(cluster->folder, u"test"_s, &why);
    EXPECT_EQ(test::faultOf(exportCluster(*cluster, target)), Error::Kind::Conflict);
    lock.reset();

    int calls = 0;
    const auto givenUp = exportCluster(*cluster, target, [&](qint64 bytes, qint64 total) {
        EXPECT_EQ(total, 10'000'000);
        EXPECT_LT(bytes, total);
        return ++calls < 2;
    });
    EXPECT_EQ(test::faultOf(givenUp), Error::Kind::Cancelled);
    EXPECT_EQ(calls, 2);
    EXPECT_FALSE(QFile::exists(target));

    const auto exported = exportCluster(*cluster, target);
    ASSERT_TRUE(exported) << qPrintable(exported.error().message);
    EXPECT_EQ(exported->bytes, 10'000'000);
    EXPECT_EQ(exported->startCommands.size(), 2);
    for (const char *file : {"zoo.cfg", "broker-0.properties", "README.txt", "zk/data", "broker-0/data/t-0/00000000000000000000.log"})
        EXPECT_TRUE(QFile::exists(target + u'/' + QString::fromLatin1(file))) << file;
    EXPECT_FALSE(QFile::exists(target + u"/broker-0/data/.lock"_s));
    EXPECT_FALSE(QFile::exists(target + u"/cluster.json"_s));
    EXPECT_EQ(test::faultOf(exportCluster(*cluster, target)), Error::Kind::Conflict);
}

TEST_F(LocalClusters, namesThatArePathsAreRefused)
{
    for (const char *name : {"../../x", "a/b", ".hidden", "a,b", "a:b", "a\nb"})
        EXPECT_EQ(clusters::create({.name = QString::fromLatin1(name)}).error().kind, Error::Kind::Invalid) << name;
    EXPECT_EQ(clusters::create({.folder = m_data.filePath(u"a,b"_s)}).error().kind, Error::Kind::Invalid);
    EXPECT_EQ(clusters::create({.folder = m_data.filePath(u"a:b"_s)}).error().kind, Error::Kind::Invalid);
    EXPECT_TRUE(QDir(m_data.path()).isEmpty());
}

TEST_F(LocalClusters, aDamagedFileIsNamedAndTheOthersStay)
{
    ASSERT_TRUE(clusters::create({.name = u"good"_s}));
    for (const QByteArray &text : {QByteArray(), QByteArray("{\"format\":"), QByteArray("{\"format\":99}"), QByteArray("[]")}) {
        QDir().mkpath(clusters::folderOf(u"bad"_s));
        write(clusters::folderOf(u"bad"_s) + u"/cluster.json"_s, text);
        std::vector<Error> errors;
        EXPECT_EQ(clusters::list(&errors).size(), 1U);
        ASSERT_EQ(errors.size(), 1U);
        EXPECT_TRUE(errors[0].message.contains(u"bad/cluster.json"));
    }
}

TEST_F(LocalClusters, wipeTakesTheFolderAndNothingElse)
{
    const auto cluster = clusters::create({.name = u"x"_s});
    ASSERT_TRUE(cluster);
    const QString outside = m_data.filePath(u"outside"_s);
    QDir().mkpath(outside);
    write(outside + u"/precious"_s, "1");
    ASSERT_TRUE(QFile::link(outside, cluster->file(u"link"_s)));
    ASSERT_TRUE(clusters::wipe(*cluster));
    EXPECT_FALSE(QDir(cluster->folder).exists());
    EXPECT_TRUE(QFile::exists(outside + u"/precious"_s));
    EXPECT_EQ(clusters::wipe(*cluster).error().kind, Error::Kind::NotFound);
}

TEST_F(LocalClusters, wipeIsRefusedWhileSomeoneHoldsTheFolder)
{
    const auto cluster = clusters::create({.name = u"x"_s});
    LocalReason why;
    auto lock = ClusterLock::take(cluster->folder, u"test"_s, &why);
    ASSERT_TRUE(lock);
    EXPECT_EQ(ClusterLock::holder(cluster->folder), getpid());
    QFile::remove(cluster->file(u".lock"_s)); // does not help
    const auto wiped = clusters::wipe(*cluster);
    ASSERT_FALSE(wiped);
    EXPECT_EQ(wiped.error().kind, Error::Kind::Conflict);
    lock.reset();
    EXPECT_FALSE(ClusterLock::holder(cluster->folder));
    EXPECT_TRUE(clusters::wipe(*cluster));
}

TEST(Processes, whatThisOneUses)
{
    const auto before = processes::usage(getpid());
    ASSERT_TRUE(before);
    EXPECT_GE(before->threads, 1);
    QTemporaryDir folder;
    QFile sparse(folder.filePath(u"sparse"_s));
    QFile full(folder.filePath(u"full"_s));
    ASSERT_TRUE(sparse.open(QIODevice::WriteOnly) && sparse.resize(1 << 30));
    ASSERT_TRUE(full.open(QIODevice::WriteOnly));
    QByteArray noise(4 << 20, Qt::Uninitialized);
    // Until it is seen, however little of a core it gets.
    const auto spent = [&] { return processes::usage(getpid())->cpuMs - before->cpuMs; };
    for (QElapsedTimer timer = started(); spent() < 50 && timer.elapsed() < 30'000;)
        for (char &c : noise)
            c = char(c * 31 + 7);
    ASSERT_EQ(full.write(noise), noise.size());
    ASSERT_TRUE(full.flush());
    const auto after = processes::usage(getpid());
    ASSERT_TRUE(after);
    EXPECT_GE(after->cpuMs - before->cpuMs, 50);
    EXPECT_EQ(after->fileHandles, before->fileHandles + 2);
    EXPECT_GE(processes::diskBytes(folder.path()), 4 << 20);
    EXPECT_LT(processes::diskBytes(folder.path()), 8 << 20);
    EXPECT_FALSE(processes::usage(-1));
    EXPECT_EQ(processes::diskBytes(folder.filePath(u"none"_s)), 0);
}

TEST(Ports, aTakenPortIsNotFreeAndItsHolderIsNamed)
{
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    EXPECT_FALSE(ports::isFree(server.serverPort()));
    const auto holder = ports::holderOf(server.serverPort());
    ASSERT_TRUE(holder);
    EXPECT_EQ(holder->pid, getpid());
    EXPECT_TRUE(ports::describe(holder).contains(QString::number(getpid())));
    const auto chosen = ports::choose(3, {});
    EXPECT_EQ(std::set<int>(chosen.begin(), chosen.end()).size(), 3U);
}

TEST(RuntimeCheck, tellsMissingChangedAndSurplusJars)
{
    QTemporaryDir folder;
    const auto sum = [](const char *text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(); };
    const Runtime runtime{u"t"_s, u"1"_s, {}, 11, {{u"a.jar"_s, sum("a")}, {u"b.jar"_s, sum("b")}}};
    using Check = runtimes::Check;
    EXPECT_EQ(runtimes::check(runtime, folder.filePath(u"none"_s), Check::Quick).code, LocalReason::Code::RuntimeMissing);
    write(folder.filePath(u"a.jar"_s), "a");
    EXPECT_EQ(runtimes::check(runtime, folder.path(), Check::Quick).code, LocalReason::Code::JarMissing);
    write(folder.filePath(u"b.jar"_s), "b");
    EXPECT_TRUE(runtimes::check(runtime, folder.path(), Check::Quick).isNone());
    write(folder.filePath(u"b.jar"_s), "c"); // same size, after a check that was remembered
    const LocalReason corrupt = runtimes::check(runtime, folder.path(), Check::Quick);
    EXPECT_EQ(corrupt.code, LocalReason::Code::JarCorrupt);
    EXPECT_EQ(corrupt.args.value(1), u"b.jar"_s);
    write(folder.filePath(u"b.jar"_s), "b");
    write(folder.filePath(u"c.jar"_s), "c");
    EXPECT_EQ(runtimes::check(runtime, folder.path(), Check::Full).args.value(1), u"c.jar"_s);
}

TEST(JavaFinder, readsVersionsAndRefusesOldOnes)
{
    EXPECT_EQ(java::majorOf(u"17.0.15"_s), 17);
    EXPECT_EQ(java::majorOf(u"1.8.0_402"_s), 8);
    EXPECT_EQ(java::majorOf(u"21"_s), 21);
    EXPECT_EQ(java::majorOf(u"24-ea"_s), 24);
    EXPECT_EQ(java::majorOf({}), 0);
    EXPECT_EQ(java::check({}, 11).code, LocalReason::Code::JavaMissing);
    EXPECT_EQ(java::check(Java{u"/j"_s, u"11.0.2"_s, 11, u"PATH"_s}, 17).code, LocalReason::Code::JavaTooOld);
    EXPECT_TRUE(java::check(Java{u"/j"_s, u"17"_s, 17, u"PATH"_s}, 17).isNone());
}

TEST(JavaFinder, prefersJavaHomeAndBelievesItsReleaseFile)
{
    QTemporaryDir home;
    QDir(home.path()).mkdir(u"bin"_s);
    write(home.filePath(u"bin/java"_s), "#!/bin/sh\necho 'openjdk version \"1.8.0_402\"' >&2\n");
    QFile::setPermissions(home.filePath(u"bin/java"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("JAVA_HOME", QFile::encodeName(home.path()));
    EXPECT_EQ(java::find()->major, 8); // asked, since there is no release file
    write(home.filePath(u"release"_s), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"21.0.3\"\n");
    EXPECT_EQ(java::find()->major, 21);
    EXPECT_EQ(java::find()->foundBy, u"JAVA_HOME"_s);
    qputenv("JAVA_HOME", "/nonexistent");
    EXPECT_NE(java::find()->foundBy, u"JAVA_HOME"_s);
    qunsetenv("JAVA_HOME");
}

} // namespace
