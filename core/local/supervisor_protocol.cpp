// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/supervisor_protocol.h"

#include "core/base/folders.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local::protocol {

QString socketPath(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    return socketOf((canonical.isEmpty() ? QDir::cleanPath(folder) : canonical).toUtf8());
}

QString socketOf(const QByteArray &key)
{
    const QString file = u'/' + QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(16)) + u".sock"_s;
    const QString path = folders::sockets() + file;
    // sun_path has 108 bytes. A runtime folder that is too deep is as good as none.
    return path.toUtf8().size() < 108 ? path : u"/tmp/brokerscope-"_s + QString::number(getuid()) + file;
}

LocalReason prepareSocketFolder()
{
    const QString folder = QFileInfo(socketPath(u"/"_s)).path();
    const QByteArray name = QFile::encodeName(folder);
    if (mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return {LocalReason::Code::FolderUnusable, {folder}, QString::fromLocal8Bit(std::strerror(errno))};
    struct stat s{};
    if (lstat(name.constData(), &s) != 0 || !S_ISDIR(s.st_mode) || s.st_uid != getuid())
        return {LocalReason::Code::FolderUnusable, {folder}, u"it is not a folder of this user"_s};
    if ((s.st_mode & 0077) != 0 && chmod(name.constData(), 0700) != 0)
        return {LocalReason::Code::FolderUnusable, {folder}, u"others can enter it"_s};
    return {};
}

bool isPeerOfThisUser(qintptr descriptor)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(int(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == getuid();
}

qint64 peerPid(qintptr descriptor)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    return getsockopt(int(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 ? qint64(peer.pid) : 0;
}

QByteArray line(const QJsonObject &message)
{
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject parseLine(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

QJsonObject errorObject(const Error &error)
{
    return {{u"kind"_s, kindName(error.kind)}, {u"message"_s, error.message}, {u"detail"_s, error.detail}, {u"retriable"_s, error.retriable}};
}

Error errorFrom(const QJsonObject &message)
{
    const LocalReason why = LocalReason::fromJson(message[u"why"].toObject());
    if (!why.isNone())
        return why.error();
    const QJsonObject object = message[u"error"].toObject();
    Error error{Error::Kind::Internal, 0, object[u"message"].toString(), object[u"detail"].toString(), object[u"retriable"].toBool()};
    for (int kind = 0; kind <= int(Error::Kind::Internal); ++kind) {
        if (kindName(Error::Kind(kind)) == object[u"kind"].toString())
            error.kind = Error::Kind(kind);
    }
    return error;
}

} // namespace brokerscope::local::protocol
