// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/connection.h"

namespace brokerscope::cli {

/// How to reach a running local cluster (null name: the default one), as its supervisor tells. Unreachable, saying how to
/// start it, if it does not run.
[[nodiscard]] Result<Connection> localConnection(CommandContext &context, const QString &name);

} // namespace brokerscope::cli
