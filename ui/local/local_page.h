// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/local/local_state.h"
#include "ui/kit/page/page_registry.h"
#include "ui/kit/table/snapshot_table_model.h"

class QCheckBox;
class QMenu;
class QPushButton;

namespace brokerscope::ui {

class Badge;
class DataTable;
class EventTable;
class FactStrip;
class LogPanel;
class MessageArea;
class PageHeader;

/// The local cluster: its processes, start and stop, demo traffic, the log.
class LocalPage : public Page
{
    Q_OBJECT

public:
    explicit LocalPage(const PageContext &context, QWidget *parent = nullptr);

    bool focusFilter() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] bool hasLiveData() const override;
    [[nodiscard]] QString summary() const override;

protected:
    void updateContent() override {}
    void showEvent(QShowEvent *event) override;

private:
    void makeButtons();
    [[nodiscard]] QWidget *makeParts();
    void showSession();
    void fillRowMenu(QMenu *menu, const local::LocalProcess &process, bool dangerous);
    void act(const Answer<local::LocalClusterState> &answer);

    PageHeader *m_header;
    Badge *m_badge;
    MessageArea *m_messages;
    FactStrip *m_facts;
    DataTable *m_table;
    SnapshotTableModel<local::LocalProcess> *m_model;
    LogPanel *m_log;
    EventTable *m_events;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_demo;
    QPushButton *m_break;
    QPushButton *m_clusters;
    QCheckBox *m_keep;
};

} // namespace brokerscope::ui
