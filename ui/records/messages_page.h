// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page/page.h"
#include "ui/records/message_actions.h"
#include "ui/records/read_session.h"

class QMenu;

namespace brokerscope::ui {

class FilterField;
class MessageBar;
class MessagePanel;
class PageHeader;
class ReadBar;
class ReadStatus;
class RecordTable;
class TopicField;

/// The messages of one topic: read from a place, followed live, searched, looked at one by one, exported. Joins no group and
/// commits nothing.
class MessagesPage : public Page
{
    Q_OBJECT

public:
    explicit MessagesPage(const PageContext &context, QWidget *parent = nullptr);
    ~MessagesPage() override;

    /// The object is the topic; none: the one that it shows already.
    void showLocation(const Location &location) override;
    bool focusFilter() override; ///< the search in what is loaded
    bool focusSearch() override; ///< the search in the log
    [[nodiscard]] QList<QAction *> pageActions() const override { return m_actions; }
    [[nodiscard]] bool hasLiveData() const override;
    [[nodiscard]] QString summary() const override;

protected:
    void updateContent() override;
    void keyPressEvent(QKeyEvent *event) override; ///< Esc: the search in what is loaded, then the side panel

private:
    void makeHeader();
    void makeTable();
    void makeActions();
    QWidget *makeLoadedSearch();
    void start();
    void showOrder();
    void showSession();
    void showTopic();
    void showCurrent();
    void fillRowMenu(QMenu *menu);
    void updatePreviewWidth();
    [[nodiscard]] std::vector<Record> exportedRecords() const; ///< the selected ones, if more than one is; else all that are shown
    void exportAs(ExportFormat format);
    void produce(const std::optional<Record> &like);

    QString m_topic;
    bool m_hasStarted = false; // with this topic
    bool m_showsLive = false;
    QList<QAction *> m_actions;
    QAction *m_startStop = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_produce = nullptr;
    QAction *m_order = nullptr;
    PageHeader *m_header;
    TopicField *m_topicField;
    int m_partitionCount = -1; // of the topic
    QWidget *m_problemRow;
    MessageBar *m_problem;
    ReadBar *m_bar;
    QWidget *m_loadedSearch;
    FilterField *m_loadedField;
    MessageModel *m_model;
    RecordTable *m_table;
    MessagePanel *m_panel;
    ReadStatus *m_status;
    std::unique_ptr<ReadSession> m_session;
};

} // namespace brokerscope::ui
