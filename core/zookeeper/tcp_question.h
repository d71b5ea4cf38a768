// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>

namespace brokerscope::zookeeper {

/// One connection that sends some bytes and keeps what comes back, up to a limit. Event-driven; its thread is its maker's.
class TcpQuestion : public QObject
{
    Q_OBJECT

public:
    enum class End {
        ClosedByPeer, ///< or enough was read
        Refused,
        NoRoute,
        Unresolvable
    };

    TcpQuestion(QByteArray question, qsizetype maxBytes, QObject *parent = nullptr);

    void ask(const QString &host, quint16 port);
    [[nodiscard]] const QByteArray &answer() const { return m_answer; }
    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    [[nodiscard]] QHostAddress peer() const { return m_peer; } ///< null before it is connected
    [[nodiscard]] QString errorText() const { return m_socket.errorString(); }

Q_SIGNALS:
    void connected();
    void grew();
    void ended(brokerscope::zookeeper::TcpQuestion::End end); ///< once

private:
    void read();
    void finish(End end);

    const QByteArray m_question;
    const qsizetype m_maxBytes;
    QTcpSocket m_socket;
    QByteArray m_answer;
    QHostAddress m_peer;
    bool m_isConnected = false;
    bool m_isEnded = false;
};

} // namespace brokerscope::zookeeper
