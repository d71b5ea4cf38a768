// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/format.h"
#include "ui/kit/theme/theme.h"

#include <utility>
#include <vector>

/// What can be chosen in the settings page and in the View menu, with its translated words. GUI thread.
namespace brokerscope::ui::choices {

template <typename Value>
using Choices = std::vector<std::pair<QString, Value>>;

[[nodiscard]] Choices<ThemeChoice> themes();
/// "" is the desktop's. Languages are named in themselves, so that a person who reads only one finds it.
[[nodiscard]] Choices<QString> languages();
[[nodiscard]] Choices<format::TimeStyle> times();
[[nodiscard]] Choices<int> refreshSeconds(); ///< 0: off

} // namespace brokerscope::ui::choices
