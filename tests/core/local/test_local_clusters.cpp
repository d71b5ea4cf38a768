// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/cluster_lock.h"
#include "core/local/java_finder.h"
#include "core/local/local_clusters.h"
#include "core/local/ports.h"
#include "core/local/runtime_catalog.h"

#include <QCryptographicHash>
#include <QDir>
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
