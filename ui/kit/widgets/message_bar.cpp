// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/message_bar.h"

#include "ui/kit/plain_text.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/icon_label.h"
#include "ui/kit/widgets/paragraph.h"
#include "ui/kit/widgets/tone_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

MessageBar::MessageBar(Tone tone, const QString &title, const QString &text, QWidget *parent)
    : Panel(Fill::Soft, parent)
    , m_icon(new IconLabel(toneIcon(tone), tone))
    , m_title(new ToneLabel(title, FontRole::Strong))
    , m_text(new Paragraph(text))
    , m_actions(new QHBoxLayout)
{
    m_actions->setSpacing(metrics::controlGap);
    QToolButton *close = makeIconButton(u"close"_s, tr("Dismiss"));
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    m_close = close;

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 6, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addLayout(m_actions);
    layout->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    set(tone, title, text);
}

void MessageBar::set(Tone tone, const QString &title, const QString &text)
{
    setTone(tone);
    m_icon->setIcon(toneIcon(tone), tone);
    m_title->setText(title);
    m_text->setPlainText(text);
    setAccessibleName(plaintext::lines(text.isEmpty() ? title : title + u' ' + text));
    m_close->setAccessibleName(tr("Dismiss: %1").arg(plaintext::line(title)));
}

QPushButton *MessageBar::addAction(const QString &text)
{
    QPushButton *button = makeButton(text, {}, WidgetRole::Flat, this);
    m_actions->addWidget(button);
    setTabOrder(m_close, button); // before what dismisses it, where it stands
    setTabOrder(button, m_close);
    return button;
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace brokerscope::ui
