// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/local_log.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/table/snapshot_table_model.h"

#include <deque>
#include <memory>

namespace brokerscope::ui {

/// The newest lines of a local cluster's logs, live, newest last; follows while it stands at the bottom. Bounded, in lines
/// and in characters a line: a log may hold a line of a megabyte. GUI thread.
class LogTable : public DataTable
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostLines = 2000;
    static constexpr qsizetype kMostCharacters = 2000;

    explicit LogTable(QWidget *parent = nullptr);

    void setCluster(const local::LocalCluster &cluster); ///< the same one again is nothing new
    void setFilterText(const QString &text) { m_model->setFilterText(text); }
    [[nodiscard]] TableModel *tableModel() const { return m_model; }

private:
    struct Row
    {
        int number = 0;
        local::LocalLogLine line;
        bool operator==(const Row &other) const { return number == other.number; }
    };
    void add(const std::vector<local::LocalLogLine> &lines);

    SnapshotTableModel<Row> *m_model;
    std::unique_ptr<local::LocalLog> m_log;
    QString m_folder;
    std::deque<Row> m_rows;
    int m_next = 0;
};

} // namespace brokerscope::ui
