// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/table/cell.h"
#include "ui/kit/table/rows_difference.h"
#include "ui/kit/table/table_column.h"

#include <QAbstractTableModel>

#include <vector>

namespace brokerscope::ui {

/// The part of SnapshotTableModel that does not know what a row is. GUI thread.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TableModel(std::vector<TableColumn> columns, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<TableColumn> &columns() const { return m_columns; }
    [[nodiscard]] virtual Cell cellAt(int row, int column) const = 0;
    [[nodiscard]] virtual QString keyAt(int row) const = 0;
    [[nodiscard]] virtual int totalRows() const = 0; ///< before the filter

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void rowsShown(); ///< after every update: rowCount() of totalRows() rows are shown

protected:
    using Pointers = std::vector<const void *>;

    /// The rows shown, in their order. The subclass owns what they point to.
    [[nodiscard]] const Pointers &pointers() const { return m_rows; }

    /// Applies a difference. Both the old and the new rows must live while this runs.
    void apply(const RowsDifference &difference, Pointers rows);

private:
    void reorder(const std::vector<int> &order);

    std::vector<TableColumn> m_columns;
    Pointers m_rows;
};

} // namespace brokerscope::ui
