// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/brokers/broker_page.h"

#include "core/base/clock.h"
#include "core/cluster/connected_cluster.h"
#include "ui/brokers/broker_row.h"
#include "ui/kit/config/config_view.h"
#include "ui/kit/format.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/badge.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/fact_strip.h"
#include "ui/kit/widgets/filter_field.h"
#include "ui/kit/widgets/filter_row.h"
#include "ui/kit/widgets/message_bar.h"
#include "ui/kit/widgets/page_header.h"
#include "ui/kit/widgets/tab_row.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

const QString kPartitionsTab = u"partitions"_s;
const QString kConfigurationTab = u"configuration"_s;

enum Fact { Address, Rack, Leads, Follows, OutOfSync, LeaderSkew, Answer };

} // namespace

BrokerPage::BrokerPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader({}))
    , m_controller(new Badge(tr("controller"), Tone::Info, u"controller"_s))
    , m_state(new Badge({}))
    , m_problem(new MessageBar(Tone::Warning, {}, {}))
    , m_facts(new FactStrip({tr("Host:port"), tr("Rack"), tr("Leads"), tr("Follows"), tr("Out of sync replicas"), tr("Leader skew"), tr("Last answer")}))
    , m_tabs(new TabRow(tr("Parts of the broker")))
    , m_partitions(new SnapshotTableModel<BrokerPartitionRow>(brokerPartitionColumns(), &BrokerPartitionRow::name, this))
    , m_configuration(new ConfigView(tr("&Only what was set"), [](const ConfigEntry &e) { return !e.isDefault; }))
{
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &page) { this->context().navigator->go({page, {}, {}}); });
    m_header->addBadge(m_state);
    m_header->addBadge(m_controller);
    if (!context.cluster->profile().zookeeper.isEmpty()) {
        auto *znode = makeButton(tr("Show in ZooKeeper"), u"zookeeper"_s, WidgetRole::Flat);
        connect(znode, &QPushButton::clicked, this, [this] {
            this->context().navigator->go({u"zookeeper"_s, u"/brokers/ids/"_s + m_location.object, {}});
        });
        m_header->addButton(znode);
    }
    m_controller->hide();
    m_problem->hide();
    m_tabs->add(kPartitionsTab, tr("Partitions"), makePartitions());
    m_tabs->add(kConfigurationTab, tr("Configuration"), m_configuration);
    m_configuration->table()->setObjectName(u"broker.configuration"_s);
    connect(m_configuration, &ConfigView::exportReady, this, [this](const QByteArray &content, const QString &suffix) {
        this->context().navigator->saveFile(u"broker-%1-configuration.%2"_s.arg(m_location.object, suffix), content);
    });
    connect(m_tabs, &TabRow::currentChanged, this, [this](const QString &tab) {
        if (tab == kConfigurationTab)
            askConfiguration();
        Q_EMIT locationChanged();
    });

    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::cardGap);
    top->setSpacing(metrics::cardGap);
    top->addWidget(m_problem);
    top->addWidget(m_facts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
}

QWidget *BrokerPage::makePartitions()
{
    m_filter = new FilterRow(tr("Filter partitions"));
    m_onlyLed = new QCheckBox(tr("Only what it &leads"));
    m_partitionTable = new DataTable(tr("Partitions of the broker"));
    m_partitionTable->setObjectName(u"broker.partitions"_s);
    m_partitionTable->setEdgeToEdge(true);
    m_partitionTable->setModel(m_partitions);
    m_partitionTable->sortBy(u"partition"_s, Qt::AscendingOrder);
    m_partitionTable->emptyState()->showLoading(tr("Loading"), tr("waiting for the cluster's metadata"));
    m_filter->attach(m_partitionTable, m_partitions);
    m_filter->addCheck(m_onlyLed);
    connect(m_filter, &FilterRow::textChanged, m_partitions, [this](const QString &text) { m_partitions->setFilterText(text); });
    connect(m_onlyLed, &QCheckBox::toggled, this, [this](bool only) {
        if (only)
            m_partitions->setFilter([](const BrokerPartitionRow &r) { return r.role == BrokerPartitionRow::Role::Leads; });
        else
            m_partitions->setFilter(nullptr);
    });
    connect(m_partitionTable, &DataTable::opened, this, [this](const QModelIndex &index) {
        if (const BrokerPartitionRow *row = m_partitions->rowAt(index))
            context().navigator->go({u"topic"_s, row->topic, {}});
    });
    connect(m_partitionTable, &DataTable::linkClicked, this, [this](const QModelIndex &index) {
        if (const BrokerPartitionRow *row = m_partitions->rowAt(index))
            context().navigator->go({u"broker"_s, QString::number(row->leader), {}});
    });
    connect(m_partitionTable, &DataTable::exportReady, this, [this](const QByteArray &content, const QString &suffix) {
        context().navigator->saveFile(u"broker-%1-partitions.%2"_s.arg(m_location.object, suffix), content);
    });
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, metrics::headingGap, 0, 0); // below the line of the tabs
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_partitionTable, 1);
    return page;
}

