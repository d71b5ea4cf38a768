// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style/style_parts.h"
#include "ui/kit/style/widget_role.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

/// Menus, menu bar and status bar.
namespace brokerscope::ui::style {

using metrics::scaled;

namespace {

void drawMenuItem(const QStyleOptionMenuItem *item, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const bool enabled = State(item).enabled;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRectF(item->rect.x() + 4, item->rect.center().y(), item->rect.width() - 8, 1), t.border);
        return;
    }
    if ((item->state & QStyle::State_Selected) && enabled)
        paint::frame(painter, item->rect, 5, t.selection, {});
    const QRect rect = item->rect.adjusted(10, 0, -10, 0);
    const QRect iconRect(rect.x(), rect.center().y() - scaled(8) + 1, scaled(16), scaled(16));
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->icon.isNull()) {
        if (item->checked)
            drawIcon(painter, u"check"_s, iconRect, enabled ? t.text : t.disabled);
    } else if (!item->icon.isNull()) {
        item->icon.paint(painter, iconRect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                         item->checked ? QIcon::On : QIcon::Off);
    }
    const auto *menu = qobject_cast<const QMenu *>(widget);
    const bool dangerous = menu && isDangerous(menu->actionAt(item->rect.center()));
    painter->setPen(!enabled ? t.disabled : dangerous ? t.error : t.text);
    painter->drawText(rect.adjusted(scaled(16) + 10, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic,
                      item->text.section(u'\t', 0, 0));
    const QString shortcut = item->text.section(u'\t', 1);
    painter->setPen(enabled ? t.muted : t.disabled);
    if (!shortcut.isEmpty())
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, shortcut);
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(painter, u"chevron-right"_s, QRectF(rect.right() - 11, rect.center().y() - scaled(6) + 1, scaled(12), scaled(12)), t.muted);
}

} // namespace

bool drawMenu(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *)
{
    switch (element) {
    case QStyle::PE_FrameMenu:
    case QStyle::PE_PanelMenu:
        painter->save();
        painter->setCompositionMode(QPainter::CompositionMode_Source);
        painter->fillRect(option->rect, Qt::transparent);
        painter->restore();
        paint::frame(painter, option->rect, metrics::panelRadius, tokens().raised, tokens().border);
        return true;
    case QStyle::PE_PanelMenuBar:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_PanelStatusBar:
        return true;
    default:
        return false;
    }
}

bool drawMenu(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    switch (element) {
    case QStyle::CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, tokens().sidebar);
        return true;
    case QStyle::CE_MenuEmptyArea:
        return true;
    case QStyle::CE_MenuBarItem:
        painter->fillRect(option->rect, tokens().sidebar);
        if (item) {
            if (item->state & QStyle::State_Selected)
                paint::frame(painter, QRectF(item->rect).adjusted(1, 2, -1, -2), 5, tokens().pressed, {});
            painter->setPen(State(item).enabled ? tokens().text : tokens().disabled);
            painter->drawText(item->rect, Qt::AlignCenter | Qt::TextHideMnemonic, item->text);
        }
        return true;
    case QStyle::CE_MenuItem:
        if (item)
            drawMenuItem(item, painter, widget);
        return true;
    default:
        return false;
    }
}

} // namespace brokerscope::ui::style
