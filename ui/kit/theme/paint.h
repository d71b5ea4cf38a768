// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme/tone.h"

#include <QColor>
#include <QRectF>
#include <QSizeF>

class QPainter;

/// The few shapes that everything is drawn with. GUI thread.
namespace brokerscope::ui::paint {

/// A rounded rectangle whose line is crisp at any scale factor. An invalid colour leaves the fill or the line out.
void frame(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line, qreal width = 1);

void focusRing(QPainter *painter, const QRectF &rect, qreal radius);

/// A badge at the left, centre or right of a cell, vertically centred.
void badge(QPainter *painter, const QRectF &cell, const QString &icon, const QString &text, Tone tone, Qt::Alignment alignment = Qt::AlignLeft);
[[nodiscard]] QSizeF badgeSize(const QString &icon, const QString &text);

/// A small line with an area below and a dot at its end; 0 stands at the bottom edge. NaN is a gap.
void sparkline(QPainter *painter, const QRectF &rect, const QList<double> &values, const QColor &color);

/// A soft shadow for what floats; the inner rectangle is where the panel stands.
void shadow(QPainter *painter, const QRectF &inner, qreal radius, int size);

} // namespace brokerscope::ui::paint
