// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chart/chart.h"

#include "ui/kit/chart/chart_overlay.h"
#include "ui/kit/chart/legend_entry.h"
#include "ui/kit/chart/series_style.h"
#include "ui/kit/format.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/theme/tokens.h"
#include "ui/kit/widgets/icon_label.h"
#include "ui/kit/widgets/lines.h"
#include "ui/kit/widgets/tone_label.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>

#include "ui/kit/chart/plot_library.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

namespace {

/// Writes the labels of the y axis as the legend writes its values.
class ValueTicker : public QCPAxisTicker
{
public:
    explicit ValueTicker(std::function<QString(double)> text)
        : m_text(std::move(text))
    {
        setTickCount(5);
    }

protected:
    QString getTickLabel(double tick, const QLocale &, QChar, int) override { return m_text(tick); }

private:
    std::function<QString(double)> m_text;
};

QString timeFormat(qint64 rangeMs)
{
    constexpr qint64 minute = 60'000;
    if (rangeMs <= 10 * minute)
        return u"HH:mm:ss"_s;
    return rangeMs <= 26 * 60 * minute ? u"HH:mm"_s : u"d MMM HH:mm"_s;
}

} // namespace

Chart::Chart(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_valueText([](double value) { return format::count(qRound64(value)); })
    , m_plot(new QCustomPlot)
    , m_overlay(new ChartOverlay(m_plot))
    , m_legendLayout(new QHBoxLayout)
    , m_markLegend(new QWidget)
    , m_name(accessibleName)
{
    setAccessibleName(accessibleName);
    m_plot->setAccessibleName(accessibleName);
    m_plot->setAccessibleDescription(tr("Left and Right move over the values"));
    m_plot->setFocusPolicy(Qt::StrongFocus);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->axisRect()->setMinimumMargins(QMargins(0, 8, 14, 0));
    m_plot->setMinimumHeight(metrics::scaled(140));
    m_plot->installEventFilter(this);
    setFocusProxy(m_plot);

    auto *marks = new QHBoxLayout(m_markLegend);
    marks->setContentsMargins(8, 0, 0, 0);
    marks->setSpacing(6);
    marks->addWidget(makeVerticalLine());
    marks->addSpacing(8);
    marks->addWidget(new IconLabel(u"rebalance"_s, Tone::Muted, 14));
    marks->addWidget(new ToneLabel(tr("Rebalance"), FontRole::Caption, Tone::Muted));
    marks->addSpacing(8);
    marks->addWidget(new IconLabel(u"rewind"_s, Tone::Info, 14));
    marks->addWidget(new ToneLabel(tr("Offset reset"), FontRole::Caption, Tone::Muted));
    m_markLegend->hide();

    m_legendLayout->setSpacing(12);
    m_legendLayout->addWidget(m_markLegend);
    m_legendLayout->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(m_legendLayout);
    layout->addWidget(m_plot, 1);

    connect(m_plot, &QCustomPlot::afterLayout, this, &Chart::updateOverlay);
    restyle();
}

Chart::~Chart() = default;

void Chart::setData(const ChartData &data)
{
    QStringList before, after;
    for (const ChartSeries &series : std::as_const(m_data.series))
        before += series.name;
    m_data = data;
    m_data.series = largestSeries(data.series, tr("others"));
    for (const ChartSeries &series : std::as_const(m_data.series))
        after += series.name;
    if (before != after)
        rebuildLegend();
    m_markLegend->setVisible(!data.marks.isEmpty());
    updateValues();
    updateAxes();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void Chart::setValueText(std::function<QString(double)> text)
{
    m_valueText = std::move(text);
    updateValues();
    updateAxes();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void Chart::rebuildLegend()
{
    qDeleteAll(m_legend);
    m_legend.clear();
    m_plot->clearGraphs();
    // The legend is read before the plot: its entries follow what stands before the chart. (setTabOrder takes only what can
    // have the focus.)
    QWidget *before = previousInFocusChain();
    while (before != this && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    for (int i = 0; i < m_data.series.size(); ++i) {
        m_plot->addGraph();
        auto *entry = new LegendEntry(i, m_data.series.at(i).name);
        connect(entry, &LegendEntry::toggled, this, [this, i](bool on) { setSeriesVisible(i, on); });
        m_legendLayout->insertWidget(i, entry);
        setTabOrder(before, entry);
        before = entry;
        m_legend += entry;
    }
    restyle();
}

void Chart::setSeriesVisible(int index, bool visible)
{
    if (index < 0 || index >= m_legend.size())
        return;
    m_legend.at(index)->setChecked(visible);
    m_plot->graph(index)->setVisible(visible);
    updateAxes();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void Chart::updateValues()
{
    for (int i = 0; i < m_data.series.size(); ++i) {
        const ChartSeries &series = m_data.series.at(i);
        QVector<double> seconds;
        seconds.reserve(series.times.size());
        for (double ms : series.times)
            seconds += ms / 1000;
        m_plot->graph(i)->setData(seconds, series.values, true);
        const double newest = newestValue(series);
        m_legend.at(i)->setEntry(series.name, std::isnan(newest) ? format::dash() : m_valueText(newest));
    }
}

void Chart::updateAxes()
{
    double high = 0;
    for (int i = 0; i < m_data.series.size(); ++i) {
        if (!m_legend.at(i)->isChecked())
            continue;
        for (double value : m_data.series.at(i).values)
            high = value > high ? value : high; // false for NaN
    }
    m_plot->yAxis->setTicker(QSharedPointer<ValueTicker>::create(m_valueText));
    m_plot->yAxis->setRange(0, high > 0 ? high * 1.12 : 10);

    const qint64 range = m_data.toMs - m_data.fromMs;
    auto ticker = QSharedPointer<QCPAxisTickerDateTime>::create();
    ticker->setDateTimeFormat(timeFormat(range));
    ticker->setDateTimeSpec(format::timeStyle() == format::TimeStyle::Local ? Qt::LocalTime : Qt::UTC);
    ticker->setTickCount(range > 26 * 3600'000 ? 5 : 8);
    m_plot->xAxis->setTicker(ticker);
    if (range > 0) // the newest value stands 1.2 % before the right edge
        m_plot->xAxis->setRange(static_cast<double>(m_data.fromMs) / 1000, static_cast<double>(m_data.fromMs) / 1000 + static_cast<double>(range) / 1000 * 1.012);
}

void Chart::restyle()
{
    const Tokens &t = tokens();
    m_plot->setBufferDevicePixelRatio(devicePixelRatioF());
    m_plot->setBackground(QBrush(t.surface));
    m_plot->axisRect()->setBackground(QBrush(Qt::NoBrush));
    for (QCPAxis *axis : { m_plot->xAxis, m_plot->yAxis }) {
        axis->setTickLabelFont(roleFont(FontRole::Caption));
        axis->setTickLabelColor(t.muted);
        axis->setTickLength(0, 0);
        axis->setSubTickLength(0, 0);
        axis->setTickLabelPadding(8);
        axis->setBasePen(axis == m_plot->xAxis ? QPen(t.border, 1) : QPen(Qt::NoPen));
        axis->setTickPen(QPen(t.border));
        axis->setSubTickPen(QPen(Qt::NoPen));
        axis->grid()->setPen(QPen(t.grid, 1));
        axis->grid()->setZeroLinePen(QPen(t.border, 1));
        axis->grid()->setSubGridVisible(false);
    }
    m_plot->xAxis->grid()->setVisible(false);
    for (int i = 0; i < m_plot->graphCount(); ++i) {
        QCPGraph *graph = m_plot->graph(i);
        graph->setPen(seriesPen(i));
        QColor area = seriesColor(i);
        area.setAlphaF(0.08F);
        graph->setBrush(i == 0 ? QBrush(area) : QBrush(Qt::NoBrush));
        graph->setAdaptiveSampling(true);
    }
}

void Chart::updateOverlay()
{
    m_overlay->setGeometry(m_plot->rect());
    const QRectF area = m_plot->axisRect()->rect();
    m_overlay->setPlotArea(area);
    const auto pixel = [this](double ms) { return m_plot->xAxis->coordToPixel(ms / 1000); };
    QList<ChartOverlay::Mark> marks;
    for (const ChartMark &mark : std::as_const(m_data.marks)) {
        const double x = pixel(static_cast<double>(mark.timeMs));
        if (x >= area.left() && x <= area.right())
            marks += { x, mark.kind, mark.text };
    }
    m_overlay->setMarks(marks);

    if (!m_crosshairMs) {
        m_overlay->setCrosshair(std::nullopt);
        return;
    }
    ChartOverlay::Crosshair crosshair { pixel(*m_crosshairMs), timeText(*m_crosshairMs), {} };
    for (int i = 0; i < m_data.series.size(); ++i) {
        const ChartSeries &series = m_data.series.at(i);
        const int sample = nearestSample(series, *m_crosshairMs);
        if (sample < 0 || !m_legend.at(i)->isChecked())
            continue;
        const double value = series.values.at(sample);
        const bool known = !std::isnan(value);
        const QPointF position = known ? QPointF(pixel(series.times.at(sample)), m_plot->yAxis->coordToPixel(value)) : QPointF(-100, -100);
        crosshair.points += { i, position, series.name, known ? m_valueText(value) : format::dash() };
    }
    m_overlay->setCrosshair(crosshair);
}

QString Chart::timeText(double timeMs) const
{
    const auto ms = qRound64(timeMs);
    const qint64 range = m_data.toMs - m_data.fromMs;
    if (range > 26 * 3600'000)
        return format::timestamp(ms);
    return format::timeStyle() == format::TimeStyle::EpochMs ? format::timeOfDay(ms) : format::timeOfDay(ms) + u' ' + format::zoneName(ms);
}

const ChartSeries *Chart::longest() const
{
    const ChartSeries *result = nullptr;
    for (const ChartSeries &series : m_data.series) {
        if (!series.times.isEmpty() && (!result || series.times.size() > result->times.size()))
            result = &series;
    }
    return result;
}

void Chart::setCrosshairTime(double timeMs)
{
    m_crosshairMs = timeMs;
    updateOverlay();
}

void Chart::moveCrosshair(int samples)
{
    const ChartSeries *series = longest();
    if (!series)
        return;
    const int last = static_cast<int>(series->times.size()) - 1;
    const int now = m_crosshairMs ? nearestSample(*series, *m_crosshairMs) : last;
    setCrosshairTime(series->times.at(qBound(0, m_crosshairMs ? now + samples : now, last)));

    QStringList words { timeText(*m_crosshairMs) };
    for (int i = 0; i < m_data.series.size(); ++i) {
        const int sample = nearestSample(m_data.series.at(i), *m_crosshairMs);
        if (sample < 0 || !m_legend.at(i)->isChecked())
            continue;
        const double value = m_data.series.at(i).values.at(sample);
        words += m_data.series.at(i).name + u": "_s + (std::isnan(value) ? tr("unknown") : m_valueText(value));
    }
    m_plot->setAccessibleDescription(words.join(u", "_s));
    QAccessibleEvent said(m_plot, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void Chart::hideCrosshair()
{
    m_crosshairMs.reset();
    updateOverlay();
}

QString Chart::seriesText() const
{
    QList<ChartSeries> visible;
    for (int i = 0; i < m_data.series.size(); ++i) {
        if (m_legend.at(i)->isChecked())
            visible += m_data.series.at(i);
    }
    return seriesTable(visible, tr("time"));
}

void Chart::copySeries() const
{
    QGuiApplication::clipboard()->setText(seriesText());
}

bool Chart::plotKey(QKeyEvent *event)
{
    const int stride = event->modifiers() & Qt::ControlModifier ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveCrosshair(-stride);
        return true;
    case Qt::Key_Right:
        moveCrosshair(stride);
        return true;
    case Qt::Key_Home:
        moveCrosshair(-1'000'000);
        return true;
    case Qt::Key_End:
        moveCrosshair(1'000'000);
        return true;
    case Qt::Key_Escape:
        if (m_crosshairMs) {
            hideCrosshair();
            return true;
        }
        break;
    default:
        if (event->matches(QKeySequence::Copy)) {
            copySeries();
            return true;
        }
    }
    return false; // and not ignored: Tab would move the focus here, and then once more in the parent
}

bool Chart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseMove: {
        const QPointF position = static_cast<QMouseEvent *>(event)->position();
        if (const ChartSeries *series = longest(); series && m_plot->axisRect()->rect().contains(position.toPoint())) {
            const int sample = nearestSample(*series, m_plot->xAxis->pixelToCoord(position.x()) * 1000);
            setCrosshairTime(series->times.at(sample));
        } else {
            hideCrosshair();
        }
        return false;
    }
    case QEvent::Leave:
        if (!m_plot->hasFocus())
            hideCrosshair();
        return false;
    case QEvent::FocusOut:
        hideCrosshair();
        return false;
    case QEvent::KeyPress:
        return plotKey(static_cast<QKeyEvent *>(event));
    default:
        return false;
    }
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        restyle();
        m_plot->replot();
    }
}

void Chart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    restyle(); // the screen's scale is known now
    m_plot->replot();
}

} // namespace brokerscope::ui
