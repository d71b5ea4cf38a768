// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kit/sample_pages.h"

#include "ui/kit/chart/chart.h"
#include "ui/kit/chart/spark_panel.h"
#include "ui/kit/format.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/table/snapshot_table_model.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/age_label.h"
#include "ui/kit/widgets/badge.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/code_view.h"
#include "ui/kit/widgets/command_block.h"
#include "ui/kit/widgets/dialog.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/fact_strip.h"
#include "ui/kit/widgets/field_note.h"
#include "ui/kit/widgets/figure_card.h"
#include "ui/kit/widgets/filter_field.h"
#include "ui/kit/widgets/filter_row.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/page_header.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/preview_block.h"
#include "ui/kit/widgets/section_header.h"
#include "ui/kit/widgets/segments.h"
#include "ui/kit/widgets/steps_view.h"
#include "ui/kit/widgets/tab_row.h"
#include "ui/kit/widgets/tone_label.h"
#include "ui/kit/widgets/verdict_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace brokerscope;
using namespace brokerscope::ui;

namespace samples {

namespace {

struct TopicRow
{
    QString name, second;
    int partitions = 0, outOfSync = 0;
    qint64 messages = 0, bytes = 0;
    std::optional<qint64> lag;
    Tone tone = Tone::Normal;
    bool operator==(const TopicRow &) const = default;
};

QList<double> history(qint64 lag, bool rising)
{
    QList<double> values;
    for (int i = 0; i < 28; ++i)
        values += rising ? static_cast<double>(lag) * i / 27 : 3 + 2 * std::sin(i);
    return values;
}

DataTable *topicTable(SnapshotTableModel<TopicRow> **out, QWidget *parent)
{
    auto *model = new SnapshotTableModel<TopicRow>(
        {
            { .id = u"name"_s, .title = u"Name"_s, .stretch = true, .searched = true,
              .cell = [](const TopicRow &r) { return Cell::name(r.name, u"topic"_s, r.second); }, .less = ascending(&TopicRow::name) },
            { .id = u"partitions"_s, .title = u"Partitions"_s, .width = 100, .right = true,
              .cell = [](const TopicRow &r) { return Cell::count(r.partitions); }, .less = ascending(&TopicRow::partitions) },
            { .id = u"sync"_s, .title = u"Out of sync"_s, .width = 110, .right = true,
              .cell = [](const TopicRow &r) {
                  return r.outOfSync ? Cell::count(r.outOfSync).withTone(Tone::Warning).withIcon(u"out-of-sync"_s) : Cell::count(0);
              } },
            { .id = u"replicas"_s, .title = u"Replicas"_s, .width = 150,
              .cell = [](const TopicRow &r) {
                  return Cell::ofReplicas({ { u"3"_s, r.outOfSync ? Replica::State::OutOfSync : Replica::State::InSync, !r.outOfSync },
                                            { u"1"_s, Replica::State::InSync, r.outOfSync > 0 }, { u"2"_s } });
              } },
            { .id = u"messages"_s, .title = u"Messages"_s, .right = true,
              .cell = [](const TopicRow &r) { return Cell::count(r.messages); }, .less = ascending(&TopicRow::messages) },
            { .id = u"size"_s, .title = u"Size"_s, .width = 100, .right = true,
              .cell = [](const TopicRow &r) { return Cell::size(r.bytes); }, .less = ascending(&TopicRow::bytes) },
            { .id = u"share"_s, .title = u"Share"_s, .width = 150, .right = true,
              .cell = [](const TopicRow &r) { return Cell::ofShare(u"12 %"_s, static_cast<double>(r.partitions) / 12, 12); } },
            { .id = u"state"_s, .title = u"State"_s, .width = 110,
              .cell = [](const TopicRow &r) {
                  return r.lag ? Cell::badge(u"Stable"_s, u"ok"_s, Tone::Ok) : Cell::badge(u"Empty"_s, u"idle"_s, Tone::Muted);
              } },
            { .id = u"lag"_s, .title = u"Lag"_s, .width = 196, .right = true,
              .cell = [](const TopicRow &r) {
                  return r.lag ? Cell::lag(*r.lag, history(*r.lag, r.tone != Tone::Normal), r.tone == Tone::Normal ? Trend::Steady : Trend::Rising, r.tone)
                               : Cell::unknown(u"no commit"_s);
              } },
            { .id = u"group"_s, .title = u"Consumer group"_s, .width = 130, .cell = [](const TopicRow &) { return Cell::link(u"billing"_s); } },
        },
        [](const TopicRow &r) { return r.name; }, parent);
    model->setRows(std::vector<TopicRow> {
        { u"orders"_s, {}, 6, 1, 4812337, 2576980377, 12480, Tone::Error }, { u"orders.dlq"_s, {}, 1, 0, 214, 194560, 0 },
        { u"orders.enriched"_s, u"compact"_s, 12, 0, 1904118, 851443712, 31 }, { u"payments.authorised"_s, {}, 6, 1, 903118, 671088640, 1204, Tone::Warning },
        { u"customers"_s, u"compact"_s, 3, 0, 204990, 74448896, std::nullopt }, { u"stock-movements"_s, {}, 6, 0, 61204771, 20078972928, 2117 } });
    auto *table = new DataTable(u"Topics"_s);
    table->setModel(model);
    table->sortBy(u"name"_s, Qt::AscendingOrder);
    table->selectKeys({ u"payments.authorised"_s, u"orders.dlq"_s });
    *out = model;
    return table;
}

} // namespace

QWidget *makeListPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *header = new PageHeader(u"Topics"_s);
    header->setCrumbs({ { u"dev-local"_s, u"overview"_s }, { u"Topics"_s, {} } });
    header->addBadge(new Badge(u"1 under replicated"_s, Tone::Warning, u"out-of-sync"_s));
    header->addBadge(new Badge(u"RF 3"_s));
    header->showRefresh(15000);
    header->addButton(makeButton(u"Create topic…"_s, u"plus"_s, WidgetRole::Primary));
    header->addButton(makeIconButton(u"more"_s, u"More"_s));
    SnapshotTableModel<TopicRow> *model = nullptr;
    DataTable *table = topicTable(&model, page);
    table->setEdgeToEdge(true);
    auto *filter = new FilterRow(u"Filter topics"_s);
    filter->addCheck(new QCheckBox(u"Show internal topics"_s));
    filter->addBatch(makeButton(u"Edit configuration…"_s, u"edit"_s));
    filter->attach(table, model);
    layout->addWidget(header);
    layout->addWidget(filter);
    layout->addWidget(table, 1);
    return page;
}

