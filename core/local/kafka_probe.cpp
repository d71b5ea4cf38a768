// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/kafka_probe.h"

#include <QDataStream>

#include <algorithm>

namespace brokerscope::local::probe {

namespace {

constexpr qint32 kCorrelation = 0x4252'4f4b;

QByteArray request(qint16 key, qint16 version, const QByteArray &body)
{
    static const QByteArray client("brokerscope-supervisor");
    QByteArray frame;
    QDataStream out(&frame, QIODevice::WriteOnly); // big endian, as Kafka
    out << qint32(10 + client.size() + body.size()) << key << version << kCorrelation << qint16(client.size());
    out.writeRawData(client.constData(), int(client.size()));
    out.writeRawData(body.constData(), int(body.size()));
    return frame;
}

/// Skips a nullable string; false if the stream ends first.
bool skipString(QDataStream &in)
{
    qint16 length = -1;
    in >> length;
    return in.status() == QDataStream::Ok && (length <= 0 || in.skipRawData(length) == length);
}

} // namespace

QByteArray apiVersionsRequest()
{
    return request(18, 0, {});
}

bool isApiVersionsAnswer(const QByteArray &answer)
{
    QDataStream in(answer);
    qint32 correlation = 0;
    qint16 error = -1;
    qint32 count = 0;
    in >> correlation >> error >> count;
    return in.status() == QDataStream::Ok && correlation == kCorrelation && error == 0 && count > 0;
}

QByteArray metadataRequest()
{
    return request(3, 4, QByteArray(5, '\0')); // an empty list of topics; no automatic creation
}

std::optional<Metadata> parseMetadata(const QByteArray &answer)
{
    QDataStream in(answer);
    qint32 correlation = 0;
    qint32 throttle = 0;
    qint32 count = 0;
    in >> correlation >> throttle >> count;
    if (in.status() != QDataStream::Ok || correlation != kCorrelation || count < 0 || count > 10'000)
        return {};
    Metadata metadata;
    for (qint32 i = 0; i < count; ++i) {
        qint32 id = -1;
        qint32 port = 0;
        in >> id;
        if (!skipString(in))
            return {};
        in >> port;
        if (!skipString(in)) // rack
            return {};
        metadata.brokers.insert(id);
    }
    if (!skipString(in)) // cluster id
        return {};
    in >> metadata.controller;
    return in.status() == QDataStream::Ok ? std::optional(metadata) : std::nullopt;
}

bool isServing(const QByteArray &srvr)
{
    return srvr.startsWith("Zookeeper version:") && srvr.contains("Mode:");
}

bool isRegistered(const QByteArray &dump, int broker)
{
    const QByteArray line = "/kafka/brokers/ids/" + QByteArray::number(broker);
    const QByteArray whole = line + '\n';
    return dump.contains(whole) || dump.endsWith(line);
}

std::optional<int> longestBrokerSessionMs(const QByteArray &dump, const QByteArray &cons)
{
    // dump: a line "0x1000…:" per session, below it a line per ephemeral node.
    std::set<QByteArray> sessions;
    QByteArray session;
    for (const QByteArray &line : dump.split('\n')) {
        if (line.startsWith("0x") && line.trimmed().endsWith(':'))
            session = line.trimmed().chopped(1);
        else if (line.contains("/kafka/brokers/ids/"))
            sessions.insert(session);
    }
    // cons: "/127.0.0.1:40160[1](queued=0,…,sid=0x1000…,…,to=6000,…)" per connection.
    const auto field = [](const QByteArray &line, const QByteArray &name) {
        const qsizetype at = line.indexOf(name);
        return at < 0 ? QByteArray() : line.mid(at + name.size()).split(',').first();
    };
    std::optional<int> longest;
    for (const QByteArray &line : cons.split('\n')) {
        const int timeout = field(line, ",to=").toInt();
        if (timeout > 0 && sessions.contains(field(line, "sid=")))
            longest = std::max(longest.value_or(0), timeout);
    }
    return longest;
}

std::optional<int> tickMs(const QByteArray &conf)
{
    const qsizetype at = conf.indexOf("tickTime=");
    const int tick = at < 0 ? 0 : conf.mid(at + 9).split('\n').first().trimmed().toInt();
    return tick > 0 ? std::optional(tick) : std::nullopt;
}

} // namespace brokerscope::local::probe
