// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log_file.h"

#include "core/base/folders.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace brokerscope {

namespace {

void append(const QString &folder, const QByteArray &lines)
{
    const QString path = folder + u"/log.txt"_s;
    if (!QDir().mkpath(folder))
        return;
    QFile file(path);
    if (file.size() > LogFile::kMostBytes) {
        QFile::remove(folder + u"/log.1.txt"_s);
        QFile::rename(path, folder + u"/log.1.txt"_s);
    }
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(lines);
}

} // namespace

LogFile::LogFile(LogBook *book, QString folder, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_folder(std::move(folder))
{
    m_pool.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(500ms);
    connect(&m_delay, &QTimer::timeout, this, &LogFile::write);
    // The book may be written from any thread.
    connect(book, &LogBook::entryAdded, this, [this] {
        if (!m_delay.isActive())
            m_delay.start();
    }, Qt::QueuedConnection);
    m_delay.start();
}

LogFile::~LogFile()
{
    write();
    m_pool.waitForDone();
}

QString LogFile::defaultFolder()
{
    return folders::state();
}

QString LogFile::lineOf(const LogEntry &entry)
{
    QString message = entry.message;
    message.replace(u'\n', u"\n    "_s);
    return QDateTime::fromMSecsSinceEpoch(entry.wallMs).toUTC().toString(Qt::ISODateWithMs) + u' ' + LogBook::levelName(entry.level) + u' ' + entry.area + u": "_s + message;
}

void LogFile::write()
{
    const auto entries = m_book->entriesAfter(m_written);
    if (entries.empty())
        return;
    m_written = entries.back().number;
    QByteArray lines;
    for (const LogEntry &entry : entries)
        lines += lineOf(entry).toUtf8() + '\n';
    m_pool.start([folder = m_folder, lines] { append(folder, lines); });
}

} // namespace brokerscope
