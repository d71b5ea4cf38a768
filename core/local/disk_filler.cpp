// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/disk_filler.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local::filler {

namespace {

QByteArray fileIn(const QString &folder)
{
    return QFile::encodeName(folder + u"/.brokerscope-fills-this-disk"_s);
}

} // namespace

std::optional<FileSystem> fileSystemOf(const QString &folder)
{
    const QByteArray path = QFile::encodeName(QFileInfo(folder).canonicalFilePath()); // a link may lead to the disk
    struct stat self
    {
    };
    struct stat above
    {
    };
    struct statvfs facts
    {
    };
    if (path.isEmpty() || stat(path.constData(), &self) != 0 ||
        stat(QByteArray(path + "/..").constData(), &above) != 0 || statvfs(path.constData(), &facts) != 0)
        return std::nullopt;
    return FileSystem{self.st_dev != above.st_dev, qint64(facts.f_blocks) * qint64(facts.f_frsize),
                      qint64(facts.f_bavail) * qint64(facts.f_frsize)};
}

LocalReason whyNot(const QString &folder, const std::optional<FileSystem> &facts)
{
    if (!facts)
        return {LocalReason::Code::FolderUnusable, {folder}, {}};
    if (!facts->isMountPoint)
        return {LocalReason::Code::NotItsOwnDisk, {folder}, {}};
    if (facts->totalBytes > kLargestBytes)
        return {LocalReason::Code::DiskTooBig,
                {folder, QString::number(facts->totalBytes >> 20), QString::number(kLargestBytes >> 20)},
                {}};
    return {};
}

Outcome fill(const QString &folder)
{
    const auto facts = fileSystemOf(folder);
    if (const LocalReason why = whyNot(folder, facts); !why.isNone())
        return failure(why.error());
    const auto fail = [&](int error) {
        return failure(
            LocalReason{LocalReason::Code::FolderUnusable, {folder}, QString::fromLocal8Bit(std::strerror(error))}
                .error());
    };
    const int fd = open(fileIn(folder).constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return fail(errno);
    // The broker may write meanwhile: what is taken shrinks until it fits, and then grows by what was left.
    qint64 end = lseek(fd, 0, SEEK_END);
    int error = 0;
    for (qint64 step = facts->freeBytes; step >= 4096;) {
        error = posix_fallocate(fd, off_t(end), off_t(step));
        if (error == 0)
            end += step;
        else if (error != ENOSPC && error != EINTR)
            break;
        else if (error == ENOSPC)
            step /= 2;
    }
    close(fd);
    if (error == 0 || error == ENOSPC)
        return done();
    clear(folder);
    return fail(error);
}

bool clear(const QString &folder)
{
    return unlink(fileIn(folder).constData()) == 0;
}

} // namespace brokerscope::local::filler
