// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/brokers/broker_partition_row.h"
#include "ui/kit/page/page_registry.h"

class QCheckBox;

namespace brokerscope::ui {

class Badge;
class ConfigView;
class DataTable;
class FactStrip;
class FilterRow;
class MessageBar;
class PageHeader;
class TabRow;
struct BrokerRow;

/// One broker: whether it answers, the partitions that it leads and follows, and its configuration.
class BrokerPage : public Page
{
    Q_OBJECT

public:
    explicit BrokerPage(const PageContext &context, QWidget *parent = nullptr);

    void showLocation(const Location &location) override;
    [[nodiscard]] Location location() const override;
    bool focusFilter() override;
    [[nodiscard]] bool hasLiveData() const override;
    [[nodiscard]] QString summary() const override;

protected:
    void updateContent() override;

private:
    [[nodiscard]] qint32 brokerId() const { return m_location.object.toInt(); }
    QWidget *makePartitions();
    void showBroker(const std::optional<BrokerRow> &row);
    void askConfiguration();

    PageHeader *m_header;
    Badge *m_controller;
    Badge *m_state;
    MessageBar *m_problem;
    FactStrip *m_facts;
    TabRow *m_tabs;
    FilterRow *m_filter = nullptr;
    QCheckBox *m_onlyLed = nullptr;
    DataTable *m_partitionTable = nullptr;
    SnapshotTableModel<BrokerPartitionRow> *m_partitions;
    ConfigView *m_configuration;
    QString m_configurationOf; // the broker whose configuration is shown or asked for
};

} // namespace brokerscope::ui
