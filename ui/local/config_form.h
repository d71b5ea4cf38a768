// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/config_rows.h"
#include "ui/kit/table/snapshot_table_model.h"

#include <QWidget>

namespace brokerscope::ui {

class ConfigDetails;
class DataTable;
class FilterRow;

/// Every setting of one file in a table, and beside it the one that is chosen, with its meaning and its value to be changed. It keeps
/// nothing: what is typed is told, and comes back in the rows. GUI thread.
class ConfigForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConfigForm(QWidget *parent = nullptr);

    void setFile(const local::LocalCluster &cluster, local::SettingsFile file); ///< what values are held against
    void setRows(std::vector<local::ConfigRow> rows);
    [[nodiscard]] int rowCount() const { return m_model->totalRows(); }
    void focusFilter();

Q_SIGNALS:
    void valueChanged(const QString &key, const std::optional<QString> &value); ///< nullopt: what holds without it

private:
    void showCurrent();

    FilterRow *m_filter;
    DataTable *m_table;
    SnapshotTableModel<local::ConfigRow> *m_model;
    ConfigDetails *m_details;
};

} // namespace brokerscope::ui
