// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change_context.h"
#include "core/model/topic_table.h"

#include <QMap>

namespace brokerscope::changes {

/// What topic changes read of a topic. Steps: only on a thread of context.steps.
struct TopicShape
{
    qint32 partitions = 0; ///< 0: there is no such topic
    qint32 replicationFactor = 0;
    bool isInternal = false;
    std::shared_ptr<const TopicTable> topics; ///< the answer that it was read from
};

[[nodiscard]] Result<TopicShape> readTopicShape(const ChangeContext &context, const QString &name);
/// Settings of the topic's own (not the broker's), by name. Sensitive ones have no value.
[[nodiscard]] Result<QMap<QString, QString>> readTopicOverrides(const ChangeContext &context, const QString &name);
/// Sum of high watermark - log start.
struct RecordCount
{
    qint64 value = 0;
    bool isComplete = false; ///< false: some partitions could not be asked: "at least"
};
[[nodiscard]] RecordCount countRecords(const ChangeContext &context, const std::shared_ptr<const TopicTable> &topics,
                                       const QString &name);

} // namespace brokerscope::changes
