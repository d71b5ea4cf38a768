// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/port_classifier.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::zookeeper {

namespace {

constexpr qint32 kCorrelationId = 0x42534350;
constexpr qint32 kMaxKafkaAnswer = 1024 * 1024;
constexpr qsizetype kEnough = 64; ///< bytes that are none of the known beginnings

const QByteArray kZooKeeperBeginning = "Zookeeper version:"_ba;

void appendBig(QByteArray &bytes, qint32 value)
{
    char raw[4];
    qToBigEndian(value, raw);
    bytes.append(raw, 4);
}

QByteArray apiVersions()
{
    const QByteArray client = "brokerscope"_ba;
    QByteArray body;
    body.append("\x00\x12\x00\x00", 4); // ApiVersions, version 0: every broker knows it
    appendBig(body, kCorrelationId);
    body.append('\0').append(static_cast<char>(client.size())).append(client);
    QByteArray frame;
    appendBig(frame, static_cast<qint32>(body.size()));
    return frame + body;
}

/// A TLS 1.2 ClientHello with common ciphers and no extensions: any TLS server answers it with a hello or an alert.
QByteArray clientHello()
{
    QByteArray hello("\x03\x03", 2);
    hello += "brokerscope asks what this port i"_ba.left(32); // the "random": no secret depends on it
    hello.append('\0'); // session id
    const QByteArray ciphers = QByteArray::fromHex("c02fc030c02bc02cc013c014009c009d002f0035"_ba);
    hello.append('\0').append(static_cast<char>(ciphers.size())).append(ciphers);
    hello.append("\x01\x00", 2); // no compression
    QByteArray handshake("\x01\x00", 2);
    handshake.append('\0').append(static_cast<char>(hello.size())).append(hello);
    QByteArray record("\x16\x03\x01", 3);
    record.append('\0').append(static_cast<char>(handshake.size())).append(handshake);
    return record;
}

bool startsLike(const QByteArray &answer, const QByteArray &beginning)
{
    return answer.startsWith(beginning) || (answer.size() < beginning.size() && beginning.startsWith(answer));
}

} // namespace

QByteArray bytesOf(PortQuestion question)
{
    switch (question) {
    case PortQuestion::Srvr: return "srvr"_ba;
    case PortQuestion::ApiVersions: return apiVersions();
    case PortQuestion::HttpGet: return "GET / HTTP/1.0\r\n\r\n"_ba;
    case PortQuestion::TlsHello: return clientHello();
    }
    return {};
}

std::optional<PortIdentity::Kind> classify(PortQuestion question, const QByteArray &answer)
{
    if (answer.isEmpty())
        return std::nullopt;
    if (answer.startsWith(kZooKeeperBeginning) || answer.contains("is not executed because it is not in the whitelist")
        || answer.contains("instance is not currently serving requests"))
        return PortIdentity::Kind::ZooKeeper;
    if (answer.startsWith("HTTP/"))
        return PortIdentity::Kind::Http;
    if (answer.size() >= 2 && (answer.at(0) == '\x15' || answer.at(0) == '\x16') && answer.at(1) == '\x03')
        return PortIdentity::Kind::Tls;
    if (question == PortQuestion::ApiVersions && answer.size() >= 8) {
        const auto length = qFromBigEndian<qint32>(answer.constData());
        if (length >= 6 && length <= kMaxKafkaAnswer && qFromBigEndian<qint32>(answer.constData() + 4) == kCorrelationId)
            return PortIdentity::Kind::Kafka;
    }
    const bool mayBecomeKnown = startsLike(answer, kZooKeeperBeginning) || startsLike(answer, "HTTP/"_ba) || answer.size() < 8
        || (question == PortQuestion::Srvr && answer.startsWith("This ZooKeeper"));
    if (mayBecomeKnown && answer.size() < kEnough)
        return std::nullopt;
    return PortIdentity::Kind::Other;
}

QString firstLine(const QByteArray &answer)
{
    constexpr qsizetype kMaxCharacters = 200;
    QString line = QString::fromUtf8(answer.left(answer.indexOf('\n') < 0 ? answer.size() : answer.indexOf('\n')).left(4 * kMaxCharacters));
    line.removeIf([](QChar c) { return !c.isPrint(); });
    return line.left(kMaxCharacters).trimmed();
}

} // namespace brokerscope::zookeeper
