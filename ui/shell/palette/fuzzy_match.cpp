// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/fuzzy_match.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace brokerscope::ui {

namespace {

constexpr int kWordStart = 1, kWithinWord = 3; ///< what a piece costs that begins there
constexpr int kImpossible = std::numeric_limits<int>::max() / 2;
constexpr qsizetype kLongestAligned =
    512; ///< of a name; a longer one is matched at its first letters, not at the best ones

bool isSame(QChar a, QChar b)
{
    return a == b || a.toCaseFolded() == b.toCaseFolded();
}

/// The first place of each letter; empty: not all are there.
std::vector<qsizetype> firstPlaces(QStringView typed, QStringView name)
{
    std::vector<qsizetype> places;
    for (qsizetype at = 0; at < name.size() && qsizetype(places.size()) < typed.size(); ++at)
        if (isSame(name[at], typed[qsizetype(places.size())]))
            places.push_back(at);
    if (qsizetype(places.size()) < typed.size())
        places.clear();
    return places;
}

int costOf(QStringView name, const std::vector<qsizetype> &places)
{
    int cost = 0;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (i == 0 || places[i] != places[i - 1] + 1)
            cost += isWordStart(name, places[i]) ? kWordStart : kWithinWord;
    return cost;
}

/// Where the letters stand with the smallest cost. All of them are in the name.
std::vector<qsizetype> bestPlaces(QStringView typed, QStringView name)
{
    const auto width = std::size_t(name.size());
    // cost[j]: of the letters so far, the last one standing at j; from[i][j]: where the one before it stands then.
    std::vector<int> cost(width, kImpossible), before;
    std::vector<qsizetype> from(std::size_t(typed.size()) * width, -1);
    for (qsizetype i = 0; i < typed.size(); ++i) {
        before.assign(width, kImpossible);
        before.swap(cost);
        int cheapest = i == 0 ? 0 : kImpossible; // of the places before j − 1
        qsizetype cheapestAt = -1;
        for (std::size_t j = 0; j < width; ++j) {
            if (i > 0 && j >= 2 && before[j - 2] < cheapest) {
                cheapest = before[j - 2];
                cheapestAt = qsizetype(j) - 2;
            }
            if (!isSame(name[qsizetype(j)], typed[i]))
                continue;
            const int torn = cheapest + (isWordStart(name, qsizetype(j)) ? kWordStart : kWithinWord);
            const bool joins = i > 0 && j > 0 && before[j - 1] <= torn;
            cost[j] = std::min(kImpossible, joins ? before[j - 1] : torn);
            from[std::size_t(i) * width + j] = joins ? qsizetype(j) - 1 : cheapestAt;
        }
    }
    std::vector<qsizetype> places(std::size_t(typed.size()));
    qsizetype at = std::min_element(cost.begin(), cost.end()) - cost.begin();
    for (std::size_t i = places.size(); i-- > 0; at = from[i * width + std::size_t(at)])
        places[i] = at;
    return places;
}

} // namespace

bool isWordStart(QStringView name, qsizetype at)
{
    if (!name[at].isLetterOrNumber())
        return false;
    if (at == 0)
        return true;
    const QChar before = name[at - 1];
    return !before.isLetterOrNumber() || (name[at].isUpper() && before.isLower());
}

std::optional<FuzzyMatch> fuzzyMatch(QStringView typed, QStringView name)
{
    FuzzyMatch match;
    if (typed.isEmpty())
        return match;
    match.letters = firstPlaces(typed, name);
    if (match.letters.empty())
        return std::nullopt;

    const auto standsAt = [&](qsizetype start) {
        match.letters.resize(std::size_t(typed.size()));
        std::iota(match.letters.begin(), match.letters.end(), start);
    };
    if (name.startsWith(typed, Qt::CaseInsensitive)) {
        match.rank = name.size() == typed.size() ? FuzzyMatch::Rank::Exact : FuzzyMatch::Rank::Prefix;
        standsAt(0);
        return match;
    }
    for (qsizetype at = name.indexOf(typed, 1, Qt::CaseInsensitive); at > 0;
         at = name.indexOf(typed, at + 1, Qt::CaseInsensitive))
        if (isWordStart(name, at)) {
            match.rank = FuzzyMatch::Rank::WordStart;
            standsAt(at);
            return match;
        }
    match.rank = FuzzyMatch::Rank::Subsequence;
    if (name.size() <= kLongestAligned)
        match.letters = bestPlaces(typed, name);
    match.cost = costOf(name, match.letters);
    return match;
}

} // namespace brokerscope::ui
