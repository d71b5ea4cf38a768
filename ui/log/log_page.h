// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page.h"
#include "ui/log/log_row.h"

#include <QTimer>

class QComboBox;
class QPushButton;

namespace brokerscope::ui {

class DataTable;
class FilterRow;
class PageHeader;
class Paragraph;

/// The application's own log, newest first: what was done, and every error that it was told of. Needs no cluster.
class LogPage : public Page
{
    Q_OBJECT

public:
    explicit LogPage(const PageContext &context, QWidget *parent = nullptr);

    bool focusFilter() override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return {m_pause, m_clear, m_save, m_openFolder}; }
    [[nodiscard]] bool hasLiveData() const override { return true; } // an empty log is a log
    [[nodiscard]] QString summary() const override;

    void setPaused(bool paused);

protected:
    void updateContent() override {}
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void makeTable();
    void read(); ///< what came since
    void showRows();
    void showPause();
    void clearView();
    void save();

    PageHeader *m_header;
    QPushButton *m_pauseButton;
    FilterRow *m_filter;
    QComboBox *m_level;
    DataTable *m_table;
    SnapshotTableModel<LogRow> *m_model;
    Paragraph *m_whole; ///< the chosen line, all of it
    QAction *m_pause;
    QAction *m_clear;
    QAction *m_save;
    QAction *m_openFolder;
    QTimer m_delay;
    std::vector<LogRow> m_rows; // at most LogBook::kCapacity
    quint64 m_newest = 0; // number of the newest in m_rows
    quint64 m_clearedTo = 0; // number of the newest that is not shown since the view was cleared
    bool m_isPaused = false;
};

} // namespace brokerscope::ui
