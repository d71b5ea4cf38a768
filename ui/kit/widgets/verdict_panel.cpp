// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/verdict_panel.h"

#include "ui/kit/plain_text.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/badge.h"
#include "ui/kit/widgets/icon_label.h"
#include "ui/kit/widgets/paragraph.h"

#include <QHBoxLayout>

namespace brokerscope::ui {

VerdictPanel::VerdictPanel(QWidget *parent)
    : Panel(Fill::Surface, parent)
    , m_icon(new IconLabel(QString(), Tone::Muted, 28))
    , m_badge(new Badge(QString()))
    , m_caption(new ToneLabel(QString(), FontRole::Caption, Tone::Muted))
    , m_title(new Paragraph(QString(), Tone::Normal, FontRole::Title))
    , m_text(new Paragraph(QString()))
    , m_actions(new QHBoxLayout)
{
    setBar(true);
    m_caption->setElided(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::controlGap);
    top->addWidget(m_badge);
    top->addWidget(m_caption, 1);
    m_actions->setSpacing(metrics::controlGap);
    m_actions->setAlignment(Qt::AlignLeft);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addLayout(top);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addLayout(m_actions);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void VerdictPanel::set(Tone tone, const QString &word, const QString &caption, const QString &title, const QString &text)
{
    setTone(tone);
    m_icon->setIcon(toneIcon(tone), tone);
    m_badge->set(word, tone, toneIcon(tone));
    m_badge->setVisible(!word.isEmpty());
    m_caption->setText(caption);
    m_title->setPlainText(title);
    m_text->setPlainText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(plaintext::line(word + QStringLiteral(": ") + title));
    setAccessibleDescription(plaintext::lines(text));
}

void VerdictPanel::addWidget(QWidget *widget)
{
    m_actions->addWidget(widget);
}

} // namespace brokerscope::ui
