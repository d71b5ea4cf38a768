// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette/palette_entry.h"

#include <QStringList>

#include <vector>

namespace brokerscope::ui {

/// What was found: places in the list of entries, the best first.
struct PaletteHits
{
    struct Hit
    {
        std::size_t entry = 0;
        std::vector<qsizetype> letters = {}; ///< of the name, that were typed (UTF-16 positions, ascending)
        bool isRecent = false; ///< nothing was typed, and it was chosen not long ago
    };

    std::vector<Hit> hits; ///< at most as many as were asked for
    std::size_t total = 0; ///< entries that match
};

/// The entries whose name matches, exact before prefix before start of a word before letters in between; among equals
/// the shorter name. Then those that match only word by word, or by a keyword. Nothing typed: `recent` (ids, newest
/// first), then all that is not of the cluster. Pure; any thread.
[[nodiscard]] PaletteHits findInPalette(const std::vector<PaletteEntry> &entries, const QString &typed,
                                        const QStringList &recent, std::size_t most);

} // namespace brokerscope::ui
