// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/local/runtime_catalog.h"

#include "core/base/folders.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <sys/stat.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::local {

namespace {

struct Pinned
{
    const char *word;
    const char *kafka;
    const char *zookeeper;
    int minimumJava;
};

// The default first.
constexpr std::array kPinned{Pinned{"3.9", "3.9.2", "3.8.4", 11}, Pinned{"2.4.1", "2.4.1", "3.5.9", 11},
                             Pinned{"4.4", "4.4.0", "", 17}};

QByteArray resource(const QString &word, const QString &file)
{
    QFile f(u":/brokerscope/runtime/"_s + word + u'/' + file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

QByteArray sha256(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex();
}

/// Changes whenever a file's content does: a write cannot leave the status-change time as it was.
QByteArray stampOf(const QString &path)
{
    struct stat s{};
    if (::stat(QFile::encodeName(path).constData(), &s) != 0)
        return {};
    return QByteArray::number(qint64(s.st_size)) + ' ' + QByteArray::number(qint64(s.st_ino)) + ' '
        + QByteArray::number(qint64(s.st_mtim.tv_sec)) + '.' + QByteArray::number(qint64(s.st_mtim.tv_nsec)) + ' '
        + QByteArray::number(qint64(s.st_ctim.tv_sec)) + '.' + QByteArray::number(qint64(s.st_ctim.tv_nsec));
}

/// jar -> "stamp|sha256" of the last full check. Kept with the runtime; it is a memory, losing it costs one check.
std::map<QString, QByteArray> readStamps(const QString &folder)
{
    std::map<QString, QByteArray> stamps;
    QFile file(folder + u"/.checked"_s);
    if (!file.open(QIODevice::ReadOnly))
        return stamps;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const auto tab = line.indexOf('\t');
        if (tab > 0)
            stamps[QString::fromUtf8(line.left(tab))] = line.mid(tab + 1);
    }
    return stamps;
}

void writeStamps(const QString &folder, const std::map<QString, QByteArray> &stamps)
{
    QSaveFile file(folder + u"/.checked"_s);
    if (!file.open(QIODevice::WriteOnly)) // a runtime that only root may write: checked in full each time
        return;
    for (const auto &[jar, stamp] : stamps)
        file.write(jar.toUtf8() + '\t' + stamp + '\n');
    file.commit();
}

} // namespace

QString Runtime::folder() const
{
    return folders::runtimes() + u'/' + word;
}

QString Runtime::title() const
{
    return hasZooKeeper()
        ? QCoreApplication::translate("Runtime", "Kafka %1 with ZooKeeper %2").arg(kafkaVersion, zookeeperVersion)
        : QCoreApplication::translate("Runtime", "Kafka %1 without ZooKeeper (KRaft)").arg(kafkaVersion);
}

namespace runtimes {

QStringList words()
{
    QStringList all;
    for (const Pinned &pinned : kPinned)
        all.append(QLatin1StringView(pinned.word));
    return all;
}

QString defaultWord()
{
    return QLatin1StringView(kPinned.front().word);
}

Result<Runtime> find(const QString &word)
{
    for (const Pinned &pinned : kPinned) {
        if (word != QLatin1StringView(pinned.word))
            continue;
        Runtime runtime{word, QLatin1StringView(pinned.kafka), QLatin1StringView(pinned.zookeeper), pinned.minimumJava, {}};
        for (const QByteArray &line : resource(word, u"jars.sha256"_s).split('\n')) {
            if (line.size() > 66) // 64 digits and two spaces
                runtime.jars[QString::fromUtf8(line.mid(66))] = line.left(64);
        }
        return runtime;
    }
    return failure({Error::Kind::NotFound, 0,
                    QCoreApplication::translate("Runtime", "There is no runtime \"%1\"; choose one of %2.").arg(word, words().join(u", "_s)),
                    {}, false});
}

QByteArray pom(const QString &word)
{
    return resource(word, u"pom.xml"_s);
}

LocalReason check(const Runtime &runtime, const QString &folder, Check how)
{
    if (!QDir(folder).exists())
        return {LocalReason::Code::RuntimeMissing, {runtime.word}, folder};
    const auto known = readStamps(folder);
    std::map<QString, QByteArray> stamps;
    for (const auto &[jar, sum] : runtime.jars) {
        const QString path = folder + u'/' + jar;
        const QByteArray stamp = stampOf(path);
        if (stamp.isEmpty())
            return {LocalReason::Code::JarMissing, {runtime.word, jar}, path};
        const QByteArray entry = stamp + '|' + sum;
        const auto it = known.find(jar);
        if ((how == Check::Full || it == known.end() || it->second != entry) && sha256(path) != sum)
            return {LocalReason::Code::JarCorrupt, {runtime.word, jar}, path};
        stamps[jar] = entry;
    }
    // Java reads every jar of the folder: one too many is another program.
    for (const QString &jar : QDir(folder).entryList({u"*.jar"_s, u"*.JAR"_s}, QDir::Files)) {
        if (!runtime.jars.contains(jar))
            return {LocalReason::Code::JarCorrupt, {runtime.word, jar}, folder + u'/' + jar};
    }
    if (stamps != known)
        writeStamps(folder, stamps);
    return {};
}

bool isInstalled(const Runtime &runtime)
{
    return QDir(runtime.folder()).exists();
}

} // namespace runtimes
} // namespace brokerscope::local
