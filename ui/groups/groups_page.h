// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/groups/group_row.h"
#include "ui/kit/page/page_registry.h"
#include "ui/kit/table/snapshot_table_model.h"

namespace brokerscope::ui {

class DataTable;
class FilterRow;
class MessageArea;
class PageHeader;

/// All consumer groups with their state, members, lag and its trend.
class GroupsPage : public Page
{
    Q_OBJECT

public:
    explicit GroupsPage(const PageContext &context, QWidget *parent = nullptr);

    bool focusFilter() override;
    [[nodiscard]] bool hasLiveData() const override;
    [[nodiscard]] QString summary() const override;

protected:
    void updateContent() override;

private:

    PageHeader *m_header;
    MessageArea *m_messages;
    FilterRow *m_filter;
    DataTable *m_table;
    SnapshotTableModel<GroupRow> *m_model;
};

} // namespace brokerscope::ui
