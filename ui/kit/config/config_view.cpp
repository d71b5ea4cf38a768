// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/config/config_view.h"

#include "ui/kit/table/data_table.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/filter_field.h"
#include "ui/kit/widgets/filter_row.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

QString sourceText(ConfigEntry::Source source)
{
    switch (source) {
    case ConfigEntry::Source::Unknown: return ConfigView::tr("unknown");
    case ConfigEntry::Source::DynamicTopic: return ConfigView::tr("topic");
    case ConfigEntry::Source::DynamicBroker: return ConfigView::tr("broker, dynamic");
    case ConfigEntry::Source::DynamicDefaultBroker: return ConfigView::tr("all brokers, dynamic");
    case ConfigEntry::Source::StaticBroker: return ConfigView::tr("broker, server.properties");
    case ConfigEntry::Source::Default: return ConfigView::tr("default");
    }
    return {};
}

Cell valueCell(const ConfigEntry &entry)
{
    if (entry.isSensitive)
        return Cell::unknown(ConfigView::tr("The broker does not tell sensitive values."));
    if (!entry.value)
        return Cell::unknown(ConfigView::tr("Not set."));
    return entry.isDefault ? Cell::mono(*entry.value) : Cell::mono(*entry.value).asStrong();
}

Cell defaultCell(const ConfigEntry &entry)
{
    if (entry.isSensitive)
        return Cell::unknown(ConfigView::tr("The broker does not tell sensitive values."));
    if (!entry.defaultValue)
        return Cell::unknown(ConfigView::tr("It has no default, or the broker does not tell."));
    return Cell::mono(*entry.defaultValue).withTone(Tone::Muted);
}

} // namespace

ConfigView::ConfigView(const QString &onlySet, std::function<bool(const ConfigEntry &)> counts, QWidget *parent)
    : QWidget(parent)
    , m_counts(std::move(counts))
    , m_onlySet(new QCheckBox(onlySet))
    , m_filter(new FilterRow(tr("Filter settings")))
    , m_table(new DataTable(tr("Settings")))
{
    std::vector<Column<Row>> columns{
        {.id = u"key"_s, .title = tr("Key"), .width = 320, .searched = true, .cell = [](const Row &r) { return Cell::mono(r.entry.name); },
         .less = ascending([](const Row &r) { return r.entry.name; })},
        {.id = u"value"_s, .title = tr("Value"), .width = 260, .stretch = true, .searched = true,
         .cell = [](const Row &r) { return valueCell(r.entry); }},
        {.id = u"default"_s, .title = tr("Default"), .width = 220, .cell = [](const Row &r) { return defaultCell(r.entry); }},
        {.id = u"source"_s, .title = tr("Source"), .width = 190,
         .cell = [](const Row &r) { return Cell::plain(sourceText(r.entry.source)); },
         .less = ascending([](const Row &r) { return int(r.entry.source); })},
    };
    m_model = new SnapshotTableModel<Row>(std::move(columns), [](const Row &r) { return r.entry.name; }, this);
    m_table->setEdgeToEdge(true);
    m_table->setModel(m_model);
    m_table->sortBy(u"key"_s, Qt::AscendingOrder);
    m_filter->attach(m_table, m_model);
    m_filter->addCheck(m_onlySet);
    connect(m_filter, &FilterRow::textChanged, m_model, [this](const QString &text) { m_model->setFilterText(text); });
    connect(m_onlySet, &QCheckBox::toggled, this, [this](bool only) {
        if (only)
            m_model->setFilter([counts = m_counts](const Row &r) { return counts(r.entry); });
        else
            m_model->setFilter(nullptr);
    });
    connect(m_table, &DataTable::exportReady, this, &ConfigView::exportReady);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::headingGap, 0, 0); // below the line of the tabs
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    showLoading();
}

void ConfigView::showLoading()
{
    m_model->setRows(std::vector<Row>());
    m_table->emptyState()->showLoading(tr("Loading settings"), tr("waiting for the broker"));
}

void ConfigView::showEntries(const std::vector<ConfigEntry> &entries)
{
    std::vector<Row> rows;
    rows.reserve(entries.size());
    for (const ConfigEntry &entry : entries)
        rows.push_back({entry});
    m_table->emptyState()->showNoMatch(tr("No setting matches"), tr("Clear the filter, or show those that nobody set too."));
    m_model->setRows(std::move(rows));
}

void ConfigView::showError(const Error &error)
{
    m_model->setRows(std::vector<Row>());
    m_table->emptyState()->showError(tr("The settings could not be read"), error);
}

int ConfigView::entryCount() const
{
    return m_model->totalRows();
}

void ConfigView::focusFilter()
{
    m_filter->field()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace brokerscope::ui
