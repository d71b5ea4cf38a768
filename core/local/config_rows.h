// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/config_check.h"

namespace brokerscope::local {

/// One setting of one file, with what holds and from where. A value; any thread.
struct ConfigRow
{
    enum class Source { ThisFile, AllBrokers, Brokerscope, Default, None };

    QString key;
    std::optional<ConfigKey> known; ///< nullopt: not in the tables
    std::optional<QString> value; ///< what holds; nullopt: null, or each broker has its own
    Source source = Source::None;
    std::optional<QString> otherwise; ///< what would hold without the line in this file
    QString fixedReason; ///< not empty: nobody but Brokerscope sets it
    ConfigObjection objection; ///< to the value in this file

    [[nodiscard]] bool isSecret() const { return known && known->type == ConfigKey::Type::Password; }
    bool operator==(const ConfigRow &) const;
};

namespace config {

/// Every key of the file: of the tables, of Brokerscope's choice, of the person. Sorted by key.
[[nodiscard]] std::vector<ConfigRow> rowsOf(const LocalCluster &cluster, SettingsFile file, const settings::Documents &own);
/// The row of one key; also of one that nobody knows.
[[nodiscard]] ConfigRow rowOf(const LocalCluster &cluster, SettingsFile file, const settings::Documents &own, const QString &key);
[[nodiscard]] QString sourceText(ConfigRow::Source source); ///< translated: "set", "all brokers", "Brokerscope", "default", "—"
[[nodiscard]] QString sourceWord(ConfigRow::Source source); ///< for --json; never renamed

/// Whose files are made out of this one; the processes that read it when they start.
[[nodiscard]] std::vector<ProcessId> readersOf(const LocalCluster &cluster, SettingsFile file);

} // namespace config

} // namespace brokerscope::local
