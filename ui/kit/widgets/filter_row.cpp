// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/widgets/filter_row.h"

#include "ui/kit/format.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/table/table_model.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/filter_field.h"
#include "ui/kit/widgets/tone_label.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

FilterRow::FilterRow(const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_field(new FilterField(placeholder))
    , m_checks(new QHBoxLayout)
    , m_batch(new QHBoxLayout)
    , m_selected(new ToneLabel(QString(), FontRole::Body, Tone::Muted))
    , m_columns(makeIconButton(u"columns"_s, tr("Choose columns")))
    , m_export(makeIconButton(u"export"_s, tr("Export the list")))
    , m_lastStop(m_field)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 12);
    layout->setSpacing(metrics::controlGap);
    m_checks->setSpacing(metrics::controlGap);
    m_batch->setSpacing(metrics::controlGap);
    layout->addWidget(m_field, 2);
    layout->addLayout(m_checks);
    layout->addStretch(1);
    layout->addWidget(m_selected);
    layout->addLayout(m_batch);
    layout->addWidget(m_columns);
    layout->addWidget(m_export);
    m_columns->hide();
    m_export->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_field, &QLineEdit::textChanged, this, &FilterRow::textChanged);
}

void FilterRow::attach(DataTable *table, TableModel *model)
{
    m_table = table;
    m_model = model;
    connect(model, &TableModel::rowsShown, this, &FilterRow::updateCounts);
    if (table->selectionModel())
        connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FilterRow::updateCounts);
    m_columns->show();
    m_export->show();
    // Made anew each time: what is shown may have changed.
    const auto popUp = [](QToolButton *button, QMenu *menu) {
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    };
    connect(m_columns, &QToolButton::clicked, this, [this, popUp] { popUp(m_columns, m_table->makeColumnMenu(m_table)); });
    connect(m_export, &QToolButton::clicked, this, [this, popUp] { popUp(m_export, m_table->makeExportMenu(m_table)); });
    updateCounts();
}

void FilterRow::addCheck(QWidget *widget)
{
    m_checks->addWidget(widget);
    setTabOrder(m_lastStop, widget);
    m_lastStop = widget;
}

void FilterRow::addBatch(QWidget *widget)
{
    m_batch->addWidget(widget);
    setTabOrder(m_lastStop, widget);
    m_lastStop = widget;
}

void FilterRow::updateCounts()
{
    if (!m_model)
        return;
    m_field->setCount(m_model->rowCount(), m_model->totalRows());
    const qsizetype selected = m_table->selectionModel() ? m_table->selectionModel()->selectedRows().size() : 0;
    m_selected->setText(selected > 1 ? tr("%1 selected").arg(format::count(selected)) : QString());
}

} // namespace brokerscope::ui
