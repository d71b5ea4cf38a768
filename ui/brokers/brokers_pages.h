// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"

namespace brokerscope::ui {

/// The list of brokers and the page of one.
[[nodiscard]] PageRegistry brokersPages();

} // namespace brokerscope::ui
