// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include "core/base/folders.h"
#include "core/local/supervisor_protocol.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace brokerscope::desktop {

namespace {

constexpr int kMaxWaiting = 8; // starts that were not answered yet
constexpr auto kLongestRequest = 5s; // of a later start, until its line is here
constexpr auto kBetweenTries = 50; // ms: the first one is just starting or just ending

QByteArray sessionKey()
{
    const QByteArray display = qgetenv("WAYLAND_DISPLAY") + '\n' + qgetenv("DISPLAY");
    return "window\n" + display + '\n' + folders::config().toUtf8() + '\n' + folders::data().toUtf8();
}

Error systemError(int number, const QString &path)
{
    return {Error::Kind::Internal, number,
            SingleInstance::tr("%1 cannot be used, so that a second start opens a second window; check its rights.")
                .arg(path),
            QString::fromLocal8Bit(std::strerror(number)), false};
}

} // namespace

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent), m_path(local::protocol::socketOf(sessionKey())), m_server(this)
{
    m_server.setMaxPendingConnections(kMaxWaiting);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance()
{
    end();
}

SingleInstance::Role SingleInstance::begin(const start_message::Request &request, int patienceMs)
{
    if (const local::LocalReason why = local::protocol::prepareSocketFolder(); !why.isNone())
        return alone({Error::Kind::Internal, 0,
                      tr("%1 cannot be used, so that a second start opens a second window; check its rights.")
                          .arg(why.args.value(0)),
                      why.detail, false});
    for (QDeadlineTimer deadline(patienceMs);;) {
        switch (takeLock()) {
        case Lock::Taken:
            return listen() ? Role::First : Role::Alone;
        case Lock::Impossible:
            return Role::Alone;
        case Lock::Held:
            break;
        }
        const Outcome handed = handOver(request, int(deadline.remainingTime()));
        if (handed)
            return Role::HandedOver;
        m_problem = handed.error();
        if (m_problem.kind != Error::Kind::Unreachable && m_problem.kind != Error::Kind::Timeout)
            return m_problem.kind == Error::Kind::Authorization ? Role::Alone : Role::Refused;
        if (deadline.hasExpired())
            return alone(
                {Error::Kind::Timeout, 0,
                 tr("Another Brokerscope runs in this session and does not answer; this is a window of its own."),
                 m_problem.detail, true});
        QThread::msleep(kBetweenTries);
    }
}

SingleInstance::Lock SingleInstance::takeLock()
{
    const QString path = m_path + u".lock"_s;
    const int fd = open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) {
        m_problem = systemError(errno, path);
        return Lock::Impossible;
    }
    if (flock(fd, LOCK_EX | LOCK_NB) == 0) {
        m_lockFd = fd;
        return Lock::Taken;
    }
    const int error = errno;
    close(fd);
    if (error == EWOULDBLOCK)
        return Lock::Held;
    m_problem = systemError(error, path);
    return Lock::Impossible;
}

bool SingleInstance::listen()
{
    // Whose lock it is, theirs is the place: a socket that is still there belongs to nobody.
    unlink(QFile::encodeName(m_path).constData());
    if (m_server.listen(m_path))
        return true;
    m_problem = systemError(errno, m_path);
    m_problem.detail = m_server.errorString();
    end();
    return false;
}

void SingleInstance::end()
{
    m_server.close();
    for (QLocalSocket *socket : m_server.findChildren<QLocalSocket *>())
        socket->abort();
    if (m_lockFd >= 0)
        close(m_lockFd);
    m_lockFd = -1;
}

SingleInstance::Role SingleInstance::alone(Error error)
{
    m_problem = std::move(error);
    return Role::Alone;
}

Outcome SingleInstance::handOver(const start_message::Request &request, int patienceMs)
{
    const QDeadlineTimer deadline(patienceMs);
    const auto left = [&deadline] { return std::max(1, int(deadline.remainingTime())); };
    QLocalSocket socket;
    const auto unreachable = [&] {
        return failure(Error{Error::Kind::Unreachable, 0, {}, socket.errorString(), true});
    };
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(left()))
        return unreachable();
    if (!local::protocol::isPeerOfThisUser(socket.socketDescriptor()))
        return failure(Error{Error::Kind::Authorization,
                             0,
                             tr("%1 belongs to another user, so that this is a window of its own.").arg(m_path),
                             {},
                             false});
    socket.write(start_message::line(request));
    while (!socket.canReadLine()) {
        if (socket.bytesAvailable() > start_message::kMaxBytes)
            return failure(Error::invalid(tr("Another program answers at %1: end it, then start again.").arg(m_path)));
        if (socket.state() != QLocalSocket::ConnectedState || !socket.waitForReadyRead(left())) {
            if (deadline.hasExpired())
                return failure(Error{Error::Kind::Timeout, 0, {}, {}, true});
            if (!socket.canReadLine())
                return unreachable();
        }
    }
    return start_message::parseAnswer(socket.readLine(start_message::kMaxBytes));
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!local::protocol::isPeerOfThisUser(socket->socketDescriptor())) {
            socket->abort();
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(kLongestRequest, socket, [socket] { socket->abort(); });
        read(socket);
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > start_message::kMaxBytes)
            socket->abort();
        return;
    }
    const auto request = start_message::parse(socket->readLine(start_message::kMaxBytes));
    socket->disconnect(this);
    if (!request && request.error().kind != Error::Kind::Unsupported) {
        socket->abort(); // not our protocol
        return;
    }
    // What another version asks is not understood, but that it wants the window is.
    const Outcome shown = m_handler ? m_handler(request.value_or(start_message::Request())) : done();
    socket->write(start_message::answerLine(request ? shown : Outcome(failure(request.error()))));
    socket->disconnectFromServer(); // when it is written
}

} // namespace brokerscope::desktop
