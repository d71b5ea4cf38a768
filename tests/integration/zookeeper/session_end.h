// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpSocket>
#include <QtEndian>

namespace brokerscope::test {

/// The password that a ZooKeeper server (3.4 to 3.9) gives to a session: 16 bytes of java.util.Random from the id.
inline QByteArray sessionPassword(quint64 sessionId)
{
    constexpr quint64 kServerSecret = 0xB3415C00;
    constexpr quint64 kMultiplier = 0x5DEECE66D;
    constexpr quint64 kMask = (quint64(1) << 48) - 1;
    quint64 seed = ((sessionId ^ kServerSecret) ^ kMultiplier) & kMask;
    QByteArray password;
    while (password.size() < 16) {
        seed = (seed * kMultiplier + 0xB) & kMask;
        const auto number = static_cast<quint32>(seed >> 16);
        for (int shift = 0; shift < 32; shift += 8)
            password.append(static_cast<char>(number >> shift));
    }
    return password;
}

/// Ends a session on its server: from then on it is expired for its owner, ephemeral znodes included, as if it had been
/// silent for too long. Takes it over on a connection of its own and closes it. Blocks; false if the server did not let
/// it in.
inline bool endSession(quint16 port, quint64 sessionId)
{
    const auto big = [](auto value) {
        QByteArray bytes(sizeof value, '\0');
        qToBigEndian(value, bytes.data());
        return bytes;
    };
    const QByteArray hello = big(qint32(0)) + big(qint64(0)) + big(qint32(10'000)) + big(sessionId) + big(qint32(16)) +
        sessionPassword(sessionId) + '\0';
    const QByteArray goodbye = big(qint32(1)) + big(qint32(-11));
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForConnected(10'000))
        return false;
    // in one go, before the owner comes back and takes the session for itself
    socket.write(big(qint32(hello.size())) + hello + big(qint32(goodbye.size())) + goodbye);
    QByteArray answer;
    while (socket.waitForReadyRead(10'000))
        answer += socket.readAll();
    constexpr qsizetype kTimeoutAt = 8; // behind the frame's length and the protocol version
    return answer.size() >= kTimeoutAt + 4 && qFromBigEndian<qint32>(answer.constData() + kTimeoutAt) > 0;
}

} // namespace brokerscope::test
