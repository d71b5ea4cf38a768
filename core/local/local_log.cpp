// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/local_log.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local {

namespace {

constexpr qint64 kMaxBytes = 1 << 20; // a file and step

quint64 inodeOf(const QFile &file)
{
    struct stat s{};
    return fstat(file.handle(), &s) == 0 ? quint64(s.st_ino) : 0;
}

/// Lines of text as entries; a line without a time that follows one with a time belongs to it (a stack trace).
void append(std::vector<LocalLogLine> &lines, const QString &process, const QByteArray &text)
{
    bool hasParent = false;
    for (const QByteArray &raw : text.split('\n')) {
        if (raw.isEmpty())
            continue;
        LocalLogLine line = LocalLog::parse(process, QString::fromUtf8(raw));
        if (!line.atMs && hasParent) {
            lines.back().message += u'\n' + line.message;
            continue;
        }
        hasParent = line.atMs.has_value();
        lines.push_back(std::move(line));
    }
}

} // namespace

LocalLog::LocalLog(const LocalCluster &cluster, QObject *parent)
    : QObject(parent)
    , m_cluster(cluster)
    , m_timer(this)
{
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &LocalLog::poll);
}

LocalLogLine LocalLog::parse(const QString &process, const QString &line)
{
    // "2026-11-24T22:27:12.123+0000 INFO Recorded new controller (kafka.server.X)", as cluster_files has it written.
    static const QRegularExpression pattern(
        u"^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3})([+-]\\d\\d)(\\d\\d) ([A-Z]+) +(.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return {{}, process, {}, line};
    const auto at = QDateTime::fromString(match.captured(1) + match.captured(2) + u':' + match.captured(3), Qt::ISODateWithMs);
    return {at.toMSecsSinceEpoch(), process, match.captured(4), match.captured(5)};
}

std::map<QString, QString> LocalLog::files(std::optional<ProcessId> only) const
{
    std::map<QString, QString> all;
    const auto add = [&](const QString &process) {
        if (only && only->word() != process)
            return;
        // .log is the process's own log, .out what it wrote to standard output and error (a JVM that could not start).
        all[m_cluster.file(u"logs/"_s + process + u".log"_s)] = process;
        all[m_cluster.file(u"logs/"_s + process + u".out"_s)] = process;
    };
    if (m_cluster.hasZooKeeper())
        add(u"zookeeper"_s);
    for (const LocalCluster::Broker &broker : m_cluster.brokers)
        add(ProcessId::broker(broker.id).word());
    add(u"demo"_s);
    add(u"supervisor"_s);
    return all;
}

std::vector<LocalLogLine> LocalLog::last(int lines, std::optional<ProcessId> only)
{
    std::vector<LocalLogLine> all;
    for (const auto &[path, process] : files(only)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        m_places[path] = {file.size(), inodeOf(file)};
        if (file.size() > kMaxBytes) {
            file.seek(file.size() - kMaxBytes);
            file.readLine(); // the rest of a line
        }
        append(all, process, file.read(kMaxBytes));
    }
    // Lines without a time (plain output) first: they are from the start of a process.
    std::ranges::stable_sort(all, {}, [](const LocalLogLine &line) { return line.atMs.value_or(0); });
    if (std::ssize(all) > lines)
        all.erase(all.begin(), all.end() - lines);
    return all;
}

void LocalLog::follow(std::optional<ProcessId> only)
{
    m_only = only;
    for (const auto &[path, process] : files(only)) {
        QFile file(path);
        if (!m_places.contains(path) && file.open(QIODevice::ReadOnly))
            m_places[path] = {file.size(), inodeOf(file)};
    }
    m_timer.start();
}

void LocalLog::poll()
{
    std::vector<LocalLogLine> added;
    for (const auto &[path, process] : files(m_only)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Place &place = m_places[path];
        if (place.inode != inodeOf(file) || place.offset > file.size()) // rotated, or emptied
            place = {0, inodeOf(file)};
        if (place.offset == file.size())
            continue;
        file.seek(place.offset);
        QByteArray text = file.read(kMaxBytes);
        const auto end = text.lastIndexOf('\n');
        if (end < 0 && text.size() < kMaxBytes)
            continue; // half a line: next time
        text.truncate(end < 0 ? text.size() : end + 1);
        place.offset += text.size();
        append(added, process, text);
    }
    if (added.empty())
        return;
    std::ranges::stable_sort(added, {}, [](const LocalLogLine &line) { return line.atMs.value_or(0); });
    Q_EMIT logLines(added);
}

} // namespace brokerscope::local
