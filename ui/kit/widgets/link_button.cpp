// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/link_button.h"

#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QPainter>

namespace brokerscope::ui {

LinkButton::LinkButton(const QString &text, FontRole font, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFontRole(this, font);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height() };
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(isEnabled() ? tokens().link : tokens().disabled);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    if (hasFocus())
        paint::focusRing(&painter, rect(), 3);
}

} // namespace brokerscope::ui
