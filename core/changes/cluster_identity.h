// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change.h"

namespace brokerscope::changes {

/// Id of the cluster that answers now. From ZooKeeper null if it serves no Kafka. A step: only on a thread of context.steps.
[[nodiscard]] Result<QString> readClusterId(const ChangeContext &context, Change::Target target);

} // namespace brokerscope::changes
