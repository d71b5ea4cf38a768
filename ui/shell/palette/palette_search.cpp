// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/palette_search.h"

#include "ui/shell/palette/fuzzy_match.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace brokerscope::ui {

namespace {

struct Scored
{
    std::tuple<int, int, qsizetype, std::size_t> order; ///< rank, cost, length of the name, place in the list
    PaletteHits::Hit hit;
};

constexpr int kWordByWord = int(FuzzyMatch::Rank::Subsequence) + 1;

bool isOfCluster(PaletteEntry::Kind kind)
{
    return kind == PaletteEntry::Kind::Topic || kind == PaletteEntry::Kind::Group || kind == PaletteEntry::Kind::Broker;
}

bool hasKeyword(QStringView keywords, QStringView word)
{
    for (qsizetype at = keywords.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = keywords.indexOf(word, at + 1, Qt::CaseInsensitive))
        if (at == 0 || keywords[at - 1] == u' ')
            return true;
    return false;
}

/// Every word stands in the name or is a keyword: "topic orders", and in Chinese "topics".
std::optional<FuzzyMatch> matchWords(const QList<QStringView> &words, const PaletteEntry &entry)
{
    FuzzyMatch all;
    for (const QStringView word : words) {
        const auto match = fuzzyMatch(word, entry.name);
        if (match && match->letters.back() - match->letters.front() + 1 == word.size()) { // in one piece
            all.letters.insert(all.letters.end(), match->letters.begin(), match->letters.end());
            all.cost += int(match->rank);
        } else if (hasKeyword(entry.keywords, word)) {
            all.cost += kWordByWord;
        } else {
            return std::nullopt;
        }
    }
    std::sort(all.letters.begin(), all.letters.end());
    all.letters.erase(std::unique(all.letters.begin(), all.letters.end()), all.letters.end());
    return all;
}

PaletteHits recentFirst(const std::vector<PaletteEntry> &entries, const QStringList &recent, std::size_t most)
{
    QHash<QString, std::size_t> wanted; // only these ids are made: a cluster may have 100,000 topics
    for (qsizetype i = 0; i < recent.size(); ++i)
        wanted.insert(recent[i], std::size_t(i));
    std::vector<std::pair<std::size_t, std::size_t>> chosen; // place in `recent`, place in the list
    PaletteHits found;
    std::vector<PaletteHits::Hit> others;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto place = wanted.isEmpty() ? wanted.constEnd() : wanted.constFind(entries[i].id());
        if (place != wanted.constEnd())
            chosen.emplace_back(place.value(), i);
        else if (!isOfCluster(entries[i].kind))
            others.push_back({.entry = i});
    }
    std::sort(chosen.begin(), chosen.end());
    for (const auto &[place, entry] : chosen)
        found.hits.push_back({.entry = entry, .letters = {}, .isRecent = true});
    found.hits.insert(found.hits.end(), others.begin(), others.end());
    found.total = found.hits.size();
    found.hits.resize(std::min(most, found.hits.size()));
    return found;
}

} // namespace

PaletteHits findInPalette(const std::vector<PaletteEntry> &entries, const QString &typed, const QStringList &recent,
                          std::size_t most)
{
    const QString text = typed.simplified();
    if (text.isEmpty())
        return recentFirst(entries, recent, most);

    const QList<QStringView> words = QStringView(text).split(u' ');
    std::vector<Scored> scored;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const PaletteEntry &entry = entries[i];
        auto match = fuzzyMatch(text, entry.name);
        int rank = match ? int(match->rank) : kWordByWord;
        if (!match)
            match = matchWords(words, entry);
        if (match)
            scored.push_back(
                {{rank, match->cost, entry.name.size(), i}, {.entry = i, .letters = std::move(match->letters)}});
    }
    PaletteHits found;
    found.total = scored.size();
    const auto shown = scored.begin() + qsizetype(std::min(most, scored.size()));
    std::partial_sort(scored.begin(), shown, scored.end(),
                      [](const Scored &a, const Scored &b) { return a.order < b.order; });
    for (auto it = scored.begin(); it != shown; ++it)
        found.hits.push_back(std::move(it->hit));
    return found;
}

} // namespace brokerscope::ui
