// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/log_files.h"

#include "core/local/log_line.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local {

namespace {

constexpr qint64 kBeginning = 64; ///< bytes: a time, a level and a part of the message
constexpr qint64 kMostBeforeTime = 4096; ///< a rotated file may begin within a stack trace

struct Found
{
    LogPart part;
    qint64 firstMs = 0; ///< time of its first line that has one, else when it was last written
};

std::optional<Found> look(const QString &path)
{
    QFile file(path);
    struct stat s{};
    if (!file.open(QIODevice::ReadOnly) || fstat(file.handle(), &s) != 0)
        return {};
    const QByteArray start = file.read(kMostBeforeTime);
    Found found;
    found.part = {path, {quint64(s.st_ino), start.first(std::min<qsizetype>(start.size(), kBeginning))}, qint64(s.st_size),
                  qint64(s.st_mtim.tv_sec) * 1000 + s.st_mtim.tv_nsec / 1'000'000};
    found.firstMs = found.part.modifiedMs;
    for (qsizetype from = 0; from < start.size(); from = start.indexOf('\n', from) + 1) {
        if (const LogHead head = logline::headOf(QByteArrayView(start).sliced(from)); head.atMs) {
            found.firstMs = *head.atMs;
            break;
        }
        if (start.indexOf('\n', from) < 0)
            break;
    }
    return found;
}

} // namespace

bool LogFileId::isSame(const LogFileId &other) const
{
    return inode != 0 && inode == other.inode && (beginning.startsWith(other.beginning) || other.beginning.startsWith(beginning));
}

std::vector<LogPart> LogSource::parts() const
{
    // Rotated ones are named file.1, file.2, …: the newest is 1 with Log4j 1, the highest with Log4j 2.
    const QFileInfo info(path);
    std::vector<Found> rotated;
    for (const QString &name : QDir(info.path()).entryList({info.fileName() + u".*"_s}, QDir::Files)) {
        bool isNumber = false;
        (void)QStringView(name).sliced(info.fileName().size() + 1).toInt(&isNumber);
        if (!isNumber)
            continue;
        if (auto found = look(info.path() + u'/' + name))
            rotated.push_back(*std::move(found));
    }
    std::ranges::stable_sort(rotated, {}, &Found::firstMs);
    std::vector<LogPart> parts;
    for (Found &found : rotated)
        parts.push_back(std::move(found.part));
    if (auto current = look(path))
        parts.push_back(std::move(current->part));
    return parts;
}

bool LogSource::isStart(QByteArrayView line) const
{
    if (kind == Kind::Log)
        return logline::headOf(line).atMs.has_value();
    return !line.isEmpty() && line.front() != ' ' && line.front() != '\t' && line.front() != '\n' && !line.startsWith("Caused by: ");
}

std::vector<LogSource> logSources(const LocalCluster &cluster, std::optional<ProcessId> only)
{
    std::vector<LogSource> all;
    const auto add = [&](const QString &process) {
        if (only && only->word() != process)
            return;
        all.push_back({process, cluster.file(u"logs/"_s + process + u".log"_s), LogSource::Kind::Log});
        all.push_back({process, cluster.file(u"logs/"_s + process + u".out"_s), LogSource::Kind::Output});
    };
    if (cluster.hasZooKeeper())
        add(u"zookeeper"_s);
    for (const LocalCluster::Broker &broker : cluster.brokers)
        add(ProcessId::broker(broker.id).word());
    add(u"demo"_s);
    add(u"supervisor"_s);
    return all;
}

} // namespace brokerscope::local
