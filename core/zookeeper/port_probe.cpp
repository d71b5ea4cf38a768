// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/port_probe.h"

#include "core/zookeeper/connect_string.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::zookeeper {

namespace {

constexpr std::chrono::milliseconds kPatience(1000);
constexpr qsizetype kMaxBytes = 4096;

} // namespace

PortProbe::PortProbe(PortIdentity::Expect expected, Reply<PortIdentity> reply, QObject *parent)
    : QObject(parent)
    , m_first(expected == PortIdentity::Expect::ZooKeeper ? PortQuestion::Srvr : PortQuestion::ApiVersions)
    , m_reply(std::move(reply))
    , m_deadline(this)
    , m_patience(this)
{
    m_deadline.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &PortProbe::conclude);
    connect(&m_patience, &QTimer::timeout, this, &PortProbe::askOthers);
}

void PortProbe::start(const QString &host, quint16 port, std::chrono::milliseconds deadline)
{
    m_host = host;
    m_port = port;
    m_identity.server = ConnectString::Server{host, port}.text();
    m_identity.address = QHostAddress(host); // null for a name, until it answers
    m_deadline.start(deadline);
    ask(m_first);
}

void PortProbe::ask(PortQuestion question)
{
    m_asked.push_back(question);
    ++m_open;
    auto *connection = new TcpQuestion(bytesOf(question), kMaxBytes, this);
    connect(connection, &TcpQuestion::connected, this, [this, connection] {
        m_identity.address = connection->peer();
        if (m_asked.size() == 1)
            m_patience.start(kPatience);
    });
    connect(connection, &TcpQuestion::grew, this, [=, this] { onGrew(question, connection, false); });
    connect(connection, &TcpQuestion::ended, this, [=, this](TcpQuestion::End end) { onEnded(question, connection, end); });
    connection->ask(m_asked.size() > 1 && !m_identity.address.isNull() ? m_identity.address.toString() : m_host, m_port);
}

void PortProbe::askOthers()
{
    m_patience.stop();
    if (m_isDone || m_asked.size() > 1)
        return;
    for (const PortQuestion question : {PortQuestion::Srvr, PortQuestion::ApiVersions, PortQuestion::HttpGet, PortQuestion::TlsHello}) {
        if (question != m_first)
            ask(question);
    }
}

void PortProbe::onGrew(PortQuestion question, TcpQuestion *connection, bool isComplete)
{
    const QByteArray &answer = connection->answer();
    const auto kind = classify(question, answer);
    if (kind == PortIdentity::Kind::ZooKeeper && !isComplete && !answer.contains('\n'))
        return; // the version is worth the rest of the line
    if (kind)
        finish(*kind, firstLine(answer));
    else if (isComplete && !answer.isEmpty())
        finish(PortIdentity::Kind::Other, firstLine(answer));
}

void PortProbe::onEnded(PortQuestion question, TcpQuestion *connection, TcpQuestion::End end)
{
    --m_open;
    if (m_isDone)
        return;
    if (m_asked.size() == 1) {
        switch (end) {
        case TcpQuestion::End::Refused: finish(PortIdentity::Kind::Closed, connection->errorText()); return;
        case TcpQuestion::End::NoRoute: finish(PortIdentity::Kind::NoRoute, connection->errorText()); return;
        case TcpQuestion::End::Unresolvable: finish(PortIdentity::Kind::Unresolvable, connection->errorText()); return;
        case TcpQuestion::End::ClosedByPeer: break;
        }
    }
    ++m_hungUp;
    onGrew(question, connection, true);
    if (m_isDone)
        return;
    askOthers();
    if (m_open == 0)
        conclude();
}

void PortProbe::conclude()
{
    if (m_isDone)
        return;
    if (m_asked.size() == 1 && !m_patience.isActive() && m_hungUp == 0)
        finish(PortIdentity::Kind::NoRoute, {}); // not even connected
    else
        finish(m_hungUp > 0 ? PortIdentity::Kind::HangsUp : PortIdentity::Kind::Silent, {});
}

void PortProbe::finish(PortIdentity::Kind kind, const QString &detail)
{
    if (std::exchange(m_isDone, true))
        return;
    m_identity.kind = kind;
    m_identity.detail = detail;
    m_reply.finish(m_identity);
    deleteLater();
}

} // namespace brokerscope::zookeeper
