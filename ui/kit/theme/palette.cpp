// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme/palette.h"

#include "ui/kit/theme/tokens.h"

namespace brokerscope::ui {

QPalette makePalette(const Tokens &t)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &enabled, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, enabled);
        palette.setColor(QPalette::Inactive, role, enabled);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, t.window, t.window);
    set(QPalette::WindowText, t.text, t.disabled);
    set(QPalette::Base, t.surface, t.window);
    set(QPalette::AlternateBase, t.hover, t.window);
    set(QPalette::Text, t.text, t.disabled);
    set(QPalette::PlaceholderText, t.placeholder, t.disabled);
    set(QPalette::Button, t.surface, t.window);
    set(QPalette::ButtonText, t.text, t.disabled);
    set(QPalette::BrightText, t.onAccent, t.disabled);
    set(QPalette::Highlight, t.selection, t.selectionInactive);
    set(QPalette::HighlightedText, t.text, t.disabled);
    set(QPalette::Link, t.link, t.disabled);
    set(QPalette::LinkVisited, t.link, t.disabled);
    set(QPalette::ToolTipBase, t.raised, t.raised);
    set(QPalette::ToolTipText, t.text, t.text);
    set(QPalette::Light, t.border, t.border);
    set(QPalette::Midlight, t.separator, t.separator);
    set(QPalette::Mid, t.border, t.border);
    set(QPalette::Dark, t.controlBorder, t.border);
    set(QPalette::Shadow, t.shadow, t.shadow);
    return palette;
}

} // namespace brokerscope::ui
