// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/tcp_question.h"

#include <QNetworkProxy>

#include <utility>

namespace brokerscope::zookeeper {

TcpQuestion::TcpQuestion(QByteArray question, qsizetype maxBytes, QObject *parent)
    : QObject(parent)
    , m_question(std::move(question))
    , m_maxBytes(maxBytes)
    , m_socket(this)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(maxBytes); // what is beyond stays in the kernel
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_isConnected = true;
        m_peer = m_socket.peerAddress();
        m_socket.write(m_question);
        Q_EMIT connected();
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &TcpQuestion::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (m_isConnected) {
            read();
            finish(End::ClosedByPeer);
        } else if (error == QAbstractSocket::ConnectionRefusedError) {
            finish(End::Refused);
        } else if (error == QAbstractSocket::HostNotFoundError) {
            finish(End::Unresolvable);
        } else {
            finish(End::NoRoute);
        }
    });
}

void TcpQuestion::ask(const QString &host, quint16 port)
{
    m_socket.connectToHost(host, port);
}

void TcpQuestion::read()
{
    if (m_isEnded)
        return;
    m_answer += m_socket.read(m_maxBytes - m_answer.size());
    Q_EMIT grew();
    if (m_answer.size() >= m_maxBytes)
        finish(End::ClosedByPeer);
}

void TcpQuestion::finish(End end)
{
    if (std::exchange(m_isEnded, true))
        return;
    Q_EMIT ended(end);
}

} // namespace brokerscope::zookeeper
