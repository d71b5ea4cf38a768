// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chart/legend_entry.h"

#include "ui/kit/chart/series_style.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QFontMetrics>
#include <QPainter>

namespace brokerscope::ui {

namespace {

constexpr int swatchWidth = 22, gap = 7;

} // namespace

LegendEntry::LegendEntry(int series, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_series(series)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Show or hide this line"));
    setEntry(name, {});
}

void LegendEntry::setEntry(const QString &name, const QString &value)
{
    setText(plaintext::line(name));
    setShortcut({}); // "&" is shown as it is
    m_value = value;
    setAccessibleName(value.isEmpty() ? text() : text() + QStringLiteral(": ") + value);
    updateGeometry();
    update();
}

QSize LegendEntry::sizeHint() const
{
    int width = swatchWidth + gap + QFontMetrics(roleFont(FontRole::Body)).horizontalAdvance(text());
    if (!m_value.isEmpty())
        width += gap + QFontMetrics(roleFont(FontRole::Strong)).horizontalAdvance(m_value);
    return { width + 6, metrics::lineHeight() + 8 };
}

void LegendEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area = QRectF(rect()).adjusted(3, 0, -3, 0);
    if (!isChecked())
        painter.setOpacity(0.45);
    paintSeriesSwatch(&painter, m_series, QRectF(area.left(), area.center().y() - 7, swatchWidth, 14));
    QRectF textRect = area.adjusted(swatchWidth + gap, 0, 0, 0);
    QFont font = roleFont(FontRole::Body);
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.setPen(tokens().text);
    painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setFont(roleFont(FontRole::Strong));
    painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignRight, m_value);
    painter.setOpacity(1);
    if (hasFocus())
        paint::focusRing(&painter, rect(), 4);
}

} // namespace brokerscope::ui
