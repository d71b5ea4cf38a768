// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/icon_label.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/tokens.h"

#include <QEvent>
#include <QPainter>

namespace brokerscope::ui {

IconLabel::IconLabel(const QString &name, Tone tone, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_tone(tone)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int px = metrics::scaled(m_size);
    return { px, px };
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    drawIcon(&painter, m_name, rect(), isEnabled() ? tokens().color(m_tone) : tokens().disabled);
}

void IconLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace brokerscope::ui
