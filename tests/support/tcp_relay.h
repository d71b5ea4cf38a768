// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <vector>

namespace brokerscope::test {

/// Stands between a client and a port of 127.0.0.1, so that a test can take the network away from one client while
/// others still reach the server. Works while its thread's event loop runs.
class TcpRelay : public QObject
{
public:
    explicit TcpRelay(quint16 target);

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    void cut(); ///< breaks all connections and refuses new ones
    void freeze(); ///< connections stay, new ones are accepted, and nothing passes
    /// What machines find that slept or changed their network: the connections there are stay open, and nothing passes on them ever again,
    /// without a word to either side. New ones work.
    void abandon();
    void mend(); ///< after cut or freeze; what was held back passes now

private:
    struct Pair
    {
        QTcpSocket *client;
        QTcpSocket *server;
    };

    void onConnection();
    void pass(QTcpSocket *from, QTcpSocket *to) const;

    const quint16 m_target;
    quint16 m_port = 0;
    bool m_isFrozen = false;
    QTcpServer m_listener;
    std::vector<Pair> m_pairs; ///< ended ones too: they pass nothing
};

} // namespace brokerscope::test
