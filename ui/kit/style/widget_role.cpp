// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style/widget_role.h"

#include <QAction>
#include <QVariant>
#include <QWidget>

namespace brokerscope::ui {

namespace {

constexpr const char *roleProperty = "brokerscopeRole";
constexpr const char *dangerProperty = "brokerscopeDanger";

} // namespace

void setRole(QWidget *widget, WidgetRole role)
{
    widget->setProperty(roleProperty, static_cast<int>(role));
    widget->updateGeometry();
    widget->update();
}

WidgetRole roleOf(const QWidget *widget)
{
    return widget ? static_cast<WidgetRole>(widget->property(roleProperty).toInt()) : WidgetRole::Normal;
}

void setInvalid(QWidget *field, bool invalid)
{
    const WidgetRole role = invalid ? WidgetRole::Invalid : WidgetRole::Normal;
    if (roleOf(field) != role)
        setRole(field, role);
}

void setDangerous(QAction *action)
{
    action->setProperty(dangerProperty, true);
}

bool isDangerous(const QAction *action)
{
    return action && action->property(dangerProperty).toBool();
}

} // namespace brokerscope::ui
