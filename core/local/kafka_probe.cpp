// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/kafka_probe.h"

#include <QDataStream>

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

} // namespace brokerscope::local::probe
