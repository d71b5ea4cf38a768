// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/local_event.h"
#include "ui/kit/table/data_table.h"
#include "ui/kit/table/snapshot_table_model.h"

namespace brokerscope::ui {

/// What happened to a local cluster's processes, newest first: starts, deaths with their reason, faults on purpose. GUI
/// thread.
class EventTable : public DataTable
{
    Q_OBJECT

public:
    explicit EventTable(QWidget *parent = nullptr);

    void setEvents(const std::vector<local::LocalEvent> &events);
    void setFilterText(const QString &text) { m_model->setFilterText(text); }

private:
    SnapshotTableModel<local::LocalEvent> *m_model;
};

} // namespace brokerscope::ui
