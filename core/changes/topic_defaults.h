// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change_context.h"

#include <QHash>

namespace brokerscope::changes {

/// What a broker gives to a topic that says nothing: the placeholders of the create dialog. From DescribeConfigs of the
/// controller (else of the first broker). Unknown is nullopt.
struct TopicDefaults
{
    std::optional<qint32> partitions; ///< num.partitions
    std::optional<qint32> replicationFactor; ///< default.replication.factor
    QHash<QString, QString> config; ///< topic setting ("retention.ms") -> the broker's value
    std::optional<bool> isDeleteEnabled; ///< delete.topic.enable
    qint32 brokerCount = 0;
};

/// Any thread.
[[nodiscard]] Answer<TopicDefaults> fetchTopicDefaults(const ChangeContext &context);
/// The same as a step: only on a thread of context.steps.
[[nodiscard]] Result<TopicDefaults> readTopicDefaults(const ChangeContext &context);

} // namespace brokerscope::changes
