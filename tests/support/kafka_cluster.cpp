// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/kafka_cluster.h"

#include "core/base/folders.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QThread>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::test {

namespace {

constexpr int kReadyMs = 60'000;
const QString kToolHeap = u"-Xmx128m"_s;

void write(const QString &path, const QStringList &lines)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(lines.join(u'\n').toUtf8() + '\n');
}

bool accepts(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    return socket.waitForConnected(500);
}

void print(const QString &title, const QByteArray &text)
{
    std::fprintf(stderr, "---- %s\n%s\n", title.toUtf8().constData(), text.constData());
}

} // namespace

KafkaCluster::KafkaCluster(const Options &options)
    : m_options(options)
    , m_folder(QDir::tempPath() + u"/brokerscope-test-XXXXXX"_s)
    , m_jars(folders::runtimes() + u'/' + options.runtime + u"/*"_s)
{
}

KafkaCluster::~KafkaCluster()
{
    m_brokers.clear();
    m_zooKeeper.reset();
}

std::unique_ptr<KafkaCluster> KafkaCluster::start(const Options &options)
{
    const QString jars = folders::runtimes() + u'/' + options.runtime;
    if (QDir(jars).entryList({u"kafka_*.jar"_s}).isEmpty()) {
        print(u"No Kafka runtime"_s, "fetch it with brokerscope-cli local fetch, or set BROKERSCOPE_RUNTIMES; not in " + jars.toUtf8());
        return nullptr;
    }
    for (int attempt = 1; attempt <= 2; ++attempt) { // another process may have taken a port meanwhile
        std::unique_ptr<KafkaCluster> cluster(new KafkaCluster(options));
        if (cluster->startAll())
            return cluster;
        cluster->printLogs();
    }
    return nullptr;
}

bool KafkaCluster::startAll()
{
    const auto ports = freePorts(2 * m_options.brokers + 1);
    m_zooKeeperPort = hasZooKeeper() ? ports.back() : 0;
    for (int id = 1; id <= m_options.brokers; ++id) {
        m_ports[id] = ports[std::size_t(id - 1)];
        m_controllerPorts[id] = ports[std::size_t(m_options.brokers + id - 1)];
    }
    writeFiles();
    if (hasZooKeeper()) {
        if (!startZooKeeper())
            return false;
    } else {
        for (int id = 1; id <= m_options.brokers; ++id) {
            const Output format = run(u"java"_s, java({kToolHeap})
                                                     + QStringList{u"kafka.tools.StorageTool"_s, u"format"_s, u"-t"_s, u"YnJva2Vyc2NvcGUtdGVzdA"_s, u"-c"_s,
                                                                   m_folder.filePath(u"broker-%1.properties"_s.arg(id))});
            if (format.exitCode != 0) {
                print(u"StorageTool"_s, format.out + format.err);
                return false;
            }
        }
    }
    for (int id = 1; id <= m_options.brokers; ++id)
        launchBroker(id);
    for (int id = 1; id <= m_options.brokers; ++id)
        if (!waitUntilListed(id, m_options.brokers))
            return false;
    return true;
}

