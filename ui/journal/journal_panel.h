// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/journal.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace brokerscope::ui {

class Badge;
class CommandBlock;
class MessageBar;
class Paragraph;
class PreviewBlock;
class ToneLabel;

/// One entry of the journal beside the list: before -> after, command line, what was read back, the error, and what takes it
/// back. GUI thread.
class JournalPanel : public QWidget
{
    Q_OBJECT

public:
    explicit JournalPanel(QWidget *parent = nullptr);

    /// `objection`: why it cannot be taken back now; null: it can.
    void setEntry(const changes::JournalEntry &entry, const QString &objection);
    void setObjection(const QString &objection);
    void setProblem(const Error &error); ///< the entry cannot be read
    void clear();
    [[nodiscard]] const std::optional<changes::JournalEntry> &entry() const { return m_entry; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void undoWanted();
    void openWanted(); ///< the page of the object
    void closed();

private:
    void addFact(const QString &name, const QString &value, const QString &toolTip = {});
    void showFacts();
    void showReadBack();

    std::optional<changes::JournalEntry> m_entry;
    ToneLabel *m_title;
    QWidget *m_body;
    Paragraph *m_object;
    Badge *m_result;
    MessageBar *m_message;
    QGridLayout *m_facts;
    PreviewBlock *m_changed;
    CommandBlock *m_command;
    Paragraph *m_readBack;
    Paragraph *m_undoNote;
    QPushButton *m_undo;
    QPushButton *m_open;
};

} // namespace brokerscope::ui
