// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/badge.h"

#include "ui/kit/plain_text.h"
#include "ui/kit/theme/paint.h"

#include <QPainter>

#include <cmath>

namespace brokerscope::ui {

Badge::Badge(const QString &text, Tone tone, const QString &icon, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, tone, icon);
}

void Badge::set(const QString &text, Tone tone, const QString &icon)
{
    m_text = plaintext::line(text);
    m_tone = tone;
    m_icon = icon;
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QSizeF size = paint::badgeSize(m_icon, m_text);
    return { static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())) };
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::badge(&painter, rect(), m_icon, m_text, m_tone);
}

} // namespace brokerscope::ui
