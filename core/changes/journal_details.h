// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/changes/change_types.h"

namespace brokerscope::changes {

/// What the journal keeps of a change besides its line: for people, in the language of then. Holds no secret.
struct JournalDetails
{
    std::vector<PreviewRow> rows; ///< before -> after, as it was when the change was made
    ReadBack readBack;
    QString undoNote; ///< Change::undoNote()

    [[nodiscard]] QString toText() const; ///< one line of JSON
    /// Nullopt: the text is none of ours. An empty text is an entry of before there were details.
    [[nodiscard]] static std::optional<JournalDetails> fromText(const QString &text);
};

} // namespace brokerscope::changes
