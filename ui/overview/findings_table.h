// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/diagnosis.h"
#include "core/doctor/doctor_input.h"
#include "core/model/cluster_snapshot.h"
#include "ui/kit/page/page_context.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/table/snapshot_table_model.h"

namespace brokerscope::ui {

/// The doctor's verdict on every group of a snapshot, worst first; a line leads to the group's diagnosis. The verdicts are
/// made off the GUI thread.
class FindingsTable : public DataTable
{
    Q_OBJECT

public:
    explicit FindingsTable(const PageContext &context, QWidget *parent = nullptr);

    void setSnapshot(const ClusterSnapshotPtr &snapshot);
    [[nodiscard]] int findingCount() const { return m_model->totalRows(); }

Q_SIGNALS:
    void countChanged(int count);

private:
    struct Row
    {
        QString group;
        QString slug;
        QString text;
        int rank = 0; ///< 0: a cause, 1: unexplained, 2: normal
        bool operator==(const Row &) const = default;
    };

    /// What earlier snapshots showed of each group, so that "does not move" is said of what was watched only. Read and written
    /// by the model's maker alone, of which one is at work at a time.
    using Histories = QHash<QString, std::vector<doctor::HistorySample>>;

    PageContext m_context;
    std::shared_ptr<Histories> m_histories = std::make_shared<Histories>();
    SnapshotTableModel<Row> *m_model;
};

} // namespace brokerscope::ui
