// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/table/cell.h"

#include <vector>

namespace brokerscope::ui {

/// The chips of a partition's replicas, in the order of the assignment. `offline`: replicas on brokers that are not there.
[[nodiscard]] Cell replicaCell(const std::vector<qint32> &replicas, qint32 leader, const std::vector<qint32> &isr,
                               const std::vector<qint32> &offline);

} // namespace brokerscope::ui
