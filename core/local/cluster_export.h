// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/local/local_cluster.h"

#include <QStringList>

#include <functional>

/// A local cluster as a plain folder: data and configuration that Kafka's and ZooKeeper's own scripts run, without
/// Brokerscope.
namespace brokerscope::local {

struct ExportedFolder
{
    QString folder; ///< absolute
    QStringList startCommands; ///< in order, to be typed in the folder of an installation of the same version
    qint64 bytes = 0; ///< of data
};

/// Called between portions with the bytes copied and those in all; false gives the export up.
using ExportProgress = std::function<bool(qint64 bytes, qint64 total)>;

/// Copies a stopped cluster into `folder`, which must be empty or not be there; on failure and when it is given up, what was
/// copied is removed. README.txt, written last, says how to start it. It keeps the cluster's ports: one of the two can run at a
/// time. Conflict while a supervisor runs the cluster, or if the folder is not empty; DiskFull before the first byte. Holds the
/// cluster's lock. Blocks for as long as the copying takes: not on the GUI thread.
[[nodiscard]] Result<ExportedFolder> exportCluster(const LocalCluster &cluster, const QString &folder, const ExportProgress &progress = {});

} // namespace brokerscope::local
