// SPDX-License-Identifier: GPL-3.0-or-later
// What people get wrong, through the real program: each with a sentence of its own, the right exit code, and an end.
#include "core/base/folders.h"
#include "tests/integration/cli/cli_program.h"
#include "tests/integration/cli/json_shape.h"
#include "tests/support/kafka_cluster.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <gtest/gtest.h>

#include <unistd.h>

using namespace brokerscope;
using namespace Qt::Literals::StringLiterals;
using namespace brokerscope::test;

namespace {

class CliBadInput : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_cluster = KafkaCluster::start({}); }
    static void TearDownTestSuite() { s_cluster.reset(); }

    /// The sentence, which no other fault has; the program ended with this code, in both forms of output.
    QString said(const QStringList &arguments, int exitCode)
    {
        const auto result = m_cli.json(arguments);
        const QJsonObject error = result.object[u"error"_s].toObject();
        EXPECT_EQ(result.exitCode, exitCode)
            << qPrintable(arguments.join(u' ')) << ": " << result.out.constData() << result.err.constData();
        EXPECT_EQ(wrong(error, "kind:string code:number message:string detail:string retriable:bool"), "")
            << result.out.constData();
        const QString message = error[u"message"_s].toString();
        EXPECT_FALSE(m_sentences.contains(message)) << "said of two faults: " << qPrintable(message);
        m_sentences.insert(message);
        return message;
    }
    void expectSaid(const QStringList &arguments, int exitCode, const QStringList &words)
    {
        const QString message = said(arguments, exitCode);
        for (const QString &word : words)
            EXPECT_TRUE(message.contains(word))
                << qPrintable(arguments.join(u' ')) << ": " << qPrintable(message) << " lacks " << qPrintable(word);
    }
    static QString address(quint16 port) { return u"127.0.0.1:%1"_s.arg(port); }

    static std::unique_ptr<KafkaCluster> s_cluster;
    CliProgram m_cli{QStringList()};
    QSet<QString> m_sentences;
};

std::unique_ptr<KafkaCluster> CliBadInput::s_cluster;

/// Listens, and never says a word: the kernel takes the connections, nobody reads them.
struct SilentPort
{
    SilentPort() { server.listen(QHostAddress::LocalHost); }
    QTcpServer server;
    [[nodiscard]] quint16 port() const { return server.serverPort(); }
};

struct WebServer
{
    WebServer()
        : port(freePorts(1).front()), child(u"python3"_s,
                                            {u"-m"_s, u"http.server"_s, u"--bind"_s, u"127.0.0.1"_s, u"--directory"_s,
                                             folder.path(), QString::number(port)},
                                            folder.filePath(u"log"_s))
    {
        for (int i = 0; i < 200 && !answers(); ++i)
            QThread::msleep(50);
    }
    [[nodiscard]] bool answers() const
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        return socket.waitForConnected(500);
    }
    QTemporaryDir folder;
    quint16 port;
    Child child;
};

TEST_F(CliBadInput, bootstrapServers)
{
    ASSERT_TRUE(s_cluster);
    const SilentPort silent;
    const WebServer web;
    ASSERT_TRUE(web.answers());
    const auto topics = [](const QString &bootstrap) {
        return QStringList{u"topics"_s, u"--timeout"_s, u"5"_s, u"--bootstrap"_s, bootstrap};
    };
    expectSaid(topics(u"nosuch.invalid:9092"_s), 3, {u"nosuch.invalid"_s, u"resolve"_s});
    const QString closed = address(freePorts(1).front());
    expectSaid(topics(closed), 3, {closed, u"refuses"_s});
    expectSaid(topics(address(s_cluster->zooKeeperPort())), 3,
               {address(s_cluster->zooKeeperPort()), u"is ZooKeeper, not a Kafka broker"_s});
    expectSaid(topics(address(web.port)), 3, {address(web.port), u"web server"_s});
    expectSaid(topics(address(silent.port())), 3, {address(silent.port())});
    expectSaid(topics(u"localhost:99999"_s), 2, {u"99999"_s});
    expectSaid(topics(u"localhost 9092:x"_s), 2, {u"localhost 9092"_s});
}

TEST_F(CliBadInput, zooKeeperStrings)
{
    ASSERT_TRUE(s_cluster);
    const SilentPort silent;
    const WebServer web;
    ASSERT_TRUE(web.answers());
    const auto ls = [](const QString &zookeeper) {
        return QStringList{u"zk"_s, u"ls"_s, u"/"_s, u"--timeout"_s, u"8"_s, u"--zookeeper"_s, zookeeper};
    };
    expectSaid(ls(u"a b:2181"_s), 2, {u"a b"_s});
    expectSaid(ls(u"localhost:2181,"_s), 2, {});
    expectSaid(ls(u"localhost:port"_s), 2, {u"port"_s});
    expectSaid(ls(u"localhost:2181/a//b"_s), 2, {u"/a//b"_s});
    expectSaid(ls(u"nosuch.invalid:2181"_s), 3, {u"nosuch.invalid"_s});
    const QString closed = address(freePorts(1).front());
    expectSaid(ls(closed), 3, {closed});
    expectSaid(ls(address(s_cluster->port(1))), 3, {u"is a Kafka broker, not ZooKeeper"_s});
    expectSaid(ls(address(web.port)), 3, {u"web server"_s});
    expectSaid(ls(address(silent.port())), 3, {address(silent.port())});
    expectSaid(ls(address(s_cluster->zooKeeperPort()) + u"/none"_s), 1, {u"/none"_s, u"/kafka"_s}); // where brokers are
}

