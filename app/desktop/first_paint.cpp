// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_paint.h"

#include <QCoreApplication>
#include <QEvent>

namespace brokerscope::desktop {

FirstPaint::FirstPaint(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched->isWidgetType()) {
        qApp->removeEventFilter(this);
        // Later: all widgets of the window are painted, and the picture is handed over, in one go with this one.
        QMetaObject::invokeMethod(this, &FirstPaint::painted, Qt::QueuedConnection);
    }
    return false;
}

} // namespace brokerscope::desktop
