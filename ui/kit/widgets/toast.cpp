// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/toast.h"

#include "ui/kit/plain_text.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/icon_label.h"
#include "ui/kit/widgets/tone_label.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr int shadowSize = 8, mostWidth = 574, lifeMs = 8000;

} // namespace

Toast *Toast::show(QWidget *window, Tone tone, const QString &title, const QString &text)
{
    const QList<Toast *> old = window->findChildren<Toast *>(Qt::FindDirectChildrenOnly);
    for (Toast *toast : old) {
        toast->hide();
        toast->deleteLater();
    }
    auto *toast = new Toast(window, tone, title, text);
    toast->place();
    toast->setVisible(true);
    toast->raise();
    QAccessibleEvent alert(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    return toast;
}

Toast::Toast(QWidget *window, Tone tone, const QString &title, const QString &text)
    : QWidget(window)
    , m_actions(new QHBoxLayout)
    , m_timer(new QTimer(this))
{
    setAccessibleName(plaintext::lines(text.isEmpty() ? title : title + u". "_s + text));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *titleLabel = new ToneLabel(title, FontRole::Strong);
    auto *textLabel = new ToneLabel(text, FontRole::Caption, Tone::Muted);
    titleLabel->setElided(true);
    textLabel->setElided(true);
    titleLabel->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    textLabel->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    titleLabel->setMaximumWidth(metrics::scaled(360));
    textLabel->setMaximumWidth(metrics::scaled(360));
    if (text.isEmpty())
        textLabel->hide();
    words->addWidget(titleLabel);
    words->addWidget(textLabel);
    QToolButton *close = makeIconButton(u"close"_s, tr("Dismiss"));
    m_close = close;
    connect(close, &QToolButton::clicked, this, &QObject::deleteLater);
    m_actions->setSpacing(metrics::controlGap);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(shadowSize + 14, shadowSize + 6, shadowSize + 6, shadowSize + 6);
    layout->setSpacing(10);
    layout->addWidget(new IconLabel(toneIcon(tone), tone));
    layout->addLayout(words, 1);
    layout->addSpacing(12);
    layout->addLayout(m_actions);
    layout->addWidget(close);

    window->installEventFilter(this);
    m_timer->setInterval(lifeMs);
    connect(m_timer, &QTimer::timeout, this, &Toast::expire);
    m_timer->start();
}

QPushButton *Toast::addAction(const QString &text)
{
    QPushButton *button = makeButton(text, {}, WidgetRole::Flat, this);
    m_actions->addWidget(button);
    setTabOrder(m_close, button); // before what dismisses it, where it stands
    setTabOrder(button, m_close);
    button->show(); // a hidden one would not count in the size
    connect(button, &QPushButton::clicked, this, &QObject::deleteLater);
    place();
    return button;
}

void Toast::place()
{
    const QSize size(qMin(sizeHint().width(), mostWidth + 2 * shadowSize), qMax(sizeHint().height(), 48 + 2 * shadowSize));
    const int edge = 16 - shadowSize;
    setGeometry(parentWidget()->width() - size.width() - edge, parentWidget()->height() - size.height() - edge - 24, size.width(), size.height());
}

void Toast::expire()
{
    const QWidget *focus = QApplication::focusWidget();
    if (underMouse() || (focus && isAncestorOf(focus)))
        return; // somebody reads it
    deleteLater();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF panel = QRectF(rect()).adjusted(shadowSize, shadowSize, -shadowSize, -shadowSize);
    paint::shadow(&painter, panel, metrics::panelRadius, shadowSize - 2);
    paint::frame(&painter, panel, metrics::panelRadius, tokens().raised, tokens().border);
}

} // namespace brokerscope::ui
