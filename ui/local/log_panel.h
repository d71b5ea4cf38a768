// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/local/local_cluster.h"

#include <QAction>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QPushButton;
class QToolButton;

namespace brokerscope::ui {

class FilterField;
class LogDetail;
class LogFeed;
class LogModel;
class LogStatus;
class RecordTable;
class ToneLabel;

/// The logs of a local cluster's processes: a window over them that follows the newest line, goes back as far as the files do, is
/// filtered by process, level and text (through all of the files), and may show only what matters as sentences. GUI thread.
class LogPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LogPanel(QWidget *parent = nullptr);
    ~LogPanel() override;

    void setCluster(const local::LocalCluster &cluster); ///< the same one again is nothing new
    [[nodiscard]] QList<QAction *> errorActions() const { return {m_previousError, m_nextError}; } ///< for the page's pageActions()
    [[nodiscard]] FilterField *filterField() const { return m_text; }
    [[nodiscard]] LogFeed *feed() const { return m_feed; }

Q_SIGNALS:
    void exportReady(const QString &name, const QByteArray &content);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHeader();
    void makeTable();
    void makeErrorActions();
    void filterChanged();
    void showProcesses(const local::LocalCluster &cluster);
    void showState();
    void showEmptyState();
    void follow();
    void scrolled(int value);
    void jumpToError(int step);
    void goToRow(int row);
    void openDetail();
    void closeDetail();

    LogModel *m_model;
    LogFeed *m_feed;
    RecordTable *m_table;
    LogDetail *m_detail;
    LogStatus *m_status;
    QComboBox *m_process;
    QComboBox *m_level;
    QPushButton *m_matters;
    FilterField *m_text;
    ToneLabel *m_errors;
    QToolButton *m_previousButton = nullptr;
    QToolButton *m_nextButton = nullptr;
    QAction *m_previousError = nullptr;
    QAction *m_nextError = nullptr;
    QTimer m_typing;
    QString m_folder;
    QString m_note; // of the last jump
    int m_newLines = 0; // since it stopped following
    bool m_isJumping = false;
};

} // namespace brokerscope::ui
