// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>

#include <chrono>
#include <functional>
#include <map>
#include <vector>

namespace brokerscope::kafka::wire {

struct WireRequest
{
    qint16 key = 0; ///< Kafka's API key
    qint16 lowest = 0; ///< versions that `encode` and the reader of the answer know
    qint16 highest = 0;
    qint16 flexibleFrom = 0; ///< from this version on headers carry tagged fields
    std::function<QByteArray(qint16 version)> encode; ///< the body
};

struct WireAnswer
{
    qint16 version = 0;
    QByteArray body;
};

/// One plaintext connection to one broker. Connects when something is asked, asks ApiVersions first, then sends each request
/// in the newest version that both sides know; requests are pipelined, and each has its own deadline. A frame above 64 MiB or
/// an answer to nothing ends the connection; the next request opens a new one. Lives on a thread with an event loop.
class WireConnection : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(Result<WireAnswer>)>;

    WireConnection(const QString &host, quint16 port, QObject *parent);
    ~WireConnection() override; ///< calls no handler

    void send(WireRequest request, std::chrono::milliseconds timeout, Handler handler);
    void breakOff(const Error &error); ///< everything open fails with it; the next request connects anew
    /// The newest request was not answered in time, and nothing has come since.
    [[nodiscard]] bool isSilent() const { return m_isSilent; }
    [[nodiscard]] bool isFor(const QString &host, quint16 port) const { return host == m_host && port == m_port; }

private:
    enum class State { Idle, Connecting, AskingVersions, Ready };
    struct Open
    {
        WireRequest request;
        Handler handler;
        qint16 version = -1; // −1: waits for the connection
    };
    struct VersionRange
    {
        qint16 lowest;
        qint16 highest;
    };

    void open();
    void onConnected();
    void onReadyRead();
    void onFrame(const QByteArray &frame);
    void onVersions(const QByteArray &body);
    void transmit(qint32 id);
    void write(qint32 id, qint16 key, qint16 version, bool isFlexible, const QByteArray &body);
    void expire(qint32 id);
    void finish(qint32 id, Result<WireAnswer> result);

    const QString m_host;
    const quint16 m_port;
    State m_state = State::Idle;
    QTcpSocket *m_socket = nullptr;
    QByteArray m_received;
    std::map<qint16, VersionRange> m_versions;
    std::map<qint32, Open> m_open; // by correlation id
    qint32 m_lastId = 0;
    bool m_isSilent = false;
};

} // namespace brokerscope::kafka::wire
