// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style/style_parts.h"
#include "ui/kit/style/widget_role.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

/// Push buttons, tool buttons and segments.
namespace brokerscope::ui::style {

using metrics::scaled;

State::State(const QStyleOption *option)
    : enabled(option->state & QStyle::State_Enabled)
    , hovered(enabled && (option->state & QStyle::State_MouseOver))
    , down(option->state & (QStyle::State_Sunken | QStyle::State_On))
    , focused(option->state & QStyle::State_HasFocus)
{
}

namespace {

void drawCommandPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const State s(option);
    const WidgetRole role = roleOf(widget);
    QColor fill = s.down ? t.pressed : s.hovered ? t.hover : t.surface;
    QColor line = t.controlBorder;
    if (role == WidgetRole::Flat || role == WidgetRole::Link) {
        fill = s.down ? t.pressed : s.hovered ? t.hover : QColor();
        line = QColor();
    } else if (!s.enabled) {
        fill = QColor();
        line = t.border;
    } else if (role == WidgetRole::Primary) {
        fill = s.down ? t.accentPressed : s.hovered ? t.accentHover : t.accent;
        line = QColor();
    } else if (role == WidgetRole::Danger) {
        fill = s.down || s.hovered ? t.dangerHover : t.danger;
        line = QColor();
    }
    paint::frame(painter, option->rect, metrics::controlRadius, fill, line);
    if (!s.focused)
        return;
    paint::focusRing(painter, option->rect, metrics::controlRadius);
    if (role == WidgetRole::Primary || role == WidgetRole::Danger) // the ring alone would vanish in the fill
        paint::frame(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), 4, {}, t.surface);
}

void drawToolPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const State s(option);
    if (roleOf(widget) == WidgetRole::Segment) {
        const QRectF inner = QRectF(option->rect).adjusted(1, 1, -1, -1);
        if (option->state & QStyle::State_On)
            paint::frame(painter, inner, 5, t.mode == Mode::Light ? t.surface : t.pressed, t.border);
        else if (s.hovered)
            paint::frame(painter, inner, 5, t.pressed, {});
    } else if (s.enabled && (s.down || s.hovered)) {
        paint::frame(painter, option->rect, metrics::controlRadius, s.down ? t.pressed : t.hover, {});
    }
    if (s.focused)
        paint::focusRing(painter, option->rect, metrics::controlRadius);
}

void drawCommandLabel(const QStyleOptionButton *button, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const State s(button);
    const WidgetRole role = roleOf(widget);
    const QColor color = !s.enabled ? t.disabled
        : role == WidgetRole::Primary ? t.onAccent
        : role == WidgetRole::Danger ? t.onDanger
        : role == WidgetRole::Link ? t.link
                                   : t.text;
    const bool hasIcon = !button->icon.isNull();
    const bool hasMenu = button->features & QStyleOptionButton::HasMenu;
    const int textWidth = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    const int gap = button->text.isEmpty() ? 0 : 6;
    const int total = textWidth + (hasIcon ? scaled(16) + gap : 0) + (hasMenu ? 18 : 0);
    int x = button->rect.x() + (button->rect.width() - total) / 2;
    if (hasIcon) {
        const QRect place(x, button->rect.center().y() - scaled(8) + 1, scaled(16), scaled(16));
        button->icon.paint(painter, place, Qt::AlignCenter, s.enabled ? QIcon::Normal : QIcon::Disabled);
        x += scaled(16) + gap;
    }
    painter->setPen(color);
    painter->drawText(QRect(x, button->rect.y(), textWidth + 2, button->rect.height()),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, button->text);
    if (hasMenu)
        drawIcon(painter, u"chevron-down"_s,
                 QRectF(x + textWidth + 6, button->rect.center().y() - scaled(6) + 1, scaled(12), scaled(12)),
                 role == WidgetRole::Primary ? color : t.muted);
}

void drawToolLabel(const QStyleOptionToolButton *button, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const State s(button);
    const bool segment = roleOf(widget) == WidgetRole::Segment;
    const bool on = button->state & QStyle::State_On;
    const QRect rect = button->rect;
    const QIcon::Mode mode = s.enabled ? QIcon::Normal : QIcon::Disabled;
    const int top = rect.center().y() - scaled(8) + 1;
    if (button->toolButtonStyle == Qt::ToolButtonIconOnly && !button->icon.isNull()) {
        button->icon.paint(painter, QRect(rect.center().x() - scaled(8) + 1, top, scaled(16), scaled(16)), Qt::AlignCenter, mode);
        return;
    }
    painter->save();
    QFont font = button->font;
    if (segment && on)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(!s.enabled ? t.disabled : segment && !on ? t.muted : t.text);
    if (!button->icon.isNull() && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
        button->icon.paint(painter, QRect(rect.x() + 8, top, scaled(16), scaled(16)), Qt::AlignCenter, mode);
        painter->drawText(rect.adjusted(scaled(16) + 14, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, button->text);
    } else {
        painter->drawText(rect, Qt::AlignCenter | Qt::TextHideMnemonic, button->text);
    }
    painter->restore();
}

} // namespace

bool drawButton(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
        drawCommandPanel(option, painter, widget);
        return true;
    case QStyle::PE_PanelButtonTool:
        drawToolPanel(option, painter, widget);
        return true;
    case QStyle::PE_FrameDefaultButton:
    case QStyle::PE_FrameButtonBevel:
        return true; // nothing: the panel draws the focus
    default:
        return false;
    }
}

bool drawButton(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (element == QStyle::CE_PushButtonBevel) {
        drawCommandPanel(option, painter, widget);
        return true;
    }
    if (element == QStyle::CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawCommandLabel(button, painter, widget);
        return true;
    }
    if (element == QStyle::CE_ToolButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            drawToolLabel(button, painter, widget);
        return true;
    }
    return false;
}

bool drawButton(const QStyle *style, QStyle::ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control != QStyle::CC_ToolButton || !button)
        return false;
    style->drawPrimitive(QStyle::PE_PanelButtonTool, button, painter, widget);
    style->drawControl(QStyle::CE_ToolButtonLabel, button, painter, widget);
    return true;
}

} // namespace brokerscope::ui::style
