// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/cluster_event.h"
#include "ui/kit/page/page_context.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/table/snapshot_table_model.h"

namespace brokerscope::ui {

/// What happened on the cluster lately, newest first; each line leads to its topic or group. GUI thread.
class EventsTable : public DataTable
{
    Q_OBJECT

public:
    explicit EventsTable(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] int eventCount() const { return m_model->totalRows(); }

private:
    struct Row
    {
        cluster::ClusterEvent event;
        int number = 0; ///< counts from the oldest, so that a row keeps its key
        bool operator==(const Row &) const = default;
    };
    void showEvents();

    PageContext m_context;
    SnapshotTableModel<Row> *m_model;
};

} // namespace brokerscope::ui
