// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page_registry.h"
#include "ui/overview/overview_numbers.h"

namespace brokerscope::ui {

class EventsTable;
class FactStrip;
class FigureCard;
class FindingsTable;
class MessageArea;
class PageHeader;
class ZooKeeperLine;

/// Health of the cluster at a glance: cards, facts, what the doctor says of the groups, what happened lately.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] bool hasLiveData() const override;
    [[nodiscard]] QString summary() const override;

protected:
    void updateContent() override;

private:
    QWidget *makeCards();
    void showCards();
    void showFacts();

    PageHeader *m_header;
    MessageArea *m_messages;
    FigureCard *m_brokers;
    FigureCard *m_offline;
    FigureCard *m_underReplicated;
    FigureCard *m_inSync;
    FactStrip *m_facts;
    ZooKeeperLine *m_zookeeper;
    FindingsTable *m_findings;
    EventsTable *m_events;
    OverviewNumbers m_numbers;
};

[[nodiscard]] PageRegistry overviewPages();

} // namespace brokerscope::ui
