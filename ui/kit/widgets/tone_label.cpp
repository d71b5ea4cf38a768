// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/tone_label.h"

#include "ui/kit/plain_text.h"
#include "ui/kit/theme/tokens.h"

#include <QEvent>
#include <QPainter>

namespace brokerscope::ui {

ToneLabel::ToneLabel(const QString &text, FontRole font, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // inside a line edit it would be Text
    setFontRole(this, font);
    setText(text);
    tint();
}

void ToneLabel::setText(const QString &text)
{
    QLabel::setText(m_manyLines ? plaintext::lines(text) : plaintext::line(text));
}

void ToneLabel::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    tint();
}

void ToneLabel::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    updateGeometry();
}

QSize ToneLabel::minimumSizeHint() const
{
    QSize hint = QLabel::minimumSizeHint();
    if (m_elided)
        hint.setWidth(fontMetrics().horizontalAdvance(QStringLiteral("…")));
    return hint;
}

void ToneLabel::tint()
{
    // From an empty palette: a copy of the application's would set all roles, and no PaletteChange would come again.
    m_tinting = true;
    QPalette palette;
    palette.setColor(QPalette::Active, QPalette::WindowText, tokens().color(m_tone));
    palette.setColor(QPalette::Inactive, QPalette::WindowText, tokens().color(m_tone));
    setPalette(palette);
    m_tinting = false;
}

void ToneLabel::changeEvent(QEvent *event)
{
    if (!m_tinting && (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange))
        tint();
    QLabel::changeEvent(event);
}

void ToneLabel::paintEvent(QPaintEvent *event)
{
    const bool isCut = m_elided && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    // A tooltip that somebody else gave stays; the own one follows the text.
    if (toolTip() == m_cutToolTip) {
        m_cutToolTip = isCut ? plaintext::toolTip(text()) : QString();
        if (toolTip() != m_cutToolTip)
            setToolTip(m_cutToolTip);
    }
    if (!isCut) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(isEnabled() ? tokens().color(m_tone) : tokens().disabled);
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

} // namespace brokerscope::ui
