// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/wire/wire_connection.h"

#include "core/kafka/kafka_error.h"
#include "core/kafka/wire/wire_format.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::kafka::wire {

namespace {

constexpr qint32 kVersionsId = 0; // of our own ApiVersions; requests count from 1
constexpr qint16 kApiVersions = 18;
constexpr qint32 kLargestFrame = 64 * 1024 * 1024;

Error notKafka(const QString &detail)
{
    return {Error::Kind::Unreachable, int(RD_KAFKA_RESP_ERR__BAD_MSG),
            QCoreApplication::translate("Kafka", "The broker's answer cannot be read: check that the port belongs to a Kafka broker."), detail, true};
}

} // namespace

WireConnection::WireConnection(const QString &host, quint16 port, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_port(port)
{
}

WireConnection::~WireConnection()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void WireConnection::send(WireRequest request, std::chrono::milliseconds timeout, Handler handler)
{
    const qint32 id = ++m_lastId;
    m_open.emplace(id, Open{std::move(request), std::move(handler)});
    QTimer::singleShot(timeout, this, [this, id] { expire(id); });
    if (m_state == State::Ready)
        transmit(id);
    else if (m_state == State::Idle)
        open();
}

void WireConnection::open()
{
    m_state = State::Connecting;
    m_received.clear();
    m_socket = new QTcpSocket(this);
    connect(m_socket, &QTcpSocket::connected, this, &WireConnection::onConnected);
    connect(m_socket, &QTcpSocket::readyRead, this, &WireConnection::onReadyRead);
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this] {
        onReadyRead(); // what came before the end
        if (m_socket)
            breakOff(kafkaError(RD_KAFKA_RESP_ERR__TRANSPORT, m_socket->errorString()));
    });
    m_socket->connectToHost(m_host, m_port);
}

void WireConnection::onConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_state = State::AskingVersions;
    write(kVersionsId, kApiVersions, 0, false, {});
}

void WireConnection::write(qint32 id, qint16 key, qint16 version, bool isFlexible, const QByteArray &body)
{
    Writer header;
    header.number(key);
    header.number(version);
    header.number(id);
    header.string(u"brokerscope"_s);
    if (isFlexible)
        header.noTags();
    Writer size;
    size.number(qint32(header.bytes().size() + body.size()));
    m_socket->write(size.bytes() + header.bytes() + body);
}

void WireConnection::transmit(qint32 id)
{
    Open &open = m_open.at(id);
    const auto range = m_versions.find(open.request.key);
    const qint16 version = range == m_versions.end() ? qint16(-1) : std::min(open.request.highest, range->second.highest);
    if (version < open.request.lowest || version < range->second.lowest)
        return finish(id, failure(kafkaError(RD_KAFKA_RESP_ERR_UNSUPPORTED_VERSION)));
    open.version = version;
    write(id, open.request.key, version, version >= open.request.flexibleFrom, open.request.encode(version));
}

void WireConnection::onReadyRead()
{
    while (m_socket && m_socket->bytesAvailable() > 0) {
        m_received += m_socket->read(1024 * 1024);
        m_isSilent = false;
        for (;;) {
            if (m_received.size() < 4)
                break;
            const auto size = qFromBigEndian<qint32>(m_received.constData());
            if (size < 4 || size > kLargestFrame)
                return breakOff(notKafka(u"frame of %1 bytes"_s.arg(size)));
            if (m_received.size() < 4 + size)
                break;
            const QByteArray frame = m_received.mid(4, size);
            m_received.remove(0, 4 + size);
            onFrame(frame);
            if (!m_socket)
                return; // a handler or the frame ended the connection
        }
    }
}

void WireConnection::onFrame(const QByteArray &frame)
{
    const auto id = qFromBigEndian<qint32>(frame.constData());
    if (m_state == State::AskingVersions) {
        if (id != kVersionsId)
            return breakOff(notKafka(u"correlation id %1"_s.arg(id)));
        return onVersions(frame.mid(4));
    }
    const auto open = m_open.find(id);
    if (open == m_open.end() || open->second.version < 0)
        return; // its deadline has passed
    Reader reader(frame);
    reader.skip(4);
    qsizetype begin = 4;
    if (open->second.version >= open->second.request.flexibleFrom) {
        // An empty set of tags is one zero byte: all that brokers send there today.
        if (reader.varint() != 0)
            return finish(id, failure(notKafka(u"tags in the header"_s)));
        begin = 5;
    }
    finish(id, WireAnswer{open->second.version, frame.mid(begin)});
}

void WireConnection::onVersions(const QByteArray &body)
{
    Reader reader(body);
    const auto code = reader.number<qint16>();
    m_versions.clear();
    for (qint32 i = reader.arrayCount(); i > 0 && reader.isOk(); --i) {
        const auto key = reader.number<qint16>();
        const auto lowest = reader.number<qint16>();
        m_versions[key] = {lowest, reader.number<qint16>()};
    }
    if (!reader.isOk() || code != 0)
        return breakOff(notKafka(u"ApiVersions: error %1"_s.arg(code)));
    m_state = State::Ready;
    std::vector<qint32> waiting;
    for (const auto &[id, open] : m_open)
        waiting.push_back(id);
    for (const qint32 id : waiting)
        if (m_open.contains(id))
            transmit(id);
}

void WireConnection::finish(qint32 id, Result<WireAnswer> result)
{
    const auto open = m_open.find(id);
    if (open == m_open.end())
        return;
    const Handler handler = std::move(open->second.handler);
    m_open.erase(open);
    handler(std::move(result));
}

void WireConnection::expire(qint32 id)
{
    if (!m_open.contains(id))
        return;
    m_isSilent = true;
    finish(id, failure(kafkaError(RD_KAFKA_RESP_ERR__TIMED_OUT)));
    if (m_open.empty() && m_state != State::Idle)
        breakOff(kafkaError(RD_KAFKA_RESP_ERR__TIMED_OUT)); // the connection may be half open: the next one will show
}

void WireConnection::breakOff(const Error &error)
{
    m_state = State::Idle;
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    for (auto &[id, open] : std::exchange(m_open, {}))
        open.handler(failure(error));
}

} // namespace brokerscope::kafka::wire
