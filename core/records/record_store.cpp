// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/record_store.h"

#include <algorithm>

namespace brokerscope::records {

RecordStore::RecordStore(qint64 maxRows, qint64 maxBytes)
    : m_maxRows(std::max<qint64>(1, maxRows))
    , m_maxBytes(maxBytes)
{
}

qint64 RecordStore::sizeOf(const Record &record)
{
    qint64 size = qint64(sizeof(Row)) + (record.key ? record.key->size() : 0) + (record.value ? record.value->size() : 0);
    for (const RecordHeader &header : record.headers)
        size += qint64(sizeof(RecordHeader)) + 2 * header.name.size() + (header.value ? header.value->size() : 0);
    return size;
}

RecordStore::Change RecordStore::append(std::span<const Record> records)
{
    const qint64 before = count();
    for (const Record &record : records) {
        m_rows.push_back({record, sizeOf(record)});
        m_bytes += m_rows.back().bytes;
        if (count() > 2 * m_maxRows) // a huge batch never makes the store twice as large as it may be
            m_dropped += trim();
    }
    m_appended += qint64(records.size());
    m_dropped += trim();
    // Old rows leave first: of what is held now, at most so many are new.
    Change change;
    change.appended = std::min(count(), qint64(records.size()));
    change.removed = before - (count() - change.appended);
    return change;
}

RecordStore::Change RecordStore::changeOf(std::span<const Record> records) const
{
    qint64 bytes = m_bytes;
    for (const Record &record : records)
        bytes += sizeOf(record);
    const qint64 before = count();
    const qint64 all = before + qint64(records.size());
    qint64 leaving = 0;
    while (all - leaving > 1 && (all - leaving > m_maxRows || bytes > m_maxBytes)) {
        bytes -= leaving < before ? m_rows[std::size_t(leaving)].bytes : sizeOf(records[std::size_t(leaving - before)]);
        ++leaving;
    }
    return {std::min(leaving, before), qint64(records.size()) - std::max<qint64>(0, leaving - before)};
}

void RecordStore::dropOldest(qint64 rows)
{
    for (qint64 i = std::min(rows, count()); i > 0; --i) {
        m_bytes -= m_rows.front().bytes;
        m_rows.pop_front();
        ++m_dropped;
    }
}

RecordStore::Change RecordStore::setLimits(qint64 maxRows, qint64 maxBytes)
{
    m_maxRows = std::max<qint64>(1, maxRows);
    m_maxBytes = maxBytes;
    const qint64 removed = trim();
    m_dropped += removed;
    return {removed, 0};
}

void RecordStore::clear()
{
    m_rows.clear();
    m_bytes = 0;
}

qint64 RecordStore::trim()
{
    qint64 removed = 0;
    while (count() > 1 && (count() > m_maxRows || m_bytes > m_maxBytes)) {
        m_bytes -= m_rows.front().bytes;
        m_rows.pop_front();
        ++removed;
    }
    return removed;
}

} // namespace brokerscope::records
