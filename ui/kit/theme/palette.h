// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace brokerscope::ui {

struct Tokens;

/// The application's palette. Widgets must start from an empty palette and set the one role they change: a copy of this
/// one would freeze them (no PaletteChange at the next switch).
[[nodiscard]] QPalette makePalette(const Tokens &tokens);

} // namespace brokerscope::ui
