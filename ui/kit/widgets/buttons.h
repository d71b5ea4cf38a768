// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/style/widget_role.h"

#include <QString>

class QAction;
class QPushButton;
class QToolButton;
class QWidget;

namespace brokerscope::ui {

[[nodiscard]] QPushButton *makeButton(const QString &text, const QString &icon = {}, WidgetRole role = WidgetRole::Normal, QWidget *parent = nullptr);

/// An icon without text: name becomes its tooltip and accessible name.
[[nodiscard]] QToolButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

/// Disables a control and says why, in tooltip and accessible description; an empty reason enables it again.
void setDisabledReason(QWidget *control, const QString &reason);
/// The same for an action, in the tool tip of what shows it; the command palette says it too.
void setDisabledReason(QAction *action, const QString &reason);
[[nodiscard]] QString disabledReason(const QAction *action); ///< null: it is enabled, or says nothing

} // namespace brokerscope::ui
