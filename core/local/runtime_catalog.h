// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/local/local_reason.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace brokerscope::local {

/// One pinned set of jars: which Kafka, which ZooKeeper, and the checksum of each jar.
struct Runtime
{
    QString word; ///< as in `--runtime`: "3.9", "2.4.1", "4.4"
    QString kafkaVersion; ///< "3.9.2"
    QString zookeeperVersion; ///< "3.8.4"; empty: KRaft
    int minimumJava = 11;
    std::map<QString, QByteArray> jars; ///< file name -> SHA-256 in lower-case hex

    [[nodiscard]] bool hasZooKeeper() const { return !zookeeperVersion.isEmpty(); }
    [[nodiscard]] QString folder() const; ///< folders::runtimes()/word
    [[nodiscard]] QString title() const; ///< translated: "Kafka 3.9.2 with ZooKeeper 3.8.4"
};

/// The runtimes that this version knows; the lists are compiled in (packaging/runtime). Any thread.
namespace runtimes {

enum class Check {
    Quick, ///< presence, size and time stamps against the last full check; falls back to reading a jar that changed
    Full ///< read every jar
};

[[nodiscard]] QStringList words(); ///< the default first
[[nodiscard]] QString defaultWord(); ///< "3.9"
/// Error of kind NotFound, naming the known words.
[[nodiscard]] Result<Runtime> find(const QString &word);
/// The POM to resolve with.
[[nodiscard]] QByteArray pom(const QString &word);
/// None if the runtime's folder holds exactly the pinned jars, else RuntimeMissing, JarMissing or JarCorrupt.
/// Blocks (reads up to 60 MB): not on the GUI thread.
[[nodiscard]] LocalReason check(const Runtime &runtime, const QString &folder, Check how);
/// Whether the folder is there at all. Cheap.
[[nodiscard]] bool isInstalled(const Runtime &runtime);

} // namespace runtimes
} // namespace brokerscope::local
