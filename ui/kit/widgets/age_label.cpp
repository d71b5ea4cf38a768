// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/age_label.h"

#include "core/base/clock.h"
#include "ui/kit/format.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/widgets/icon_label.h"
#include "ui/kit/widgets/tone_label.h"

#include <QHBoxLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

AgeLabel::AgeLabel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"clock"_s, Tone::Muted, 13))
    , m_text(new ToneLabel(QString(), FontRole::Caption, Tone::Muted))
    , m_timer(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &AgeLabel::refresh);
    refresh();
}

void AgeLabel::setReadAt(qint64 bootMs)
{
    m_readAt = bootMs;
    refresh();
}

void AgeLabel::setProblem(const QString &problem)
{
    m_problem = problem;
    refresh();
}

void AgeLabel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_timer->start();
}

void AgeLabel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer->stop();
}

void AgeLabel::refresh()
{
    const QString age = m_readAt < 0 ? tr("not read yet") : format::age(qMax<qint64>(0, bootTimeMs() - m_readAt));
    const bool bad = !m_problem.isEmpty();
    m_icon->setIcon(bad ? u"warning"_s : u"clock"_s, bad ? Tone::Warning : Tone::Muted);
    m_text->setTone(bad ? Tone::Warning : Tone::Muted);
    m_text->setText(bad ? tr("%1, last refresh failed").arg(age) : age);
    setToolTip(plaintext::toolTip(m_problem));
    setAccessibleName(tr("Age of the data: %1").arg(m_text->text()));
    setAccessibleDescription(plaintext::lines(m_problem));
}

} // namespace brokerscope::ui
