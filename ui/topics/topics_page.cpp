// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/topics_page.h"

#include "core/changes/change_runner.h"
#include "core/cluster/connected_cluster.h"
#include "ui/kit/format.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/filter_field.h"
#include "ui/kit/widgets/filter_row.h"
#include "ui/kit/widgets/message_area.h"
#include "ui/kit/widgets/page_header.h"
#include "ui/topics/create_topic_dialog.h"
#include "ui/topics/delete_topic_dialog.h"
#include "ui/topics/topic_columns.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

TopicsPage::TopicsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Topics")))
    , m_messages(new MessageArea)
    , m_filter(new FilterRow(tr("Filter topics")))
    , m_showInternal(new QCheckBox(tr("Show &internal topics")))
    , m_table(new DataTable(tr("Topics")))
    , m_model(new SnapshotTableModel<TopicRow>(topicColumns(), [](const TopicRow &r) { return r.name; }, this))
    , m_create(new QAction(icon(u"plus"_s), tr("&Create Topic…"), this))
    , m_delete(new QAction(icon(u"trash"_s), tr("&Delete Topic…"), this))
{
    m_create->setObjectName(u"topics.create"_s);
    m_delete->setObjectName(u"topics.delete"_s);
    connect(m_create, &QAction::triggered, this, &TopicsPage::createTopic);
    connect(m_delete, &QAction::triggered, this, &TopicsPage::deleteSelected);

    m_header->setCrumbs({{context.cluster->profile().name, u"overview"_s}, {tr("Topics"), {}}});
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &page) { this->context().navigator->go({page, {}, {}}); });
    auto *create = makeButton(tr("Create topic"), u"plus"_s, WidgetRole::Primary);
    create->setObjectName(u"topics.createButton"_s);
    connect(create, &QPushButton::clicked, this, &TopicsPage::createTopic);
    const QString lock = context.changes ? context.changes->lockReason() : tr("No change can be made: the journal is not open.");
    setDisabledReason(create, lock);
    setDisabledReason(m_create, lock);
    m_header->addButton(create);

    m_table->setObjectName(u"topics.table"_s);
    m_table->setEdgeToEdge(true);
    m_table->setModel(m_model);
    m_table->sortBy(u"name"_s, Qt::AscendingOrder);
    m_table->emptyState()->showLoading(tr("Loading topics"), tr("waiting for the cluster's metadata"));
    m_filter->attach(m_table, m_model);
    m_filter->addCheck(m_showInternal);
    connect(m_filter, &FilterRow::textChanged, m_model, [this](const QString &text) { m_model->setFilterText(text); });
    connect(m_showInternal, &QCheckBox::toggled, this, &TopicsPage::updateFilter);
    updateFilter();
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        if (const TopicRow *row = m_model->rowAt(index))
            this->context().navigator->go({u"topic"_s, row->name, {}});
    });
    connect(m_table, &DataTable::rowMenu, this, [this](QMenu *menu, const QModelIndex &index) {
        const QString name = m_model->rowAt(index) ? m_model->rowAt(index)->name : QString();
        menu->addAction(icon(u"topic"_s), tr("&Open"), this, [this, name] { this->context().navigator->go({u"topic"_s, name, {}}); });
        menu->addAction(icon(u"open"_s), tr("Open in New &Window"), this, [this, name] { this->context().navigator->openWindow({u"topic"_s, name, {}}); });
        menu->addAction(icon(u"message"_s), tr("Show &messages"), this, [this, name] { this->context().navigator->go({u"messages"_s, name, {}}); });
    });
    connect(m_table, &DataTable::dangerousMenu, this, [this](QMenu *menu) {
        menu->addAction(m_delete);
        setDangerous(m_delete);
    });
    connect(m_table, &DataTable::exportReady, this, [this](const QByteArray &content, const QString &suffix) {
        this->context().navigator->saveFile(u"topics."_s + suffix, content);
    });

    const auto updateDelete = [this, lock] {
        setDisabledReason(m_delete, !lock.isEmpty() ? lock : m_table->currentKey().isEmpty() ? tr("Select the topic first.") : QString());
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, updateDelete);
    connect(m_model, &TableModel::rowsShown, this, updateDelete);
    updateDelete();

    m_messages->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::cardGap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
}

void TopicsPage::updateFilter()
{
    if (m_showInternal->isChecked())
        m_model->setFilter(nullptr);
    else
        m_model->setFilter([](const TopicRow &row) { return !row.isInternal && !row.name.startsWith(u'_'); });
}

bool TopicsPage::focusFilter()
{
    m_filter->field()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool TopicsPage::hasLiveData() const
{
    return m_model->rowCount() > 0;
}

QString TopicsPage::summary() const
{
    qint64 partitions = 0;
    qint64 messages = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        partitions += m_model->rowAt(row).partitions;
        messages += std::max<qint64>(0, m_model->rowAt(row).messages);
    }
    return u"%1 of %2 topics, %3 partitions, %4 messages"_s.arg(m_model->rowCount()).arg(m_model->totalRows()).arg(partitions).arg(messages);
}

void TopicsPage::updateContent()
{
    const auto &topics = snapshot()->topics;
    m_header->showAge(topics);
    m_messages->setMessage(u"stale"_s, topics.isStale(), Tone::Warning, tr("The list is not fresh."), topics.isStale() ? topics.error->message : QString());
    if (!topics.data && topics.error)
        m_table->emptyState()->showError(tr("The topics could not be listed"), *topics.error);
    else if (topics.data && topics.data->topicCount() == 0)
        m_table->emptyState()->showNothing(u"topic"_s, tr("No topics yet"), tr("Create the first one; it takes a second."));
    else if (topics.data)
        m_table->emptyState()->showNoMatch(tr("No topic matches"), tr("Clear the filter, or show internal topics."));
    m_model->setMaker([snapshot = snapshot(), lags = context().cluster->lagHistory().topics()] { return topicRows(*snapshot, lags); });
}

void TopicsPage::createTopic()
{
    auto *dialog = new CreateTopicDialog(context(), snapshot(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TopicsPage::deleteSelected()
{
    const QString name = m_table->currentKey();
    if (name.isEmpty())
        return;
    auto *dialog = new DeleteTopicDialog(context(), name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace brokerscope::ui