QWidget *makeStatesPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics::pageMargin, 14, metrics::pageMargin, metrics::pageBottom);
    layout->setSpacing(10);
    auto *error = new MessageBar(Tone::Error, u"Consumer groups could not be read."_s, u"The coordinator of 3 groups did not answer within 5 s."_s);
    error->addAction(u"Details"_s);
    error->addAction(u"Retry"_s);
    layout->addWidget(error);
    auto *warning = new MessageBar(Tone::Warning, u"Connection to broker 3 is lost."_s, u"Shown is what was read 41 s ago. Next attempt in 8 s."_s);
    warning->addAction(u"Connect now"_s);
    layout->addWidget(warning);
    layout->addWidget(new MessageBar(Tone::Info, u"Read-only:"_s, u"set in the connection ‘prod-eu’. Changes are switched off."_s));

    auto *cards = new QHBoxLayout;
    cards->setSpacing(metrics::cardGap);
    const auto card = [&](const QString &icon, const QString &name, const QString &figure, const QString &of, const QString &detail, Tone tone) {
        auto *widget = new FigureCard(name, icon);
        widget->setFigure(figure, of, detail, tone);
        cards->addWidget(widget);
    };
    card(u"broker"_s, u"Brokers online"_s, u"3"_s, u"of 3"_s, u"1 · 2 · 3 reachable"_s, Tone::Normal);
    card(u"warning"_s, u"Under Replicated (URP)"_s, u"2"_s, u"of 412"_s, u"orders-3, payments-1"_s, Tone::Warning);
    card(u"rising"_s, u"Total lag"_s, u"13,684"_s, {}, u"12 min behind, rising"_s, Tone::Error);
    layout->addLayout(cards);
    auto *strip = new FactStrip({ u"Partitions"_s, u"Replication Factor"_s, u"Messages"_s, u"Size on disk"_s, u"Time to retain"_s });
    strip->setFact(0, u"6"_s);
    strip->setFact(1, u"3"_s);
    strip->setFact(2, u"4,812,337"_s);
    strip->setFact(3, u"2.4 GiB"_s);
    strip->setUnknown(4, u"not permitted"_s);
    layout->addWidget(strip);

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::cardGap);
    const auto state = [&row] {
        auto *empty = new EmptyState;
        row->addWidget(Panel::around(empty), 1);
        return empty;
    };
    EmptyState *nothing = state();
    nothing->showNothing(u"group"_s, u"No consumer groups yet"_s, u"A group appears here with the first consumer that joins or commits."_s);
    nothing->addAction(u"Start a sample consumer"_s);
    nothing->addAction(u"Show how"_s);
    EmptyState *forbidden = state();
    forbidden->showError(u"Not permitted to list groups"_s, { Error::Kind::Authorization, 30, u"The user ‘reader’ needs DESCRIBE on the cluster."_s, u"GROUP_AUTHORIZATION_FAILED"_s });
    forbidden->addAction(u"Retry"_s);
    EmptyState *failed = state();
    failed->showError(u"The list could not be read"_s, { Error::Kind::Unreachable, 13, u"Broker 2 closed the connection while it answered."_s, u"NETWORK_EXCEPTION"_s });
    failed->addAction(u"Retry"_s);
    failed->addAction(u"Details"_s);
    EmptyState *loading = state();
    loading->showLoading(u"Reading offsets of 14 groups"_s, u"9 of 14, waiting for coordinator 2 for 3 s"_s, 0.64);
    loading->addAction(u"Cancel"_s);
    layout->addLayout(row, 1);

    auto *controls = new QHBoxLayout;
    controls->setSpacing(8);
    controls->addWidget(new Badge(u"Stable"_s, Tone::Ok, u"ok"_s));
    controls->addWidget(new Badge(u"STALL"_s, Tone::Error, u"error"_s));
    controls->addWidget(new Badge(u"not checked"_s, Tone::Muted, u"unknown"_s));
    controls->addWidget(makeButton(u"Apply"_s, {}, WidgetRole::Primary));
    controls->addWidget(makeButton(u"Cancel"_s));
    controls->addWidget(makeButton(u"Delete"_s, {}, WidgetRole::Danger));
    QPushButton *off = makeButton(u"Reset…"_s);
    setDisabledReason(off, u"the group has members"_s);
    controls->addWidget(off);
    auto *check = new QCheckBox(u"With lag"_s);
    check->setChecked(true);
    controls->addWidget(check);
    auto *radio = new QRadioButton(u"Earliest"_s);
    radio->setChecked(true);
    controls->addWidget(radio);
    auto *combo = new QComboBox;
    combo->addItems({ u"Shift by"_s, u"Latest"_s });
    controls->addWidget(combo);
    controls->addWidget(new QSpinBox);
    controls->addWidget(new QLineEdit(u"orders"_s));
    layout->addLayout(controls);
    return page;
}

