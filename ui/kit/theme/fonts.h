// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace brokerscope::ui {

enum class FontRole {
    Caption, ///< breadcrumb, age, notes, second text, axis labels
    CaptionMedium, ///< badges, chips
    CaptionStrong, ///< environment bar
    Body,
    BodyMedium, ///< table headers, flat buttons in bars
    Strong, ///< the name column, numbers that matter
    Section, ///< heading of a part, title of an empty state
    Title, ///< page title, dialog title, verdict
    Figure, ///< number of a card
    Hero, ///< welcome page only
    Mono, ///< keys, values, paths
    MonoStrong,
    MonoSmall ///< command line, raw text, log
};
inline constexpr int fontRoleCount = static_cast<int>(FontRole::MonoSmall) + 1;

/// The font of a role at the desktop's size. GUI thread.
[[nodiscard]] const QFont &roleFont(FontRole role);

/// Sets the font and remembers the role on the widget, so that it follows when the desktop's font size changes.
void setFontRole(QWidget *widget, FontRole role);

/// Makes the font of a role for a body size in points. For Theme; everybody else asks roleFont().
[[nodiscard]] QFont makeRoleFont(FontRole role, double bodyPoints);

/// Sets again the font of every widget that has a role. For Theme.
void refreshRoleFonts();

} // namespace brokerscope::ui
