// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/child.h"

#include <QTemporaryDir>

#include <csignal>
#include <map>
#include <memory>

namespace brokerscope::test {

/// A real Kafka cluster for tests: ZooKeeper and n brokers of runtime "3.9" or "2.4.1", or n combined KRaft nodes of "4.4",
/// from $BROKERSCOPE_RUNTIMES (else the data folder's runtimes), on free ports of 127.0.0.1, in a folder in /tmp. Ends with
/// SIGKILL and takes its folder with it. Blocks; independent of the rooms under test. When something fails it prints the
/// logs to standard error.
///
///     auto cluster = KafkaCluster::start({.runtime = u"3.9"_s, .brokers = 3});
///     ASSERT_TRUE(cluster);
class KafkaCluster
{
public:
    struct Options
    {
        QString runtime = QStringLiteral("3.9"); ///< "3.9", "2.4.1", "4.4"
        int brokers = 1; ///< ids 1 … brokers
        QStringList properties = {}; ///< "key=value" for every broker; wins over the defaults. "@port@": the broker's port
        int zooKeeperHeapMb = 64; ///< 100,000 znodes need more
        int heapMb = 256; ///< of each broker; 192 less than this outside the heap. Records of 100 MB need 1000
    };

    /// Null if it did not become ready within 60 s (after one second try with other ports).
    [[nodiscard]] static std::unique_ptr<KafkaCluster> start(const Options &options);
    ~KafkaCluster();
    Q_DISABLE_COPY_MOVE(KafkaCluster)

    [[nodiscard]] QString bootstrap() const; ///< "127.0.0.1:p1,127.0.0.1:p2"
    [[nodiscard]] QString bootstrap(int brokerId) const; ///< "127.0.0.1:p"
    [[nodiscard]] quint16 port(int brokerId) const { return m_ports.at(brokerId); }
    [[nodiscard]] bool hasZooKeeper() const { return m_options.runtime != QLatin1String("4.4"); }
    [[nodiscard]] quint16 zooKeeperPort() const { return m_zooKeeperPort; }
    [[nodiscard]] QString zooKeeperConnect() const; ///< "127.0.0.1:p/kafka"; empty without ZooKeeper
    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    void killBroker(int brokerId); ///< SIGKILL, and waits for its end
    void stopBroker(int brokerId); ///< SIGTERM, and waits for its end
    void pauseBroker(int brokerId) { m_brokers.at(brokerId)->send(SIGSTOP); }
    void resumeBroker(int brokerId) { m_brokers.at(brokerId)->send(SIGCONT); }
    [[nodiscard]] bool startBroker(int brokerId); ///< on the same port and folder; true when ready
    [[nodiscard]] qint64 brokerPid(int brokerId) const { return m_brokers.at(brokerId)->pid(); }
    void killZooKeeper();
    void pauseZooKeeper() { m_zooKeeper->send(SIGSTOP); }
    void resumeZooKeeper() { m_zooKeeper->send(SIGCONT); }
    [[nodiscard]] bool startZooKeeper(); ///< on the same port and folder

    /// A main class of the runtime's own tools, with Java's usual flags: `tool({"org.apache.kafka.tools.TopicCommand",
    /// "--bootstrap-server", cluster->bootstrap(), "--describe"})`.
    [[nodiscard]] Output tool(const QStringList &mainClassAndArguments, const QByteArray &input = {}, int timeoutMs = 60'000) const;
    /// kcat -b bootstrap …
    [[nodiscard]] static Output kcat(const QString &bootstrap, const QStringList &arguments, const QByteArray &input = {},
                                     int timeoutMs = 30'000);
    /// With the runtime's own TopicCommand (about 1 s); prints why not.
    [[nodiscard]] bool createTopic(const QString &name, int partitions, int replicationFactor = 1, const QStringList &configs = {}) const;
    /// Values to one partition with kcat; prints why not.
    [[nodiscard]] bool produce(const QString &topic, const QByteArrayList &values, int partition = 0) const;

private:
    explicit KafkaCluster(const Options &options);
    [[nodiscard]] bool startAll();
    [[nodiscard]] QStringList java(const QStringList &flags) const;
    void writeFiles() const;
    void launchBroker(int brokerId);
    [[nodiscard]] bool waitUntilListed(int brokerId, int brokers) const;
    void printLogs() const;

    Options m_options;
    QTemporaryDir m_folder;
    QString m_jars; ///< "…/3.9/*"
    std::map<int, quint16> m_ports;
    std::map<int, quint16> m_controllerPorts;
    quint16 m_zooKeeperPort = 0;
    std::unique_ptr<Child> m_zooKeeper;
    std::map<int, std::unique_ptr<Child>> m_brokers;
};

} // namespace brokerscope::test
