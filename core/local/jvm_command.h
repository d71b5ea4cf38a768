// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/java_finder.h"
#include "core/local/local_cluster.h"

#include <QStringList>

/// Command lines and environment of a local cluster's JVMs. Program first; no shell reads them.
namespace brokerscope::local::jvm {

[[nodiscard]] QStringList zookeeper(const LocalCluster &cluster, const Java &java, const QString &jars);
[[nodiscard]] QStringList broker(const LocalCluster &cluster, const Java &java, const QString &jars, int id);
/// StorageTool format of a KRaft node.
[[nodiscard]] QStringList format(const LocalCluster &cluster, const Java &java, const QString &jars, int id);
/// Built from nothing, so that JAVA_TOOL_OPTIONS, CLASSPATH and KAFKA_OPTS of the user's shell do not reach a server.
[[nodiscard]] QStringList environment();

} // namespace brokerscope::local::jvm
