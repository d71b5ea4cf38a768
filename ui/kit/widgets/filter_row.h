// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace brokerscope::ui {

class DataTable;
class FilterField;
class TableModel;
class ToneLabel;

/// The row above a list: filter, checks, selection count, batch buttons, columns and export.
class FilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit FilterRow(const QString &placeholder, QWidget *parent = nullptr);

    /// Shows "n of m", the selection count, and the table's column and export menus. The page connects textChanged to
    /// its model's setFilterText.
    void attach(DataTable *table, TableModel *model);

    [[nodiscard]] FilterField *field() const { return m_field; }
    void addCheck(QWidget *widget); ///< beside the field
    void addBatch(QWidget *widget); ///< at the right, beside the selection count

Q_SIGNALS:
    void textChanged(const QString &text);

private:
    void updateCounts();

    FilterField *m_field;
    QHBoxLayout *m_checks;
    QHBoxLayout *m_batch;
    ToneLabel *m_selected;
    QToolButton *m_columns;
    QToolButton *m_export;
    QWidget *m_lastStop; ///< of Tab, before the icon buttons: what is added follows it
    DataTable *m_table = nullptr;
    TableModel *m_model = nullptr;
};

} // namespace brokerscope::ui
