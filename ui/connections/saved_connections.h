// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/connection_profile.h"
#include "ui/kit/page/page_context.h"
#include "ui/kit/table/snapshot_table_model.h"

#include <QWidget>

class QPushButton;

namespace brokerscope::ui {

class DataTable;
class MessageBar;
class SectionHeader;

/// The saved connections as a table with what can be done to them: open, edit, duplicate, delete. Hidden while there is
/// none. GUI thread.
class SavedConnections : public QWidget
{
    Q_OBJECT

public:
    explicit SavedConnections(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] int count() const { return m_model->totalRows(); }

private:
    void makeModel();
    void showBook();
    void updateButtons();
    [[nodiscard]] const profile::ConnectionProfile *current() const;
    void openCurrent();
    void edit();
    void duplicate();
    void remove();

    PageContext m_context;
    MessageBar *m_problem;
    SectionHeader *m_header;
    DataTable *m_table;
    SnapshotTableModel<profile::ConnectionProfile> *m_model = nullptr;
    QPushButton *m_open;
    QPushButton *m_edit;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
};

} // namespace brokerscope::ui
