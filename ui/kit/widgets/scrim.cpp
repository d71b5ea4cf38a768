// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/scrim.h"

#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QEvent>
#include <QPainter>

namespace brokerscope::ui {

Scrim::Scrim(QWidget *window, QWidget *dialog)
    : QWidget(window)
    , m_dialog(dialog)
{
    setGeometry(window->rect());
    window->installEventFilter(this);
    raise();
    show();
}

bool Scrim::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Scrim::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, tokens().mode == Mode::Light ? 61 : 120));
    if (m_dialog)
        paint::shadow(&painter, QRectF(mapFromGlobal(m_dialog->mapToGlobal(QPoint())), m_dialog->size()).translated(0, 6), 10, 24);
}

} // namespace brokerscope::ui
