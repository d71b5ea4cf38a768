// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/ports.h"

#include "core/local/process_table.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local::ports {

namespace {

/// Inode of the socket that listens on the port, 0 if none. The files' columns: sl local_address rem_address st … inode.
quint64 listeningInode(const QString &table, int port)
{
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray wanted = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0');
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() > 9 && columns[3] == "0A" && columns[1].endsWith(wanted))
            return columns[9].toULongLong();
    }
    return 0;
}

qint64 ownerOf(quint64 inode)
{
    const QString wanted = u"socket:["_s + QString::number(inode) + u']';
    for (const qint64 pid : processes::all()) {
        const QString folder = u"/proc/%1/fd/"_s.arg(pid);
        for (const QString &descriptor : QDir(folder).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
            char target[64];
            const auto length = readlink(QFile::encodeName(folder + descriptor).constData(), target, sizeof target);
            if (length > 0 && QString::fromLatin1(target, length) == wanted)
                return pid;
        }
    }
    return 0;
}

} // namespace

bool isFree(int port)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return false;
    const int on = 1; // as Java does: connections that are only waiting to be forgotten do not count
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool isBound = bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 && listen(fd, 1) == 0;
    close(fd);
    return isBound;
}

std::vector<int> choose(int count, const std::set<int> &avoid)
{
    std::vector<int> chosen;
    std::set<int> tried = avoid;
    for (int i = 0; i < 5000 && int(chosen.size()) < count; ++i) {
        const int port = QRandomGenerator::global()->bounded(kFirst, kLast + 1);
        if (tried.insert(port).second && isFree(port))
            chosen.push_back(port);
    }
    return int(chosen.size()) == count ? chosen : std::vector<int>{};
}

std::optional<Holder> holderOf(int port)
{
    quint64 inode = listeningInode(u"/proc/net/tcp"_s, port);
    if (inode == 0)
        inode = listeningInode(u"/proc/net/tcp6"_s, port);
    if (inode == 0)
        return {};
    Holder holder;
    holder.pid = ownerOf(inode);
    if (holder.pid != 0)
        holder.command = processes::commandLine(holder.pid).join(u' ').left(120);
    return holder;
}

bool becomesFree(int port)
{
    for (int i = 0; i < 100; ++i) {
        if (isFree(port))
            return true;
        const auto holder = holderOf(port);
        if (holder && holder->pid != 0)
            return false;
        QThread::msleep(20); // the threads of a killed JVM end after its entry in /proc has become a zombie's
    }
    return isFree(port);
}

QString describe(const std::optional<Holder> &holder)
{
    if (!holder || holder->pid == 0)
        return QCoreApplication::translate("Ports", "a process of another user");
    return QCoreApplication::translate("Ports", "process %1 (%2)").arg(holder->pid).arg(holder->command);
}

} // namespace brokerscope::local::ports
