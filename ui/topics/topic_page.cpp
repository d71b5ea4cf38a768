// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/topic_page.h"

#include "core/changes/change_runner.h"
#include "core/cluster/connected_cluster.h"
#include "ui/kit/config/config_view.h"
#include "ui/kit/format.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/fact_strip.h"
#include "ui/kit/widgets/icon_label.h"
#include "ui/kit/widgets/message_area.h"
#include "ui/kit/widgets/page_header.h"
#include "ui/kit/widgets/panel.h"
#include "ui/kit/widgets/section_header.h"
#include "ui/kit/widgets/tab_row.h"
#include "ui/kit/widgets/tone_label.h"
#include "ui/topics/delete_topic_dialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

namespace {

enum Fact { Partitions, Replication, OutOfSync, Messages, Groups };

QWidget *makeLegend(const QString &icon, Tone tone, const QString &text)
{
    auto *legend = new QWidget;
    auto *layout = new QHBoxLayout(legend);
    layout->setContentsMargins(0, 0, metrics::controlGap, 0);
    layout->setSpacing(metrics::controlGap / 2);
    layout->addWidget(new IconLabel(icon, tone));
    layout->addWidget(new ToneLabel(text, FontRole::Caption, Tone::Muted));
    return legend;
}

} // namespace

TopicPage::TopicPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader({}))
    , m_messages(new MessageArea)
    , m_facts(new FactStrip({tr("Partitions"), tr("Replication Factor"), tr("Out of sync replicas"), tr("Messages"), tr("Consumer groups")}))
    , m_tabs(new TabRow(tr("Parts of the topic")))
    , m_partitions(new SnapshotTableModel<PartitionRow>(partitionColumns(), [](const PartitionRow &r) { return QString::number(r.partition); }, this))
    , m_groups(new SnapshotTableModel<TopicGroupRow>(topicGroupColumns(), [](const TopicGroupRow &r) { return r.group; }, this))
    , m_partitionHeading(new SectionHeader(tr("Partitions")))
    , m_groupHeading(new SectionHeader(tr("Consumers")))
    , m_partitionTable(makeTable(u"partitions"_s, tr("Partitions"), m_partitions))
    , m_readers(makeGroupTable(u"readers"_s))
    , m_groupTable(makeGroupTable(u"groups"_s))
    , m_settings(new ConfigView(tr("&Only overridden"), [](const ConfigEntry &e) { return e.source == ConfigEntry::Source::DynamicTopic; }))
{
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &page) { this->context().navigator->go({page, {}, {}}); });
    auto *messages = makeButton(tr("Show messages"), u"message"_s, WidgetRole::Primary);
    messages->setObjectName(u"topic.messages"_s);
    connect(messages, &QPushButton::clicked, this, [this] { this->context().navigator->go({u"messages"_s, m_location.object, {}}); });
    if (!context.cluster->profile().zookeeper.isEmpty()) {
        auto *znode = makeButton(tr("Show in ZooKeeper"), u"zookeeper"_s, WidgetRole::Flat);
        connect(znode, &QPushButton::clicked, this, [this] {
            this->context().navigator->go({u"zookeeper"_s, u"/brokers/topics/"_s + m_location.object, {}});
        });
        m_header->addButton(znode);
    }
    m_header->addButton(messages);
    auto *remove = makeButton(tr("Delete topic…"), u"trash"_s, WidgetRole::Flat);
    connect(remove, &QPushButton::clicked, this, [this] {
        auto *dialog = new DeleteTopicDialog(this->context(), m_location.object, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    setDisabledReason(remove, context.changes ? context.changes->lockReason() : tr("No change can be made: the journal is not open."));
    m_header->addButton(remove);

    m_partitionTable->sortBy(u"partition"_s, Qt::AscendingOrder);
    connect(m_partitionTable, &DataTable::linkClicked, this, [this](const QModelIndex &index) {
        if (const PartitionRow *row = m_partitions->rowAt(index))
            this->context().navigator->go({u"broker"_s, QString::number(row->leader), {}});
    });
    connect(m_partitions, &TableModel::rowsShown, this, [this] { m_partitionHeading->setNote(format::count(m_partitions->rowCount())); });
    connect(m_groups, &TableModel::rowsShown, this, [this] { m_groupHeading->setNote(format::count(m_groups->rowCount())); });
    m_tabs->add(u"overview"_s, tr("Overview"), makeOverview());
    m_groupTable->setEdgeToEdge(true);
    m_tabs->add(u"consumers"_s, tr("Consumers"), m_groupTable);
    m_settings->table()->setObjectName(u"topic.settings"_s);
    connect(m_settings, &ConfigView::exportReady, this, [this](const QByteArray &content, const QString &suffix) {
        this->context().navigator->saveFile(m_location.object + u"-settings."_s + suffix, content);
    });
    m_tabs->add(u"settings"_s, tr("Settings"), m_settings);
    connect(m_tabs, &TabRow::currentChanged, this, [this](const QString &tab) {
        if (tab == "settings"_L1)
            askSettings();
        Q_EMIT locationChanged();
    });

    m_messages->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::cardGap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addWidget(m_tabs, 1);
}

QWidget *TopicPage::makeOverview()
{
    m_partitionHeading->addWidget(makeLegend(u"leader"_s, Tone::Muted, tr("leader")));
    m_partitionHeading->addWidget(makeLegend(u"out-of-sync"_s, Tone::Warning, tr("out of sync")));
    m_partitionHeading->addWidget(new ToneLabel(tr("first: preferred leader"), FontRole::Caption, Tone::Muted));
    auto *overview = new QWidget;
    auto *layout = new QVBoxLayout(overview);
    layout->setContentsMargins(metrics::pageMargin, metrics::cardGap, metrics::pageMargin, metrics::pageBottom);
    layout->setSpacing(metrics::cardGap);
    layout->addWidget(m_facts);
    layout->addWidget(m_partitionHeading);
    layout->addWidget(Panel::around(m_partitionTable), 3);
    layout->addWidget(m_groupHeading);
    layout->addWidget(Panel::around(m_readers), 2);
    return overview;
}

DataTable *TopicPage::makeTable(const QString &name, const QString &title, TableModel *model)
{
    auto *table = new DataTable(title);
    table->setObjectName(u"topic."_s + name);
    table->setModel(model);
    table->emptyState()->showLoading(tr("Loading"), tr("waiting for the cluster's metadata"));
    connect(table, &DataTable::exportReady, this, [this, name](const QByteArray &content, const QString &suffix) {
        context().navigator->saveFile(m_location.object + u'-' + name + u'.' + suffix, content);
    });
    return table;
}

DataTable *TopicPage::makeGroupTable(const QString &name)
{
    DataTable *table = makeTable(name, tr("Consumers"), m_groups);
    table->sortBy(u"group"_s, Qt::AscendingOrder);
    connect(table, &DataTable::opened, this, [this](const QModelIndex &index) {
        if (const TopicGroupRow *row = m_groups->rowAt(index))
            context().navigator->go({u"group"_s, row->group, {}});
    });
    return table;
}

void TopicPage::showLocation(const Location &location)
{
    m_header->setTitle(location.object);
    m_header->setCrumbs({{context().cluster->profile().name, u"overview"_s}, {tr("Topics"), u"topics"_s}, {location.object, {}}});
    m_tabs->setCurrentId(location.tab);
    Page::showLocation(location);
    if (m_tabs->currentId() == "settings"_L1)
        askSettings();
}

Location TopicPage::location() const
{
    return {u"topic"_s, m_location.object, m_tabs->currentId()};
}

void TopicPage::askSettings()
{
    const QString topic = m_location.object;
    if (m_settingsOf == topic)
        return;
    m_settingsOf = topic;
    m_settings->showLoading();
    async::deliver(context().cluster->session()->kafka()->describeTopicConfig(topic), this,
                   [this, topic](const Result<std::vector<ConfigEntry>> &config) {
                       if (topic != m_settingsOf)
                           return; // another topic is shown now
                       if (!config) {
                           m_settingsOf.clear();
                           m_settings->showError(config.error());
                           return;
                       }
                       m_settings->showEntries(*config);
                   });
}

bool TopicPage::hasLiveData() const
{
    return m_partitions->rowCount() > 0;
}

QString TopicPage::summary() const
{
    return u"topic %1: %2 partitions, %3 groups"_s.arg(m_location.object).arg(m_partitions->rowCount()).arg(m_groups->rowCount());
}

void TopicPage::updateContent()
{
    const auto &topics = snapshot()->topics;
    m_header->showAge(topics);
    const bool isGone = topics.data && topics.data->findTopic(m_location.object) == kNoIndex;
    m_messages->setMessage(u"gone"_s, isGone, Tone::Warning, tr("This topic does not exist any more."), tr("It was deleted, or the name is not quite right."));
    m_messages->setMessage(u"stale"_s, topics.isStale(), Tone::Warning, tr("What is shown is not fresh."), topics.isStale() ? topics.error->message : QString());
    if (isGone)
        m_partitionTable->emptyState()->showNothing(u"topic"_s, tr("No such topic"), tr("Go back to the list of topics."));
    if (snapshot()->lags.data)
        for (const DataTable *table : {m_readers, m_groupTable})
            table->emptyState()->showNothing(u"group"_s, tr("No group reads this topic"), tr("Groups that commit offsets for it, or own a partition, stand here."));
    m_partitions->setMaker([snapshot = snapshot(), topic = m_location.object] { return partitionRows(*snapshot, topic); });
    const QString topic = m_location.object;
    m_groups->setMaker([snapshot = snapshot(), topic, trends = topicGroupTrends(context().cluster->lagHistory(), *snapshot(), topic)] {
        return topicGroupRows(*snapshot, topic, trends);
    });
    showFacts();
}

void TopicPage::showFacts()
{
    const ClusterSnapshot &s = *snapshot();
    const TopicIndex t = s.topics.data ? s.topics.data->findTopic(m_location.object) : kNoIndex;
    if (t == kNoIndex) {
        for (const Fact fact : {Partitions, Replication, OutOfSync, Messages, Groups})
            m_facts->setUnknown(fact, tr("The topic is not known."));
        return;
    }
    const TopicTable &topics = *s.topics.data;
    m_facts->setFact(Partitions, format::count(topics.partitionCount(t)));
    m_facts->setFact(Replication, format::count(topics.replicationFactor(t)));
    const quint32 under = topics.underReplicatedCount(t);
    m_facts->setFact(OutOfSync, under == 0 ? tr("none") : tr("in %n partition(s)", nullptr, int(under)), {}, under == 0 ? Tone::Normal : Tone::Warning);
    const TopicIndex o = s.offsets.data ? s.offsets.data->topics()->findTopic(m_location.object) : kNoIndex;
    if (o == kNoIndex) {
        m_facts->setUnknown(Messages, tr("Not asked yet."));
    } else {
        const OffsetTable::Sum sum = s.offsets.data->topicRecords(o);
        if (sum.isUnknown)
            m_facts->setUnknown(Messages, tr("No partition's leader answered."));
        else
            m_facts->setFact(Messages, sum.isComplete ? format::count(sum.value) : format::atLeast(format::count(sum.value)));
    }
    if (!s.lags.data)
        m_facts->setUnknown(Groups, tr("Not asked yet."));
    else
        m_facts->setFact(Groups, format::count(qint64(topicGroupRows(s, m_location.object).size())));
}

} // namespace brokerscope::ui
