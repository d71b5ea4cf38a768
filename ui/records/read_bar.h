// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/message_cells.h"
#include "ui/records/read_options.h"
#include "ui/records/read_session.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
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
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }

Q_SIGNALS:
    void startRequested();
    void stopRequested();
    void pauseRequested(bool pause);
    void codecsChanged();

private:
    void makePlaces();
    void updateFields();
    void updatePartitionsHint();

    QComboBox *m_mode;
    QLineEdit *m_offset;
    QDateTimeEdit *m_since;
    QPushButton *m_presets;
    QLineEdit *m_partitions;
    QComboBox *m_keyCodec;
    QComboBox *m_valueCodec;
    QLineEdit *m_search;
    QAction *m_matchCase;
    QComboBox *m_rows;
    QPushButton *m_pause;
    QPushButton *m_startStop;
    ReadSession::Phase m_phase = ReadSession::Phase::Idle;
    int m_partitionCount = -1;
};

} // namespace brokerscope::ui
