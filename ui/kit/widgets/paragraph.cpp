// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/paragraph.h"

#include "ui/kit/plain_text.h"

#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

namespace {

QString withLineHeight(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString escaped = text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    return u"<div style=\"line-height:120%\">"_s + escaped + u"</div>"_s;
}

} // namespace

Paragraph::Paragraph(const QString &text, Tone tone, FontRole font, QWidget *parent)
    : ToneLabel(QString(), font, tone, parent)
{
    setTextFormat(Qt::RichText); // for the line height only: the text itself is escaped
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // without "height for width", which word wrap switched on
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setPlainText(text);
}

void Paragraph::setPlainText(const QString &text)
{
    m_text = plaintext::lines(text);
    QLabel::setText(withLineHeight(m_text));
    setAccessibleName(m_text);
    fit();
}

QSize Paragraph::sizeHint() const
{
    return { ToneLabel::sizeHint().width(), m_text.isEmpty() ? 0 : heightForWidth(width()) };
}

void Paragraph::resizeEvent(QResizeEvent *event)
{
    ToneLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void Paragraph::fit()
{
    // A label never asks for less than its minimum: what it needed when it was narrow would stay.
    const int before = minimumHeight();
    setMinimumHeight(0);
    const int wanted = m_text.isEmpty() ? 0 : heightForWidth(width());
    setMinimumHeight(wanted < 0 ? before : wanted);
    if (wanted != before)
        updateGeometry();
}

} // namespace brokerscope::ui
