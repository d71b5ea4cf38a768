// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/newest_merge.h"

#include <algorithm>
#include <iterator>
#include <queue>
#include <tuple>

namespace brokerscope::kafka {

NewestMerge::NewestMerge(qint64 wanted)
    : m_wanted(std::max<qint64>(0, wanted))
{
}

void NewestMerge::prepend(qint32 partition, std::vector<Record> window)
{
    auto &records = m_lines[partition].records;
    records.insert(records.begin(), std::make_move_iterator(window.begin()), std::make_move_iterator(window.end()));
}

std::map<qint32, qint64> NewestMerge::chosen() const
{
    std::map<qint32, qint64> taken;
    std::priority_queue<std::tuple<qint64, qint32>> ends; // newest first; of equal ones the higher partition
    for (const auto &[partition, line] : m_lines) {
        const auto &records = line.records;
        taken[partition] = 0;
        if (!records.empty())
            ends.emplace(records.back().timestampMs, partition);
    }
    for (qint64 left = m_wanted; left > 0 && !ends.empty(); --left) {
        const qint32 partition = std::get<1>(ends.top());
        ends.pop();
        const auto &records = m_lines.at(partition).records;
        const qint64 count = ++taken[partition];
        if (count < qint64(records.size()))
            ends.emplace(records[records.size() - 1 - std::size_t(count)].timestampMs, partition);
    }
    return taken;
}

std::vector<qint32> NewestMerge::exhausted()
{
    // More records can only push others out of the choice, never bring back what is not chosen now.
    std::vector<qint32> partitions;
    for (const auto &[partition, count] : chosen()) {
        Line &line = m_lines.at(partition);
        const auto surplus = qint64(line.records.size()) - count;
        line.isCut = line.isCut || surplus > 0;
        line.records.erase(line.records.begin(), line.records.begin() + surplus);
        if (!line.isCut)
            partitions.push_back(partition);
    }
    return partitions;
}

std::vector<Record> NewestMerge::take()
{
    const auto counts = chosen();
    std::vector<Record> newestFirst;
    std::priority_queue<std::tuple<qint64, qint32>> ends;
    for (const auto &[partition, line] : m_lines)
        if (counts.at(partition) > 0)
            ends.emplace(line.records.back().timestampMs, partition);
    while (!ends.empty() && qint64(newestFirst.size()) < m_wanted) {
        const qint32 partition = std::get<1>(ends.top());
        ends.pop();
        auto &records = m_lines.at(partition).records;
        newestFirst.push_back(std::move(records.back()));
        records.pop_back();
        if (!records.empty())
            ends.emplace(records.back().timestampMs, partition);
    }
    m_lines.clear();
    std::reverse(newestFirst.begin(), newestFirst.end());
    return newestFirst;
}

qint64 NewestMerge::count() const
{
    qint64 sum = 0;
    for (const auto &[partition, line] : m_lines)
        sum += qint64(line.records.size());
    return sum;
}

void mergeByTimestamp(std::vector<Record> &records)
{
    // Positions of each partition's records, in their order; then always the partition whose next one is oldest.
    std::map<qint32, std::vector<std::size_t>> lines;
    for (std::size_t i = 0; i < records.size(); ++i)
        lines[records[i].partition].push_back(i);
    if (lines.size() < 2)
        return;
    using Head = std::tuple<qint64, qint32, std::size_t>; // timestamp, partition, place in its line
    std::priority_queue<Head, std::vector<Head>, std::greater<>> heads;
    for (const auto &[partition, line] : lines)
        heads.emplace(records[line.front()].timestampMs, partition, 0);
    std::vector<Record> merged;
    merged.reserve(records.size());
    while (!heads.empty()) {
        const auto [timestamp, partition, place] = heads.top();
        heads.pop();
        const auto &line = lines.at(partition);
        merged.push_back(std::move(records[line[place]]));
        if (place + 1 < line.size())
            heads.emplace(records[line[place + 1]].timestampMs, partition, place + 1);
    }
    records = std::move(merged);
}

} // namespace brokerscope::kafka
