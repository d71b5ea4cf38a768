// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme/paint.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/tokens.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace brokerscope::ui::paint {

void frame(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line, qreal width)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const qreal pen = qMax<qreal>(1, std::floor(width * ratio)) / ratio;
    QRectF shape = rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (line.isValid()) {
        painter->setPen(QPen(line, pen));
        shape.adjust(pen / 2, pen / 2, -pen / 2, -pen / 2);
    } else {
        painter->setPen(Qt::NoPen);
    }
    painter->drawRoundedRect(shape, radius, radius);
    painter->restore();
}

void focusRing(QPainter *painter, const QRectF &rect, qreal radius)
{
    frame(painter, rect, radius, {}, tokens().focus, 2);
}

QSizeF badgeSize(const QString &icon, const QString &text)
{
    const QFontMetricsF metrics(roleFont(FontRole::CaptionMedium));
    const qreal iconWidth = icon.isEmpty() ? 0 : metrics::scaled(17);
    return { metrics.horizontalAdvance(text) + 16 + iconWidth, metrics.height() + 5 };
}

void badge(QPainter *painter, const QRectF &cell, const QString &icon, const QString &text, Tone tone, Qt::Alignment alignment)
{
    const QSizeF size = badgeSize(icon, text);
    QRectF rect(QPointF(), size);
    rect.moveCenter(cell.center());
    if (alignment & Qt::AlignLeft)
        rect.moveLeft(cell.left());
    else if (alignment & Qt::AlignRight)
        rect.moveRight(cell.right());
    rect.moveTop(qRound(rect.top()));
    frame(painter, rect, size.height() / 2, tokens().soft(tone), {});
    const QColor color = tone == Tone::Normal ? tokens().muted : tokens().color(tone);
    qreal x = rect.x() + 8;
    if (!icon.isEmpty()) {
        const qreal px = metrics::scaled(13);
        drawIcon(painter, icon, QRectF(x - 1.5, rect.center().y() - px / 2, px, px), color);
        x += metrics::scaled(16);
    }
    painter->save();
    painter->setFont(roleFont(FontRole::CaptionMedium));
    painter->setPen(color);
    painter->drawText(QRectF(x, rect.y(), rect.width(), rect.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    painter->restore();
}

void sparkline(QPainter *painter, const QRectF &rect, const QList<double> &values, const QColor &color)
{
    if (values.size() < 2)
        return;
    double high = 10; // small counts would otherwise look like storms
    for (double value : values)
        high = value > high ? value : high;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor area = color;
    area.setAlphaF(0.13F);
    const double step = rect.width() / static_cast<double>(values.size() - 1);
    qsizetype i = 0;
    QPointF last;
    while (i < values.size()) {
        while (i < values.size() && std::isnan(values[i]))
            ++i;
        QPainterPath line;
        const double startX = rect.x() + static_cast<double>(i) * step;
        bool open = false;
        for (; i < values.size() && !std::isnan(values[i]); ++i) {
            last = QPointF(rect.x() + static_cast<double>(i) * step, rect.bottom() - values[i] / high * rect.height());
            if (open)
                line.lineTo(last);
            else
                line.moveTo(last);
            open = true;
        }
        if (!open)
            break;
        QPainterPath below = line;
        below.lineTo(last.x(), rect.bottom());
        below.lineTo(startX, rect.bottom());
        painter->fillPath(below, area);
        painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(line);
    }
    if (!std::isnan(values.last())) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawEllipse(last, 1.8, 1.8);
    }
    painter->restore();
}

void shadow(QPainter *painter, const QRectF &inner, qreal radius, int size)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor color = tokens().shadow;
    color.setAlpha(qMax(1, color.alpha() / (size + 1)));
    painter->setBrush(color);
    for (int i = size; i > 0; --i)
        painter->drawRoundedRect(inner.adjusted(-i, 2 - i, i, i), radius + i, radius + i);
    painter->restore();
}

} // namespace brokerscope::ui::paint
