// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/figure_card.h"

#include "ui/kit/format.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/icon_label.h"
#include "ui/kit/widgets/tone_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace brokerscope::ui {

FigureCard::FigureCard(const QString &label, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_label(new ToneLabel(label, FontRole::Body, Tone::Muted))
    , m_icon(new IconLabel(icon))
    , m_figure(new ToneLabel(format::dash(), FontRole::Figure))
    , m_of(new ToneLabel(QString(), FontRole::Body, Tone::Muted))
    , m_detail(new ToneLabel(QString(), FontRole::Caption, Tone::Muted))
    , m_iconName(icon)
{
    m_label->setElided(true);
    m_detail->setElided(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_label, 1);
    top->addWidget(m_icon);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(6);
    middle->addWidget(m_figure, 0, Qt::AlignBaseline);
    middle->addWidget(m_of, 0, Qt::AlignBaseline);
    middle->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addLayout(middle);
    layout->addWidget(m_detail);
    for (QWidget *child : { static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_figure),
                            static_cast<QWidget *>(m_of), static_cast<QWidget *>(m_detail) })
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setOpens(false);
    setAccessibleName(label);
}

void FigureCard::setFigure(const QString &figure, const QString &of, const QString &detail, Tone tone)
{
    m_figure->setText(figure);
    m_figure->setTone(tone);
    m_of->setText(of);
    m_of->setVisible(!of.isEmpty());
    m_detail->setText(detail);
    m_detail->setToolTip({});
    m_icon->setIcon(m_iconName, tone == Tone::Normal ? Tone::Muted : tone);
    setToolTip({});
    setAccessibleName(QStringLiteral("%1: %2 %3").arg(m_label->text(), figure, of).trimmed());
    setAccessibleDescription(plaintext::lines(detail));
}

void FigureCard::setUnknown(const QString &reason)
{
    setFigure(format::dash(), {}, reason, Tone::Faint);
    setToolTip(plaintext::toolTip(reason));
}

void FigureCard::setIconName(const QString &icon)
{
    m_iconName = icon;
    m_icon->setIcon(icon, m_figure->tone() == Tone::Normal ? Tone::Muted : m_figure->tone());
}

void FigureCard::setOpens(bool opens)
{
    setFocusPolicy(opens ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, opens);
    setAttribute(Qt::WA_TransparentForMouseEvents, false);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize FigureCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize FigureCard::minimumSizeHint() const
{
    return { metrics::scaled(120), layout()->minimumSize().height() };
}

void FigureCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const bool hovered = focusPolicy() != Qt::NoFocus && underMouse();
    paint::frame(&painter, rect(), metrics::panelRadius, hovered ? t.hover : t.surface, t.border);
    if (hasFocus())
        paint::focusRing(&painter, rect(), metrics::panelRadius);
}

} // namespace brokerscope::ui
