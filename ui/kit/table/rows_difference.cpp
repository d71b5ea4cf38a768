// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table/rows_difference.h"

#include <QHash>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr std::size_t smallTable = 200; ///< below it ranges are cheap, and a reset would lose more
constexpr std::size_t mostRows = 2000;

void add(std::vector<RowsDifference::Range> &ranges, int position)
{
    if (!ranges.empty() && ranges.back().last == position - 1)
        ranges.back().last = position;
    else
        ranges.push_back({ position, position });
}

} // namespace

RowsDifference differenceOfRows(const QStringList &oldKeys, const QStringList &newKeys, const std::function<bool(int, int)> &sameContent)
{
    RowsDifference result;
    QHash<QString, int> positions;
    positions.reserve(newKeys.size());
    for (int i = 0; i < newKeys.size(); ++i)
        positions.insert(newKeys.at(i), i);
    if (positions.size() != newKeys.size() || oldKeys.isEmpty()) { // a key that is there twice cannot be followed
        result.reset = true;
        return result;
    }

    std::vector<bool> stays(static_cast<std::size_t>(newKeys.size()), false);
    std::vector<int> survivors; // new positions, in old order
    std::size_t removedRows = 0;
    for (int i = 0; i < oldKeys.size(); ++i) {
        const int position = positions.value(oldKeys.at(i), -1);
        if (position < 0) {
            add(result.removed, i);
            ++removedRows;
            continue;
        }
        if (stays[static_cast<std::size_t>(position)]) { // twice in the old rows
            result = {};
            result.reset = true;
            return result;
        }
        stays[static_cast<std::size_t>(position)] = true;
        survivors.push_back(position);
        if (!sameContent(i, position))
            add(result.changed, position);
    }
    std::size_t insertedRows = 0;
    for (std::size_t i = 0; i < stays.size(); ++i) {
        if (!stays[i]) {
            add(result.inserted, static_cast<int>(i));
            ++insertedRows;
        }
    }

    const auto oldCount = static_cast<std::size_t>(oldKeys.size());
    const std::size_t structural = removedRows + insertedRows;
    if (oldCount > smallTable && (structural > mostRows || structural * 5 > oldCount)) {
        result = {};
        result.reset = true;
        return result;
    }

    if (!std::is_sorted(survivors.begin(), survivors.end())) {
        std::vector<int> sorted = survivors;
        std::sort(sorted.begin(), sorted.end());
        for (int position : survivors)
            result.order.push_back(static_cast<int>(std::lower_bound(sorted.begin(), sorted.end(), position) - sorted.begin()));
    }
    std::vector<int> positionsChanged;
    for (const auto &range : result.changed) {
        for (int i = range.first; i <= range.last; ++i)
            positionsChanged.push_back(i);
    }
    std::sort(positionsChanged.begin(), positionsChanged.end());
    result.changed.clear();
    for (int position : positionsChanged)
        add(result.changed, position);
    return result;
}

} // namespace brokerscope::ui
