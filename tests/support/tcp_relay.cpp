// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tcp_relay.h"

namespace brokerscope::test {

TcpRelay::TcpRelay(quint16 target) : m_target(target), m_listener(this)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &TcpRelay::onConnection);
    m_listener.listen(QHostAddress::LocalHost);
    m_port = m_listener.serverPort();
}

void TcpRelay::cut()
{
    m_listener.close();
    for (const Pair &pair : std::exchange(m_pairs, {})) {
        for (QTcpSocket *socket : {pair.client, pair.server}) {
            socket->disconnect(this);
            socket->abort();
            socket->deleteLater();
        }
    }
}

void TcpRelay::freeze()
{
    m_isFrozen = true;
}

void TcpRelay::abandon()
{
    for (const Pair &pair : std::exchange(m_pairs, {}))
        for (QTcpSocket *socket : {pair.client, pair.server})
            socket->disconnect();
}

void TcpRelay::mend()
{
    m_isFrozen = false;
    for (const Pair &pair : m_pairs) {
        pass(pair.client, pair.server);
        pass(pair.server, pair.client);
    }
    if (!m_listener.isListening() && !m_listener.listen(QHostAddress::LocalHost, m_port))
        qFatal("port %d is taken", int(m_port));
}

void TcpRelay::onConnection()
{
    while (QTcpSocket *client = m_listener.nextPendingConnection()) {
        client->setParent(this); // else it ends with the listener's
        auto *server = new QTcpSocket(this);
        m_pairs.push_back({client, server});
        connect(client, &QTcpSocket::readyRead, this, [=, this] { pass(client, server); });
        connect(server, &QTcpSocket::readyRead, this, [=, this] { pass(server, client); });
        connect(server, &QTcpSocket::connected, this, [=, this] { pass(client, server); });
        connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
        connect(server, &QTcpSocket::disconnected, this, [=, this] {
            pass(server, client);
            client->disconnectFromHost();
        });
        connect(server, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    }
}

void TcpRelay::pass(QTcpSocket *from, QTcpSocket *to) const
{
    if (!m_isFrozen && to->state() == QAbstractSocket::ConnectedState)
        to->write(from->readAll());
}

} // namespace brokerscope::test
