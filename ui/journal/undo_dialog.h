// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/journal.h"
#include "ui/kit/change/change_dialog.h"

namespace brokerscope::ui {

/// Takes back the change of a journal entry: by a change like any other, with its preview, its guards and its own entry in the
/// journal. Refuses on another cluster, and where somebody changed the object since.
class UndoDialog : public ChangeDialog
{
    Q_OBJECT

public:
    /// `entry` whole, with its undo; `undo` is that undo.
    UndoDialog(const PageContext &context, const changes::JournalEntry &entry, std::unique_ptr<changes::Change> undo, QWidget *parent);
    ~UndoDialog() override;

Q_SIGNALS:
    void undone();

protected:
    Answer<changes::ChangeResult> send(const changes::Change &change, const changes::Consent &consent) override;
    bool settle(const Error &error) override;
    void done(const changes::ChangeResult &result) override;

private:
    changes::JournalEntry m_entry;
    std::unique_ptr<changes::Change> m_undo;
    PreviewBlock *m_conflict; ///< mine and theirs
};

} // namespace brokerscope::ui
