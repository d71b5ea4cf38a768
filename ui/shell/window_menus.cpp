// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_menus.h"

#include "ui/kit/theme/theme.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/cluster_keeper.h"
#include "ui/shell/main_window.h"
#include "ui/shell/setting_choices.h"
#include "ui/shell/settings.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

/// A submenu of which one entry is chosen; the mark follows the setting, which can be chosen elsewhere too.
template <typename Value>
void addChoices(QMenu *menu, const QString &title, const choices::Choices<Value> &values, Settings *settings, void (Settings::*changed)(),
                std::function<Value()> current, std::function<void(const Value &)> chosen)
{
    QMenu *submenu = menu->addMenu(title);
    auto *group = new QActionGroup(submenu);
    for (const auto &[text, value] : values) {
        QAction *action = submenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(value == current());
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, submenu, [chosen, value = value] { chosen(value); });
        QObject::connect(settings, changed, action, [action, current, value = value] { action->setChecked(value == current()); });
    }
}

} // namespace

void fillMenuBar(QMenuBar *bar, ActionRegistry &actions, const Services &services, QMenu *clusters,
                 std::function<void(const QString &)> languageChosen)
{
    QMenu *connection = bar->addMenu(QCoreApplication::translate("WindowMenus", "&Connection"));
    connection->addAction(actions.action(u"connection.new"_s));
    connection->addMenu(clusters);
    connection->addAction(actions.action(u"connection.close"_s));
    connection->addSeparator();
    connection->addAction(actions.action(u"application.settings"_s));
    connection->addSeparator();
    connection->addAction(actions.action(u"application.closeWindow"_s));
    connection->addAction(actions.action(u"application.quit"_s));

    QMenu *view = bar->addMenu(QCoreApplication::translate("WindowMenus", "&View"));
    view->addAction(actions.action(u"view.refresh"_s));
    view->addAction(actions.action(u"view.filter"_s));
    view->addAction(actions.action(u"view.search"_s));
    view->addSeparator();
    view->addAction(actions.action(u"view.newWindow"_s));
    view->addSeparator();
    Settings *settings = services.settings;
    addChoices<int>(view, QCoreApplication::translate("WindowMenus", "Refresh &Every"), choices::refreshSeconds(), settings,
                    &Settings::refreshChanged, [settings] { return settings->refreshSeconds(); },
                    [settings](const int &seconds) { settings->setRefreshSeconds(seconds); });
    addChoices<ThemeChoice>(view, QCoreApplication::translate("WindowMenus", "&Theme"), choices::themes(), settings, &Settings::themeChanged,
                            [settings] { return settings->theme(); }, [settings](const ThemeChoice &choice) { settings->setTheme(choice); });
    addChoices<QString>(view, QCoreApplication::translate("WindowMenus", "&Language"), choices::languages(), settings, &Settings::languageChanged,
                        [settings] { return settings->language(); }, [languageChosen](const QString &language) { languageChosen(language); });

    QMenu *goMenu = bar->addMenu(QCoreApplication::translate("WindowMenus", "&Go"));
    goMenu->addAction(actions.action(u"go.palette"_s));
    goMenu->addSeparator();
    goMenu->addAction(actions.action(u"go.back"_s));
    goMenu->addAction(actions.action(u"go.forward"_s));
    goMenu->addSeparator();
    goMenu->addAction(actions.action(u"go.nextPane"_s));
    goMenu->addAction(actions.action(u"go.nextTab"_s));
    goMenu->addAction(actions.action(u"go.previousTab"_s));
    goMenu->addSeparator();
    goMenu->addAction(actions.action(u"go.journal"_s));
    goMenu->addAction(actions.action(u"go.log"_s));

    QMenu *help = bar->addMenu(QCoreApplication::translate("WindowMenus", "&Help"));
    help->addAction(actions.action(u"help.guide"_s));
    help->addAction(actions.action(u"help.shortcuts"_s));
    help->addSeparator();
    help->addAction(actions.action(u"help.about"_s));
}

} // namespace brokerscope::ui
