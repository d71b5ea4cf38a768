// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMenu;
class QMenuBar;

namespace brokerscope::ui {

class ActionRegistry;
struct Services;

/// Fills the menu bar from the registry's actions, and adds the choices that are no actions of their own: theme, language,
/// refresh. `clusters`: the cluster switcher's menu, so that it is found in the bar, too.
void fillMenuBar(QMenuBar *bar, ActionRegistry &actions, const Services &services, QMenu *clusters,
                 std::function<void(const QString &)> languageChosen);

} // namespace brokerscope::ui
