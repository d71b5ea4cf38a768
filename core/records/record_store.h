// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"

#include <deque>
#include <span>

namespace brokerscope::records {

/// The records that a view holds: a ring, bounded by rows and by bytes. What is overwritten is counted. The bytes of a record
/// are shared with the batch it came in. Not thread-safe: one owner.
class RecordStore
{
public:
    explicit RecordStore(qint64 maxRows = 10'000, qint64 maxBytes = 128 * 1024 * 1024);

    struct Change
    {
        qint64 removed = 0; ///< rows that left at the front, of those that were there before
        qint64 appended = 0; ///< rows that are new at the back
    };
    /// The newest record always stays, whatever its size. Of more records than fit only the last are kept; the others count
    /// as dropped, too.
    Change append(std::span<const Record> records);
    /// What append() of these records would do: for a model, which has to say so before.
    [[nodiscard]] Change changeOf(std::span<const Record> records) const;
    void dropOldest(qint64 rows); ///< counted as dropped
    /// What is beyond the new limits is dropped and counted.
    Change setLimits(qint64 maxRows, qint64 maxBytes);
    void clear(); ///< counts nothing as dropped; the counters stay

    [[nodiscard]] qint64 count() const { return qint64(m_rows.size()); }
    [[nodiscard]] const Record &at(qint64 row) const { return m_rows[std::size_t(row)].record; } ///< 0: the oldest
    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< held, with an estimate of each row's own cost
    [[nodiscard]] qint64 appendedCount() const { return m_appended; } ///< since the store was made
    [[nodiscard]] qint64 droppedCount() const { return m_dropped; } ///< of these, overwritten

    [[nodiscard]] static qint64 sizeOf(const Record &record);

private:
    qint64 trim();

    struct Row { Record record; qint64 bytes = 0; };
    std::deque<Row> m_rows;
    qint64 m_maxRows;
    qint64 m_maxBytes;
    qint64 m_bytes = 0;
    qint64 m_appended = 0;
    qint64 m_dropped = 0;
};

} // namespace brokerscope::records
