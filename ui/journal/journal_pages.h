// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"

namespace brokerscope::ui {

[[nodiscard]] PageRegistry journalPages();

} // namespace brokerscope::ui
