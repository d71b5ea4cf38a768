// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/supervisor/supervisor_log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::supervisor {

void openLog(const QString &folder)
{
    QDir().mkpath(folder + u"/logs"_s);
    const QString path = folder + u"/logs/supervisor.log"_s;
    if (QFileInfo(path).size() > (1 << 20)) {
        QFile::remove(path + u".1"_s);
        QFile::rename(path, path + u".1"_s);
    }
    int fd = open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (fd < 0)
        fd = open("/dev/null", O_WRONLY | O_CLOEXEC);
    dup2(fd, 1);
    dup2(fd, 2);
    close(fd);
}

void writeLog(const QString &level, const QString &message)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray line = (now.toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s) + u"+0000 "_s + level + u' ' + message.trimmed() + u'\n').toUtf8();
    [[maybe_unused]] const auto written = write(2, line.constData(), size_t(line.size())); // a full disk must not stop the supervisor
}

} // namespace brokerscope::supervisor
