// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme/metrics.h"

#include "ui/kit/theme/fonts.h"

#include <QFontMetrics>

namespace brokerscope::ui::metrics {

int lineHeight()
{
    return QFontMetrics(roleFont(FontRole::Body)).height();
}

int captionHeight()
{
    return QFontMetrics(roleFont(FontRole::Caption)).height();
}

int scaled(int px)
{
    // Below a fifth more the icons stay on their grid, where they are crisp.
    const double factor = QFontMetricsF(roleFont(FontRole::Body)).height() / 16.0;
    return factor < 1.2 ? px : qRound(px * factor);
}

int iconSize()
{
    return scaled(16);
}

int rowHeight()
{
    return lineHeight() + scaled(14);
}

int denseRowHeight()
{
    return lineHeight() + scaled(8);
}

int headerHeight()
{
    return lineHeight() + 16;
}

int controlHeight()
{
    return lineHeight() + 14;
}

} // namespace brokerscope::ui::metrics