QWidget *makeStepsPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics::pageMargin, 20, metrics::pageMargin, metrics::pageBottom);
    auto *steps = new StepsView(u"Start of the cluster"_s);
    steps->setSteps({ { u"Ports chosen"_s, u"19092, 19093, 19094 on 127.0.0.1"_s, u"0.1 s"_s, Step::State::Done },
                      { u"ZooKeeper started"_s, u"answers ruok, 3.8.4"_s, u"1.9 s"_s, Step::State::Done },
                      { u"Broker 2 starts"_s, u"waiting for /brokers/ids/2, 4 s"_s, u"4.0 s"_s, Step::State::Running, 0.6 },
                      { u"Broker 3 starts"_s, u"port 19094 is in use by postgres (4711)"_s, {}, Step::State::Failed },
                      { u"Topics"_s, u"waits for the brokers"_s, {}, Step::State::Waiting } });
    layout->addWidget(steps);
    layout->addWidget(new SectionHeader(u"Partitions"_s, u"6"_s));
    SnapshotTableModel<TopicRow> *model = nullptr;
    layout->addWidget(Panel::around(topicTable(&model, page)), 1);
    return page;
}

Dialog *makeCreateDialog(QWidget *window)
{
    auto *dialog = new Dialog(u"Create topic"_s, Dialog::Width::Normal, window);
    auto *name = new QLineEdit(u"orders.returned_items"_s);
    dialog->addField(u"&Name"_s, name)->set(Tone::Warning, u"‘.’ and ‘_’ together can clash in metric names. The topic can be created."_s);
    auto *partitions = new QSpinBox;
    partitions->setValue(6);
    dialog->addField(u"&Partitions"_s, partitions, u"2 per broker. Can be raised later, never lowered."_s);
    auto *isr = new QLineEdit(u"4"_s);
    isr->setFixedWidth(180);
    dialog->addField(u"&Min in-sync replicas"_s, isr)->set(Tone::Error, u"Must not be above the replication factor (3)."_s);
    auto *preview = new PreviewBlock(u"What will be created"_s);
    preview->setLines({ { u"Topic orders.returned_items"_s, {}, u"created"_s, u"6 partitions, 18 replicas on 3 brokers"_s },
                        { u"retention.ms"_s, u"604,800,000"_s, u"86,400,000"_s, u"messages older than 1 d go at once"_s, true } });
    dialog->addWidget(preview);
    auto *command = new CommandBlock(u"Equivalent command"_s);
    command->setCommand(u"kafka-topics.sh --bootstrap-server 127.0.0.1:19092 --create --topic orders.returned_items --partitions 6 --config min.insync.replicas=4"_s);
    dialog->addWidget(command);
    dialog->setVerb(u"Create topic"_s);
    dialog->setReason(u"Mend the marked field to create the topic"_s);
    return dialog;
}

