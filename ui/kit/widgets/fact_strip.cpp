// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/fact_strip.h"

#include "ui/kit/format.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets/lines.h"
#include "ui/kit/widgets/tone_label.h"

#include <QHBoxLayout>

namespace brokerscope::ui {

FactStrip::FactStrip(const QStringList &names, QWidget *parent)
    : Panel(Fill::Surface, parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 10, 4, 10);
    layout->setSpacing(0);
    for (const QString &name : names) {
        if (!m_facts.isEmpty())
            layout->addWidget(makeVerticalLine());
        Fact fact { new QWidget, new ToneLabel(format::dash(), FontRole::Strong), name };
        auto *caption = new ToneLabel(name, FontRole::Caption, Tone::Muted);
        caption->setElided(true);
        fact.value->setElided(true);
        auto *cell = new QVBoxLayout(fact.cell);
        cell->setContentsMargins(12, 0, 12, 0);
        cell->setSpacing(1);
        cell->addWidget(caption);
        cell->addWidget(fact.value);
        layout->addWidget(fact.cell, 1);
        m_facts += fact;
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FactStrip::setFact(int index, const QString &value, const QString &toolTip, Tone tone)
{
    const Fact &fact = m_facts.at(index);
    fact.value->setText(value);
    fact.value->setTone(tone);
    fact.value->setToolTip(plaintext::toolTip(toolTip));
    fact.cell->setAccessibleName(QStringLiteral("%1: %2").arg(fact.name, plaintext::line(value)));
    fact.cell->setAccessibleDescription(plaintext::lines(toolTip));
}

void FactStrip::setUnknown(int index, const QString &reason)
{
    setFact(index, format::dash(), reason, Tone::Faint);
}

} // namespace brokerscope::ui
