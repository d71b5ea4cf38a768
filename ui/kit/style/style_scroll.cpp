// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/style/style_parts.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QPainter>
#include <QStyleOption>

/// Scroll bars, splitters and progress bars.
namespace brokerscope::ui::style {

namespace {

void drawProgress(const QStyleOptionProgressBar *bar, QPainter *painter)
{
    QRectF rect(bar->rect.x(), bar->rect.center().y() - 2.5, bar->rect.width(), 6);
    if (bar->maximum > bar->minimum) {
        rect.setWidth(qMax(6.0, rect.width() * (bar->progress - bar->minimum) / (bar->maximum - bar->minimum)));
    } else { // unknown total: a part in the middle, nothing moves
        rect.setLeft(rect.x() + rect.width() * 0.2);
        rect.setWidth(rect.width() * 0.3);
    }
    paint::frame(painter, rect, 3, tokens().accent, {});
}

} // namespace

bool drawScroll(QStyle::ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *)
{
    const Tokens &t = tokens();
    const QRectF rect = option->rect;
    switch (element) {
    case QStyle::CE_Splitter: {
        const QColor color = State(option).hovered ? t.focus : t.border;
        if (option->state & QStyle::State_Horizontal)
            painter->fillRect(QRectF(qRound(rect.center().x() - 0.5), rect.y(), 1, rect.height()), color);
        else
            painter->fillRect(QRectF(rect.x(), qRound(rect.center().y() - 0.5), rect.width(), 1), color);
        return true;
    }
    case QStyle::CE_ProgressBarGroove:
        paint::frame(painter, QRectF(rect.x(), option->rect.center().y() - 2.5, rect.width(), 6), 3, t.pressed, {});
        return true;
    case QStyle::CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgress(bar, painter);
        return true;
    case QStyle::CE_ProgressBarLabel: // always a sentence beside it instead
        return true;
    default:
        return false;
    }
}

bool drawScroll(const QStyle *style, QStyle::ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != QStyle::CC_ScrollBar || !bar)
        return false;
    if (bar->maximum <= bar->minimum)
        return true;
    QRectF handle = style->subControlRect(control, bar, QStyle::SC_ScrollBarSlider, widget);
    handle = bar->orientation == Qt::Horizontal ? handle.adjusted(2, 3, -2, -3) : handle.adjusted(3, 2, -3, -2);
    const bool active = (bar->activeSubControls & QStyle::SC_ScrollBarSlider) &&
        (State(bar).hovered || (bar->state & QStyle::State_Sunken));
    paint::frame(painter, handle, 3, active ? tokens().scrollHover : tokens().scroll, {});
    return true;
}

std::optional<QRect> scrollRect(QStyle::ComplexControl control, const QStyleOptionComplex *option, QStyle::SubControl part)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != QStyle::CC_ScrollBar || !bar)
        return std::nullopt;
    const bool horizontal = bar->orientation == Qt::Horizontal;
    const int width = bar->rect.width(), height = bar->rect.height();
    const int length = horizontal ? width : height;
    const int range = bar->maximum - bar->minimum;
    const int wanted = range > 0 ? static_cast<int>(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep)) : length;
    const int handle = qBound(qMin(32, length), wanted, length);
    const int start = QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto span = [&](int from, int size) { return horizontal ? QRect(from, 0, size, height) : QRect(0, from, width, size); };
    QRect rect;
    switch (part) {
    case QStyle::SC_ScrollBarAddLine:
    case QStyle::SC_ScrollBarSubLine:
        return QRect(); // no arrows
    case QStyle::SC_ScrollBarGroove:
        return bar->rect;
    case QStyle::SC_ScrollBarSlider:
        rect = span(start, handle);
        break;
    case QStyle::SC_ScrollBarSubPage:
        rect = span(0, start);
        break;
    case QStyle::SC_ScrollBarAddPage:
        rect = span(start + handle, length - start - handle);
        break;
    default:
        return std::nullopt;
    }
    return QStyle::visualRect(bar->direction, bar->rect, rect);
}

} // namespace brokerscope::ui::style
