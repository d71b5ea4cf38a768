// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/section_header.h"

#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/tone_label.h"

#include <QHBoxLayout>

namespace brokerscope::ui {

SectionHeader::SectionHeader(const QString &title, const QString &note, QWidget *parent)
    : QWidget(parent)
    , m_note(new ToneLabel(note, FontRole::Body, Tone::Muted))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 4, 0, 0);
    m_layout->setSpacing(metrics::controlGap);
    m_layout->addWidget(new ToneLabel(title, FontRole::Section));
    m_layout->addWidget(m_note);
    m_layout->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHeader::setNote(const QString &note)
{
    m_note->setText(note);
}

void SectionHeader::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

} // namespace brokerscope::ui
