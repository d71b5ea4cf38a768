// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/panel.h"

#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace brokerscope::ui {

Panel::Panel(Fill fill, QWidget *parent)
    : QWidget(parent)
    , m_fill(fill)
    , m_radius(fill == Fill::Code ? metrics::controlRadius : metrics::panelRadius)
{
}

void Panel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Panel::setBar(bool bar)
{
    m_bar = bar;
    update();
}

Panel *Panel::around(QWidget *content)
{
    auto *panel = new Panel;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(1, 4, 1, 4);
    layout->addWidget(content);
    return panel;
}

void Panel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const QColor fill = m_fill == Fill::Code ? t.codeBg : m_fill == Fill::Soft ? t.soft(m_tone) : t.surface;
    const QColor edge = m_fill == Fill::Soft && m_tone != Tone::Normal ? t.softEdge(m_tone) : t.border;
    paint::frame(&painter, rect(), m_radius, fill, edge);
    if (m_bar) {
        painter.setClipRect(QRect(0, 0, 4, height()));
        paint::frame(&painter, QRectF(0, 0, 20, height()), m_radius, t.color(m_tone), {});
    }
}

} // namespace brokerscope::ui
