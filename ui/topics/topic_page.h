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
class SectionHeader;
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
    [[nodiscard]] DataTable *makeTable(const QString &name, const QString &title, TableModel *model);
    [[nodiscard]] DataTable *makeGroupTable(const QString &name);
    [[nodiscard]] QWidget *makeOverview();
    void showFacts();
    void askSettings();

    PageHeader *m_header;
    MessageArea *m_messages;
    FactStrip *m_facts;
    TabRow *m_tabs;
    SnapshotTableModel<PartitionRow> *m_partitions;
    SnapshotTableModel<TopicGroupRow> *m_groups;
    SectionHeader *m_partitionHeading;
    SectionHeader *m_groupHeading;
    DataTable *m_partitionTable;
    DataTable *m_readers; ///< the groups, below the partitions
    DataTable *m_groupTable; ///< the groups, with the page to themselves
    ConfigView *m_settings;
    QString m_settingsOf; // the topic whose settings are shown or asked for
};

} // namespace brokerscope::ui