void BrokerPage::showLocation(const Location &location)
{
    const QString title = tr("Broker %1").arg(location.object);
    m_header->setTitle(title);
    m_header->setCrumbs({{context().cluster->profile().name, u"overview"_s}, {tr("Brokers"), u"brokers"_s}, {title, {}}});
    m_tabs->setCurrentId(location.tab);
    Page::showLocation(location);
    if (m_tabs->currentId() == kConfigurationTab)
        askConfiguration();
}

Location BrokerPage::location() const
{
    return {u"broker"_s, m_location.object, m_tabs->currentId()};
}

bool BrokerPage::focusFilter()
{
    if (m_tabs->currentId() == kConfigurationTab)
        m_configuration->focusFilter();
    else
        m_filter->field()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void BrokerPage::askConfiguration()
{
    const QString broker = m_location.object;
    if (m_configurationOf == broker)
        return;
    m_configurationOf = broker;
    m_configuration->showLoading();
    async::deliver(context().cluster->session()->kafka()->describeBrokerConfig(brokerId()), this,
                   [this, broker](const Result<std::vector<ConfigEntry>> &config) {
                       if (broker != m_configurationOf)
                           return; // another broker is shown now
                       if (config) {
                           m_configuration->showEntries(*config);
                       } else {
                           m_configurationOf.clear(); // asked again when the tab is opened again
                           m_configuration->showError(config.error());
                       }
                   });
}

bool BrokerPage::hasLiveData() const
{
    return m_tabs->currentId() == kConfigurationTab ? m_configuration->entryCount() > 0 : m_partitions->rowCount() > 0;
}

QString BrokerPage::summary() const
{
    if (m_tabs->currentId() == kConfigurationTab)
        return u"broker %1: %2 settings"_s.arg(m_location.object).arg(m_configuration->entryCount());
    return u"broker %1: %2 partitions"_s.arg(m_location.object).arg(m_partitions->totalRows());
}

void BrokerPage::updateContent()
{
    m_header->showAge(snapshot()->brokers);
    using Row = std::optional<BrokerRow>;
    auto work = [snapshot = snapshot(), id = brokerId()]() -> Result<Row> {
        for (const BrokerRow &row : brokerRows(*snapshot, bootTimeMs()))
            if (row.id == id)
                return Row(row);
        return Row();
    };
    async::deliver(async::runOnPool(QThreadPool::globalInstance(), std::move(work)), this, [this, id = brokerId()](const Result<Row> &row) {
        if (row && id == brokerId())
            showBroker(*row);
    });
    m_partitions->setMaker([snapshot = snapshot(), id = brokerId()] { return brokerPartitionRows(*snapshot, id); });
    if (snapshot()->topics.data) {
        m_partitionTable->emptyState()->showNothing(u"partition"_s, tr("No partition here"),
                                                    tr("No replica is assigned to this broker, or the filter hides them all."));
    }
}

void BrokerPage::showBroker(const std::optional<BrokerRow> &row)
{
    const bool isKnown = row.has_value();
    m_problem->setVisible(!isKnown || row->state == BrokerRow::State::Silent || row->state == BrokerRow::State::NotListed);
    m_controller->setVisible(isKnown && row->isController);
    m_state->setVisible(isKnown);
    if (!isKnown) {
        m_problem->set(Tone::Warning, tr("The cluster knows no such broker."), tr("Go back to the list of brokers."));
        for (const Fact fact : {Address, Rack, Leads, Follows, OutOfSync, LeaderSkew, Answer})
            m_facts->setUnknown(fact, tr("The cluster knows no such broker."));
        return;
    }
    const Cell state = brokerStateCell(*row);
    m_state->set(state.text, state.tone, state.icon);
    if (row->state == BrokerRow::State::Silent)
        m_problem->set(Tone::Warning, tr("The broker does not answer."), row->reason);
    else if (row->state == BrokerRow::State::NotListed)
        m_problem->set(Tone::Error, tr("The cluster does not list this broker."), tr("It is down, or it was taken away; its replicas are out of sync."));
    const auto fact = [this](Fact index, const Cell &cell) {
        if (cell.tone == Tone::Faint)
            m_facts->setUnknown(index, cell.toolTip);
        else
            m_facts->setFact(index, cell.text, cell.toolTip, cell.tone);
    };
    const QString notListed = tr("The cluster does not list this broker.");
    fact(Address, row->host.isNull() ? Cell::unknown(notListed) : Cell::plain(row->address()));
    fact(Rack, row->rack.isNull() ? Cell::unknown(tr("The client library does not tell; broker.rack stands in the configuration.")) : Cell::plain(row->rack));
    const auto count = [&](qint64 value) { return row->isCounted ? Cell::count(value) : Cell::unknown(tr("The topics are not known yet.")); };
    fact(Leads, count(row->leaders));
    fact(Follows, count(row->partitions - row->leaders));
    fact(OutOfSync, row->outOfSync > 0 ? count(row->outOfSync).withTone(Tone::Warning) : count(row->outOfSync));
    fact(LeaderSkew, leaderSkewCell(*row));
    fact(Answer, brokerAnswerCell(*row));
}

} // namespace brokerscope::ui
