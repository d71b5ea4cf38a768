// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cluster/feed_worker.h"

#include "core/records/record_store.h"

#include <algorithm>

namespace brokerscope::cluster {

namespace {

qint64 payloadBytes(const Record &record)
{
    qint64 bytes = (record.key ? record.key->size() : 0) + (record.value ? record.value->size() : 0);
    for (const RecordHeader &header : record.headers)
        bytes += header.name.size() + (header.value ? header.value->size() : 0);
    return bytes;
}

/// How the parts ended, told as one: what needs attention first.
kafka::ReadEnd::Reason worse(kafka::ReadEnd::Reason a, kafka::ReadEnd::Reason b)
{
    using Reason = kafka::ReadEnd::Reason;
    for (const Reason reason : {Reason::Failed, Reason::Stopped, Reason::LimitReached})
        if (a == reason || b == reason)
            return reason;
    return Reason::EndReached;
}

} // namespace

bool FeedStore::add(std::span<const Record> matching, const FeedState &progress, bool isLive, const FeedRequest &limits)
{
    const QMutexLocker lock(&m_mutex);
    m_state = progress;
    for (const Record &record : matching) {
        m_heldBytes += records::RecordStore::sizeOf(record);
        m_held.push_back(record);
    }
    // The newest stays whatever its size: otherwise one large record could never be seen.
    while (isLive && m_held.size() > 1 && (qint64(m_held.size()) > limits.maxHeldRows || m_heldBytes > limits.maxHeldBytes)) {
        m_heldBytes -= records::RecordStore::sizeOf(m_held.front());
        m_held.pop_front();
        ++m_dropped;
    }
    return !m_held.empty() && !std::exchange(m_isTold, true);
}

void FeedStore::setEnd(kafka::ReadEnd end, qint64 lostBefore)
{
    const QMutexLocker lock(&m_mutex);
    m_state.read += lostBefore - m_state.dropped;
    m_state.dropped = lostBefore;
    m_state.elapsedMs = m_clock.elapsed();
    m_state.end = std::move(end);
}

std::vector<Record> FeedStore::take(qint64 maxRows, qint64 maxBytes)
{
    const QMutexLocker lock(&m_mutex);
    std::vector<Record> taken;
    qint64 bytes = 0;
    while (!m_held.empty() && qint64(taken.size()) < maxRows) {
        const qint64 size = records::RecordStore::sizeOf(m_held.front());
        if (!taken.empty() && bytes + size > maxBytes)
            break;
        bytes += size;
        taken.push_back(std::move(m_held.front()));
        m_held.pop_front();
    }
    m_heldBytes -= bytes;
    m_isTold = !m_held.empty(); // who leaves something knows that it is there
    return taken;
}

FeedState FeedStore::state() const
{
    const QMutexLocker lock(&m_mutex);
    FeedState state = m_state;
    state.dropped += m_dropped;
    state.held = qint64(m_held.size());
    if (!state.end && m_clock.isValid())
        state.elapsedMs = m_clock.elapsed();
    return state;
}

bool FeedStore::isFull(const FeedRequest &limits) const
{
    const QMutexLocker lock(&m_mutex);
    return qint64(m_held.size()) >= limits.maxHeldRows || m_heldBytes >= limits.maxHeldBytes;
}

FeedWorker::FeedWorker(kafka::ConnectionSettings settings, FeedRequest request, std::shared_ptr<FeedStore> store)
    : m_settings(std::move(settings))
    , m_request(std::move(request))
    , m_store(std::move(store))
    , m_matcher(m_request.search)
{
}

void FeedWorker::start()
{
    m_isLive = std::any_of(m_request.parts.begin(), m_request.parts.end(), [](const auto &part) { return part.follow; });
    m_openReaders = m_request.parts.size();
    for (const kafka::ReadRequest &part : m_request.parts)
        startPart(part);
}

void FeedWorker::startPart(const kafka::ReadRequest &part)
{
    auto reader = std::make_unique<kafka::RecordReader>(m_settings, part);
    kafka::RecordReader *r = reader.get();
    connect(r, &kafka::RecordReader::recordsRead, this, [this, r](const kafka::RecordBatch &batch) { look(r, batch); });
    connect(r, &kafka::RecordReader::finished, this, [this, r](const kafka::ReadEnd &end) { finish(r, end); });
    m_readers.push_back(std::move(reader));
    r->start();
}

void FeedWorker::stop()
{
    for (const auto &reader : m_readers)
        reader->stop();
}

void FeedWorker::look(kafka::RecordReader *reader, const kafka::RecordBatch &batch)
{
    m_matching.clear();
    const bool wasReached = isLimitReached();
    for (const Record &record : *batch) {
        if (isLimitReached())
            break; // not looked at: a continued read begins here
        ++m_progress.read;
        m_progress.bytes += payloadBytes(record);
        m_progress.first.try_emplace(record.partition, record.offset);
        m_progress.next[record.partition] = record.offset + 1;
        if (!m_matcher.matches(record))
            continue;
        ++m_progress.matched;
        m_matching.push_back(record);
    }
    qint64 lost = 0;
    for (const auto &open : m_readers)
        lost += open->droppedCount();
    m_progress.read += lost - m_progress.dropped;
    m_progress.dropped = lost;
    if (m_store->add(m_matching, m_progress, m_isLive, m_request))
        Q_EMIT recordsReady();
    m_owed.push_back(reader);
    payBatches();
    if (!wasReached && isLimitReached())
        stop();
}

void FeedWorker::payBatches()
{
    // The parts share the room; once the limit is reached nothing is kept any more.
    while (!m_owed.empty() && (isLimitReached() || !m_store->isFull(m_request))) {
        m_owed.front()->batchDone();
        m_owed.pop_front();
    }
}

void FeedWorker::taken()
{
    payBatches();
}

void FeedWorker::finish(kafka::RecordReader *reader, const kafka::ReadEnd &end)
{
    std::erase(m_owed, reader);
    m_end.reason = worse(m_end.reason, end.reason);
    m_end.scanned += end.scanned;
    m_end.dropped += end.dropped;
    m_end.ranges.insert(m_end.ranges.end(), end.ranges.begin(), end.ranges.end());
    m_end.errors.insert(m_end.errors.end(), end.errors.begin(), end.errors.end());
    if (--m_openReaders > 0)
        return;
    if (isLimitReached()) {
        m_end.reason = kafka::ReadEnd::Reason::LimitReached;
        // What came after the last record that counted was read, but nobody looked at it.
        for (kafka::ReadRange &range : m_end.ranges) {
            const auto next = m_progress.next.find(range.partition.partition);
            range.to = next == m_progress.next.end() ? range.from : next->second;
        }
        m_end.scanned = m_progress.read;
    }
    std::sort(m_end.ranges.begin(), m_end.ranges.end(),
              [](const auto &a, const auto &b) { return a.partition.partition < b.partition.partition; });
    const qint64 lost = m_end.dropped;
    m_store->setEnd(std::move(m_end), lost);
    // Later: one of them is calling.
    QMetaObject::invokeMethod(this, [this] { m_readers.clear(); }, Qt::QueuedConnection);
    Q_EMIT ended();
}

} // namespace brokerscope::cluster
