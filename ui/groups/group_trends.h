// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/lag_history.h"
#include "ui/groups/group_row.h"

#include <QHash>

namespace brokerscope::ui {

/// The newest samples of every group's lag, for sparklines. GUI thread (where the history lives).
[[nodiscard]] QHash<QString, GroupTrend> groupTrends(const cluster::LagHistory &history, const ClusterSnapshot &snapshot);

} // namespace brokerscope::ui
