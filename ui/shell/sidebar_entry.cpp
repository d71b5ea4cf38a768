// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar_entry.h"

#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

SidebarEntry::SidebarEntry(const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SidebarEntry::setCount(const QString &count, Tone tone)
{
    if (count == m_count && tone == m_countTone)
        return;
    m_count = count;
    m_countTone = tone;
    setAccessibleName(count.isEmpty() ? text() : tr("%1, %2").arg(text(), count));
    update();
}

QSize SidebarEntry::sizeHint() const
{
    return {metrics::scaled(204), metrics::lineHeight() + 16};
}

void SidebarEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const QRectF pill = QRectF(rect()).adjusted(0, 1, 0, -1);
    if (isChecked() || underMouse()) {
        paint::frame(&painter, pill, metrics::controlRadius, isChecked() ? t.selection : t.hover, QColor());
    }
    if (isChecked()) {
        const qreal height = metrics::scaled(16);
        paint::frame(&painter, QRectF(0, (this->height() - height) / 2, 3, height), 1.5, t.accent, QColor());
    }
    const int side = metrics::iconSize();
    drawIcon(&painter, m_icon, QRectF(12, (height() - side) / 2.0, side, side), isChecked() ? t.link : t.muted);

    qreal right = width() - 12;
    if (!m_count.isEmpty()) {
        if (m_countTone == Tone::Muted) {
            painter.setFont(roleFont(FontRole::Caption));
            painter.setPen(t.muted);
            painter.drawText(QRectF(0, 0, right, height()), Qt::AlignRight | Qt::AlignVCenter, m_count);
            right -= QFontMetricsF(painter.font()).horizontalAdvance(m_count) + 8;
        } else {
            const QSizeF size = paint::badgeSize(toneIcon(m_countTone), m_count);
            paint::badge(&painter, QRectF(right - size.width() + 4, 0, size.width(), height()), toneIcon(m_countTone), m_count,
                         m_countTone);
            right -= size.width() + 4;
        }
    }
    painter.setFont(roleFont(isChecked() ? FontRole::Strong : FontRole::Body));
    painter.setPen(t.text);
    const qreal left = 12 + side + 10;
    const QString shown = QFontMetricsF(painter.font()).elidedText(text(), Qt::ElideRight, right - left);
    painter.drawText(QRectF(left, 0, right - left, height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (hasFocus())
        paint::focusRing(&painter, pill, metrics::controlRadius);
}

void SidebarEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void SidebarEntry::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void SidebarEntry::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace brokerscope::ui
