// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/filter_field.h"

#include "ui/kit/format.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/tone_label.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

FilterField::FilterField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_count(new ToneLabel(QString(), FontRole::Caption, Tone::Muted, this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(icon(u"filter"_s), LeadingPosition);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(metrics::scaled(360));
}

QSize FilterField::sizeHint() const
{
    return { metrics::scaled(360), QLineEdit::sizeHint().height() };
}

void FilterField::setCount(int shown, int total)
{
    m_count->setText(tr("%1 of %2").arg(format::count(shown), format::count(total)));
    setAccessibleDescription(tr("%1 shown").arg(m_count->text()));
    placeCount();
}

void FilterField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeCount();
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterField::placeCount()
{
    m_count->adjustSize();
    m_count->setGeometry(width() - m_count->width() - 10, 0, m_count->width(), height());
    setTextMargins(0, 0, m_count->text().isEmpty() ? 0 : m_count->width() + 8, 0);
}

} // namespace brokerscope::ui
