// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/groups_page.h"

#include "core/cluster/connected_cluster.h"
#include "ui/groups/group_columns.h"
#include "ui/groups/group_trends.h"
#include "ui/kit/format.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/metrics.h"
#include "ui/kit/widgets/empty_state.h"
#include "ui/kit/widgets/filter_field.h"
#include "ui/kit/widgets/filter_row.h"
#include "ui/kit/widgets/message_area.h"
#include "ui/kit/widgets/page_header.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace brokerscope::ui {

GroupsPage::GroupsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Consumer Groups")))
    , m_messages(new MessageArea)
    , m_filter(new FilterRow(tr("Filter groups")))
    , m_table(new DataTable(tr("Consumer Groups")))
    , m_model(new SnapshotTableModel<GroupRow>(groupColumns(), [](const GroupRow &r) { return r.id; }, this))
{
    m_header->setCrumbs({{context.cluster->profile().name, u"overview"_s}, {tr("Consumer Groups"), {}}});
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &page) { this->context().navigator->go({page, {}, {}}); });
    m_header->showRefresh(int(context.cluster->monitor()->rhythm().offsets.count()));
    connect(m_header, &PageHeader::refreshNow, this, [this] { this->context().cluster->monitor()->refreshNow(); });
    connect(m_header, &PageHeader::refreshChanged, this, [this](int ms) {
        const std::chrono::milliseconds interval(ms);
        this->context().cluster->monitor()->setRhythm({interval, interval, interval});
    });
    m_table->setObjectName(u"groups.table"_s);
    m_table->setEdgeToEdge(true);
    m_table->setModel(m_model);
    m_table->sortBy(u"id"_s, Qt::AscendingOrder);
    m_table->emptyState()->showLoading(tr("Loading consumer groups"), tr("waiting for the coordinators"));
    m_filter->attach(m_table, m_model);
    connect(m_filter, &FilterRow::textChanged, m_model, [this](const QString &text) { m_model->setFilterText(text); });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        if (const GroupRow *row = m_model->rowAt(index))
            this->context().navigator->go({u"group"_s, row->id, {}});
    });
    connect(m_table, &DataTable::rowMenu, this, [this](QMenu *menu, const QModelIndex &index) {
        const QString id = m_model->rowAt(index) ? m_model->rowAt(index)->id : QString();
        menu->addAction(icon(u"group"_s), tr("&Open"), this, [this, id] { this->context().navigator->go({u"group"_s, id, {}}); });
        menu->addAction(icon(u"open"_s), tr("Open in &New Window"), this, [this, id] { this->context().navigator->openWindow({u"group"_s, id, {}}); });
        menu->addAction(icon(u"diagnosis"_s), tr("&Why is it not moving?"), this,
                        [this, id] { this->context().navigator->go({u"group"_s, id, u"diagnosis"_s}); });
    });
    connect(m_table, &DataTable::exportReady, this, [this](const QByteArray &content, const QString &suffix) {
        this->context().navigator->saveFile(u"consumer-groups."_s + suffix, content);
    });
    m_messages->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, metrics::cardGap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
}

bool GroupsPage::focusFilter()
{
    m_filter->field()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool GroupsPage::hasLiveData() const
{
    return m_model->rowCount() > 0;
}

QString GroupsPage::summary() const
{
    qint64 members = 0;
    qint64 lag = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        members += std::max<qint64>(0, m_model->rowAt(row).members);
        lag += std::max<qint64>(0, m_model->rowAt(row).lag);
    }
    return u"%1 groups, %2 members, lag %3"_s.arg(m_model->rowCount()).arg(members).arg(lag);
}

void GroupsPage::updateContent()
{
    m_header->showRefresh(int(context().cluster->monitor()->rhythm().offsets.count())); // another page or the settings may have changed it
    const auto &groups = snapshot()->groups;
    m_header->showAge(groups);
    const bool isPartial = groups.data && !groups.data->brokerErrors.empty();
    m_messages->setMessage(u"stale"_s, groups.isStale(), Tone::Warning, tr("The list is not fresh."),
                           groups.isStale() ? groups.error->message : QString());
    if (isPartial)
        m_messages->setMessage(u"partial"_s, Tone::Warning, tr("%n broker(s) did not list their groups.", nullptr, int(groups.data->brokerErrors.size())),
                               groups.data->brokerErrors.front().error.message);
    else
        m_messages->clear(u"partial"_s);
    if (!groups.data && groups.error)
        m_table->emptyState()->showError(tr("The groups could not be listed"), *groups.error);
    else if (groups.data && groups.data->rows.empty())
        m_table->emptyState()->showNothing(u"group"_s, tr("No consumer group yet"), tr("A group appears when its first consumer joins or commits."));
    else if (groups.data)
        m_table->emptyState()->showNoMatch(tr("No group matches"), tr("Clear the filter."));
    m_model->setMaker([snapshot = snapshot(), trends = groupTrends(context().cluster->lagHistory(), *snapshot())] {
        return groupRows(*snapshot, trends);
    });
}

} // namespace brokerscope::ui
