// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/journal.h"
#include "ui/kit/page/location.h"
#include "ui/kit/table/snapshot_table_model.h"

namespace brokerscope::ui {

/// One line of the change journal, as listed (see Journal::list()).
struct JournalRow
{
    changes::JournalEntry entry;

    /// An entry changes when it is finished and when it is taken back; nothing else of it ever does.
    bool operator==(const JournalRow &other) const;
    [[nodiscard]] QString key() const { return QString::number(entry.id); }
    /// As far as the entry itself tells: an undo is there, and nobody did it yet.
    [[nodiscard]] bool canBeUndone() const;
};

/// Time · Cluster · Action · Object · Result · Undo; the command line is hidden at first.
[[nodiscard]] std::vector<Column<JournalRow>> journalColumns();
[[nodiscard]] std::vector<JournalRow> journalRows(const changes::JournalList &list);

[[nodiscard]] Cell journalResultCell(const changes::JournalEntry &entry);
/// Verb and noun in the language of now, where this program knows the kind; else what was written then.
[[nodiscard]] QString journalAction(const changes::JournalEntry &entry);
/// The page of what was changed; no page: there is none.
[[nodiscard]] Location journalTarget(const changes::JournalEntry &entry);

} // namespace brokerscope::ui
