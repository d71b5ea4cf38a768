// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table/table_columns.h"

#include "ui/kit/table/table_model.h"
#include "ui/kit/theme/fonts.h"
#include "ui/kit/theme/metrics.h"

#include <QActionGroup>
#include <QFontMetrics>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSet>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace brokerscope::ui {

namespace {

constexpr int leastStretch = 180;
constexpr int widest = 4000; ///< of a restored column

int atFont(int width)
{
    return width * metrics::lineHeight() / 16;
}

/// What a header needs to show the whole title, with its sort mark.
int widthOfTitle(const QString &title)
{
    return QFontMetrics(roleFont(FontRole::BodyMedium)).horizontalAdvance(title) + 2 * metrics::cellPadding + metrics::scaled(12) + 6;
}

} // namespace

TableColumns::TableColumns(QTreeView *table)
    : QObject(table)
    , m_table(table)
    , m_header(table->header())
{
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->popup(m_header->mapToGlobal(position));
    });
    connect(m_header, &QHeaderView::sectionMoved, this, &TableColumns::touched);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &TableColumns::touched);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int logical) {
        if (m_busy || !model())
            return;
        if (model()->columns().at(static_cast<std::size_t>(logical)).stretch)
            m_stretchOwned = false;
        touched();
        layOut();
    });
}

const TableModel *TableColumns::model() const
{
    return qobject_cast<const TableModel *>(m_table->model());
}

int TableColumns::logicalOf(const QString &id) const
{
    if (const TableModel *table = model()) {
        for (std::size_t i = 0; i < table->columns().size(); ++i) {
            if (table->columns()[i].id == id)
                return static_cast<int>(i);
        }
    }
    return -1;
}

void TableColumns::touched()
{
    if (m_busy)
        return;
    m_touched = true;
    Q_EMIT changedByUser();
}

void TableColumns::modelSet()
{
    const TableModel *table = model();
    if (!table)
        return;
    const QScopedValueRollback guard(m_busy, true);
    for (std::size_t i = 0; i < table->columns().size(); ++i) {
        const TableColumn &column = table->columns()[i];
        m_header->resizeSection(static_cast<int>(i), qMax(atFont(column.width), widthOfTitle(column.title)));
        m_header->setSectionHidden(static_cast<int>(i), column.hidden);
    }
    m_stretchOwned = true;
    layOut();
    m_touched = false; // what the header announced while it got its sections was not the user
}

void TableColumns::layOut()
{
    const TableModel *table = model();
    if (!table || !m_stretchOwned)
        return;
    const QScopedValueRollback guard(m_busy, true);
    int stretching = -1, others = 0;
    for (int i = 0; i < table->columnCount(); ++i) {
        if (m_header->isSectionHidden(i))
            continue;
        if (stretching < 0 && table->columns().at(static_cast<std::size_t>(i)).stretch)
            stretching = i;
        else
            others += m_header->sectionSize(i);
    }
    if (stretching >= 0)
        m_header->resizeSection(stretching, qMax(atFont(leastStretch), m_table->viewport()->width() - others));
}

QByteArray TableColumns::save() const
{
    const TableModel *table = model();
    if (!table || !m_touched)
        return {};
    QJsonArray columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        const TableColumn &column = table->columns().at(static_cast<std::size_t>(logical));
        const bool hidden = m_header->isSectionHidden(logical);
        QJsonObject entry { { u"id"_s, column.id }, { u"hidden"_s, hidden } };
        if (!hidden && !(column.stretch && m_stretchOwned))
            entry.insert(u"width"_s, m_header->sectionSize(logical));
        columns.append(entry);
    }
    QJsonObject state { { u"columns"_s, columns } };
    const int sorted = m_header->sortIndicatorSection();
    if (sorted >= 0 && sorted < table->columnCount()) {
        state.insert(u"sort"_s, table->columns().at(static_cast<std::size_t>(sorted)).id);
        state.insert(u"descending"_s, m_header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void TableColumns::restore(const QByteArray &saved)
{
    const QJsonObject state = QJsonDocument::fromJson(saved).object();
    if (state.isEmpty() || !model())
        return;
    const QScopedValueRollback guard(m_busy, true);
    int visual = 0;
    QSet<int> known;
    const QJsonArray columns = state.value(u"columns"_s).toArray();
    for (const QJsonValue &value : columns) {
        const QJsonObject entry = value.toObject();
        const int logical = logicalOf(entry.value(u"id"_s).toString());
        if (logical < 0 || known.contains(logical)) // a column of another version, or a file that somebody edited
            continue;
        known.insert(logical);
        m_header->moveSection(m_header->visualIndex(logical), visual++);
        m_header->setSectionHidden(logical, entry.value(u"hidden"_s).toBool());
        if (const int width = entry.value(u"width"_s).toInt(); width > 0) {
            m_header->resizeSection(logical, qMin(width, widest));
            if (model()->columns().at(static_cast<std::size_t>(logical)).stretch)
                m_stretchOwned = false;
        }
    }
    if (const int sorted = logicalOf(state.value(u"sort"_s).toString()); sorted >= 0)
        m_table->sortByColumn(sorted, state.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (shown().isEmpty()) // one column must stay
        m_header->setSectionHidden(0, false);
    m_touched = true;
    layOut();
}

void TableColumns::sortBy(const QString &columnId, Qt::SortOrder order)
{
    const QScopedValueRollback guard(m_busy, true);
    if (const int logical = logicalOf(columnId); logical >= 0)
        m_table->sortByColumn(logical, order);
}

void TableColumns::fillMenu(QMenu *menu)
{
    fillSortMenu(menu->addMenu(tr("Sort by")));
    menu->addSeparator();
    const QList<int> visible = shown();
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        const QString title = m_table->model() ? m_table->model()->headerData(logical, Qt::Horizontal).toString() : QString();
        QAction *action = menu->addAction(title.isEmpty() ? tr("Column %1").arg(logical + 1) : title);
        action->setCheckable(true);
        action->setChecked(visible.contains(logical));
        action->setEnabled(!(visible.size() == 1 && action->isChecked())); // one column must stay
        connect(action, &QAction::toggled, this, [this, logical](bool on) {
            {
                const QScopedValueRollback guard(m_busy, true);
                m_header->setSectionHidden(logical, !on);
                if (on && m_header->sectionSize(logical) <= 0)
                    m_header->resizeSection(logical, atFont(100));
            }
            layOut();
            touched();
        });
    }
}

void TableColumns::fillSortMenu(QMenu *menu)
{
    // What a click on a header does, for the keyboard.
    auto *group = new QActionGroup(menu);
    for (const int logical : shown()) {
        QAction *action = group->addAction(m_table->model()->headerData(logical, Qt::Horizontal).toString().replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(logical == m_header->sortIndicatorSection());
        connect(action, &QAction::triggered, this, [this, logical] { m_table->sortByColumn(logical, m_header->sortIndicatorOrder()); });
    }
    menu->addActions(group->actions());
    menu->addSeparator();
    QAction *descending = menu->addAction(tr("Descending"));
    descending->setCheckable(true);
    descending->setChecked(m_header->sortIndicatorOrder() == Qt::DescendingOrder);
    descending->setEnabled(m_header->sortIndicatorSection() >= 0);
    connect(descending, &QAction::toggled, this, [this](bool on) {
        m_table->sortByColumn(m_header->sortIndicatorSection(), on ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

QList<int> TableColumns::shown() const
{
    QList<int> result;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(logical))
            result += logical;
    }
    return result;
}

} // namespace brokerscope::ui
