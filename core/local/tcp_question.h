// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

namespace brokerscope::local {

/// One question to a port of 127.0.0.1 with one answer, for readiness: connect, send, read, close. Emits finished once
/// and deletes itself. Lives on a thread with an event loop.
class TcpQuestion : public QObject
{
    Q_OBJECT

public:
    enum class Answer {
        Connected, ///< that the port accepts is all
        UntilClosed, ///< four-letter words
        Frame ///< Kafka: four bytes of length, then as many
    };

    TcpQuestion(int port, QByteArray request, Answer expected, int timeoutMs, QObject *parent);

Q_SIGNALS:
    /// The answer (Kafka: without its length), empty if there was none; isConnected: the port accepted.
    void finished(const QByteArray &answer, bool isConnected);

private:
    void connected();
    void readable();
    void finish(const QByteArray &answer);

    QByteArray m_request;
    Answer m_expected;
    QTcpSocket m_socket;
    QTimer m_deadline;
    QByteArray m_received;
    bool m_isConnected = false;
    bool m_isFinished = false;
};

} // namespace brokerscope::local
