// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cluster_snapshot.h"
#include "ui/kit/page/lag_trend.h"

#include <QHash>

#include <vector>

namespace brokerscope::ui {

/// One line of the topics list, made from a snapshot off the GUI thread. −1: unknown.
struct TopicRow
{
    QString name;
    bool isInternal = false;
    qint64 partitions = 0;
    qint64 replicationFactor = 0;
    qint64 offline = 0;
    qint64 outOfSync = 0; ///< replicas that are not in the ISR
    qint64 messages = -1; ///< sum of end − start; an upper bound
    bool isMessagesComplete = true;
    QString messagesReason; ///< why a part is unknown
    qint64 groups = -1; ///< that committed or own a partition of it
    qint64 lag = -1; ///< of all groups on this topic
    bool isLagComplete = true;
    QString lagReason; ///< why a part is unknown
    LagTrend trend; ///< of the lag
    qint16 error = 0; ///< Kafka error code of the topic

    /// The cluster told no partition of it, and why: nothing can be counted.
    [[nodiscard]] bool isHidden() const { return error != 0 && partitions == 0; }

    bool operator==(const TopicRow &) const = default;
};

/// Pure; any thread. `history`: lags by topic, as LagHistory::topics().
[[nodiscard]] std::vector<TopicRow> topicRows(const ClusterSnapshot &snapshot, const QHash<QString, QList<double>> &history = {});

} // namespace brokerscope::ui
