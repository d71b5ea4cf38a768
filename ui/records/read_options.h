// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cluster/record_feed.h"

namespace brokerscope::ui {

/// What the messages page is asked to read.
struct ReadOptions
{
    enum class Mode { Newest, Oldest, Live, FromOffset, SinceTime };

    Mode mode = Mode::Newest;
    qint64 offset = 0; ///< FromOffset: of every partition that is read
    qint64 sinceMs = 0; ///< SinceTime: wall clock
    std::vector<qint32> partitions; ///< sorted; empty: all
    qint64 rows = 500; ///< ranged: that are wanted; live: that the table holds
    kafka::Isolation isolation = kafka::Isolation::ReadUncommitted;
    records::TextSearch search; ///< in the log; without a text: none

    [[nodiscard]] bool isSearch() const { return !search.text.isEmpty(); }
    [[nodiscard]] bool isLive() const { return mode == Mode::Live; }
    /// The order in which the rows are shown at first.
    [[nodiscard]] bool isNewestFirst() const { return mode == Mode::Newest || mode == Mode::Live; }
    /// The newest matches are found by looking at everything and keeping the last ones; else reading ends at enough rows.
    [[nodiscard]] bool keepsTheLast() const { return isLive() || (mode == Mode::Newest && isSearch()); }
};

/// Pure.
[[nodiscard]] cluster::FeedRequest feedRequest(const QString &topic, const ReadOptions &options);

/// Where a read goes on that ended with these ranges: one part for the partitions that go on at the same offset.
[[nodiscard]] cluster::FeedRequest continuedRequest(const QString &topic, const ReadOptions &options,
                                                    const std::vector<kafka::ReadRange> &ranges);

/// "0-3,7" as a sorted list without doubles; empty text: all, an empty list. Nullopt: it cannot be read so.
[[nodiscard]] std::optional<std::vector<qint32>> parsePartitions(QStringView text);
[[nodiscard]] QString partitionsText(const std::vector<qint32> &partitions);

} // namespace brokerscope::ui
