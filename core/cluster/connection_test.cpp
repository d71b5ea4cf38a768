// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/connection_test.h"

#include "core/kafka/client_factory.h"

#include <QHostInfo>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace brokerscope::cluster {

namespace {

enum StepIndex { Resolve, Tcp, Kafka, Advertised };
constexpr auto kTcpTimeout = 4s;
constexpr auto kKafkaTimeout = 5000ms;

} // namespace

ConnectionTest::ConnectionTest(profile::ConnectionProfile profile, QHash<QString, QString> secrets, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_secrets(std::move(secrets))
    , m_steps{{tr("Name of the bootstrap server"), {}, Step::State::Waiting, -1},
              {tr("TCP connection"), {}, Step::State::Waiting, -1},
              {tr("Kafka answers"), {}, Step::State::Waiting, -1},
              {tr("Advertised addresses"), {}, Step::State::Waiting, -1}}
{
}

ConnectionTest::~ConnectionTest()
{
    if (m_lookup != -1)
        QHostInfo::abortHostLookup(m_lookup);
}

bool ConnectionTest::hasSucceeded() const
{
    return std::all_of(m_steps.begin(), m_steps.end(), [](const Step &s) { return s.state == Step::State::Done; });
}

void ConnectionTest::beginStep(std::size_t index)
{
    m_steps[index].state = Step::State::Running;
    m_clock.start();
    Q_EMIT changed();
}

void ConnectionTest::endStep(std::size_t index, bool succeeded, const QString &detail)
{
    m_steps[index].state = succeeded ? Step::State::Done : Step::State::Failed;
    m_steps[index].detail = detail;
    m_steps[index].tookMs = m_clock.elapsed();
    Q_EMIT changed();
    if (!succeeded || index + 1 == m_steps.size())
        Q_EMIT finished();
}

void ConnectionTest::start()
{
    beginStep(Resolve);
    const Result<QString> servers = kafka::validateBootstrapServers(m_profile.bootstrapServers);
    if (!servers) {
        endStep(Resolve, false, servers.error().message);
        return;
    }
    // The first of the list stands for the way there; the others are tried by the client.
    const QString first = servers->section(u',', 0, 0);
    m_port = first.section(u':', -1).toUShort();
    m_host = first.left(first.lastIndexOf(u':'));
    if (m_host.startsWith(u'['))
        m_host = m_host.mid(1, m_host.size() - 2);
    resolve();
}

void ConnectionTest::resolve()
{
    m_lookup = QHostInfo::lookupHost(m_host, this, [this](const QHostInfo &info) {
        m_lookup = -1;
        if (info.error() != QHostInfo::NoError) {
            endStep(Resolve, false, tr("%1 cannot be resolved; check the name, or add it to /etc/hosts.").arg(m_host));
            return;
        }
        QStringList addresses;
        for (const QHostAddress &address : info.addresses())
            addresses << address.toString();
        endStep(Resolve, true, addresses.join(u", "_s));
        connectTcp();
    });
}

void ConnectionTest::connectTcp()
{
    beginStep(Tcp);
    m_socket = std::make_unique<QTcpSocket>();
    QTimer::singleShot(kTcpTimeout, m_socket.get(), [this] {
        m_socket->disconnect(this);
        endStep(Tcp, false, tr("No answer from %1:%2; a firewall may swallow the connection.").arg(m_host).arg(m_port));
    });
    connect(m_socket.get(), &QTcpSocket::connected, this, [this] {
        const QString peer = m_socket->peerAddress().toString();
        m_socket.release()->deleteLater();
        endStep(Tcp, true, tr("%1, port %2").arg(peer).arg(m_port));
        askKafka();
    });
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        const QString reason = error == QAbstractSocket::ConnectionRefusedError
            ? tr("Nothing listens on %1:%2; start the broker, or correct the port.").arg(m_host).arg(m_port)
            : tr("No connection to %1:%2; check the address and the network.").arg(m_host).arg(m_port);
        m_socket.release()->deleteLater();
        endStep(Tcp, false, reason);
    });
    m_socket->connectToHost(m_host, m_port);
}

void ConnectionTest::askKafka()
{
    beginStep(Kafka);
    kafka::ConnectionSettings settings{m_profile.bootstrapServers, m_profile.properties, kKafkaTimeout};
    settings.properties.insert(m_secrets);
    auto client = kafka::makeClient(settings);
    if (!client) {
        endStep(Kafka, false, client.error().message);
        return;
    }
    m_client = std::move(*client);
    async::deliver(m_client->fetchMetadata(), this, [this](const Result<kafka::ClusterMetadata> &metadata) {
        if (!metadata) {
            endStep(Kafka, false, metadata.error().message);
            return;
        }
        m_brokers = metadata->brokers->rows;
        endStep(Kafka, true,
                tr("%n broker(s)", nullptr, int(m_brokers.size())) + u", "_s
                    + tr("%n topic(s)", nullptr, int(metadata->topics->topicCount())));
        beginStep(Advertised);
        tryAdvertised();
    });
}

void ConnectionTest::tryAdvertised()
{
    if (m_brokers.empty()) {
        endStep(Advertised, true, tr("all of them can be reached from here"));
        return;
    }
    const Broker broker = m_brokers.back();
    m_brokers.pop_back();
    m_socket = std::make_unique<QTcpSocket>();
    const QString address = u"%1:%2"_s.arg(broker.host).arg(broker.port);
    const auto fail = [this, broker, address] {
        m_socket->disconnect(this);
        m_socket.release()->deleteLater();
        endStep(Advertised, false,
                tr("Broker %1 tells clients to use %2, which cannot be reached from here; correct advertised.listeners in its "
                   "server.properties.")
                    .arg(broker.id)
                    .arg(address));
    };
    QTimer::singleShot(kTcpTimeout, m_socket.get(), fail);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, fail);
    connect(m_socket.get(), &QTcpSocket::connected, this, [this] {
        m_socket.release()->deleteLater();
        tryAdvertised();
    });
    m_socket->connectToHost(broker.host, broker.port);
}

} // namespace brokerscope::cluster
