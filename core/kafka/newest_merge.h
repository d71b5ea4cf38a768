// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"

#include <deque>
#include <map>
#include <vector>

namespace brokerscope::kafka {

/// Finds the newest records over all partitions, from windows that are read backwards. Only the ends of the partitions are
/// compared, by timestamp, so that the records of one partition keep their order even where its timestamps do not.
/// Not thread-safe.
class NewestMerge
{
public:
    explicit NewestMerge(qint64 wanted);

    /// An earlier window of the partition: its records, oldest first, are older than all that it has so far.
    void prepend(qint32 partition, std::vector<Record> window);

    /// Drops what cannot be among the wanted any more, and tells which partitions are wanted as far as they were read: only
    /// their earlier windows can change the outcome. Sorted.
    [[nodiscard]] std::vector<qint32> exhausted();

    /// The newest, oldest first. Leaves nothing behind.
    [[nodiscard]] std::vector<Record> take();
    [[nodiscard]] qint64 count() const; ///< records held

private:
    /// How many records at the end of each partition are among the wanted.
    [[nodiscard]] std::map<qint32, qint64> chosen() const;

    struct Line
    {
        std::deque<Record> records; // oldest first; empty: its windows were empty, or nothing of it was chosen
        bool isCut = false; // something was dropped at its old end: earlier windows must not be put in its place
    };
    qint64 m_wanted;
    std::map<qint32, Line> m_lines; // by partition
};

/// Orders the records of a batch by timestamp, keeping the order inside each partition.
void mergeByTimestamp(std::vector<Record> &records);

} // namespace brokerscope::kafka
