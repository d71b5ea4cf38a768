// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"

namespace brokerscope::ui {

/// "messages": the object is the topic.
[[nodiscard]] PageRegistry recordsPages();

} // namespace brokerscope::ui
