// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/kit/page/zookeeper_text.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/icon_label.h"
#include "ui/kit/widgets/tone_label.h"
#include "ui/shell/cluster_state.h"

#include <QHBoxLayout>
#include <QPainter>

#include <chrono>

using namespace std::chrono_literals;

namespace brokerscope::ui {

namespace {

/// A caption that gives way where the window is narrow: an error may be long.
ToneLabel *captionLabel(QWidget *parent)
{
    auto *label = new ToneLabel({}, FontRole::Caption, Tone::Muted, parent);
    label->setElided(true);
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QStringLiteral("connect"), Tone::Muted, 13, this))
    , m_connection(captionLabel(this))
    , m_zookeeperIcon(new IconLabel({}, Tone::Muted, 13, this))
    , m_zookeeper(captionLabel(this))
    , m_work(captionLabel(this))
{
    setAccessibleName(tr("Status"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 0, 18, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_connection);
    layout->addSpacing(12);
    layout->addWidget(m_zookeeperIcon);
    layout->addWidget(m_zookeeper);
    layout->addStretch();
    layout->addWidget(m_work);
    setFixedHeight(metrics::captionHeight() + 10);
    setBackgroundWork({});
    setNoCluster();
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &StatusLine::updateText);
    m_clock.start();
}

void StatusLine::setNoCluster()
{
    m_snapshot.reset();
    updateText();
}

void StatusLine::setSnapshot(const QString &servers, const ClusterSnapshotPtr &snapshot)
{
    m_servers = servers;
    m_snapshot = snapshot;
    updateText();
}

void StatusLine::setBackgroundWork(const QString &text)
{
    m_work->setText(text.isEmpty() ? tr("No background work") : text);
}

void StatusLine::updateText()
{
    Tone tone = Tone::Muted;
    QString text;
    if (m_snapshot) {
        const ClusterState state = ClusterState::of(*m_snapshot, bootTimeMs());
        tone = state.tone;
        switch (state.kind) {
        case ClusterState::Kind::Connecting:
            text = tr("Connecting to %1").arg(m_servers);
            break;
        case ClusterState::Kind::NotReached:
            text = tr("Not connected · %1").arg(m_snapshot->brokers.error->message);
            break;
        case ClusterState::Kind::Answering:
            text = tr("Connected · %1").arg(m_servers);
            break;
        case ClusterState::Kind::Old:
            text = tr("Not asked lately · %1 · %2", "server, an age: last answer 40 s ago").arg(m_servers, state.text);
            break;
        case ClusterState::Kind::Silent:
            text = tr("No answer from %1 · last answer %2 s ago")
                       .arg(m_servers)
                       .arg(m_snapshot->brokers.ageMs(bootTimeMs()) / 1000);
            break;
        }
    } else {
        text = tr("Not connected");
    }
    const QString iconName = tone == Tone::Ok ? QStringLiteral("ok")
        : tone == Tone::Warning               ? QStringLiteral("warning")
                                              : QStringLiteral("connect");
    m_icon->setIcon(iconName, tone);
    m_connection->setText(text);
    updateZooKeeper();
}

void StatusLine::updateZooKeeper()
{
    const ZooKeeperText text = m_snapshot ? zooKeeperText(*m_snapshot, bootTimeMs(), wallTimeMs()) : ZooKeeperText{};
    const bool isShown = !text.statusLine.isEmpty();
    m_zookeeperIcon->setVisible(isShown);
    m_zookeeper->setVisible(isShown);
    if (!isShown)
        return;
    m_zookeeperIcon->setIcon(text.icon, text.tone);
    m_zookeeper->setText(text.statusLine);
    m_zookeeper->setAccessibleName(text.spoken());
    m_zookeeper->setToolTip(plaintext::toolTip(text.toolTip));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().sidebar);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().border);
}

} // namespace brokerscope::ui
