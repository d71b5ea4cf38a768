// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/cluster_lock.h"

#include "core/local/process_table.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local {

namespace {

qint64 pidInFile(const QString &folder)
{
    QFile file(folder + u"/.lock"_s);
    return file.open(QIODevice::ReadOnly) ? file.readLine(64).simplified().split(' ').value(0).toLongLong() : 0;
}

QString describeHolder(const QString &folder)
{
    const qint64 pid = pidInFile(folder);
    if (pid <= 0)
        return QCoreApplication::translate("ClusterLock", "another program");
    const QString program = processes::commandLine(pid).value(0).section(u'/', -1);
    return QCoreApplication::translate("ClusterLock", "process %1 (%2)").arg(pid).arg(program.isEmpty() ? u"?"_s : program);
}

} // namespace

ClusterLock::ClusterLock(int folderFd, int fileFd)
    : m_folderFd(folderFd)
    , m_fileFd(fileFd)
{
}

ClusterLock::~ClusterLock()
{
    [[maybe_unused]] const int emptied = m_isHeld ? ftruncate(m_fileFd, 0) : 0; // given back: nobody's name stays
    close(m_fileFd);
    close(m_folderFd);
}

std::unique_ptr<ClusterLock> ClusterLock::take(const QString &folder, const QString &program, LocalReason *why)
{
    const auto unusable = [&](int error) {
        *why = {LocalReason::Code::FolderUnusable, {folder}, QString::fromLocal8Bit(std::strerror(error))};
        return nullptr;
    };
    const int folderFd = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folderFd < 0)
        return unusable(errno);
    const int fileFd = open(QFile::encodeName(folder + u"/.lock"_s).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fileFd < 0) {
        const int error = errno;
        close(folderFd);
        return unusable(error);
    }
    auto lock = std::unique_ptr<ClusterLock>(new ClusterLock(folderFd, fileFd));
    for (const int fd : {folderFd, fileFd}) {
        if (flock(fd, LOCK_EX | LOCK_NB) == 0)
            continue;
        if (errno != EWOULDBLOCK && fd == folderFd) // a file system that locks files only
            continue;
        if (errno != EWOULDBLOCK)
            return unusable(errno);
        *why = {LocalReason::Code::FolderInUse, {folder, describeHolder(folder)}, {}};
        return nullptr;
    }
    lock->m_isHeld = true;
    lock->m_wasAbandoned = pidInFile(folder) > 0;
    const QByteArray text = QByteArray::number(getpid()) + ' ' + program.toUtf8() + '\n';
    if (ftruncate(fileFd, 0) != 0 || pwrite(fileFd, text.constData(), size_t(text.size()), 0) != text.size())
        return unusable(errno);
    return lock;
}

std::optional<qint64> ClusterLock::holder(const QString &folder)
{
    const int fd = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return {};
    const bool isHeld = flock(fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    close(fd);
    return isHeld ? std::optional(pidInFile(folder)) : std::nullopt;
}

} // namespace brokerscope::local
