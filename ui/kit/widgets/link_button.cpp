// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/link_button.h"

#include "ui/kit/plain_text.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace brokerscope::ui {

LinkButton::LinkButton(const QString &text, FontRole font, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFontRole(this, font);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // a long name gives way
}

void LinkButton::setText(const QString &text)
{
    QAbstractButton::setText(plaintext::line(text));
    setShortcut({}); // it shows "&" as it is, and has no mnemonic
    updateGeometry();
}

QSize LinkButton::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height() };
}

QSize LinkButton::minimumSizeHint() const
{
    return { std::min(sizeHint().width(), metrics::scaled(120)), fontMetrics().height() };
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(isEnabled() ? tokens().link : tokens().disabled);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    if (hasFocus())
        paint::focusRing(&painter, rect(), 3);
}

} // namespace brokerscope::ui
