// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <compare>
#include <optional>
#include <vector>

namespace brokerscope::ui {

/// How a typed text stands in a name. The smaller, the better.
struct FuzzyMatch
{
    enum class Rank {
        Exact,
        Prefix,
        WordStart, ///< as it is, from the start of a later word on
        Subsequence ///< its letters, in their order, with others between
    };

    Rank rank = Rank::Exact;
    int cost = 0; ///< how torn the letters are: a piece that begins a word costs less than one within a word
    std::vector<qsizetype> letters; ///< where they stand in the name (UTF-16), ascending

    [[nodiscard]] std::strong_ordering operator<=>(const FuzzyMatch &other) const
    {
        return rank != other.rank ? rank <=> other.rank : cost <=> other.cost;
    }
    [[nodiscard]] bool operator==(const FuzzyMatch &other) const { return rank == other.rank && cost == other.cost; }
};

/// Nothing: the name does not have the letters in this order. Case does not matter. An empty text stands in every name.
/// Of all places where the letters stand, those with the smallest cost. Pure; any thread.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView name);

/// A letter or digit after something else, or a capital after a small letter: "orders.Dead-letterQueue" has four.
[[nodiscard]] bool isWordStart(QStringView name, qsizetype at);

} // namespace brokerscope::ui
