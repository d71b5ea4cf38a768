// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/read_status.h"

#include "ui/kit/format.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/icon_label.h"
#include "ui/kit/widgets/tone_label.h"
#include "ui/records/read_session.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr int kProgressSteps = 1000;

QString endSentence(const ReadSession &session)
{
    const auto &end = *session.state().end;
    switch (end.reason) {
    case kafka::ReadEnd::Reason::EndReached: return ReadStatus::tr("Done: the end of the log is reached");
    case kafka::ReadEnd::Reason::LimitReached:
        return ReadStatus::tr("Done: %1 rows are reached").arg(format::count(session.options().rows));
    case kafka::ReadEnd::Reason::Stopped: return ReadStatus::tr("Stopped by you");
    case kafka::ReadEnd::Reason::Failed: break;
    }
    return ReadStatus::tr("Stopped by an error");
}

} // namespace

QString phaseSentence(const ReadSession &session)
{
    switch (session.phase()) {
    case ReadSession::Phase::Idle: return ReadStatus::tr("Nothing is read");
    case ReadSession::Phase::Paused:
        return ReadStatus::tr("Paused, +%1 new").arg(format::count(session.state().held));
    case ReadSession::Phase::Ended: return session.state().end ? endSentence(session) : ReadStatus::tr("Done");
    case ReadSession::Phase::Reading: break;
    }
    if (session.options().isLive())
        return ReadStatus::tr("Polling, following the newest");
    return session.options().isSearch() ? ReadStatus::tr("Searching the log") : ReadStatus::tr("Reading");
}

ReadStatus::ReadStatus(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"follow"_s, Tone::Muted, 13))
    , m_state(new ToneLabel({}, FontRole::Caption))
    , m_progress(new QProgressBar)
    , m_continue(makeButton(tr("Continue"), {}, WidgetRole::Link))
{
    setAccessibleName(tr("State of the reading"));
    m_progress->setAccessibleName(tr("Progress of the search"));
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(metrics::scaled(120));
    m_continue->setObjectName(u"messages.continue"_s);
    connect(m_continue, &QPushButton::clicked, this, &ReadStatus::continueRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_state);
    row->addWidget(m_continue);
    row->addWidget(m_progress);
    m_scanned = makeFigure(row, tr("scanned"));
    m_elapsed = makeFigure(row, tr("elapsed"));
    m_read = makeFigure(row, tr("read"));
    m_matched = makeFigure(row, tr("matches"));
    m_rate = makeFigure(row, tr("rate"));
    m_dropped = makeFigure(row, tr("dropped rows"));
    m_dropped.value->setObjectName(u"messages.dropped"_s);
    row->addStretch();
    m_isolation = makeFigure(row, tr("isolation"));
    set(makeFigure(row, tr("group")), tr("none, no commits"));
    setFixedHeight(metrics::captionHeight() + 14);
}

ReadStatus::Figure ReadStatus::makeFigure(QHBoxLayout *row, const QString &name)
{
    const Figure figure{new QWidget, new ToneLabel({}, FontRole::Caption)};
    auto *box = new QHBoxLayout(figure.box);
    box->setContentsMargins(metrics::cardGap, 0, 0, 0);
    box->setSpacing(6);
    box->addWidget(new ToneLabel(name, FontRole::Caption, Tone::Muted));
    box->addWidget(figure.value);
    row->addWidget(figure.box);
    return figure;
}

void ReadStatus::set(const Figure &figure, const QString &text)
{
    figure.value->setText(text);
    if (figure.box->isHidden() != text.isNull())
        figure.box->setVisible(!text.isNull());
}

QString ReadStatus::text() const
{
    return m_state->text();
}

void ReadStatus::show(const ReadSession &session)
{
    const cluster::FeedState &state = session.state();
    const bool isRunning = session.phase() == ReadSession::Phase::Reading || session.phase() == ReadSession::Phase::Paused;
    const bool hasFailed = state.end && state.end->reason == kafka::ReadEnd::Reason::Failed;
    m_state->setText(phaseSentence(session));
    m_state->setTone(hasFailed ? Tone::Error : Tone::Normal);
    m_icon->setIcon(hasFailed                                        ? u"error"_s
                        : session.phase() == ReadSession::Phase::Paused ? u"pause"_s
                        : isRunning                                     ? u"follow"_s
                                                                        : u"check"_s,
                    hasFailed ? Tone::Error : isRunning ? Tone::Accent : Tone::Muted);
    m_continue->setVisible(session.canContinue());
    const bool hasEnded = session.phase() == ReadSession::Phase::Ended;
    setAccessibleDescription(m_state->text());
    if (hasEnded && !std::exchange(m_hasEnded, hasEnded)) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    m_hasEnded = hasEnded;

    const qint64 total = session.range().total();
    const qint64 scanned = session.range().scanned(state.next);
    m_progress->setVisible(isRunning && total > 0);
    m_progress->setValue(total > 0 ? int(scanned * kProgressSteps / total) : 0);
    QString left;
    if (isRunning && total > scanned && session.ratePerSecond() > 0)
        left = u", "_s + tr("%1 left").arg(format::about(format::duration(qint64(double(total - scanned) / session.ratePerSecond() * 1000))));
    const bool showsScan = session.options().isSearch() && total >= 0;
    set(m_scanned, showsScan ? tr("%1 of %2").arg(format::count(scanned), format::count(total)) + left : QString());
    set(m_isolation, session.options().isolation == kafka::Isolation::ReadCommitted ? u"read_committed"_s : u"read_uncommitted"_s);
    set(m_elapsed, format::duration(state.elapsedMs));
    set(m_read, format::count(state.read) + u" · "_s + format::size(state.bytes));
    set(m_matched, session.options().isSearch() ? format::count(state.matched) : QString());
    set(m_rate, isRunning ? format::rate(session.ratePerSecond()) : QString());
    set(m_dropped, format::count(session.droppedCount()));
    m_dropped.value->setTone(session.droppedCount() > 0 ? Tone::Warning : Tone::Normal);
}

} // namespace brokerscope::ui
