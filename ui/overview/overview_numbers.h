// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cluster_snapshot.h"

#include <QStringList>

namespace brokerscope::ui {

/// What the overview's cards say, counted from a snapshot. −1: unknown. Pure; any thread.
struct OverviewNumbers
{
    qint64 brokers = -1;
    qint64 brokersAnswering = -1; ///< those whose offset lane answered in the newest pass
    QStringList brokerIds;
    qint64 topics = -1;
    qint64 partitions = -1;
    qint64 offline = -1;
    QStringList offlineNames; ///< the first few
    qint64 underReplicated = -1;
    QStringList underReplicatedNames;
    qint64 replicas = -1;
    qint64 inSync = -1;
    qint64 groups = -1;
    qint64 lag = -1;
    bool isLagComplete = true;

    bool operator==(const OverviewNumbers &) const = default;
};

[[nodiscard]] OverviewNumbers overviewNumbers(const ClusterSnapshot &snapshot);

} // namespace brokerscope::ui
