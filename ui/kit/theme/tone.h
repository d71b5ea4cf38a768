// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace brokerscope::ui {

/// What a colour means. The only way in which a page asks for one.
enum class Tone {
    Normal, ///< text
    Muted, ///< labels, icons
    Faint, ///< "—", second text
    Accent, ///< links, the current entry
    Ok,
    Warning,
    Error,
    Info,
    OnAccent ///< on a primary or danger button
};

/// The icon that goes with a state ("ok", "warning", "error", "info"): a state is never said by colour alone.
[[nodiscard]] QString toneIcon(Tone tone);

} // namespace brokerscope::ui
