// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/welcome_page.h"

#include "core/local/local_session.h"
#include "ui/connections/connect_dialog.h"
#include "ui/connections/saved_connections.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/icon_label.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/paragraph.h"
#include "ui/kit/widgets/tone_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

WelcomePage::WelcomePage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_start(makeButton(tr("&Start a local cluster"), u"play"_s, WidgetRole::Primary))
    , m_connect(makeButton(tr("Co&nnect to a cluster…"), u"connect"_s))
    , m_saved(new SavedConnections(context))
{
    m_start->setObjectName(u"welcome.start"_s);
    m_connect->setObjectName(u"welcome.connect"_s);
    auto *logo = new QLabel;
    logo->setTextFormat(Qt::PlainText);
    const int side = metrics::scaled(64);
    logo->setPixmap(applicationIcon().pixmap(side, side));
    auto *title = new ToneLabel(tr("Brokerscope for Apache Kafka"), FontRole::Hero);
    auto *text = new ToneLabel(tr("Run, watch, understand and mend Kafka and ZooKeeper."), FontRole::Body, Tone::Muted);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(metrics::cardGap * 2);
    cards->addStretch();
    cards->addWidget(makeCard(u"local"_s, tr("Try it on this computer"),
                              tr("A real Kafka broker with ZooKeeper, on this computer only. It is ready in a few seconds; its data "
                                 "stays in your own folder, and it stops when you close the window."),
                              m_start));
    cards->addWidget(makeCard(u"connect"_s, tr("Look at a cluster that runs"),
                              tr("Give the bootstrap servers, and ZooKeeper where there is one. Nothing is changed by looking: no "
                                 "group is joined, no offset committed, no topic created."),
                              m_connect));
    cards->addStretch();

    // A little wider than the cards, in the middle.
    m_saved->setMaximumWidth(metrics::scaled(1080));
    auto *saved = new QHBoxLayout;
    saved->addStretch(1);
    saved->addWidget(m_saved, 100);
    saved->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::headingGap);
    layout->addStretch(2);
    layout->addWidget(logo, 0, Qt::AlignHCenter);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(text, 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::pageMargin);
    layout->addLayout(cards);
    layout->addSpacing(metrics::pageMargin);
    layout->addLayout(saved);
    layout->addStretch(3);

    connect(m_start, &QPushButton::clicked, this, &WelcomePage::startLocal);
    connect(m_connect, &QPushButton::clicked, this, &WelcomePage::connectElsewhere);
    connect(context.local, &local::LocalSession::changed, this, &WelcomePage::showSession);
    showSession();
}

Panel *WelcomePage::makeCard(const QString &icon, const QString &title, const QString &text, QPushButton *button)
{
    auto *card = new Panel;
    card->setFixedWidth(metrics::scaled(340));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(metrics::headingGap);
    layout->addWidget(new IconLabel(icon, Tone::Muted, 24));
    layout->addWidget(new ToneLabel(title, FontRole::Section));
    layout->addWidget(new Paragraph(text, Tone::Muted));
    layout->addStretch();
    layout->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

void WelcomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_start->setFocus();
}

void WelcomePage::showSession()
{
    const auto phase = context().local->phase();
    m_start->setText(phase == local::LocalSession::Phase::Running ? tr("&Show the local cluster") : tr("&Start a local cluster"));
}

void WelcomePage::startLocal()
{
    using Phase = local::LocalSession::Phase;
    const Phase phase = context().local->phase();
    if (phase == Phase::Running) {
        context().navigator->go({u"local"_s, {}, {}});
        return;
    }
    context().navigator->go({u"starting"_s, {}, {}});
    context().local->start({});
}

void WelcomePage::connectElsewhere()
{
    auto *dialog = new ConnectDialog(context(), ConnectDialog::Purpose::Connect, {}, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString WelcomePage::summary() const
{
    return u"2 ways to begin, %1 saved connections"_s.arg(m_saved->count());
}

} // namespace brokerscope::ui
