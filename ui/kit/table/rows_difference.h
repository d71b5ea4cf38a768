// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <vector>

namespace brokerscope::ui {

/// What leads from the rows shown to the rows to show: apply `removed` from the back, then `order`, then `inserted` from
/// the front, then announce `changed`. Or, if `reset`, take all at once.
struct RowsDifference
{
    struct Range
    {
        int first = 0;
        int last = 0; ///< inclusive
        bool operator==(const Range &) const = default;
    };

    bool reset = false;
    std::vector<Range> removed; ///< positions in the old rows, ascending
    std::vector<int> order; ///< new rank of each row that stays, in old order; empty if the order stays
    std::vector<Range> inserted; ///< positions in the new rows, ascending
    std::vector<Range> changed; ///< positions in the new rows, ascending
};

/// Compares by key. sameContent(old position, new position) tells whether a row that stays looks the same. Pure; called
/// on a pool thread. Says reset where applying ranges would cost more (measured: above 2,000 rows or a fifth of them).
[[nodiscard]] RowsDifference differenceOfRows(const QStringList &oldKeys, const QStringList &newKeys,
                                              const std::function<bool(int, int)> &sameContent);

} // namespace brokerscope::ui
