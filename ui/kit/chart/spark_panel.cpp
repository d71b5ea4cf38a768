// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chart/spark_panel.h"

#include "ui/kit/chart/series_style.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QFontMetricsF>
#include <QPainter>

namespace brokerscope::ui {

namespace {

constexpr int lineHeight = 46;

} // namespace

SparkPanel::SparkPanel(const QString &name, int series, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_series(series)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SparkPanel::setValues(const QList<double> &values, const QString &present, const QString &limit)
{
    m_values = values;
    m_present = present;
    m_limit = limit;
    setAccessibleName(QStringLiteral("%1: %2 %3").arg(m_name, present, limit).trimmed());
    update();
}

QSize SparkPanel::sizeHint() const
{
    return { metrics::scaled(200), metrics::lineHeight() + 4 + lineHeight };
}

QSize SparkPanel::minimumSizeHint() const
{
    return { metrics::scaled(120), sizeHint().height() };
}

void SparkPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF top(0, 0, width(), metrics::lineHeight());
    painter.setFont(roleFont(FontRole::Body));
    painter.setPen(tokens().muted);
    painter.drawText(top, Qt::AlignVCenter | Qt::AlignLeft, m_name);
    painter.setFont(roleFont(FontRole::Caption));
    painter.drawText(top, Qt::AlignVCenter | Qt::AlignRight, m_limit);
    const double limitWidth = m_limit.isEmpty() ? 0 : QFontMetricsF(painter.font()).horizontalAdvance(m_limit) + 6;
    painter.setFont(roleFont(FontRole::Strong));
    painter.setPen(tokens().text);
    painter.drawText(top.adjusted(0, 0, -limitWidth, 0), Qt::AlignVCenter | Qt::AlignRight, m_present);
    paint::sparkline(&painter, QRectF(1, top.bottom() + 7, width() - 5, lineHeight - 6), m_values, seriesColor(m_series));
}

} // namespace brokerscope::ui