/// Java and the runtime: "local up" makes the cluster's folder, starts nothing, and says what is missing.
class CliBadMachine : public CliBadInput
{
protected:
    static void SetUpTestSuite() { } // no cluster is needed
    static void TearDownTestSuite() { }

    static QStringList up(const QString &runtime)
    {
        return {u"local"_s, u"up"_s, u"--name"_s, u"trial"_s, u"--runtime"_s, runtime};
    }

    /// A `java` that only says its version, alone in PATH.
    void fakeJava(const QString &version)
    {
        const QString folder = m_cli.folder() + u"/fake-"_s + version;
        ASSERT_TRUE(QDir().mkpath(folder));
        QFile java(folder + u"/java"_s);
        ASSERT_TRUE(java.open(QIODevice::WriteOnly));
        java.write("#!/bin/sh\necho 'openjdk version \"" + version.toUtf8() + "\" 2018-09-25' >&2\n");
        java.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        java.close();
        m_cli.setVariable(u"PATH"_s, folder);
    }

    /// A runtimes folder of links to the real jars.
    [[nodiscard]] QString linkedRuntime() const
    {
        const QString folder = m_cli.folder() + u"/runtimes/3.9"_s;
        EXPECT_TRUE(QDir().mkpath(folder));
        const QDir real(folders::runtimes() + u"/3.9"_s);
        for (const QString &name : real.entryList(QDir::Files))
            EXPECT_TRUE(QFile::link(real.filePath(name), folder + u'/' + name));
        return folder;
    }

    void expectNothingRuns()
    {
        const auto status = m_cli.json({u"local"_s, u"status"_s});
        for (const QJsonValue &cluster : status.object[u"clusters"_s].toArray())
            EXPECT_TRUE(cluster.toObject()[u"supervisorPid"_s].isNull()) << status.out.constData();
    }
};

TEST_F(CliBadMachine, java)
{
    m_cli.setVariable(u"PATH"_s, m_cli.folder()); // none there
    expectSaid(up(u"3.9"_s), 1, {u"Java was not found"_s, u"apt install"_s});
    fakeJava(u"1.8.0_402"_s);
    expectSaid(up(u"3.9"_s), 1, {u"1.8.0_402"_s, u"11"_s, u"fake-1.8.0_402/java"_s});
    m_cli.setVariable(u"JAVA_HOME"_s, u"/nonexistent"_s); // not there: PATH counts
    fakeJava(u"11.0.22"_s);
    m_cli.setVariable(u"XDG_DATA_HOME"_s, m_cli.folder() + u"/other"_s); // a cluster of another runtime
    expectSaid(up(u"4.4"_s), 1, {u"11.0.22"_s, u"17"_s});
    expectNothingRuns();
}

TEST_F(CliBadMachine, jars)
{
    m_cli.setVariable(u"BROKERSCOPE_RUNTIMES"_s, m_cli.folder() + u"/runtimes"_s);
    expectSaid(up(u"3.9"_s), 1, {u"local fetch"_s});
    const QString folder = linkedRuntime();
    const QString jar = folder + u"/kafka_2.13-3.9.2.jar"_s;
    ASSERT_TRUE(QFile::remove(jar));
    expectSaid(up(u"3.9"_s), 1, {u"lacks kafka_2.13-3.9.2.jar"_s});
    QFile corrupt(jar);
    ASSERT_TRUE(corrupt.open(QIODevice::WriteOnly));
    corrupt.write("no jar");
    corrupt.close();
    expectSaid(up(u"3.9"_s), 1, {u"kafka_2.13-3.9.2.jar"_s, u"checksum"_s});
    expectSaid(up(u"2.4.1"_s), 1, {u"trial"_s, u"3.9"_s}); // the cluster has another runtime
    expectSaid({u"local"_s, u"up"_s, u"--name"_s, u"new"_s, u"--runtime"_s, u"3.8"_s}, 1, {u"3.8"_s, u"2.4.1"_s});
    expectNothingRuns();
}

TEST_F(CliBadMachine, aPortThatIsTaken)
{
    m_cli.setVariable(u"PATH"_s, m_cli.folder());
    said(up(u"3.9"_s), 1); // no Java: but the cluster is made, with its ports
    m_cli.setVariable(u"PATH"_s, qEnvironmentVariable("PATH"));
    const auto status = m_cli.json({u"local"_s, u"status"_s});
    const QString bootstrap = status.object[u"clusters"_s].toArray().first().toObject()[u"bootstrap"_s].toString();
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost, quint16(bootstrap.section(u':', 1).toInt())))
        << status.out.constData();
    expectSaid(up(u"3.9"_s), 1, {bootstrap.section(u':', 1), QString::number(::getpid()), u"test_cli_bad_in"_s});
    expectNothingRuns();
}

TEST_F(CliBadMachine, aDataFolderThatCannotBeWritten)
{
    m_cli.setVariable(u"XDG_DATA_HOME"_s, u"/proc/none"_s);
    expectSaid(up(u"3.9"_s), 1, {u"/proc/none"_s});
}

} // namespace
