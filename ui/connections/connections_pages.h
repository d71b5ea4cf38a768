// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"

namespace brokerscope::ui {

/// "welcome": start a local cluster, or connect to one.
[[nodiscard]] PageRegistry connectionsPages();

} // namespace brokerscope::ui
