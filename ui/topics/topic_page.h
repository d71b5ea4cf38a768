// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"
#include "ui/topics/partition_row.h"

namespace brokerscope::ui {

class ConfigView;
class DataTable;
class FactStrip;
class MessageArea;
class PageHeader;
class TabRow;

/// One topic: its partitions with leader, replicas, ISR and offsets, the groups that read it, and its settings.
class TopicPage : public Page
{
    Q_OBJECT

public:
    explicit TopicPage(const PageContext &context, QWidget *parent = nullptr);

    void showLocation(const Location &location) override;
    [[nodiscard]] Location location() const override;
    [[nodiscard]] bool hasLiveData() const override;
    [[nodiscard]] QString summary() const override;

protected:
    void updateContent() override;

private:
    DataTable *addTable(const QString &tab, const QString &name, const QString &title, TableModel *model);
    void showFacts();
    void askSettings();

    PageHeader *m_header;
    MessageArea *m_messages;
    FactStrip *m_facts;
    TabRow *m_tabs;
    SnapshotTableModel<PartitionRow> *m_partitions;
    SnapshotTableModel<TopicGroupRow> *m_groups;
    ConfigView *m_settings;
    DataTable *m_partitionTable = nullptr;
    DataTable *m_groupTable = nullptr;
    QString m_settingsOf; // the topic whose settings are shown or asked for
};

} // namespace brokerscope::ui
