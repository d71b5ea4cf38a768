// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme/tone.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace brokerscope::ui {

/// An icon of resources/icons by its name without ".svg". Its colour follows the theme while painting.
[[nodiscard]] QIcon icon(const QString &name, Tone tone = Tone::Muted);

/// Draws an icon on whole device pixels.
void drawIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &color);

/// The application's icon: a simple drawing for 16 and 24 px, the full one from 32 px on.
[[nodiscard]] QIcon applicationIcon();

} // namespace brokerscope::ui