void KafkaCluster::writeFiles() const
{
    QDir(m_folder.path()).mkdir(u"tmp"_s);
    // loud.properties for the servers, quiet.properties for the tools, in the language of the runtime's logger.
    for (const auto &[name, level] : {std::pair{u"loud.properties"_s, u"INFO"_s}, std::pair{u"quiet.properties"_s, u"WARN"_s}}) {
        if (hasZooKeeper())
            write(m_folder.filePath(name),
                  {u"log4j.rootLogger="_s + level + u", out"_s, u"log4j.appender.out=org.apache.log4j.ConsoleAppender"_s,
                   u"log4j.appender.out.target=System.err"_s, u"log4j.appender.out.layout=org.apache.log4j.PatternLayout"_s,
                   u"log4j.appender.out.layout.ConversionPattern=%d %p %m (%c)%n"_s});
        else
            write(m_folder.filePath(name),
                  {u"appender.out.type=Console"_s, u"appender.out.name=out"_s, u"appender.out.target=SYSTEM_ERR"_s,
                   u"appender.out.layout.type=PatternLayout"_s, u"appender.out.layout.pattern=%d %p %m (%c)%n"_s,
                   u"rootLogger.level="_s + level, u"rootLogger.appenderRef.out.ref=out"_s});
    }
    write(m_folder.filePath(u"zoo.cfg"_s),
          {u"tickTime=500"_s, u"maxSessionTimeout=40000"_s, u"dataDir="_s + m_folder.filePath(u"zookeeper"_s), u"clientPort=%1"_s.arg(m_zooKeeperPort),
           u"clientPortAddress=127.0.0.1"_s, u"admin.enableServer=false"_s, u"4lw.commands.whitelist=*"_s, u"maxClientCnxns=0"_s,
           u"minSessionTimeout=1000"_s});
    const int factor = std::min(3, m_options.brokers);
    QStringList voters;
    for (const auto &[id, port] : m_controllerPorts)
        voters.append(u"%1@127.0.0.1:%2"_s.arg(id).arg(port));
    for (const auto &[id, port] : m_ports) {
        const QString address = u"PLAINTEXT://127.0.0.1:%1"_s.arg(port);
        QStringList lines{u"num.network.threads=2"_s, u"num.io.threads=4"_s, u"background.threads=4"_s, u"num.recovery.threads.per.data.dir=2"_s,
                          u"log.dirs="_s + m_folder.filePath(u"broker-%1"_s.arg(id)), u"log.cleaner.dedupe.buffer.size=2097152"_s,
                          u"log.segment.bytes=67108864"_s, u"log.index.size.max.bytes=1048576"_s, u"offsets.topic.num.partitions=10"_s,
                          u"transaction.state.log.num.partitions=5"_s, u"offsets.topic.replication.factor=%1"_s.arg(factor),
                          u"transaction.state.log.replication.factor=%1"_s.arg(factor), u"transaction.state.log.min.isr=1"_s,
                          u"default.replication.factor=%1"_s.arg(factor), u"min.insync.replicas=1"_s, u"group.initial.rebalance.delay.ms=0"_s,
                          u"auto.create.topics.enable=false"_s, u"delete.topic.enable=true"_s, u"controlled.shutdown.retry.backoff.ms=300"_s,
                          u"advertised.listeners="_s + address};
        if (hasZooKeeper())
            lines += {u"broker.id=%1"_s.arg(id), u"listeners="_s + address, u"zookeeper.connect="_s + zooKeeperConnect(),
                      u"zookeeper.session.timeout.ms=6000"_s, u"zookeeper.connection.timeout.ms=18000"_s};
        else
            lines += {u"process.roles=broker,controller"_s, u"node.id=%1"_s.arg(id), u"controller.listener.names=CONTROLLER"_s,
                      u"listeners="_s + address + u",CONTROLLER://127.0.0.1:%1"_s.arg(m_controllerPorts.at(id)),
                      u"listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT"_s,
                      u"controller.quorum.voters="_s + voters.join(u',')};
        QStringList properties = m_options.properties;
        properties.replaceInStrings(u"@port@"_s, QString::number(port));
        write(m_folder.filePath(u"broker-%1.properties"_s.arg(id)), lines + properties); // the last of a key counts
    }
}

QStringList KafkaCluster::java(const QStringList &flags) const
{
    return flags + QStringList{u"-XX:+UseSerialGC"_s, u"-XX:TieredStopAtLevel=1"_s, u"-Djava.awt.headless=true"_s,
                               u"-Djava.io.tmpdir="_s + m_folder.filePath(u"tmp"_s),
                               (hasZooKeeper() ? u"-Dlog4j.configuration=file:"_s : u"-Dlog4j2.configurationFile="_s)
                                   + m_folder.filePath(flags.contains(kToolHeap) ? u"quiet.properties"_s : u"loud.properties"_s),
                               u"-cp"_s, m_jars};
}

void KafkaCluster::launchBroker(int brokerId)
{
    m_brokers[brokerId] = std::make_unique<Child>(
        u"java"_s,
        java({u"-Xms64m"_s, u"-Xmx%1m"_s.arg(m_options.heapMb), u"-XX:MaxDirectMemorySize=%1m"_s.arg(m_options.heapMb - 192), u"-XX:+ExitOnOutOfMemoryError"_s, u"-Dkafka.logs.dir="_s + m_folder.path()})
            + QStringList{u"kafka.Kafka"_s, m_folder.filePath(u"broker-%1.properties"_s.arg(brokerId))},
        m_folder.filePath(u"broker-%1.log"_s.arg(brokerId)));
}

// Ready is when the broker itself lists so many brokers and a controller (a bound port or a znode is too early).
bool KafkaCluster::waitUntilListed(int brokerId, int brokers) const
{
    for (QDeadlineTimer deadline(kReadyMs); !deadline.hasExpired(); QThread::msleep(100)) {
        if (!m_brokers.at(brokerId)->isRunning())
            return false;
        if (!accepts(port(brokerId)))
            continue;
        const Output listing = kcat(bootstrap(brokerId), {u"-L"_s, u"-J"_s, u"-m"_s, u"2"_s});
        const QJsonObject object = QJsonDocument::fromJson(listing.out).object();
        if (object[u"brokers"_s].toArray().size() >= brokers && object[u"controllerid"_s].toInt(-1) >= 0)
            return true;
    }
    return false;
}

