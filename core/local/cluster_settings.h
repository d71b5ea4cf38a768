// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/local/local_cluster.h"
#include "core/local/local_reason.h"
#include "core/local/properties_document.h"
#include "core/local/properties_text.h"

#include <map>

namespace brokerscope::local {

/// One of the files in which a person's own settings of a cluster are kept.
struct SettingsFile
{
    enum class Kind { AllBrokers, OneBroker, ZooKeeper, LogLevels };

    Kind kind = Kind::AllBrokers;
    int broker = 0; ///< of OneBroker

    [[nodiscard]] QString word() const; ///< "brokers", "broker-0", "zookeeper", "log-levels"
    [[nodiscard]] static std::optional<SettingsFile> parse(const QString &word); ///< also "0" for "broker-0"

    auto operator<=>(const SettingsFile &) const = default;
};

/// What a person has set, apart from what Brokerscope chooses: one file each under the cluster's folder settings/. They are never
/// written but by save(), so what is written there by hand stays. From them the files for Kafka are made before each start.
namespace settings {

using Documents = std::map<SettingsFile, properties::Document>; ///< without those files that do not exist

[[nodiscard]] std::vector<SettingsFile> filesOf(const LocalCluster &cluster); ///< those that it may have
[[nodiscard]] QString pathOf(const LocalCluster &cluster, SettingsFile file);
/// Empty if there is no such file; FolderUnusable if there is one that cannot be read.
[[nodiscard]] Result<QByteArray> read(const LocalCluster &cluster, SettingsFile file);
[[nodiscard]] Result<Documents> load(const LocalCluster &cluster);
/// Conflict if the file no longer holds what `before` says: someone else has written it meanwhile. An empty text removes it.
[[nodiscard]] Outcome save(const LocalCluster &cluster, SettingsFile file, const QByteArray &before, const QByteArray &text);
/// Into a cluster that has just been made with the same brokers.
[[nodiscard]] Outcome copy(const LocalCluster &from, const LocalCluster &to);

/// Why nobody but Brokerscope may set this key; empty: a person may.
[[nodiscard]] QString fixedReason(SettingsFile file, const QString &key);
/// The first line with which the cluster cannot be started: malformed, or a key that is Brokerscope's. None: there is none.
[[nodiscard]] LocalReason check(const LocalCluster &cluster);

} // namespace settings

} // namespace brokerscope::local
