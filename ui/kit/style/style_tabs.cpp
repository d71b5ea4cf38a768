// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style/style_parts.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

/// Tab bars.
namespace brokerscope::ui::style {

bool drawTab(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *)
{
    if (element == QStyle::PE_FrameTabBarBase) {
        painter->fillRect(QRectF(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), tokens().border);
        return true;
    }
    if (element == QStyle::PE_IndicatorTabClose) {
        drawIcon(painter, u"close"_s, QRectF(option->rect), tokens().muted);
        return true;
    }
    return false;
}

bool drawTab(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (!tab || (element != QStyle::CE_TabBarTabShape && element != QStyle::CE_TabBarTabLabel))
        return false;
    const Tokens &t = tokens();
    const State s(option);
    const bool selected = tab->state & QStyle::State_Selected;
    const QRectF rect = tab->rect;
    if (element == QStyle::CE_TabBarTabShape) {
        if (selected)
            paint::frame(painter, QRectF(rect.x() + 12, rect.bottom() - 2, rect.width() - 24, 2), 0, t.accent, {});
        else if (s.hovered)
            paint::frame(painter, rect.adjusted(4, 5, -4, -5), 6, t.hover, {});
        if (s.focused)
            paint::focusRing(painter, rect.adjusted(3, 4, -3, -5), 6);
        return true;
    }
    painter->save();
    painter->setFont(roleFont(selected ? FontRole::Strong : FontRole::Body));
    painter->setPen(!s.enabled ? t.disabled : selected ? t.text : t.muted);
    painter->drawText(tab->rect.adjusted(0, 0, 0, -1), Qt::AlignCenter | Qt::TextHideMnemonic, tab->text);
    painter->restore();
    return true;
}

} // namespace brokerscope::ui::style
