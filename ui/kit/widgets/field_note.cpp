// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/field_note.h"

#include "ui/kit/plain_text.h"
#include "ui/kit/style/widget_role.h"
#include "ui/kit/widgets/icon_label.h"
#include "ui/kit/widgets/paragraph.h"

#include <QHBoxLayout>

namespace brokerscope::ui {

FieldNote::FieldNote(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_icon(new IconLabel(QString(), Tone::Muted, 14))
    , m_text(new Paragraph(QString(), Tone::Muted, FontRole::Caption))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(5);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void FieldNote::set(Tone tone, const QString &text)
{
    m_error = tone == Tone::Error && !text.isEmpty();
    const bool state = tone == Tone::Error || tone == Tone::Warning;
    m_icon->setIcon(toneIcon(tone), tone);
    m_icon->setVisible(state);
    m_text->setTone(tone);
    m_text->setPlainText(text);
    setVisible(!text.isEmpty());
    setInvalid(m_field, m_error);
    m_field->setAccessibleDescription(plaintext::lines(text));
}

} // namespace brokerscope::ui
