// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/zookeeper_line.h"

#include "core/base/clock.h"
#include "ui/kit/page/zookeeper_text.h"
#include "ui/kit/plain_text.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/badge.h"
#include "ui/kit/widgets/icon_label.h"
#include "ui/kit/widgets/tone_label.h"

#include <QHBoxLayout>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

ZooKeeperLine::ZooKeeperLine(QWidget *parent)
    : Panel(Fill::Surface, parent)
    , m_badge(new Badge({}))
    , m_detail(new ToneLabel({}, FontRole::Body, Tone::Muted))
    , m_clock(new QTimer(this))
{
    setObjectName(u"overview.zookeeper"_s);
    m_detail->setElided(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(metrics::controlGap);
    layout->addWidget(new IconLabel(u"zookeeper"_s));
    layout->addWidget(new ToneLabel(tr("ZooKeeper"), FontRole::Strong));
    layout->addWidget(m_badge);
    layout->addWidget(m_detail, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_clock->setInterval(1s);
    connect(m_clock, &QTimer::timeout, this, &ZooKeeperLine::refresh);
}

void ZooKeeperLine::setSnapshot(const ClusterSnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    refresh();
}

QString ZooKeeperLine::state() const
{
    return m_badge->text();
}

void ZooKeeperLine::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    refresh();
    m_clock->start();
}

void ZooKeeperLine::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    m_clock->stop();
}

void ZooKeeperLine::refresh()
{
    if (!m_snapshot)
        return;
    const ZooKeeperText text = zooKeeperText(*m_snapshot, bootTimeMs(), wallTimeMs());
    m_badge->set(text.state, text.tone, text.icon);
    m_detail->setText(text.detail);
    m_detail->setToolTip(plaintext::toolTip(text.toolTip));
    setAccessibleName(text.spoken());
}

} // namespace brokerscope::ui
