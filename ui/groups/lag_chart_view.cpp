// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/lag_chart_view.h"

#include "core/base/clock.h"
#include "core/cluster/connected_cluster.h"
#include "ui/kit/chart/chart.h"
#include "ui/kit/format.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/panel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr int kMinute = 60'000;

} // namespace

LagChartView::LagChartView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_chart(new Chart(tr("Lag over time")))
    , m_empty(new EmptyState)
    , m_ranges(new QButtonGroup(this))
{
    auto *bar = new QHBoxLayout;
    const auto addRange = [&](const QString &text, int minutes) {
        auto *button = makeButton(text, {}, WidgetRole::Segment);
        button->setCheckable(true);
        button->setAccessibleName(tr("Last %1").arg(text));
        m_ranges->addButton(button, minutes);
        bar->addWidget(button);
    };
    addRange(tr("5 min"), 5);
    addRange(tr("30 min"), 30);
    addRange(tr("2 h"), 120);
    m_ranges->button(5)->setChecked(true);
    connect(m_ranges, &QButtonGroup::idClicked, this, &LagChartView::refresh);
    bar->addStretch();
    auto *copy = makeButton(tr("Copy series"), u"copy"_s);
    connect(copy, &QPushButton::clicked, m_chart, &Chart::copySeries);
    bar->addWidget(copy);

    m_panel = Panel::around(m_chart);
    m_empty->showLoading(tr("Collecting samples"), tr("the line begins with the second look at the group"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::cardGap, metrics::pageMargin, metrics::pageBottom);
    layout->setSpacing(metrics::cardGap);
    layout->addLayout(bar);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_panel, 1);
    m_panel->hide();
}

void LagChartView::setGroup(const QString &group)
{
    m_group = group;
    refresh();
}

void LagChartView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

int LagChartView::pointCount() const
{
    qsizetype most = 0;
    for (const ChartSeries &series : m_chart->data().series)
        most = std::max(most, series.times.size());
    return int(most);
}

void LagChartView::refresh()
{
    if (!isVisible())
        return;
    ChartData chart;
    chart.toMs = wallTimeMs();
    chart.fromMs = chart.toMs - qint64(m_ranges->checkedId()) * kMinute;
    for (const auto &[topic, samples] : m_context.cluster->lagHistory().byTopic(m_group)) {
        ChartSeries series;
        series.name = topic;
        for (const cluster::LagHistory::Sample &sample : samples) {
            if (sample.wallMs < chart.fromMs)
                continue;
            series.times << double(sample.wallMs);
            series.values << (sample.lag < 0 ? std::numeric_limits<double>::quiet_NaN() : double(sample.lag));
        }
        if (!series.times.isEmpty())
            chart.series << series;
    }
    for (const cluster::ClusterEvent &event : m_context.cluster->events())
        if (event.kind == cluster::ClusterEvent::Kind::GroupChanged && event.object == m_group && event.wallMs >= chart.fromMs)
            chart.marks << ChartMark{event.wallMs, ChartMark::Kind::Rebalance, event.after};
    m_chart->setData(chart);
    const bool hasLine = pointCount() > 1;
    m_panel->setVisible(hasLine);
    m_empty->setVisible(!hasLine);
}

} // namespace brokerscope::ui
