// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace brokerscope::kafka {

/// Asks a port what it is, because librdkafka's own guesses are wrong as often as right: sends Kafka's ApiVersions; a port
/// that hangs up is then asked ZooKeeper's `srvr`, one that stays silent is asked as a web server. Lives on a thread with an
/// event loop; calls its handler there once, within the timeout, and deletes itself. Deleted before that, it calls nothing.
class PortProbe : public QObject
{
    Q_OBJECT

public:
    enum class Finding {
        Kafka, ///< answered ApiVersions in plain text
        Unresolvable, ///< no such host name
        Refused, ///< nothing listens
        NoConnection, ///< no answer to the attempt to connect: firewall, or a full accept queue
        Silent, ///< accepts and never answers: frozen, or another protocol
        ClosedAtOnce, ///< hangs up: TLS, a connection limit, another protocol
        Tls, ///< answered with a TLS alert
        Http,
        ZooKeeper,
        Foreign ///< answered something else
    };
    using Handler = std::function<void(Finding)>;

    PortProbe(const QString &host, quint16 port, int timeoutMs, Handler handler, QObject *parent);

    /// One sentence that says what to do; for Finding::Kafka that it is one.
    [[nodiscard]] static QString sentence(Finding finding, const QString &address);

private:
    enum class Step { ApiVersions, Srvr, Http };

    void begin(Step step);
    void onConnected();
    void onReadyRead();
    void onError(QAbstractSocket::SocketError error);
    void onSilence();
    void end(Finding finding);

    QString m_host;
    quint16 m_port;
    Handler m_handler;
    Step m_step = Step::ApiVersions;
    QTcpSocket *m_socket = nullptr;
    QTimer m_silence; // of one step
    QTimer m_limit; // of all
    bool m_isConnected = false;
    QByteArray m_received;
};

} // namespace brokerscope::kafka
