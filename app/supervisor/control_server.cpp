// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/control_server.h"

#include "core/local/process_table.h"
#include "core/local/supervisor_protocol.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace brokerscope::supervisor {

using local::LocalReason;
using namespace Qt::Literals::StringLiterals;
namespace protocol = local::protocol;

namespace {

constexpr qint64 kMaxUnsent = 4 << 20; // bytes; a client that does not read is dropped

} // namespace

ControlServer::ControlServer(QObject *parent)
    : QObject(parent)
    , m_server(this)
{
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::accept);
}

ControlServer::~ControlServer()
{
    stopListening();
}

LocalReason ControlServer::listen(const QString &path)
{
    const auto fail = [&](int error) {
        return LocalReason{LocalReason::Code::FolderUnusable, {path}, QString::fromLocal8Bit(std::strerror(error))};
    };
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (name.size() >= qsizetype(sizeof address.sun_path))
        return fail(ENAMETOOLONG);
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return fail(errno);
    unlink(name.constData());
    if (bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 || ::listen(fd, 50) != 0 || !m_server.listen(fd)) {
        const int error = errno;
        close(fd);
        return fail(error);
    }
    m_path = path;
    return {};
}

void ControlServer::stopListening()
{
    m_server.close();
    if (!m_path.isEmpty())
        unlink(QFile::encodeName(m_path).constData());
    m_path.clear();
}

void ControlServer::closeAll()
{
    for (QLocalSocket *socket : std::exchange(m_clients, {})) {
        socket->disconnect(this);
        while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(1000)) { }
        socket->close();
        socket->deleteLater();
    }
}

void ControlServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (!protocol::isPeerOfThisUser(socket->socketDescriptor())) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        const int client = m_nextClient++;
        m_clients.insert(client, socket);
        connect(socket, &QLocalSocket::readyRead, this, [this, client] { read(client); });
        connect(socket, &QLocalSocket::disconnected, this, [this, client] { drop(client); });
        Q_EMIT clientCame(client);
        read(client);
    }
}

void ControlServer::read(int client)
{
    QLocalSocket *socket = m_clients.value(client);
    while (socket && socket->canReadLine()) {
        const QJsonObject request = protocol::parseLine(socket->readLine(protocol::kMaxLine));
        if (request.isEmpty())
            return drop(client); // not our protocol
        Q_EMIT requestCame(client, request);
        socket = m_clients.value(client);
    }
    if (socket && socket->bytesAvailable() > protocol::kMaxLine)
        drop(client);
}

void ControlServer::send(int client, const QJsonObject &message)
{
    QLocalSocket *socket = m_clients.value(client);
    if (!socket)
        return;
    socket->write(protocol::line(message));
    socket->flush();
    if (socket->bytesToWrite() > kMaxUnsent)
        drop(client);
}

QString ControlServer::nameOf(int client) const
{
    const QLocalSocket *socket = m_clients.value(client);
    const qint64 pid = socket ? protocol::peerPid(socket->socketDescriptor()) : 0;
    const QString program = local::processes::commandLine(pid).value(0).section(u'/', -1);
    return pid <= 0 ? u"?"_s : u"%1 (%2)"_s.arg(program.isEmpty() ? u"?"_s : program).arg(pid);
}

void ControlServer::broadcast(const QJsonObject &message)
{
    for (const int client : m_clients.keys())
        send(client, message);
}

void ControlServer::drop(int client)
{
    QLocalSocket *socket = m_clients.take(client);
    if (!socket)
        return;
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
    if (m_clients.isEmpty())
        Q_EMIT lastClientWent();
}

} // namespace brokerscope::supervisor
