// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zookeeper_server.h"

#include "core/base/folders.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QThread>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::test {

namespace {

constexpr int kReadyMs = 60'000;

void write(const QString &path, const QStringList &lines)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(lines.join(u'\n').toUtf8() + '\n');
}

} // namespace

std::unique_ptr<ZooKeeperServer> ZooKeeperServer::start(const QString &runtime, const QString &words, int heapMb)
{
    std::unique_ptr<ZooKeeperServer> server(new ZooKeeperServer(runtime, words, heapMb));
    if (server->startAgain())
        return server;
    std::fprintf(stderr, "---- ZooKeeper of %s\n%s\n", qPrintable(server->m_jars), server->m_child->log().constData());
    return nullptr;
}

ZooKeeperServer::ZooKeeperServer(const QString &runtime, const QString &words, int heapMb)
    : m_folder(QDir::tempPath() + u"/brokerscope-test-XXXXXX"_s)
    , m_jars(folders::runtimes() + u'/' + runtime + u"/*"_s)
    , m_port(freePorts(1).front())
    , m_heapMb(heapMb)
{
    QDir(m_folder.path()).mkdir(u"tmp"_s);
    write(m_folder.filePath(u"log4j.properties"_s),
          {u"log4j.rootLogger=INFO, out"_s, u"log4j.appender.out=org.apache.log4j.ConsoleAppender"_s,
           u"log4j.appender.out.layout=org.apache.log4j.PatternLayout"_s, u"log4j.appender.out.layout.ConversionPattern=%d %p %m%n"_s});
    write(m_folder.filePath(u"zoo.cfg"_s),
          {u"tickTime=500"_s, u"dataDir="_s + m_folder.filePath(u"data"_s), u"clientPort=%1"_s.arg(m_port), u"clientPortAddress=127.0.0.1"_s,
           u"maxClientCnxns=0"_s, u"admin.enableServer=false"_s, u"4lw.commands.whitelist="_s + words});
}

QString ZooKeeperServer::connectString(const QString &chroot) const
{
    return u"127.0.0.1:%1"_s.arg(m_port) + chroot;
}

void ZooKeeperServer::kill()
{
    m_child->send(SIGKILL);
    m_child->waitForEnd(10'000);
}

void ZooKeeperServer::stop()
{
    m_child->send(SIGTERM);
    m_child->waitForEnd(10'000);
}

bool ZooKeeperServer::startAgain()
{
    m_child = std::make_unique<Child>(
        u"java"_s,
        QStringList{u"-Xmx%1m"_s.arg(m_heapMb), u"-XX:+UseSerialGC"_s, u"-XX:TieredStopAtLevel=1"_s, u"-Dzookeeper.forceSync=no"_s,
                    u"-Djava.io.tmpdir="_s + m_folder.filePath(u"tmp"_s), u"-Dlog4j.configuration=file:"_s + m_folder.filePath(u"log4j.properties"_s),
                    u"-cp"_s, m_jars, u"org.apache.zookeeper.server.quorum.QuorumPeerMain"_s, m_folder.filePath(u"zoo.cfg"_s)},
        m_folder.filePath(u"zookeeper.log"_s));
    for (QDeadlineTimer deadline(kReadyMs); !deadline.hasExpired() && m_child->isRunning(); QThread::msleep(100)) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_port);
        if (!socket.waitForConnected(500))
            continue;
        socket.write("srvr");
        QByteArray answer;
        while (socket.waitForReadyRead(1000))
            answer += socket.readAll();
        if (answer.contains("Mode:"))
            return true;
    }
    return false;
}

} // namespace brokerscope::test
