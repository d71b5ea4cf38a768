// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/groups/group_detail_rows.h"
#include "ui/kit/page/page_registry.h"

class QCheckBox;

namespace brokerscope::ui {

class Badge;
class DataTable;
class DiagnosisView;
class FigureCard;
class LagChartView;
class MessageArea;
class PageHeader;
class TabRow;

/// One consumer group: cards, its partitions and members, the live lag chart, and why it does not move.
class GroupPage : public Page
{
    Q_OBJECT

public:
    explicit GroupPage(const PageContext &context, QWidget *parent = nullptr);

    void showLocation(const Location &location) override;
    [[nodiscard]] Location location() const override;
    [[nodiscard]] bool hasLiveData() const override;
    [[nodiscard]] QString summary() const override;

protected:
    void updateContent() override;

private:
    QWidget *makeCards();
    QWidget *makePartitions();
    void tabShown();
    void showCards(const Group &group);

    PageHeader *m_header;
    Badge *m_state;
    MessageArea *m_messages;
    FigureCard *m_members = nullptr;
    FigureCard *m_topics = nullptr;
    FigureCard *m_partitionsCard = nullptr;
    FigureCard *m_coordinator = nullptr;
    FigureCard *m_lag = nullptr;
    TabRow *m_tabs;
    QCheckBox *m_onlyWithLag = nullptr;
    SnapshotTableModel<GroupPartitionRow> *m_partitions;
    SnapshotTableModel<GroupMemberRow> *m_memberRows;
    DataTable *m_partitionTable = nullptr;
    DataTable *m_memberTable = nullptr;
    LagChartView *m_chart;
    DiagnosisView *m_diagnosis;
};

} // namespace brokerscope::ui
