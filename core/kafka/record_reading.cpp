// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/record_reading.h"

#include "core/kafka/kafka_error.h"
#include "core/kafka/newest_merge.h"

#include <QCoreApplication>

#include <algorithm>

namespace brokerscope::kafka {

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr std::size_t kBatchRecords = 500;
constexpr qint64 kBatchBytes = 4 * 1024 * 1024;
constexpr std::size_t kErrors = 20;
constexpr qint64 kLargestWindow = 50'000; // offsets of one partition
constexpr int kSkipsInARow = 100; // refused responses, one offset each, before the partition is given up

template <typename... Args>
QString text(const char *sentence, Args... args)
{
    QString result = QCoreApplication::translate("Kafka", sentence);
    ((result = result.arg(args)), ...);
    return result;
}

qint64 sizeOf(const Record &record)
{
    qint64 size = 64 + (record.key ? record.key->size() : 0) + (record.value ? record.value->size() : 0);
    for (const RecordHeader &header : record.headers)
        size += 32 + 2 * header.name.size() + (header.value ? header.value->size() : 0);
    return size;
}

/// Shares `total` records over the segments that have some left; what one cannot give the others do.
void shareWanted(std::vector<ScanSegment> &segments, qint64 total)
{
    std::vector<ScanSegment *> byAvailable;
    for (ScanSegment &segment : segments)
        if (segment.position < segment.end && !segment.isAtLogEnd)
            byAvailable.push_back(&segment);
    std::stable_sort(byAvailable.begin(), byAvailable.end(), [](const ScanSegment *a, const ScanSegment *b) {
        return a->end - a->position < b->end - b->position;
    });
    auto sharers = qint64(byAvailable.size());
    for (ScanSegment *segment : byAvailable) {
        segment->wanted = std::min(segment->end - segment->position, (total + sharers - 1) / sharers);
        total -= segment->wanted;
        --sharers;
    }
}

} // namespace

RecordReading::RecordReading(ConnectionSettings settings, ReadRequest request, std::shared_ptr<ReadOutbox> outbox)
    : m_settings(std::move(settings))
    , m_request(std::move(request))
    , m_outbox(std::move(outbox))
{
    std::sort(m_request.partitions.begin(), m_request.partitions.end());
    const auto twice = std::unique(m_request.partitions.begin(), m_request.partitions.end());
    m_request.partitions.erase(twice, m_request.partitions.end());
}

void RecordReading::run()
{
    if (prepare() == Step::Go) {
        const auto *newest = std::get_if<ReadFromNewest>(&m_request.start);
        const Step step = newest ? readNewest(newest->count) : readForward();
        if (step == Step::Go && m_request.follow)
            follow();
    }
    flush();
    if (m_outbox->isStopping())
        m_end.reason = ReadEnd::Reason::Stopped;
    for (const ScanSegment &segment : m_segments)
        m_end.ranges.push_back(
            {TopicPartition{m_request.topic, segment.partition}, m_from.at(segment.partition), segment.position});
    // Stopped or failed before it began: who continues begins where this one was to.
    if (const auto *offset = std::get_if<ReadFromOffset>(&m_request.start))
        for (const qint32 partition : m_request.partitions)
            if (!m_from.contains(partition))
                m_end.ranges.push_back({TopicPartition{m_request.topic, partition}, offset->offset, offset->offset});
    std::sort(m_end.ranges.begin(), m_end.ranges.end(),
              [](const ReadRange &a, const ReadRange &b) { return a.partition.partition < b.partition.partition; });
    m_outbox->finish(std::move(m_end)); // before the handle is closed, which may take its time
}

RecordReading::Step RecordReading::openHandle()
{
    auto reader = ReaderHandle::open(m_settings, m_request.topic, m_request.isolation);
    if (!reader) {
        fail(reader.error());
        return Step::Stop;
    }
    m_reader = std::move(*reader);
    return Step::Go;
}

RecordReading::Step RecordReading::prepare()
{
    if (m_request.topic.isEmpty()) {
        fail(Error::invalid(text(QT_TRANSLATE_NOOP("Kafka", "Name the topic that is to be read."))));
        return Step::Stop;
    }
    if (openHandle() == Step::Stop)
        return Step::Stop;
    const auto *time = std::get_if<ReadFromTime>(&m_request.start);
    OffsetLookup lookup(m_reader, m_outbox, m_settings.requestTimeout);
    const auto answers = lookup.bounds(m_request.partitions, time ? std::optional(time->timestampMs) : std::nullopt);
    if (!answers) {
        if (!m_outbox->isStopping())
            fail(answers.error());
        return Step::Stop;
    }
    for (const auto &[partition, bounds] : *answers) {
        if (!bounds) {
            addError(bounds.error());
            continue;
        }
        ScanSegment segment{partition, bounds->start, bounds->end, kNoEnd, false};
        if (const auto *offset = std::get_if<ReadFromOffset>(&m_request.start))
            segment.position = std::clamp(offset->offset, bounds->start, bounds->end);
        else if (time)
            segment.position = bounds->atTime;
        else if (!std::holds_alternative<ReadFromOldest>(m_request.start))
            segment.position = bounds->end; // live; Newest goes backwards from there
        m_segments.push_back(segment);
        m_logStart[partition] = bounds->start;
        m_from[partition] = segment.position;
    }
    if (m_segments.empty() && !m_end.errors.empty()) {
        m_end.reason = ReadEnd::Reason::Failed;
        return Step::Stop;
    }
    return Step::Go;
}

