// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/cluster_settings.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace brokerscope::local {

/// What is known of one key: of a broker's out of the jars of its version, of ZooKeeper's and of the loggers out of their documentation.
struct ConfigKey
{
    enum class Type { Boolean, Int, Short, Long, Double, Text, List, Class, Password };
    enum class Update { ReadOnly, PerBroker, ClusterWide }; ///< ReadOnly: needs a restart; the others change while the broker runs

    QString name;
    Type type = Type::Text;
    std::optional<QString> defaultValue; ///< nullopt: none (null)
    QString valid; ///< as Kafka says it: "[0,...]", "[compact, delete]"; empty: anything of the type
    QString importance; ///< "high", "medium", "low"; empty: not told
    Update update = Update::ReadOnly;
    QString help; ///< plain text, in English, as Kafka has it
};

/// Every key of the files of one runtime, sorted by name. Values; any thread; read once and kept.
class ConfigKeys
{
public:
    /// runtime: "3.9", …. Empty where nothing is known.
    [[nodiscard]] static std::shared_ptr<const ConfigKeys> of(const QString &runtime, SettingsFile::Kind kind);

    [[nodiscard]] const std::vector<ConfigKey> &all() const { return m_keys; }
    [[nodiscard]] const ConfigKey *find(const QString &name) const;

private:
    std::vector<ConfigKey> m_keys;
};

[[nodiscard]] QString typeWord(ConfigKey::Type type); ///< as Kafka writes it: "boolean", "int", "string"
/// The words among which a value must be, where there are such; a list may have several.
[[nodiscard]] QStringList choicesOf(const ConfigKey &key);

} // namespace brokerscope::local
