// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style/style_parts.h"
#include "ui/kit/style/widget_role.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

using namespace Qt::StringLiterals;

/// Line edits, combo boxes, spin boxes and frames.
namespace brokerscope::ui::style {

using metrics::controlRadius;
using metrics::scaled;

namespace {

void drawFieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const State s(option);
    const bool invalid = roleOf(widget) == WidgetRole::Invalid;
    paint::frame(painter, option->rect, controlRadius, s.enabled ? t.surface : t.window,
                 !s.enabled ? t.border : invalid ? t.error : t.controlBorder);
    if (s.focused && s.enabled)
        paint::frame(painter, option->rect, controlRadius, {}, invalid ? t.error : t.focus, 2);
}

void drawFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    if (widget && widget->inherits("QComboBoxPrivateContainer")) {
        paint::frame(painter, option->rect, metrics::panelRadius, t.raised, t.border);
        return;
    }
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (!frame || frame->lineWidth <= 0)
        return;
    const bool input = qobject_cast<const QPlainTextEdit *>(widget);
    const bool invalid = roleOf(widget) == WidgetRole::Invalid;
    const bool enabled = State(option).enabled;
    const QColor fill = !input ? QColor() : enabled ? t.surface : t.window;
    paint::frame(painter, option->rect, controlRadius, fill, invalid ? t.error : input && enabled ? t.controlBorder : t.border);
    if (input && State(option).focused)
        paint::focusRing(painter, option->rect, controlRadius);
}

void drawCombo(const QStyle *style, const QStyleOptionComboBox *combo, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const State s(combo);
    QColor fill = !s.enabled ? QColor() : (combo->state & QStyle::State_On) ? t.pressed : s.hovered ? t.hover : t.surface;
    if (combo->editable && s.enabled)
        fill = t.surface;
    const WidgetRole role = roleOf(widget);
    if (role == WidgetRole::Flat)
        paint::frame(painter, combo->rect, controlRadius, s.hovered ? t.hover : QColor(), {});
    else
        paint::frame(painter, combo->rect, controlRadius, fill,
                     !s.enabled ? t.border : role == WidgetRole::Invalid ? t.error : t.controlBorder);
    if (s.focused)
        paint::focusRing(painter, combo->rect, controlRadius);
    QRectF arrow(0, 0, scaled(12), scaled(12));
    arrow.moveCenter(QRectF(style->subControlRect(QStyle::CC_ComboBox, combo, QStyle::SC_ComboBoxArrow, widget)).center());
    drawIcon(painter, u"chevron-down"_s, arrow, s.enabled ? t.muted : t.disabled);
}

void drawSpin(const QStyle *style, const QStyleOptionSpinBox *spin, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const State s(spin);
    drawFieldPanel(spin, painter, widget);
    const auto arrow = [&](QStyle::SubControl part, const QString &name, bool possible) {
        QRectF place(0, 0, scaled(10), scaled(10));
        place.moveCenter(QRectF(style->subControlRect(QStyle::CC_SpinBox, spin, part, widget)).center());
        drawIcon(painter, name, place, s.enabled && possible ? t.muted : t.disabled);
    };
    arrow(QStyle::SC_SpinBoxUp, u"chevron-up"_s, spin->stepEnabled & QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, u"chevron-down"_s, spin->stepEnabled & QAbstractSpinBox::StepDownEnabled);
}

} // namespace

bool drawField(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_PanelLineEdit:
    case QStyle::PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (element == QStyle::PE_PanelLineEdit && frame && frame->lineWidth <= 0)
            return true; // inside a combo or spin box, which draws the panel
        drawFieldPanel(option, painter, widget);
        return true;
    }
    case QStyle::PE_Frame:
    case QStyle::PE_FrameWindow:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameTabWidget:
        drawFrame(option, painter, widget);
        return true;
    case QStyle::PE_PanelTipLabel:
        paint::frame(painter, option->rect, 0, tokens().raised, tokens().border);
        return true;
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorArrowUp:
        drawIcon(painter, element == QStyle::PE_IndicatorArrowDown ? u"chevron-down"_s : u"chevron-up"_s,
                 QRectF(option->rect.center().x() - 5, option->rect.center().y() - scaled(6) + 1, scaled(12), scaled(12)), tokens().muted);
        return true;
    default:
        return false;
    }
}

bool drawField(const QStyle *style, QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    if (element == QStyle::CE_ShapedFrame) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame)
            return false;
        const QRectF rect = option->rect;
        if (frame->frameShape == QFrame::HLine)
            painter->fillRect(QRectF(rect.x(), option->rect.center().y(), rect.width(), 1), t.border);
        else if (frame->frameShape == QFrame::VLine)
            painter->fillRect(QRectF(option->rect.center().x(), rect.y(), 1, rect.height()), t.border);
        else if (frame->frameShape != QFrame::NoFrame)
            drawFrame(option, painter, widget);
        return true;
    }
    if (element != QStyle::CE_ComboBoxLabel)
        return false;
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo || combo->editable)
        return true;
    QRect rect = style->subControlRect(QStyle::CC_ComboBox, combo, QStyle::SC_ComboBoxEditField, widget).adjusted(8, 0, 0, 0);
    const bool enabled = State(option).enabled;
    if (!combo->currentIcon.isNull()) {
        combo->currentIcon.paint(painter, QRect(rect.x(), rect.center().y() - scaled(8) + 1, scaled(16), scaled(16)), Qt::AlignCenter,
                                 enabled ? QIcon::Normal : QIcon::Disabled);
        rect.setLeft(rect.left() + scaled(16) + 6);
    }
    painter->setPen(enabled ? t.text : t.disabled);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, rect.width()));
    return true;
}

bool drawField(const QStyle *style, QStyle::ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget)
{
    if (control == QStyle::CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            drawCombo(style, combo, painter, widget);
        return true;
    }
    if (control == QStyle::CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            drawSpin(style, spin, painter, widget);
        return true;
    }
    return false;
}

std::optional<QRect> fieldRect(QStyle::ComplexControl control, const QStyleOptionComplex *option, QStyle::SubControl part)
{
    const QRect r = option->rect;
    QRect rect;
    if (control == QStyle::CC_ComboBox) {
        switch (part) {
        case QStyle::SC_ComboBoxFrame:
            return r;
        case QStyle::SC_ComboBoxListBoxPopup:
            return r.adjusted(0, 2, 0, 2);
        case QStyle::SC_ComboBoxArrow:
            rect = QRect(r.right() - 27, r.y(), 26, r.height());
            break;
        case QStyle::SC_ComboBoxEditField:
            rect = r.adjusted(2, 1, -26, -1);
            break;
        default:
            return std::nullopt;
        }
        return QStyle::visualRect(option->direction, r, rect);
    }
    if (control == QStyle::CC_SpinBox) {
        switch (part) {
        case QStyle::SC_SpinBoxFrame:
            return r;
        case QStyle::SC_SpinBoxEditField:
            rect = r.adjusted(1, 1, -26, -1);
            break;
        case QStyle::SC_SpinBoxUp:
            rect = QRect(r.right() - 25, r.y() + 1, 24, r.height() / 2 - 1);
            break;
        case QStyle::SC_SpinBoxDown:
            rect = QRect(r.right() - 25, r.center().y() + 1, 24, r.height() / 2 - 1);
            break;
        default:
            return std::nullopt;
        }
        return QStyle::visualRect(option->direction, r, rect);
    }
    return std::nullopt;
}

} // namespace brokerscope::ui::style
