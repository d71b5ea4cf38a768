// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style/style_parts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QCheckBox>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOption>

using namespace Qt::StringLiterals;

/// Check boxes and radio buttons.
namespace brokerscope::ui::style {

namespace {

void drawBox(const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = tokens();
    const State s(option);
    const QRectF rect = option->rect;
    if (option->state & (QStyle::State_On | QStyle::State_NoChange)) {
        paint::frame(painter, rect, 4, s.enabled ? t.accent : t.disabled, {});
        if (option->state & QStyle::State_On)
            drawIcon(painter, u"check"_s, rect.adjusted(1.5, 1.5, -1.5, -1.5), t.onAccent);
        else
            painter->fillRect(QRectF(rect.x() + 4, rect.center().y() - 1, rect.width() - 8, 2), t.onAccent);
        return;
    }
    const QColor edge = !s.enabled ? t.border : s.hovered ? t.focus : t.controlBorder;
    paint::frame(painter, rect, 4, s.enabled ? t.surface : QColor(), edge);
}

void drawRadio(const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = tokens();
    const State s(option);
    const QRectF rect = option->rect;
    if (!(option->state & QStyle::State_On)) {
        paint::frame(painter, rect, rect.width() / 2, t.surface, s.enabled ? t.controlBorder : t.border);
        return;
    }
    paint::frame(painter, rect, rect.width() / 2, s.enabled ? t.accent : t.disabled, {});
    const qreal inset = rect.width() * 5 / 16;
    paint::frame(painter, rect.adjusted(inset, inset, -inset, -inset), rect.width() / 2 - inset, t.onAccent, {});
}

} // namespace

bool drawCheck(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        drawBox(option, painter);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        drawRadio(option, painter);
        return true;
    case QStyle::PE_FrameFocusRect: // every other control draws its focus on its own edge
        if (qobject_cast<const QCheckBox *>(widget) || qobject_cast<const QRadioButton *>(widget))
            paint::focusRing(painter, option->rect, 4);
        return true;
    default:
        return false;
    }
}

bool drawCheck(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *)
{
    if (element != QStyle::CE_CheckBoxLabel && element != QStyle::CE_RadioButtonLabel)
        return false;
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        painter->setPen(State(option).enabled ? tokens().text : tokens().disabled);
        painter->drawText(button->rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, button->text);
    }
    return true;
}

} // namespace brokerscope::ui::style
