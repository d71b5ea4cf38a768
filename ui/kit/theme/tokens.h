// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme/tone.h"

#include <QColor>

#include <array>

namespace brokerscope::ui {

enum class Mode { Light, Dark };

/// All colours of one theme. Read them while painting, never keep one: the theme can be switched.
struct Tokens
{
    Mode mode = Mode::Light;
    QColor window, sidebar, surface, raised, hover, pressed, selection, selectionInactive;
    QColor border, separator, controlBorder, grid;
    QColor text, muted, placeholder, disabled;
    QColor accent, accentHover, accentPressed, onAccent, link, focus;
    QColor ok, okSoft, warning, warningSoft, error, errorSoft, info, infoSoft, neutralSoft;
    QColor danger, dangerHover, onDanger, production, onProduction;
    QColor codeBg, jsonKey, jsonString, jsonNumber, jsonWord;
    QColor scroll, scrollHover, shadow;
    std::array<QColor, 6> series; ///< in this order; more than six lines are drawn as "others" in `muted`
    std::array<QColor, 6> cluster; ///< red, amber, green, blue, violet, grey

    [[nodiscard]] static Tokens light();
    [[nodiscard]] static Tokens dark();

    [[nodiscard]] QColor color(Tone tone) const;
    [[nodiscard]] QColor soft(Tone tone) const; ///< background of a badge or bar
    /// Edge of a bar or badge: one third tone, two thirds its soft background.
    [[nodiscard]] QColor softEdge(Tone tone) const;
    /// Colour of a cluster by its number in the profile; any number is allowed, it wraps.
    [[nodiscard]] QColor clusterColor(int index) const;
};

/// The tokens of the theme that is on (light if there is no Theme). GUI thread.
[[nodiscard]] const Tokens &tokens();

} // namespace brokerscope::ui
