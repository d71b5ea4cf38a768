// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/message_cells.h"
#include "ui/records/read_options.h"
#include "ui/records/read_session.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QMenu;
class QPushButton;

namespace brokerscope::ui {

/// The row above the messages: from where, which partitions, read as what, what is searched for, how many; start, pause and
/// stop. GUI thread.
class ReadBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReadBar(QWidget *parent = nullptr);

    [[nodiscard]] ReadOptions options() const;
    void setOptions(const ReadOptions &options);
    void setPartitionCount(int count); ///< of the topic; -1: not known
    /// What keeps it from starting ("The partitions cannot be read: …"); null: nothing.
    [[nodiscard]] QString problem() const;
    void setPhase(ReadSession::Phase phase, bool hasTopic);

    [[nodiscard]] CodecChoice keyCodec() const;
    [[nodiscard]] CodecChoice valueCodec() const;
    [[nodiscard]] QAction *committedAction() const { return m_committed; } ///< whether open and aborted transactions are left out
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    [[nodiscard]] QMenu *searchMenu() const { return m_searchMenu; } ///< where and how the log is searched

Q_SIGNALS:
    void startRequested();
    void stopRequested();
    void pauseRequested(bool pause);
    void codecsChanged();

private:
    void makePlaces();
    void makeSearch();
    void updateFields();

    QComboBox *m_mode;
    QLineEdit *m_offset;
    QDateTimeEdit *m_since;
    QPushButton *m_presets;
    QLineEdit *m_partitions;
    QComboBox *m_keyCodec;
    QComboBox *m_valueCodec;
    QLineEdit *m_search;
    QMenu *m_searchMenu;
    QAction *m_matchCase;
    QAction *m_inKey;
    QAction *m_inValue;
    QAction *m_inHeaders;
    QAction *m_committed;
    QComboBox *m_rows;
    QPushButton *m_pause;
    QPushButton *m_startStop;
    ReadSession::Phase m_phase = ReadSession::Phase::Idle;
    int m_partitionCount = -1;
};

} // namespace brokerscope::ui
