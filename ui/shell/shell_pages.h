// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"

namespace brokerscope::ui {

class ActionRegistry;
class Settings;

/// "shortcuts" and "settings": the pages of the window itself. What is given outlives them.
[[nodiscard]] PageRegistry shellPages(const ActionRegistry *actions, Settings *settings, std::function<void(const QString &)> languageChosen);

} // namespace brokerscope::ui
