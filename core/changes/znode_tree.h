// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change_context.h"
#include "core/model/znode.h"

#include <vector>

namespace brokerscope::changes {

/// The most znodes that a change of a whole tree takes on.
inline constexpr std::size_t kMostZnodes = 200'000;

/// A znode and everything below it, parents before their children, with data. Unsupported above kMostZnodes. What goes
/// while it is read is left out. On a thread of context.steps.
[[nodiscard]] Result<std::vector<Znode>> readTree(const ChangeContext &context, const QString &path);

} // namespace brokerscope::changes
