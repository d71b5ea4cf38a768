// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell_pages.h"

#include "ui/shell/settings_page.h"
#include "ui/shell/shortcuts_page.h"

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

PageRegistry shellPages(const ActionRegistry *actions, Settings *settings, std::function<void(const QString &)> languageChosen)
{
    return {
        {u"shortcuts"_s, ShortcutsPage::tr("Keyboard Shortcuts"), {}, {}, false,
         [actions](const PageContext &context, QWidget *parent) -> Page * { return new ShortcutsPage(context, actions, parent); }},
        {u"settings"_s, SettingsPage::tr("Settings"), {}, {}, false,
         [settings, languageChosen](const PageContext &context, QWidget *parent) -> Page * {
             return new SettingsPage(context, settings, languageChosen, parent);
         }},
    };
}

} // namespace brokerscope::ui
