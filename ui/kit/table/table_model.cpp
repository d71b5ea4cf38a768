// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table/table_model.h"

namespace brokerscope::ui {

TableModel::TableModel(std::vector<TableColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns))
{
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case KeyRole:
        return keyAt(index.row());
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::TextAlignmentRole:
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
    case CellRole: {
        Cell cell = cellAt(index.row(), index.column());
        // A number, and the "—" in its place, stands where its header stands.
        if (cell.kind == Cell::Kind::Number && !m_columns.at(static_cast<std::size_t>(index.column())).right)
            cell.kind = Cell::Kind::Text;
        return cellData(cell, role);
    }
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn &column = m_columns.at(static_cast<std::size_t>(section));
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.help.isEmpty() ? QVariant() : QVariant(column.help);
    case Qt::TextAlignmentRole:
        return static_cast<int>((column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

void TableModel::apply(const RowsDifference &difference, Pointers rows)
{
    if (difference.reset) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        Q_EMIT rowsShown();
        return;
    }
    for (auto range = difference.removed.rbegin(); range != difference.removed.rend(); ++range) {
        beginRemoveRows({}, range->first, range->last);
        m_rows.erase(m_rows.begin() + range->first, m_rows.begin() + range->last + 1);
        endRemoveRows();
    }
    if (!difference.order.empty())
        reorder(difference.order);
    for (const RowsDifference::Range &range : difference.inserted) {
        beginInsertRows({}, range.first, range.last);
        m_rows.insert(m_rows.begin() + range.first, rows.begin() + range.first, rows.begin() + range.last + 1);
        endInsertRows();
    }
    Q_ASSERT(m_rows.size() == rows.size());
    m_rows = std::move(rows);
    for (const RowsDifference::Range &range : difference.changed)
        Q_EMIT dataChanged(index(range.first, 0), index(range.last, columnCount() - 1));
    Q_EMIT rowsShown();
}

void TableModel::reorder(const std::vector<int> &order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    Pointers sorted(m_rows.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        sorted[static_cast<std::size_t>(order[i])] = m_rows[i];
    m_rows = std::move(sorted);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &old : before)
        after += index(order[static_cast<std::size_t>(old.row())], old.column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace brokerscope::ui
