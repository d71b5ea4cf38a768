// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"

namespace brokerscope::desktop {

/// Every page of the application, in the sidebar's order.
[[nodiscard]] ui::PageRegistry allPages();

} // namespace brokerscope::desktop
