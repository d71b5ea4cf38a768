// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/tcp_question.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QtEndian>

namespace brokerscope::local {

namespace {

constexpr qsizetype kMaxAnswer = 1 << 20;

} // namespace

TcpQuestion::TcpQuestion(int port, QByteArray request, Answer expected, int timeoutMs, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_expected(expected)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish({}); });
    connect(&m_socket, &QTcpSocket::connected, this, &TcpQuestion::connected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &TcpQuestion::readable);
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] { finish(m_expected == Answer::UntilClosed ? m_received : QByteArray()); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            finish({});
    });
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_deadline.start(timeoutMs);
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(port));
}

void TcpQuestion::connected()
{
    m_isConnected = true;
    if (m_expected == Answer::Connected)
        return finish({});
    m_socket.write(m_request);
}

void TcpQuestion::readable()
{
    m_received += m_socket.readAll();
    if (m_received.size() > kMaxAnswer)
        return finish({});
    if (m_expected != Answer::Frame || m_received.size() < 4)
        return;
    const auto length = qFromBigEndian<qint32>(m_received.constData());
    if (length < 4 || length > kMaxAnswer)
        return finish({}); // not Kafka
    if (m_received.size() >= length + 4)
        finish(m_received.mid(4, length));
}

void TcpQuestion::finish(const QByteArray &answer)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_deadline.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT finished(answer, m_isConnected);
    deleteLater();
}

} // namespace brokerscope::local
