// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/steps_view.h"

#include "ui/kit/plain_text.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/paint.h"
#include "ui/kit/theme/tokens.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr int circle = 22, textLeft = 36;

QString stateWord(Step::State state)
{
    switch (state) {
    case Step::State::Waiting:
        return StepsView::tr("waiting");
    case Step::State::Running:
        return StepsView::tr("running");
    case Step::State::Done:
        return StepsView::tr("done");
    case Step::State::Failed:
        return StepsView::tr("failed");
    }
    return {};
}

} // namespace

StepsView::StepsView(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepsView::setSteps(const QList<Step> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    QStringList spoken;
    for (const Step &step : steps)
        spoken += u"%1: %2. %3"_s.arg(step.title, stateWord(step.state), step.detail);
    setAccessibleDescription(plaintext::lines(spoken.join(u'\n')));
    updateGeometry();
    update();
}

int StepsView::stepHeight() const
{
    return metrics::lineHeight() * 2 + 20;
}

QSize StepsView::sizeHint() const
{
    return { 420, qMax(0, static_cast<int>(m_steps.size()) * stepHeight() - 12) };
}

bool StepsView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) { // the detail may be cut
        auto *help = static_cast<QHelpEvent *>(event);
        const int index = help->pos().y() / stepHeight();
        if (index >= 0 && index < m_steps.size())
            QToolTip::showText(help->globalPos(), plaintext::toolTip(m_steps.at(index).detail), this);
        return true;
    }
    return QWidget::event(event);
}

void StepsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < m_steps.size(); ++i)
        paintStep(&painter, i);
}

void StepsView::paintStep(QPainter *painter, int index) const
{
    const Tokens &t = tokens();
    const Step &step = m_steps.at(index);
    const int top = index * stepHeight() + 2;
    const QRectF mark(0, top, circle, circle);
    if (index + 1 < m_steps.size())
        painter->fillRect(QRectF(10.5, mark.bottom() + 4, 1, stepHeight() - 30), step.state == Step::State::Done ? t.ok : t.border);
    switch (step.state) {
    case Step::State::Done:
        paint::frame(painter, mark, 11, t.okSoft, {});
        drawIcon(painter, u"check"_s, mark.adjusted(4, 4, -4, -4), t.ok);
        break;
    case Step::State::Running:
        paint::frame(painter, mark, 11, {}, t.border, 2);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::RoundCap));
        painter->drawArc(mark.adjusted(1, 1, -1, -1), 90 * 16, -qRound(360 * 16 * (step.progress > 0 ? step.progress : 0.3)));
        painter->restore();
        break;
    case Step::State::Failed:
        paint::frame(painter, mark, 11, t.errorSoft, {});
        drawIcon(painter, u"close"_s, mark.adjusted(4.5, 4.5, -4.5, -4.5), t.error);
        break;
    case Step::State::Waiting:
        paint::frame(painter, mark, 11, {}, t.border);
        painter->setFont(roleFont(FontRole::Caption));
        painter->setPen(t.muted);
        painter->drawText(mark, Qt::AlignCenter, QString::number(index + 1));
        break;
    }
    const QRectF line(textLeft, top, width() - textLeft, circle);
    painter->setFont(roleFont(step.state == Step::State::Running ? FontRole::Strong : FontRole::Body));
    painter->setPen(step.state == Step::State::Waiting ? t.muted : t.text);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, step.title);
    painter->setFont(roleFont(FontRole::Caption));
    painter->setPen(t.muted);
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, step.time);
    painter->setPen(step.state == Step::State::Failed ? t.error : t.muted);
    const QRectF below(textLeft, top + circle - 1, width() - textLeft, metrics::lineHeight() + 4);
    painter->drawText(below, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetricsF(painter->font()).elidedText(step.detail, Qt::ElideRight, below.width() - 4));
}

} // namespace brokerscope::ui
