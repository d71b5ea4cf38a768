// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

/// Names of a znode's children in the order in which people look for them. Pure; called on pool threads, since a znode may
/// have 100,000 children.
namespace brokerscope::ui {

/// Numbers by their value, before everything else; the rest by its characters. A total order.
[[nodiscard]] bool isBefore(const QString &a, const QString &b);
[[nodiscard]] QStringList sortedNames(QStringList names);
/// −1: not there. `names` is sorted.
[[nodiscard]] int positionOf(const QStringList &names, const QString &name);

/// What leads from one sorted list to the next.
struct NamesDifference
{
    struct Range
    {
        int first = 0;
        int last = 0; ///< inclusive
        bool operator==(const Range &) const = default;
    };
    std::vector<Range> removed; ///< positions in the old list, ascending
    std::vector<Range> inserted; ///< positions in the new list, ascending
};
[[nodiscard]] NamesDifference differenceOfNames(const QStringList &before, const QStringList &after);

} // namespace brokerscope::ui
