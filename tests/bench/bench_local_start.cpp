// SPDX-License-Identifier: GPL-3.0-or-later
// B10: `brokerscope-cli local up` (in $BROKERSCOPE_BIN) from nothing to a cluster that is ready, against a plain script
// that starts the same jars with the same JVM options and configuration and waits for the same (peers/plain_start).
// Each time with new, empty folders; folders of its own. Prints, asserts nothing.
#include "tests/bench/pairs.h"
#include "tests/support/child.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace brokerscope;
using bench::Pairs;

namespace {

constexpr int kRounds = 7;

QTemporaryDir *home = nullptr;

test::Output cli(const QStringList &arguments)
{
    QStringList words;
    for (const QString &name :
         {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        words.append(name + u'=' + home->path());
    words.append(u"BROKERSCOPE_RUNTIMES="_s + qEnvironmentVariable("BROKERSCOPE_RUNTIMES"));
    words.append(qEnvironmentVariable("BROKERSCOPE_BIN") + u"/brokerscope-cli"_s);
    return test::run(u"/usr/bin/env"_s, words + arguments, {}, 180'000);
}

/// A cluster that `local up` made.
struct Made
{
    double ms = 0;
    QJsonObject cluster;
};

std::optional<Made> localUp(const QString &name)
{
    QElapsedTimer timer;
    timer.start();
    const test::Output output = cli({u"--json"_s, u"local"_s, u"up"_s, u"--name"_s, name});
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    if (output.exitCode != 0) {
        std::fprintf(stderr, "local up: %s%s\n", output.out.constData(), output.err.constData());
        return {};
    }
    return Made{ms, QJsonDocument::fromJson(output.out).object()[u"clusters"_s].toArray().at(0).toObject()};
}

void removeCluster(const QString &name)
{
    (void)cli({u"local"_s, u"down"_s, u"--name"_s, name});
    (void)cli({u"local"_s, u"wipe"_s, u"--yes"_s, u"--name"_s, name});
}

/// What the script needs of a running cluster: its configuration, its command lines.
class Recipe
{
public:
    explicit Recipe(const QJsonObject &cluster) : m_folder(cluster[u"folder"_s].toString().toUtf8())
    {
        for (const QJsonValue &value : cluster[u"processes"_s].toArray()) {
            const QJsonObject process = value.toObject();
            QFile commandLine(u"/proc/%1/cmdline"_s.arg(process[u"pid"_s].toInteger()));
            const QString word = process[u"kind"_s].toString();
            m_ports[word] = process[u"port"_s].toInt();
            if (commandLine.open(QIODevice::ReadOnly))
                m_files[word] = commandLine.readAll();
        }
        const QDir folder(QString::fromUtf8(m_folder));
        for (const QString &name : folder.entryList({u"*.cfg"_s, u"*.properties"_s}, QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                m_files[name] = file.readAll();
        }
    }

    [[nodiscard]] bool isComplete() const { return m_ports.size() == 2 && m_files.size() >= 6; }
    [[nodiscard]] QStringList arguments(const QString &folder) const
    {
        return {folder, QString::number(m_ports[u"zookeeper"_s]), QString::number(m_ports[u"broker"_s])};
    }

    void write(const QString &folder) const
    {
        for (const QString &data : {u"zk/data"_s, u"broker-0/data"_s, u"logs"_s, u"tmp"_s})
            QDir().mkpath(folder + u'/' + data);
        for (const auto &[name, text] : m_files.asKeyValueRange()) {
            QFile file(folder + u'/' + name);
            if (file.open(QIODevice::WriteOnly))
                file.write(QByteArray(text).replace(m_folder, folder.toUtf8()));
        }
    }

private:
    QByteArray m_folder;
    QHash<QString, int> m_ports;
    QHash<QString, QByteArray> m_files;
};

std::optional<double> plainStart(const Recipe &recipe)
{
    const QTemporaryDir folder;
    recipe.write(folder.path());
    QProcess script;
    script.setStandardErrorFile(folder.filePath(u"errors"_s));
    QElapsedTimer timer;
    timer.start();
    script.start(QStringLiteral(BROKERSCOPE_PEERS) + u"/plain_start"_s, recipe.arguments(folder.path()));
    const bool isReady = script.waitForReadyRead(120'000) && script.readAllStandardOutput().startsWith("ready");
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    script.closeWriteChannel();
    if (!script.waitForFinished(10'000))
        script.kill();
    return isReady ? std::optional(ms) : std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    home = &folder;
    const auto first = localUp(u"warm-up"_s);
    if (!first)
        return 1;
    const Recipe recipe(first->cluster);
    removeCluster(u"warm-up"_s);
    if (!recipe.isComplete() || !plainStart(recipe)) {
        std::fprintf(stderr, "the plain script did not start a cluster\n");
        return 1;
    }
    Pairs pairs;
    for (int round = 0; round < kRounds; ++round) {
        const QString name = u"round-%1"_s.arg(round);
        const auto mine = localUp(name);
        removeCluster(name);
        const auto peer = mine ? plainStart(recipe) : std::nullopt;
        if (!peer)
            return 1;
        pairs.add(mine->ms, *peer);
    }
    pairs.print("B10 local up to ready, Kafka 3.9.2 and ZooKeeper", "plain script", "ms", "aim: ratio <= 1.05");
    return 0;
}
