// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QHeaderView;
class QMenu;
class QTreeView;

namespace brokerscope::ui {

struct TableColumn;
class TableModel;

/// The columns of a DataTable: first widths, the one that stretches, choosing, and what the user moved. GUI thread.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    explicit TableColumns(QTreeView *table);

    void modelSet(); ///< a model with columns was set
    void layOut(); ///< gives the rest of the width to the column that stretches

    [[nodiscard]] QByteArray save() const;
    void restore(const QByteArray &state);
    void sortBy(const QString &columnId, Qt::SortOrder order);

    void fillMenu(QMenu *menu); ///< what to sort by, and one check entry a column
    [[nodiscard]] QList<int> shown() const; ///< logical indexes, in the order shown

Q_SIGNALS:
    void changedByUser();

private:
    [[nodiscard]] const TableModel *model() const;
    [[nodiscard]] int logicalOf(const QString &id) const;
    void fillSortMenu(QMenu *menu);
    void touched();

    QTreeView *m_table;
    QHeaderView *m_header;
    bool m_busy = false; ///< we move sections ourselves
    bool m_touched = false; ///< the user moved something
    bool m_stretchOwned = true; ///< false once the user took the width of the stretching column
};

} // namespace brokerscope::ui
