// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/environment_bar.h"

#include "ui/kit/plain_text.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/tokens.h"

#include <QPainter>

namespace brokerscope::ui {

EnvironmentBar::EnvironmentBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void EnvironmentBar::setEnvironment(const QString &text, int color, bool isProduction)
{
    m_text = plaintext::line(text);
    m_color = color;
    m_isProduction = isProduction;
    tellName();
    update();
}

void EnvironmentBar::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    tellName();
    update();
}

void EnvironmentBar::tellName()
{
    const QString name = m_isProduction ? tr("Production: %1").arg(m_text) : m_text;
    setAccessibleName(m_isReadOnly ? tr("%1 · read-only").arg(name) : name);
}

QSize EnvironmentBar::sizeHint() const
{
    return {400, metrics::captionHeight() + 8};
}

void EnvironmentBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    QColor foreground = t.text;
    if (m_isProduction) {
        painter.fillRect(rect(), t.production);
        foreground = t.onProduction;
    } else {
        const QColor color = t.clusterColor(m_color);
        QColor soft = color;
        soft.setAlphaF(t.mode == Mode::Light ? 0.11F : 0.18F);
        painter.fillRect(rect(), t.sidebar);
        painter.fillRect(rect(), soft);
        painter.fillRect(QRect(0, 0, width(), 2), color);
    }
    qreal left = 20;
    if (m_isProduction) {
        const qreal side = metrics::scaled(13);
        drawIcon(&painter, QStringLiteral("warning"), QRectF(left, (height() - side) / 2, side, side), foreground);
        left += side + 6;
    }
    painter.setFont(roleFont(FontRole::CaptionStrong));
    painter.setPen(foreground);
    const QString text = m_isReadOnly ? tr("%1 · read-only").arg(m_text) : m_text;
    painter.drawText(QRectF(left, m_isProduction ? 0 : 2, width() - left, height() - (m_isProduction ? 0 : 2)),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace brokerscope::ui
