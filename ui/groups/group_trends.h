// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cluster_snapshot.h"
#include "ui/kit/page/lag_trend.h"

#include <QHash>

namespace brokerscope::ui {

/// The newest samples of every group's lag, for sparklines. GUI thread (where the history lives).
[[nodiscard]] QHash<QString, LagTrend> groupTrends(const cluster::LagHistory &history, const ClusterSnapshot &snapshot);

} // namespace brokerscope::ui
