// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_menus.h"

#include "ui/kit/theme/theme.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/cluster_keeper.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

/// A submenu of which one entry is chosen.
template <typename Value>
void addChoices(QMenu *menu, const QString &title, const std::vector<std::pair<QString, Value>> &choices, const Value &current,
                std::function<void(const Value &)> chosen)
{
    QMenu *submenu = menu->addMenu(title);
    auto *group = new QActionGroup(submenu);
    for (const auto &[text, value] : choices) {
        QAction *action = submenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(value == current);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, submenu, [chosen, value = value] { chosen(value); });
    }
}

} // namespace

void fillMenuBar(QMenuBar *bar, ActionRegistry &actions, const Services &services,
                 std::function<void(const QString &)> languageChosen)
{
    QMenu *connection = bar->addMenu(QCoreApplication::translate("WindowMenus", "&Connection"));
    connection->addAction(actions.action(u"connection.new"_s));
    connection->addAction(actions.action(u"connection.close"_s));
    connection->addSeparator();
    connection->addAction(actions.action(u"application.quit"_s));

    QMenu *view = bar->addMenu(QCoreApplication::translate("WindowMenus", "&View"));
    view->addAction(actions.action(u"view.refresh"_s));
    view->addAction(actions.action(u"view.filter"_s));
    view->addSeparator();
    addChoices<int>(view, QCoreApplication::translate("WindowMenus", "Refresh &Every"),
                    {{QCoreApplication::translate("WindowMenus", "Off"), 0},
                     {QCoreApplication::translate("WindowMenus", "2 s"), 2},
                     {QCoreApplication::translate("WindowMenus", "5 s"), 5},
                     {QCoreApplication::translate("WindowMenus", "10 s"), 10},
                     {QCoreApplication::translate("WindowMenus", "15 s"), 15}},
                    services.settings->refreshSeconds(), [services](const int &seconds) { services.settings->setRefreshSeconds(seconds); });
    addChoices<ThemeChoice>(view, QCoreApplication::translate("WindowMenus", "&Theme"),
                            {{QCoreApplication::translate("WindowMenus", "As the Desktop"), ThemeChoice::Auto},
                             {QCoreApplication::translate("WindowMenus", "Light"), ThemeChoice::Light},
                             {QCoreApplication::translate("WindowMenus", "Dark"), ThemeChoice::Dark}},
                            services.settings->theme(), [services](const ThemeChoice &choice) { services.settings->setTheme(choice); });
    // Languages are named in themselves, so that a person who reads only one finds it.
    addChoices<QString>(view, QCoreApplication::translate("WindowMenus", "&Language"),
                        {{QCoreApplication::translate("WindowMenus", "As the Desktop"), QString()},
                         {u"English"_s, u"en"_s},
                         {u"简体中文"_s, u"zh_CN"_s}},
                        services.settings->language(), [languageChosen](const QString &language) { languageChosen(language); });

    QMenu *goMenu = bar->addMenu(QCoreApplication::translate("WindowMenus", "&Go"));
    goMenu->addAction(actions.action(u"go.back"_s));
    goMenu->addAction(actions.action(u"go.forward"_s));
    goMenu->addSeparator();
    goMenu->addAction(actions.action(u"go.nextPane"_s));
    goMenu->addAction(actions.action(u"go.nextTab"_s));
    goMenu->addAction(actions.action(u"go.previousTab"_s));

    QMenu *help = bar->addMenu(QCoreApplication::translate("WindowMenus", "&Help"));
    help->addAction(actions.action(u"help.about"_s));
}

} // namespace brokerscope::ui
