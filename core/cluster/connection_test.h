// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kafka/sources.h"
#include "core/profile/connection_profile.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace brokerscope::cluster {

/// Walks the way to a cluster step by step: names, TCP, Kafka's answer, each advertised broker address, ZooKeeper. Each step
/// tells what was found, how long it took, and, where it fails, what to do. Lives on the GUI thread; never waits. The first
/// failure of the bootstrap way ends the walk. Destroying it cancels.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    struct Step
    {
        enum class State { Waiting, Running, Done, Failed };

        QString title;
        QString detail;
        State state = State::Waiting;
        qint64 tookMs = -1;
    };

    ConnectionTest(profile::ConnectionProfile profile, QHash<QString, QString> secrets, QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start();
    [[nodiscard]] const std::vector<Step> &steps() const { return m_steps; }
    [[nodiscard]] bool hasSucceeded() const;

Q_SIGNALS:
    void changed();
    void finished();

private:
    void resolve();
    void connectTcp();
    void askKafka();
    void tryAdvertised();
    void beginStep(std::size_t index);
    void endStep(std::size_t index, bool succeeded, const QString &detail);

    profile::ConnectionProfile m_profile;
    QHash<QString, QString> m_secrets;
    std::vector<Step> m_steps;
    QElapsedTimer m_clock;
    std::unique_ptr<kafka::KafkaClient> m_client;
    std::vector<Broker> m_brokers;
    std::unique_ptr<QTcpSocket> m_socket;
    QString m_host;
    quint16 m_port = 0;
    int m_lookup = -1;
};

} // namespace brokerscope::cluster
