// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/buttons.h"

#include "ui/kit/plain_text.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>
#include <QVariant>

namespace brokerscope::ui {

namespace {

constexpr const char *ownToolTip = "brokerscopeOwnToolTip";
constexpr const char *reasonProperty = "brokerscopeDisabledReason";

} // namespace

QPushButton *makeButton(const QString &text, const QString &iconName, WidgetRole role, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false); // Enter never presses a button that has not the focus
    setRole(button, role);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, role == WidgetRole::Primary || role == WidgetRole::Danger ? Tone::OnAccent : Tone::Muted));
    if (role == WidgetRole::Flat || role == WidgetRole::Link)
        setFontRole(button, FontRole::BodyMedium);
    return button;
}

QToolButton *makeIconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void setDisabledReason(QWidget *control, const QString &reason)
{
    if (!control->property(ownToolTip).isValid())
        control->setProperty(ownToolTip, control->toolTip());
    control->setEnabled(reason.isEmpty());
    control->setToolTip(reason.isEmpty() ? control->property(ownToolTip).toString() : plaintext::toolTip(reason));
    control->setAccessibleDescription(plaintext::lines(reason));
}

void setDisabledReason(QAction *action, const QString &reason)
{
    action->setEnabled(reason.isEmpty());
    action->setToolTip(plaintext::toolTip(reason)); // without one it is the action's text
    action->setProperty(reasonProperty, reason);
}

QString disabledReason(const QAction *action)
{
    return action->isEnabled() ? QString() : action->property(reasonProperty).toString();
}

} // namespace brokerscope::ui