namespace {

ChartData lagData()
{
    constexpr qint64 start = 1795521600000; // 2026-11-24 12:00 UTC
    ChartData data;
    data.fromMs = start;
    data.toMs = start + 3'600'000;
    ChartSeries orders { u"orders"_s, {}, {} }, payments { u"payments"_s, {}, {} }, shipments { u"shipments"_s, {}, {} };
    for (int i = 0; i <= 360; ++i) {
        const double minute = i / 6.0;
        for (ChartSeries *series : { &orders, &payments, &shipments })
            series->times += static_cast<double>(start + i * 10'000);
        orders.values += minute < 18 ? 700 + 260 * std::sin(minute * 0.7) : minute < 23 ? 700 + (minute - 18) * 1560
            : minute < 34 ? qMax(640.0, 8500 - (minute - 23) * 1560) : minute < 44 ? 800 + 180 * std::sin(minute) : 800 + (minute - 44) * 730;
        payments.values += minute < 29 ? 2100 + 500 * std::sin(minute * 0.35) : qMax(900.0, 9400 - (minute - 29) * 570);
        shipments.values += minute > 10 && minute < 14 ? std::nan("") : 60 + 50 * std::sin(minute * 0.5);
    }
    data.series = { orders, payments, shipments };
    data.marks = { { start + 18 * 60'000, ChartMark::Kind::Rebalance, u"generation 41"_s },
                   { start + 29 * 60'000, ChartMark::Kind::Reset, u"Reset payments to 12:00"_s },
                   { start + 44 * 60'000, ChartMark::Kind::Rebalance, u"generation 42"_s } };
    return data;
}

} // namespace

QWidget *makeDetailPage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *header = new PageHeader(u"billing"_s);
    header->setCrumbs({ { u"dev-local"_s, u"overview"_s }, { u"Consumer Groups"_s, u"groups"_s }, { u"billing"_s, {} } });
    header->addBadge(new Badge(u"Stable"_s, Tone::Ok, u"ok"_s));
    layout->addWidget(header);

    auto *lag = new QWidget;
    auto *lagLayout = new QVBoxLayout(lag);
    lagLayout->setContentsMargins(metrics::pageMargin, 14, metrics::pageMargin, metrics::pageBottom);
    lagLayout->setSpacing(12);
    auto *ranges = new Segments({ u"5 min"_s, u"1 h"_s, u"6 h"_s, u"24 h"_s, u"7 d"_s }, u"Time range"_s);
    ranges->setCurrentIndex(1);
    lagLayout->addWidget(ranges);
    auto *chart = new Chart(u"Lag over time"_s);
    chart->setData(lagData());
    chart->moveCrosshair(0);
    chart->moveCrosshair(-46);
    auto *panel = new Panel;
    auto *panelLayout = new QVBoxLayout(panel);
    panelLayout->setContentsMargins(16, 12, 16, 12);
    panelLayout->addWidget(chart);
    lagLayout->addWidget(panel, 1);
    auto *verdict = new VerdictPanel;
    verdict->set(Tone::Error, u"STALL"_s, u"billing · orders-3 · since 14:40"_s, u"No commit for 4 min while 12,480 messages wait"_s,
                 u"The member billing-1 has sent heartbeats but no commit since offset 88,214. It polls, or its heartbeat thread lives on alone: "
                 "a commit is not a poll. The record at 88,214 is the first that it has not committed."_s);
    verdict->addWidget(makeButton(u"Open the record at 88,214"_s, {}, WidgetRole::Primary));
    verdict->addWidget(makeButton(u"Copy the proof"_s));
    lagLayout->addWidget(verdict);
    auto *low = new QHBoxLayout;
    low->setSpacing(metrics::cardGap);
    auto *heap = new SparkPanel(u"Heap"_s);
    heap->setValues(history(400, true), u"312 MiB"_s, u"of 1 GiB"_s);
    auto *cpu = new SparkPanel(u"CPU"_s, 1);
    cpu->setValues(history(0, false), u"4 %"_s, u"of 2 cores"_s);
    auto *code = new CodeView(u"Value"_s);
    code->setCode(u"{\n  \"orderId\": 9007199254740993,\n  \"paid\": true,\n  \"customer\": \"Müller\",\n  \"note\": null\n}"_s, CodeView::Language::Json);
    code->setFixedHeight(120);
    low->addWidget(heap);
    low->addWidget(cpu);
    low->addWidget(Panel::around(code), 1);
    lagLayout->addLayout(low);

    auto *tabs = new TabRow(u"Tabs of the group"_s);
    tabs->add(u"topics"_s, u"Topics"_s, new QWidget);
    tabs->add(u"lag"_s, u"Lag chart"_s, lag);
    tabs->add(u"diagnosis"_s, u"Diagnosis"_s, new QWidget);
    tabs->setCurrentId(u"lag"_s);
    layout->addWidget(tabs, 1);
    return page;
}

} // namespace samples
