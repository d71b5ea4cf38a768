// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace brokerscope {

/// One setting of a topic or broker, as DescribeConfigs tells it.
struct ConfigEntry
{
    enum class Source { Unknown, DynamicTopic, DynamicBroker, DynamicDefaultBroker, StaticBroker, Default };

    QString name;
    std::optional<QString> value; ///< nullopt: hidden by the broker (sensitive) or null
    Source source = Source::Unknown;
    bool isSensitive = false;
    bool isReadOnly = false;
    bool isDefault = false;
    /// What would hold without any setting of topic, broker or file. nullopt: null, none (process.roles), or not told.
    std::optional<QString> defaultValue = {};

    bool operator==(const ConfigEntry &) const = default;
};

} // namespace brokerscope
