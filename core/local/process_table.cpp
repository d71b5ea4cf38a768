// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/process_table.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local::processes {

namespace {

QByteArray read(qint64 pid, const char *file)
{
    QFile f(u"/proc/%1/%2"_s.arg(pid).arg(QLatin1StringView(file)));
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

/// 'R', 'S', 'T' (stopped), 'Z' (zombie), …; 0: it is gone.
char stateOf(qint64 pid)
{
    const QByteArray stat = read(pid, "stat");
    // The name stands in parentheses and may contain anything: the state follows the last one.
    const auto end = stat.lastIndexOf(") ");
    return end > 0 && end + 2 < stat.size() ? stat[end + 2] : '\0';
}

} // namespace

std::vector<qint64> all()
{
    std::vector<qint64> pids;
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const qint64 pid = entry.toLongLong(&isNumber);
        if (isNumber)
            pids.push_back(pid);
    }
    return pids;
}

QStringList commandLine(qint64 pid)
{
    QStringList words;
    const QByteArray line = read(pid, "cmdline");
    for (const QByteArray &word : line.left(line.endsWith('\0') ? line.size() - 1 : line.size()).split('\0'))
        words.append(QString::fromUtf8(word));
    return line.isEmpty() ? QStringList() : words;
}

bool isAlive(qint64 pid)
{
    const char state = stateOf(pid);
    return state != 0 && state != 'Z' && state != 'X';
}

bool isFrozen(qint64 pid)
{
    return stateOf(pid) == 'T';
}

std::optional<qint64> rssBytes(qint64 pid)
{
    const QList<QByteArray> columns = read(pid, "statm").split(' ');
    if (columns.size() < 2)
        return {};
    return columns[1].toLongLong() * sysconf(_SC_PAGESIZE);
}

std::optional<Usage> usage(qint64 pid)
{
    const QByteArray stat = read(pid, "stat");
    const auto end = stat.lastIndexOf(") ");
    // From the state on: utime and stime are the 14th and 15th, num_threads the 20th of proc(5).
    const QList<QByteArray> columns = stat.mid(end + 2).split(' ');
    const QDir descriptors(u"/proc/%1/fd"_s.arg(pid));
    if (end < 0 || columns.size() < 18 || !descriptors.isReadable())
        return {};
    const qint64 ticks = columns[11].toLongLong() + columns[12].toLongLong();
    return Usage{ticks * 1000 / sysconf(_SC_CLK_TCK), columns[17].toInt(),
                 int(descriptors.entryList(QDir::Files | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot).size())};
}

qint64 diskBytes(const QString &folder)
{
    qint64 bytes = 0;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories); it.hasNext();) {
        struct stat entry {};
        if (lstat(QFile::encodeName(it.next()).constData(), &entry) == 0)
            bytes += qint64(entry.st_blocks) * 512;
    }
    return bytes;
}

std::vector<qint64> ofCluster(const QString &uuid)
{
    std::vector<qint64> found;
    const QString mark = u"-Dbrokerscope.cluster="_s + uuid;
    for (const qint64 pid : all()) {
        if (QFileInfo(u"/proc/%1"_s.arg(pid)).ownerId() == getuid() && isAlive(pid) && commandLine(pid).contains(mark))
            found.push_back(pid);
    }
    return found;
}

} // namespace brokerscope::local::processes
