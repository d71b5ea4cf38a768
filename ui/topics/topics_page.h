// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"
#include "ui/kit/table/snapshot_table_model.h"
#include "ui/topics/topic_row.h"

class QCheckBox;

namespace brokerscope::ui {

class DataTable;
class FilterRow;
class MessageArea;
class PageHeader;

/// All topics of the cluster: what each holds, how well it is replicated, how far its groups lag. Creates and deletes topics
/// through their dialogs.
class TopicsPage : public Page
{
    Q_OBJECT

public:
    explicit TopicsPage(const PageContext &context, QWidget *parent = nullptr);

    bool focusFilter() override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return {m_create, m_delete}; }
    [[nodiscard]] bool hasLiveData() const override;
    [[nodiscard]] QString summary() const override;

protected:
    void updateContent() override;

private:
    void updateFilter();
    void createTopic();
    void deleteSelected();

    PageHeader *m_header;
    MessageArea *m_messages;
    FilterRow *m_filter;
    QCheckBox *m_showInternal;
    DataTable *m_table;
    SnapshotTableModel<TopicRow> *m_model;
    QAction *m_create;
    QAction *m_delete;
};

} // namespace brokerscope::ui
