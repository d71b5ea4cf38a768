// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/local_reason.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QMap>
#include <QObject>

namespace brokerscope::supervisor {

/// The supervisor's end of the local socket: lines in, lines out (core/local/supervisor_protocol.h).
class ControlServer : public QObject
{
    Q_OBJECT

public:
    explicit ControlServer(QObject *parent = nullptr);
    ~ControlServer() override;

    /// Only with the folder's lock held: a socket file that is there is a dead one's.
    [[nodiscard]] local::LocalReason listen(const QString &path);
    void stopListening();
    void closeAll();
    void send(int client, const QJsonObject &message);
    void broadcast(const QJsonObject &message);
    /// The program at the other end with its process id, for people: "brokerscope-cli (4711)".
    [[nodiscard]] QString nameOf(int client) const;
    [[nodiscard]] bool hasClients() const { return !m_clients.isEmpty(); }

Q_SIGNALS:
    void clientCame(int client);
    void requestCame(int client, const QJsonObject &request);
    void lastClientWent();

private:
    void accept();
    void read(int client);
    void drop(int client);

    QLocalServer m_server;
    QString m_path;
    QMap<int, QLocalSocket *> m_clients;
    int m_nextClient = 1;
};

} // namespace brokerscope::supervisor
