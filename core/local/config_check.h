// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/cluster_settings.h"
#include "core/local/config_keys.h"

namespace brokerscope::local {

/// What is to be said about a value before Kafka reads it. Pure; any thread.
struct ConfigObjection
{
    enum class Weight { None, Warning, Error }; ///< with an Error it is not saved

    Weight weight = Weight::None;
    QString text; ///< one translated sentence

    bool operator==(const ConfigObjection &) const = default;
};

namespace config {

/// One setting on its own: type, range, words, and what the cluster has (brokers, ports). An unknown key is a warning: Kafka hands
/// such keys to plug-ins.
[[nodiscard]] ConfigObjection check(const LocalCluster &cluster, SettingsFile file, const QString &key, const QString &value);

/// host:port,host:port/chroot as Kafka reads it: the chroot once, after the last host.
[[nodiscard]] ConfigObjection checkZooKeeperConnect(const QString &value);

struct LineObjection
{
    int line = 0; ///< in the file, from 1
    ConfigObjection objection;

    bool operator==(const LineObjection &) const = default;
};
/// A whole file, by line: malformed lines, keys that are Brokerscope's, values.
[[nodiscard]] std::vector<LineObjection> check(const LocalCluster &cluster, SettingsFile file, const properties::Document &document);

} // namespace config

} // namespace brokerscope::local
