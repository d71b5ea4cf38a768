// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"

namespace brokerscope::ui {

/// "local" (state, start, stop, log of the local cluster) and "starting" (the steps of a start).
[[nodiscard]] PageRegistry localPages();

} // namespace brokerscope::ui