bool KafkaCluster::startBroker(int brokerId)
{
    // A broker that was killed leaves its znode behind until its session expires, and the new one ends on that.
    for (QDeadlineTimer deadline(kReadyMs); !deadline.hasExpired(); QThread::msleep(500)) {
        m_brokers.at(brokerId).reset();
        launchBroker(brokerId);
        if (waitUntilListed(brokerId, 1))
            return true;
    }
    printLogs();
    return false;
}

void KafkaCluster::killBroker(int brokerId)
{
    m_brokers.at(brokerId)->send(SIGKILL);
    m_brokers.at(brokerId)->waitForEnd(10'000);
}

void KafkaCluster::stopBroker(int brokerId)
{
    m_brokers.at(brokerId)->send(SIGTERM);
    m_brokers.at(brokerId)->waitForEnd(30'000);
}

bool KafkaCluster::startZooKeeper()
{
    m_zooKeeper = std::make_unique<Child>(u"java"_s,
                                          java({u"-Xmx%1m"_s.arg(m_options.zooKeeperHeapMb), u"-Dzookeeper.forceSync=no"_s})
                                              + QStringList{u"org.apache.zookeeper.server.quorum.QuorumPeerMain"_s, m_folder.filePath(u"zoo.cfg"_s)},
                                          m_folder.filePath(u"zookeeper.log"_s));
    for (QDeadlineTimer deadline(kReadyMs); !deadline.hasExpired() && m_zooKeeper->isRunning(); QThread::msleep(100)) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_zooKeeperPort);
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

void KafkaCluster::killZooKeeper()
{
    m_zooKeeper->send(SIGKILL);
    m_zooKeeper->waitForEnd(10'000);
}

QString KafkaCluster::bootstrap(int brokerId) const { return u"127.0.0.1:%1"_s.arg(m_ports.at(brokerId)); }

QString KafkaCluster::bootstrap() const
{
    QStringList servers;
    for (const auto &[id, port] : m_ports)
        servers.append(bootstrap(id));
    return servers.join(u',');
}

QString KafkaCluster::zooKeeperConnect() const
{
    return hasZooKeeper() ? u"127.0.0.1:%1/kafka"_s.arg(m_zooKeeperPort) : QString();
}

Output KafkaCluster::tool(const QStringList &mainClassAndArguments, const QByteArray &input, int timeoutMs) const
{
    return run(u"java"_s, java({kToolHeap}) + mainClassAndArguments, input, timeoutMs);
}

Output KafkaCluster::kcat(const QString &bootstrap, const QStringList &arguments, const QByteArray &input, int timeoutMs)
{
    return run(u"kcat"_s, QStringList{u"-b"_s, bootstrap} + arguments, input, timeoutMs);
}

bool KafkaCluster::createTopic(const QString &name, int partitions, int replicationFactor, const QStringList &configs) const
{
    const QString main = m_options.runtime == u"2.4.1"_s ? u"kafka.admin.TopicCommand"_s : u"org.apache.kafka.tools.TopicCommand"_s;
    QStringList arguments{main, u"--bootstrap-server"_s, bootstrap(), u"--create"_s, u"--topic"_s, name, u"--partitions"_s,
                          QString::number(partitions), u"--replication-factor"_s, QString::number(replicationFactor)};
    for (const QString &config : configs)
        arguments += {u"--config"_s, config};
    const Output output = tool(arguments);
    if (output.exitCode != 0)
        print(u"create "_s + name, output.out + output.err);
    return output.exitCode == 0;
}

bool KafkaCluster::produce(const QString &topic, const QByteArrayList &values, int partition) const
{
    const Output output = kcat(bootstrap(), {u"-P"_s, u"-t"_s, topic, u"-p"_s, QString::number(partition), u"-X"_s, u"acks=all"_s},
                               values.join('\n'));
    if (output.exitCode != 0)
        print(u"produce to "_s + topic, output.out + output.err);
    return output.exitCode == 0;
}

void KafkaCluster::printLogs() const
{
    if (m_zooKeeper)
        print(u"ZooKeeper"_s, m_zooKeeper->log());
    for (const auto &[id, broker] : m_brokers)
        if (broker)
            print(u"broker %1"_s.arg(id), broker->log());
}

} // namespace brokerscope::test
