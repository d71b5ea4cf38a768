// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/local/config_form.h"

#include "ui/kit/table/data_table.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/filter_field.h"
#include "ui/kit/widgets/filter_row.h"
#include "ui/kit/widgets/lines.h"
#include "ui/local/config_details.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

using local::ConfigRow;
using Source = local::ConfigRow::Source;

namespace {

Cell valueCell(const ConfigRow &row)
{
    if (!row.value)
        return Cell::unknown(row.fixedReason.isEmpty() ? ConfigForm::tr("Not set.") : row.fixedReason);
    if (row.value->isEmpty())
        return Cell::plain(ConfigForm::tr("empty")).withTone(Tone::Muted);
    Cell cell = Cell::mono(row.isSecret() ? u"••••"_s : *row.value);
    if (row.objection.weight == local::ConfigObjection::Weight::Error)
        return std::move(cell).withTone(Tone::Error).withIcon(u"error"_s).withToolTip(row.objection.text);
    if (row.objection.weight == local::ConfigObjection::Weight::Warning)
        return std::move(cell).withTone(Tone::Warning).withIcon(u"warning"_s).withToolTip(row.objection.text);
    return row.source == Source::ThisFile ? std::move(cell).asStrong() : row.source == Source::Default ? std::move(cell).withTone(Tone::Muted) : cell;
}

Cell defaultCell(const ConfigRow &row)
{
    if (!row.known || !row.known->defaultValue)
        return Cell::unknown(row.known ? ConfigForm::tr("It has no default.") : ConfigForm::tr("Nothing is known of this setting."));
    if (row.known->defaultValue->isEmpty())
        return Cell::plain(ConfigForm::tr("empty")).withTone(Tone::Muted);
    return Cell::mono(*row.known->defaultValue).withTone(Tone::Muted);
}

Cell sourceCell(const ConfigRow &row)
{
    if (!row.fixedReason.isEmpty())
        return Cell::plain(ConfigForm::tr("fixed")).withTone(Tone::Muted).withToolTip(row.fixedReason);
    if (row.source == Source::None)
        return Cell::unknown(ConfigForm::tr("Not set."));
    Cell cell = Cell::plain(local::config::sourceText(row.source));
    return row.source == Source::ThisFile ? std::move(cell).asStrong() : row.source == Source::Default ? std::move(cell).withTone(Tone::Muted) : cell;
}

bool isDynamic(const ConfigRow &row)
{
    return row.known && row.known->update != local::ConfigKey::Update::ReadOnly;
}

Cell restartCell(const ConfigRow &row)
{
    if (!row.known)
        return Cell::unknown(ConfigForm::tr("Nothing is known of this setting."));
    if (isDynamic(row))
        return Cell::plain(ConfigForm::tr("dynamic")).withTone(Tone::Muted).withToolTip(ConfigForm::tr("Kafka’s own tools can change it while the broker runs."));
    return Cell::plain(ConfigForm::tr("restart")).withTone(Tone::Muted);
}

} // namespace

ConfigForm::ConfigForm(QWidget *parent)
    : QWidget(parent)
    , m_filter(new FilterRow(tr("Filter settings")))
    , m_table(new DataTable(tr("Settings")))
    , m_details(new ConfigDetails)
{
    std::vector<Column<ConfigRow>> columns{
        {.id = u"key"_s, .title = tr("Key"), .width = 300, .searched = true, .cell = [](const ConfigRow &r) { return Cell::mono(r.key); },
         .less = ascending([](const ConfigRow &r) { return r.key; })},
        {.id = u"value"_s, .title = tr("Value"), .width = 130, .stretch = true, .searched = true, .cell = valueCell},
        {.id = u"default"_s, .title = tr("Default"), .width = 140, .cell = defaultCell},
        {.id = u"change"_s, .title = tr("Change"), .width = 84, .cell = restartCell, .less = ascending(isDynamic)},
        {.id = u"source"_s, .title = tr("From"), .width = 110, .cell = sourceCell, .less = ascending([](const ConfigRow &r) { return int(r.source); })},
    };
    m_model = new SnapshotTableModel<ConfigRow>(std::move(columns), [](const ConfigRow &r) { return r.key; }, this);
    m_table->setObjectName(u"config.table"_s);
    m_table->setEdgeToEdge(true);
    m_table->setModel(m_model);
    m_table->sortBy(u"key"_s, Qt::AscendingOrder);
    m_table->emptyState()->showNoMatch(tr("No setting matches"), tr("Clear the filter, or show those that keep their default, too."));
    auto *only = new QCheckBox(tr("&Only what was set"));
    only->setObjectName(u"config.onlySet"_s);
    m_filter->attach(m_table, m_model);
    m_filter->addCheck(only);
    connect(m_filter, &FilterRow::textChanged, m_model, [this](const QString &text) { m_model->setFilterText(text); });
    connect(only, &QCheckBox::toggled, this, [this](bool isOnly) {
        if (isOnly)
            m_model->setFilter([](const ConfigRow &r) { return r.source == Source::ThisFile || r.source == Source::AllBrokers; });
        else
            m_model->setFilter(nullptr);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConfigForm::showCurrent);
    connect(m_details, &ConfigDetails::valueChanged, this, &ConfigForm::valueChanged);

    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, metrics::headingGap, 0, 0); // below the line of the tabs
    left->setSpacing(0);
    left->addWidget(m_filter);
    left->addWidget(m_table, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left, 1);
    layout->addWidget(makeVerticalLine());
    layout->addWidget(m_details);
}

void ConfigForm::setFile(const local::LocalCluster &cluster, local::SettingsFile file)
{
    m_details->setFile(cluster, file);
    m_table->setCurrentIndex({});
    showCurrent();
}

void ConfigForm::setRows(std::vector<ConfigRow> rows)
{
    m_model->setRows(std::move(rows));
    showCurrent();
}

void ConfigForm::showCurrent()
{
    const ConfigRow *row = m_model->rowAt(m_table->currentIndex());
    if (row)
        m_details->showRow(*row);
    else
        m_details->showNothing();
}

void ConfigForm::focusFilter()
{
    m_filter->field()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace brokerscope::ui
