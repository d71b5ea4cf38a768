// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/lag_history.h"
#include "ui/kit/table/cell.h"

namespace brokerscope::ui {

/// Sparkline and arrow of a lag, copied out of the history on the GUI thread.
struct LagTrend
{
    QList<double> history; ///< oldest first; NaN is a gap
    Trend trend = Trend::None;

    [[nodiscard]] static LagTrend of(const cluster::LagHistory::Series &series); ///< its newest samples
    [[nodiscard]] static LagTrend of(const QList<double> &history);

    /// Gaps equal gaps.
    bool operator==(const LagTrend &other) const;
};

} // namespace brokerscope::ui
