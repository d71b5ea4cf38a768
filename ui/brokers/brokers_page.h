// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/brokers/broker_row.h"
#include "ui/kit/page/page_registry.h"

namespace brokerscope::ui {

class DataTable;
class FilterRow;
class MessageBar;
class PageHeader;

/// All brokers of the cluster: which is the controller, which answers, what each leads and whether its replicas are in sync.
class BrokersPage : public Page
{
    Q_OBJECT

public:
    explicit BrokersPage(const PageContext &context, QWidget *parent = nullptr);

    bool focusFilter() override;
    [[nodiscard]] bool hasLiveData() const override;
    [[nodiscard]] QString summary() const override;

protected:
    void updateContent() override;

private:
    void openBroker(const QModelIndex &index);

    PageHeader *m_header;
    MessageBar *m_problem;
    FilterRow *m_filter;
    DataTable *m_table;
    SnapshotTableModel<BrokerRow> *m_model;
};

} // namespace brokerscope::ui
