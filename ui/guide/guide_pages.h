// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"

namespace brokerscope::ui {

/// "guide": the user's guide.
[[nodiscard]] PageRegistry guidePages();

} // namespace brokerscope::ui
