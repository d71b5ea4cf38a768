// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zookeeper/library_log.h"

#include <QMutex>

#include <cstring>
#include <deque>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::zookeeper::library_log {

namespace {

constexpr std::size_t kMaxLine = 1000;

struct Buffer
{
    QMutex mutex; // guards lines
    std::deque<QByteArray> lines;
};

/// Never destroyed: the library's threads may still log while the process ends.
Buffer &buffer()
{
    static Buffer *const instance = new Buffer;
    return *instance;
}

} // namespace

void add(const char *line)
{
    Buffer &all = buffer();
    const QMutexLocker locker(&all.mutex);
    if (all.lines.size() >= static_cast<std::size_t>(kCapacity))
        all.lines.pop_front();
    all.lines.emplace_back(line, static_cast<qsizetype>(strnlen(line, kMaxLine)));
}

QStringList lines()
{
    Buffer &all = buffer();
    const QMutexLocker locker(&all.mutex);
    QStringList result;
    for (const QByteArray &line : all.lines)
        result.append(QString::fromUtf8(line));
    return result;
}

QString newestFault(const QString &text)
{
    Buffer &all = buffer();
    const QByteArray wanted = text.toUtf8();
    const QMutexLocker locker(&all.mutex);
    for (auto line = all.lines.crbegin(); line != all.lines.crend(); ++line) {
        if ((line->contains("ERROR") || line->contains("WARN")) && line->contains(wanted))
            return QString::fromUtf8(*line);
    }
    return {};
}

} // namespace brokerscope::zookeeper::library_log
