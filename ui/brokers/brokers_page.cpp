// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/brokers/brokers_page.h"

#include "core/base/clock.h"
#include "core/cluster/connected_cluster.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/filter_field.h"
#include "ui/kit/widgets/filter_row.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/page_header.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

BrokersPage::BrokersPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Brokers")))
    , m_problem(new MessageBar(Tone::Warning, {}, {}))
    , m_filter(new FilterRow(tr("Filter brokers")))
    , m_table(new DataTable(tr("Brokers")))
    , m_model(new SnapshotTableModel<BrokerRow>(brokerColumns(), [](const BrokerRow &r) { return QString::number(r.id); }, this))
{
    m_header->setCrumbs({{context.cluster->profile().name, u"overview"_s}, {tr("Brokers"), {}}});
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &page) { this->context().navigator->go({page, {}, {}}); });
    m_problem->hide();
    m_table->setObjectName(u"brokers.table"_s);
    m_table->setEdgeToEdge(true);
    m_table->setModel(m_model);
    m_table->sortBy(u"id"_s, Qt::AscendingOrder);
    m_table->emptyState()->showLoading(tr("Loading brokers"), tr("waiting for the cluster's metadata"));
    m_filter->attach(m_table, m_model);
    connect(m_filter, &FilterRow::textChanged, m_model, [this](const QString &text) { m_model->setFilterText(text); });
    connect(m_table, &DataTable::opened, this, &BrokersPage::openBroker);
    connect(m_table, &DataTable::rowMenu, this, [this](QMenu *menu, const QModelIndex &index) {
        const QString id = m_model->rowAt(index) ? QString::number(m_model->rowAt(index)->id) : QString();
        const auto go = [this, id](const QString &tab) { this->context().navigator->go({u"broker"_s, id, tab}); };
        menu->addAction(icon(u"broker"_s), tr("&Open"), this, [go] { go(u"partitions"_s); });
        menu->addAction(icon(u"open"_s), tr("Open in New &Window"), this, [this, id] { this->context().navigator->openWindow({u"broker"_s, id, {}}); });
        menu->addAction(icon(u"settings"_s), tr("&Configuration"), this, [go] { go(u"configuration"_s); });
    });
    connect(m_table, &DataTable::exportReady, this, [this](const QByteArray &content, const QString &suffix) {
        this->context().navigator->saveFile(u"brokers."_s + suffix, content);
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_problem);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
}

void BrokersPage::openBroker(const QModelIndex &index)
{
    if (const BrokerRow *row = m_model->rowAt(index))
        context().navigator->go({u"broker"_s, QString::number(row->id), {}});
}

bool BrokersPage::focusFilter()
{
    m_filter->field()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool BrokersPage::hasLiveData() const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->rowAt(row).state == BrokerRow::State::Answers)
            return true;
    return false;
}

QString BrokersPage::summary() const
{
    qint64 answering = 0;
    qint64 leaders = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        answering += m_model->rowAt(row).state == BrokerRow::State::Answers;
        leaders += m_model->rowAt(row).leaders;
    }
    return u"%1 brokers, %2 answer, %3 leaders"_s.arg(m_model->rowCount()).arg(answering).arg(leaders);
}

void BrokersPage::updateContent()
{
    const auto &brokers = snapshot()->brokers;
    m_header->showAge(brokers);
    m_problem->setVisible(brokers.isStale());
    if (brokers.isStale())
        m_problem->set(Tone::Warning, tr("The list is not fresh."), brokers.error->message);
    if (!brokers.data && brokers.error)
        m_table->emptyState()->showError(tr("The brokers could not be listed"), *brokers.error);
    else if (brokers.data)
        m_table->emptyState()->showNoMatch(tr("No broker matches"), tr("Clear the filter."));
    m_model->setMaker([snapshot = snapshot()] { return brokerRows(*snapshot, bootTimeMs()); });
}

} // namespace brokerscope::ui
