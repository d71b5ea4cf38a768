// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/part.h"
#include "ui/journal/journal_row.h"
#include "ui/kit/page/page.h"

#include <QTimer>

class QCheckBox;

namespace brokerscope::ui {

class DataTable;
class FilterRow;
class JournalPanel;
class MessageArea;
class PageHeader;

/// Every change that was made from this machine, by the window, the command line or the labs, newest first; each that can be
/// taken back is taken back from here. Needs no cluster. Follows the file while it is visible.
class JournalPage : public Page
{
    Q_OBJECT

public:
    static constexpr int kMostRows = 10'000;

    explicit JournalPage(const PageContext &context, QWidget *parent = nullptr);

    void showLocation(const Location &location) override; ///< the object: number of the entry to show
    bool focusFilter() override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return {m_undo}; }
    [[nodiscard]] bool hasLiveData() const override { return m_isRead; }
    [[nodiscard]] QString summary() const override;

protected:
    void updateContent() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeTable();
    void showZone();
    void look(); ///< reads the journal if it changed
    void take(const Result<changes::JournalList> &list);
    void showCurrent();
    struct Shown
    {
        changes::JournalEntry entry;
        QString undoProblem; ///< its undo is of no kind that this version knows; null: it is
    };
    void showPanel(const Shown &shown);
    /// Why this entry cannot be taken back through what is connected; null: it can.
    [[nodiscard]] QString objection(const changes::JournalEntry &entry) const;
    void undo();

    PageHeader *m_header;
    MessageArea *m_messages;
    FilterRow *m_filter;
    QCheckBox *m_onlyUndoable;
    DataTable *m_table;
    SnapshotTableModel<JournalRow> *m_model;
    JournalPanel *m_panel;
    QAction *m_undo;
    QTimer m_timer;
    Part<changes::JournalList> m_read;
    QByteArray m_state; // of the file, as it was read last
    QString m_wanted; // the entry to show once it is listed
    QString m_shown; // the entry in the panel
    QString m_objection; // that is shown there
    QString m_undoProblem; // of the entry there
    quint64 m_request = 0; // of the panel
    bool m_isLooking = false;
    bool m_isRead = false;
};

} // namespace brokerscope::ui
