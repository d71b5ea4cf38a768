// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QWidget;

namespace brokerscope::ui {

/// What a widget is for, where its class does not say it. Only the style reads it.
enum class WidgetRole {
    Normal,
    Primary, ///< the one main button of a page or dialog
    Danger, ///< a button that destroys
    Flat, ///< a button or combo box without edge until hover
    Link, ///< a flat button in the colour of links
    Segment, ///< a button of Segments
    Invalid, ///< a field whose content is refused
    EdgeToEdge ///< a table that fills the page: its first cell is in line with the title
};

void setRole(QWidget *widget, WidgetRole role);
[[nodiscard]] WidgetRole roleOf(const QWidget *widget);

/// Marks a field; the caller shows the reason below it (FieldNote).
void setInvalid(QWidget *field, bool invalid);

/// Marks a menu entry that destroys; menus draw it in the colour of errors.
void setDangerous(QAction *action);
[[nodiscard]] bool isDangerous(const QAction *action);

} // namespace brokerscope::ui
