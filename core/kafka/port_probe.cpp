// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/port_probe.h"

#include <QCoreApplication>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::kafka {

namespace {

constexpr qint32 kCorrelation = 0x42535031; // "BSP1": an answer with it is no accident
constexpr qsizetype kMostBytes = 4096; // enough to know a protocol

QByteArray apiVersionsRequest()
{
    const QByteArray clientId = "brokerscope";
    QByteArray frame;
    const auto put = [&frame](auto value) {
        value = qToBigEndian(value);
        frame.append(reinterpret_cast<const char *>(&value), sizeof value);
    };
    put(qint32(2 + 2 + 4 + 2 + clientId.size()));
    put(qint16(18));
    put(qint16(0));
    put(kCorrelation);
    put(qint16(clientId.size()));
    return frame + clientId;
}

bool isApiVersionsAnswer(const QByteArray &bytes)
{
    return bytes.size() >= 8 && qFromBigEndian<qint32>(bytes.constData() + 4) == kCorrelation;
}

bool isZooKeeper(const QByteArray &bytes)
{
    return bytes.startsWith("Zookeeper version") || bytes.contains("is not executed because it is not in the whitelist") ||
           bytes.contains("ZooKeeper instance is not currently serving");
}

} // namespace

PortProbe::PortProbe(const QString &host, quint16 port, int timeoutMs, Handler handler, QObject *parent)
    : QObject(parent)
    , m_host(host.startsWith(u'[') ? host.mid(1, host.size() - 2) : host)
    , m_port(port)
    , m_handler(std::move(handler))
    , m_silence(this)
    , m_limit(this)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(std::max(50, timeoutMs / 3));
    connect(&m_silence, &QTimer::timeout, this, &PortProbe::onSilence);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        end(m_isConnected || m_step != Step::ApiVersions ? Finding::Silent : Finding::NoConnection);
    });
    m_limit.start(timeoutMs);
    begin(Step::ApiVersions);
}

void PortProbe::begin(Step step)
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
    }
    m_step = step;
    m_isConnected = false;
    m_received.clear();
    m_socket = new QTcpSocket(this);
    m_socket->setReadBufferSize(kMostBytes);
    connect(m_socket, &QTcpSocket::connected, this, &PortProbe::onConnected);
    connect(m_socket, &QTcpSocket::readyRead, this, &PortProbe::onReadyRead);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &PortProbe::onError);
    m_socket->connectToHost(m_host, m_port);
}

void PortProbe::onConnected()
{
    m_isConnected = true;
    m_silence.start();
    switch (m_step) {
    case Step::ApiVersions: m_socket->write(apiVersionsRequest()); break;
    case Step::Srvr: m_socket->write("srvr\n"); break;
    case Step::Http: m_socket->write("GET / HTTP/1.0\r\n\r\n"); break;
    }
}

void PortProbe::onReadyRead()
{
    m_received += m_socket->read(kMostBytes - m_received.size());
    if (m_received.startsWith("HTTP/"))
        end(Finding::Http);
    else if (isZooKeeper(m_received))
        end(Finding::ZooKeeper);
    else if (m_step == Step::ApiVersions && isApiVersionsAnswer(m_received))
        end(Finding::Kafka);
    else if (m_received.startsWith("\x15\x03"))
        end(Finding::Tls);
    else if (m_received.size() >= kMostBytes)
        end(Finding::Foreign);
}

void PortProbe::onError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError: return end(Finding::Unresolvable);
    case QAbstractSocket::ConnectionRefusedError: return end(Finding::Refused);
    default: break;
    }
    if (!m_isConnected)
        return end(Finding::NoConnection);
    m_silence.stop();
    if (m_step == Step::ApiVersions && m_received.isEmpty())
        return begin(Step::Srvr); // it hung up
    end(m_received.isEmpty() ? Finding::ClosedAtOnce : Finding::Foreign);
}

void PortProbe::onSilence()
{
    if (!m_received.isEmpty())
        return end(Finding::Foreign);
    if (m_step == Step::ApiVersions)
        return begin(Step::Http); // a web server waits for the end of a line
    end(m_step == Step::Srvr ? Finding::ClosedAtOnce : Finding::Silent);
}

void PortProbe::end(Finding finding)
{
    if (!m_handler)
        return;
    m_silence.stop();
    m_limit.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    deleteLater();
    std::exchange(m_handler, nullptr)(finding);
}

QString PortProbe::sentence(Finding finding, const QString &address)
{
    const char *text = "";
    switch (finding) {
    case Finding::Kafka:
        text = QT_TRANSLATE_NOOP("Kafka", "%1 is a Kafka broker.");
        break;
    case Finding::Unresolvable:
        text = QT_TRANSLATE_NOOP("Kafka", "The host name of %1 cannot be resolved: correct it, or add it to DNS or the hosts file.");
        break;
    case Finding::Refused:
        text = QT_TRANSLATE_NOOP("Kafka", "%1 refuses the connection: start the broker, or correct the port.");
        break;
    case Finding::NoConnection:
        text = QT_TRANSLATE_NOOP("Kafka", "%1 does not answer the attempt to connect: check the address and the firewall, and whether the broker is stuck.");
        break;
    case Finding::Silent:
        text = QT_TRANSLATE_NOOP("Kafka", "%1 accepts the connection but does not answer: the broker may be frozen, or another service has this port.");
        break;
    case Finding::ClosedAtOnce:
        text = QT_TRANSLATE_NOOP("Kafka", "%1 closes the connection at once: check the port and security.protocol, and the broker's limit of connections.");
        break;
    case Finding::Tls:
        text = QT_TRANSLATE_NOOP("Kafka", "%1 speaks TLS: set security.protocol to SSL or SASL_SSL, or use the plaintext port.");
        break;
    case Finding::Http:
        text = QT_TRANSLATE_NOOP("Kafka", "%1 is a web server, not a Kafka broker: use the broker's port.");
        break;
    case Finding::ZooKeeper:
        text = QT_TRANSLATE_NOOP("Kafka", "%1 is ZooKeeper, not a Kafka broker: use the broker's port here and this address as the ZooKeeper address.");
        break;
    case Finding::Foreign:
        text = QT_TRANSLATE_NOOP("Kafka", "%1 is not a Kafka broker: use the broker's port.");
        break;
    }
    return QCoreApplication::translate("Kafka", text).arg(address);
}

} // namespace brokerscope::kafka