RecordReading::Step RecordReading::readNewest(qint64 count)
{
    const qint64 wanted = std::min(count, m_request.limit.value_or(count));
    NewestMerge merge(wanted);
    std::vector<qint32> open;
    for (const ScanSegment &segment : m_segments)
        if (segment.end > m_logStart.at(segment.partition))
            open.push_back(segment.partition);
    // The first windows together hold a little more than what is wanted; later ones double.
    qint64 window = open.empty() ? 0 : std::clamp<qint64>(wanted * 3 / 2 / qint64(open.size()), 10, std::max<qint64>(wanted, 10));
    std::map<qint32, qint64> readFrom; // lowest offset that was read, by partition
    for (const ScanSegment &segment : m_segments)
        readFrom[segment.partition] = segment.end;

    Step step = Step::Go;
    while (!open.empty() && wanted > 0 && step == Step::Go) {
        std::vector<ScanSegment> windows;
        for (const qint32 partition : open) {
            const qint64 end = readFrom.at(partition);
            windows.push_back({partition, std::max(m_logStart.at(partition), end - window), end, kNoEnd, false});
        }
        const std::vector<ScanSegment> planned = windows;
        std::map<qint32, std::vector<Record>> found;
        step = scan(windows, [&found](Record &&record) { found[record.partition].push_back(std::move(record)); });
        for (std::size_t i = 0; i < windows.size(); ++i) {
            if (!windows[i].isDone())
                continue; // a part of a window would leave a hole behind it
            merge.prepend(windows[i].partition, std::move(found[windows[i].partition]));
            readFrom[windows[i].partition] = planned[i].position;
        }
        open = merge.exhausted();
        std::erase_if(open, [&](qint32 partition) { return readFrom.at(partition) <= m_logStart.at(partition); });
        window = std::min(window * 2, kLargestWindow);
    }
    for (Record &record : merge.take()) {
        auto &from = m_from.at(record.partition);
        from = std::min(from, record.offset);
        deliver(std::move(record));
    }
    flush();
    return step;
}

RecordReading::Step RecordReading::readForward()
{
    // With a limit in rounds: what a partition could not give because of gaps is asked of the others.
    for (;;) {
        const bool isAnythingLeft = std::any_of(m_segments.begin(), m_segments.end(), [](const ScanSegment &segment) {
            return segment.position < segment.end && !segment.isAtLogEnd;
        });
        if (!isAnythingLeft)
            return Step::Go;
        if (left() <= 0) {
            m_end.reason = ReadEnd::Reason::LimitReached;
            return Step::Stop;
        }
        if (m_request.limit)
            shareWanted(m_segments, left());
        if (scan(m_segments, [this](Record &&record) { deliver(std::move(record)); }) == Step::Stop)
            return Step::Stop;
    }
}

void RecordReading::follow()
{
    if (left() <= 0) {
        m_end.reason = ReadEnd::Reason::LimitReached;
        return;
    }
    for (ScanSegment &segment : m_segments)
        segment = {segment.partition, segment.position, kNoEnd, kNoEnd, false};
    const Step step = scan(m_segments, [this](Record &&record) {
        deliver(std::move(record));
        if (left() <= 0)
            for (ScanSegment &segment : m_segments)
                segment.wanted = 0;
    });
    if (step == Step::Go)
        m_end.reason = left() <= 0 ? ReadEnd::Reason::LimitReached : ReadEnd::Reason::Failed; // every partition is gone
}

RecordReading::Step RecordReading::scan(std::vector<ScanSegment> &segments, const PartitionScan::OnRecord &onRecord)
{
    const auto stallTime = std::max<std::chrono::milliseconds>(3 * m_settings.requestTimeout, 6s);
    for (;;) {
        PartitionScan scan(m_reader, *m_outbox, stallTime);
        const ScanOutcome outcome = scan.run(
            segments,
            [&](Record &&record) {
                m_skipped.erase(record.partition);
                onRecord(std::move(record));
            },
            [this] { flushIfOld(); }, [this](Error error) { addError(std::move(error)); });
        switch (outcome.reason) {
        case ScanOutcome::Reason::Done:
            return Step::Go;
        case ScanOutcome::Reason::Stopped:
            return Step::Stop;
        case ScanOutcome::Reason::Refused:
            if (skipRefused(segments) == Step::Stop)
                return Step::Stop;
            break;
        case ScanOutcome::Reason::OutOfRange: {
            const auto segment = std::find_if(segments.begin(), segments.end(), [&](const ScanSegment &candidate) {
                return candidate.partition == outcome.partition;
            });
            if (reposition(*segment) == Step::Stop)
                return Step::Stop;
            break;
        }
        case ScanOutcome::Reason::Stalled:
            for (const ScanSegment &segment : segments) {
                if (segment.isDone())
                    continue;
                Error error = notAnswering(text(QT_TRANSLATE_NOOP("Kafka", "The leader of partition %1 (at offset %2)"),
                                                segment.partition, segment.position));
                error.detail = m_reader->connectionTrouble();
                fail(std::move(error));
            }
            return Step::Stop;
        }
    }
}

