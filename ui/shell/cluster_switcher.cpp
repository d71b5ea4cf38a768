// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cluster_switcher.h"

#include "ui/kit/plain_text.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QMenu>
#include <QPainter>

namespace brokerscope::ui {

ClusterSwitcher::ClusterSwitcher(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setNoCluster();
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_menu)
            m_menu->popup(mapToGlobal(QPoint(0, height() + 4)));
    });
}

void ClusterSwitcher::setMenu(QMenu *menu)
{
    m_menu = menu;
}

void ClusterSwitcher::setCluster(const QString &name, const QString &detail, int color)
{
    m_name = plaintext::line(name);
    m_detail = plaintext::line(detail);
    m_color = color;
    setAccessibleName(tr("Cluster %1").arg(m_name));
    setAccessibleDescription(m_detail);
    setToolTip(tr("Switch to another cluster"));
    update();
}

void ClusterSwitcher::setNoCluster()
{
    m_name = tr("No cluster");
    m_detail = tr("Start or connect one");
    m_color = -1;
    setAccessibleName(m_name);
    setAccessibleDescription(m_detail);
    update();
}

QSize ClusterSwitcher::sizeHint() const
{
    return {metrics::scaled(204), 2 * metrics::lineHeight() + 22};
}

void ClusterSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    paint::frame(&painter, QRectF(rect()), metrics::panelRadius, underMouse() ? t.hover : t.surface, t.border);
    constexpr qreal dot = 10;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_color < 0 ? t.disabled : t.clusterColor(m_color));
    painter.drawEllipse(QRectF(13, (height() - dot) / 2.0, dot, dot));

    const qreal left = 34;
    const qreal chevron = metrics::scaled(12);
    const qreal textWidth = width() - left - chevron - 24;
    const qreal half = height() / 2.0;
    painter.setPen(t.text);
    painter.setFont(roleFont(FontRole::Strong));
    painter.drawText(QRectF(left, 0, textWidth, half - 1), Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetricsF(painter.font()).elidedText(m_name, Qt::ElideRight, textWidth));
    painter.setPen(t.muted);
    painter.setFont(roleFont(FontRole::Caption));
    painter.drawText(QRectF(left, half + 2, textWidth, half), Qt::AlignLeft | Qt::AlignTop,
                     QFontMetricsF(painter.font()).elidedText(m_detail, Qt::ElideRight, textWidth));
    drawIcon(&painter, QStringLiteral("chevron-down"),
             QRectF(width() - 14 - chevron, (height() - chevron) / 2, chevron, chevron), t.muted);
    if (hasFocus())
        paint::focusRing(&painter, QRectF(rect()), metrics::panelRadius);
}

} // namespace brokerscope::ui
