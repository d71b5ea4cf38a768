// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/starting_page.h"

#include "core/local/local_session.h"
#include "ui/kit/format.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/steps_view.h"
#include "ui/kit/widgets/tone_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

using local::LocalSession;

namespace {

Step shownStep(const LocalSession::Step &step)
{
    Step shown;
    shown.title = step.title;
    shown.detail = step.detail;
    if (step.tookMs >= 0)
        shown.time = StartingPage::tr("%1 s", "seconds").arg(format::number(double(step.tookMs) / 1000, 1));
    switch (step.state) {
    case LocalSession::Step::State::Waiting: shown.state = Step::State::Waiting; break;
    case LocalSession::Step::State::Running: shown.state = Step::State::Running; break;
    case LocalSession::Step::State::Done: shown.state = Step::State::Done; break;
    case LocalSession::Step::State::Failed: shown.state = Step::State::Failed; break;
    }
    return shown;
}

} // namespace

StartingPage::StartingPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_title(new ToneLabel({}, FontRole::Title))
    , m_subtitle(new ToneLabel({}, FontRole::Body, Tone::Muted))
    , m_steps(new StepsView(tr("Steps of the start")))
    , m_failure(new MessageBar(Tone::Error, {}, {}))
    , m_cancel(makeButton(tr("Cancel")))
    , m_again(makeButton(tr("Try again"), u"restart"_s, WidgetRole::Primary))
    , m_clock(new QTimer(this))
{
    m_cancel->setObjectName(u"starting.cancel"_s);
    auto *card = new Panel;
    card->setFixedWidth(metrics::scaled(620));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(24, 20, 24, 20);
    inside->setSpacing(metrics::headingGap);
    inside->addWidget(m_title);
    inside->addWidget(m_subtitle);
    inside->addSpacing(metrics::headingGap);
    inside->addWidget(m_steps);
    inside->addWidget(m_failure);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_again);
    inside->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(card, 0, Qt::AlignHCenter);
    layout->addStretch(3);

    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (this->context().local->phase() == LocalSession::Phase::Starting)
            this->context().local->cancel();
        else
            this->context().navigator->go({u"welcome"_s, {}, {}});
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        local::clusters::CreateOptions options;
        options.name = this->context().local->state().name;
        this->context().local->start(options);
    });
    connect(context.local, &LocalSession::changed, this, &StartingPage::showSession);
    m_clock->setInterval(100ms); // the time of the running step grows without news
    connect(m_clock, &QTimer::timeout, this, &StartingPage::showSession);
    showSession();
}

void StartingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showSession();
    m_cancel->setFocus();
}

void StartingPage::showSession()
{
    const LocalSession &session = *context().local;
    const bool isStarting = session.phase() == LocalSession::Phase::Starting;
    if (isStarting && isVisible() && !m_clock->isActive())
        m_clock->start();
    else if (!isStarting || !isVisible())
        m_clock->stop();
    const QString elapsed = tr("%1 s", "seconds").arg(format::number(double(session.elapsedMs()) / 1000, 1));
    switch (session.phase()) {
    case LocalSession::Phase::Idle: m_title->setText(tr("No start is under way")); break;
    case LocalSession::Phase::Starting: m_title->setText(tr("Starting a local cluster")); break;
    case LocalSession::Phase::Running: m_title->setText(tr("The local cluster is running")); break;
    case LocalSession::Phase::Stopping: m_title->setText(tr("Stopping the local cluster")); break;
    case LocalSession::Phase::Failed: m_title->setText(tr("The local cluster did not start")); break;
    }
    m_subtitle->setText(session.steps().empty() ? tr("Start one from the welcome page.") : tr("Real Kafka on this computer only · %1").arg(elapsed));
    QList<Step> steps;
    for (const LocalSession::Step &step : session.steps())
        steps << shownStep(step);
    if (m_steps->steps() != steps)
        m_steps->setSteps(steps);
    const bool hasFailed = session.phase() == LocalSession::Phase::Failed && session.error();
    m_failure->setVisible(hasFailed);
    if (hasFailed)
        m_failure->set(Tone::Error, session.error()->message, session.error()->detail);
    m_cancel->setText(isStarting ? tr("Cancel") : tr("Back"));
    m_again->setVisible(hasFailed);
}

bool StartingPage::hasLiveData() const
{
    return !context().local->steps().empty();
}

QString StartingPage::summary() const
{
    const auto &steps = context().local->steps();
    const auto done = std::count_if(steps.begin(), steps.end(), [](const LocalSession::Step &s) { return s.state == LocalSession::Step::State::Done; });
    return u"%1 of %2 steps done"_s.arg(done).arg(steps.size());
}

} // namespace brokerscope::ui