RecordReading::Step RecordReading::skipRefused(std::vector<ScanSegment> &segments)
{
    // The library says how large the response was, not of which partition. With several it is found by reading one record of
    // each alone, over a handle of its own, which is thrown away.
    const qint64 bytes = m_reader->refusedResponseBytes();
    std::vector<ScanSegment *> suspects;
    for (ScanSegment &segment : segments)
        if (!segment.isDone())
            suspects.push_back(&segment);
    const bool isCertain = suspects.size() == 1;
    for (ScanSegment *suspect : suspects) {
        qint64 refused = bytes;
        if (!isCertain) {
            if (openHandle() == Step::Stop)
                return Step::Stop;
            std::vector<ScanSegment> probe{*suspect};
            probe.front().wanted = 1;
            probe.front().end = std::min(suspect->end, kNoEnd - 1); // an end of the log is an answer, too
            PartitionScan scan(m_reader, *m_outbox, 3s);
            const auto outcome = scan.run(probe, nullptr, [] {}, [](Error) {});
            if (outcome.reason == ScanOutcome::Reason::Stopped)
                return Step::Stop;
            if (outcome.reason != ScanOutcome::Reason::Refused)
                continue;
            refused = m_reader->refusedResponseBytes();
        }
        addError({Error::Kind::Unsupported, int(RD_KAFKA_RESP_ERR__BAD_MSG),
                  text(QT_TRANSLATE_NOOP("Kafka", "Partition %1, offset %2: the record is larger than Brokerscope can read (%3 "
                                                  "bytes arrive, at most 100000000 can be taken) and was skipped: read it with "
                                                  "another client."),
                       suspect->partition, suspect->position, refused),
                  m_reader->connectionTrouble(), false});
        ++suspect->position;
        if (++m_skipped[suspect->partition] >= kSkipsInARow)
            suspect->isAtLogEnd = true;
    }
    return openHandle();
}

RecordReading::Step RecordReading::reposition(ScanSegment &segment)
{
    OffsetLookup lookup(m_reader, m_outbox, m_settings.requestTimeout);
    const auto answers = lookup.bounds({segment.partition}, std::nullopt);
    if (m_outbox->isStopping())
        return Step::Stop;
    const auto found = answers ? answers->find(segment.partition) : OffsetLookup::Answers::const_iterator{};
    if (!answers || !found->second) {
        addError(!answers ? answers.error() : found->second.error());
        segment.isAtLogEnd = true;
        return Step::Go;
    }
    const OffsetLookup::Bounds &bounds = *found->second;
    const qint64 position = segment.position;
    if (position >= bounds.start && position <= bounds.end)
        return Step::Go; // it was a follower's or an old leader's view
    if (position > bounds.end && segment.end != kNoEnd) {
        segment.isAtLogEnd = true;
    } else {
        segment.position = bounds.start; // older records were deleted, or the topic was made anew
    }
    addError({Error::Kind::Conflict, int(RD_KAFKA_RESP_ERR_OFFSET_OUT_OF_RANGE),
              text(QT_TRANSLATE_NOOP("Kafka", "Partition %1 does not hold offset %2 any more (it holds %3 to %4): records were "
                                              "deleted while it was read."),
                   segment.partition, position, bounds.start, bounds.end),
              {}, false});
    return Step::Go;
}

void RecordReading::deliver(Record &&record)
{
    ++m_end.scanned;
    if (m_batch.empty())
        m_batchSince = Clock::now();
    m_batchBytes += sizeOf(record);
    m_batch.push_back(std::move(record));
    if (m_batch.size() >= kBatchRecords || m_batchBytes >= kBatchBytes)
        flush();
}

void RecordReading::flush()
{
    if (m_batch.empty())
        return;
    if (!std::holds_alternative<ReadFromNewest>(m_request.start) || m_request.follow)
        mergeByTimestamp(m_batch);
    m_outbox->push(std::exchange(m_batch, {}), std::exchange(m_batchBytes, 0));
}

void RecordReading::flushIfOld()
{
    if (!m_batch.empty() && Clock::now() - m_batchSince >= 40ms)
        flush();
}

void RecordReading::addError(Error error)
{
    if (m_end.errors.size() < kErrors)
        m_end.errors.push_back(std::move(error));
}

void RecordReading::fail(Error error)
{
    addError(std::move(error));
    m_end.reason = ReadEnd::Reason::Failed;
}

} // namespace brokerscope::kafka
