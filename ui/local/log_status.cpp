// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/log_status.h"

#include "ui/kit/format.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/icon_label.h"
#include "ui/kit/widgets/tone_label.h"
#include "ui/local/log_feed.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

LogStatus::LogStatus(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(u"follow"_s, Tone::Muted, 13))
    , m_text(new ToneLabel({}, FontRole::Caption))
    , m_progress(new QProgressBar)
    , m_stop(makeButton(tr("Stop reading"), {}, WidgetRole::Link))
    , m_follow(makeButton(tr("Follow the newest (End)"), {}, WidgetRole::Link))
    , m_earlier(makeButton(tr("Load earlier (Home)"), {}, WidgetRole::Link))
    , m_beginning(new ToneLabel(tr("Read to the beginning of the log"), FontRole::Caption, Tone::Muted))
{
    m_progress->setAccessibleName(tr("Progress of the reading"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(metrics::scaled(120));
    m_stop->setObjectName(u"local.log.stop"_s);
    m_follow->setObjectName(u"local.log.follow"_s);
    m_earlier->setObjectName(u"local.log.earlier"_s);
    connect(m_stop, &QPushButton::clicked, this, &LogStatus::stopRequested);
    connect(m_follow, &QPushButton::clicked, this, &LogStatus::followRequested);
    connect(m_earlier, &QPushButton::clicked, this, &LogStatus::earlierRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    row->addWidget(m_follow);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    row->addStretch();
    row->addWidget(m_beginning);
    row->addWidget(m_earlier);
    setFixedHeight(metrics::captionHeight() + 16); // room for a button
}

void LogStatus::show(const LogFeed &feed, bool isFollowing, int newLines, const QString &note)
{
    QString text;
    if (feed.isReading())
        text = tr("Reading the log: %1").arg(format::percent(feed.progress()));
    else if (!note.isEmpty())
        text = note;
    else if (feed.wasStopped())
        text = tr("Stopped by you: what is earlier was not searched");
    else if (isFollowing)
        text = tr("Following the newest line");
    else if (newLines > 0)
        text = tr("Not following: %n new line(s)", nullptr, newLines);
    else
        text = tr("Not following the newest line");
    m_text->setText(text);
    const bool isCalm = feed.isReading() || isFollowing;
    m_icon->setIcon(isCalm ? u"follow"_s : u"pause"_s, isCalm ? Tone::Accent : Tone::Muted);
    m_progress->setValue(int(feed.progress() * 1000));
    m_progress->setVisible(feed.isReading());
    m_stop->setVisible(feed.isReading());
    m_follow->setVisible(!isFollowing && !feed.isReading());
    m_earlier->setVisible(!feed.isAtBeginning() && !feed.isReading());
    m_beginning->setVisible(feed.isAtBeginning());
    setAccessibleDescription(text);
}

QString LogStatus::text() const
{
    return m_text->text();
}

} // namespace brokerscope::ui
