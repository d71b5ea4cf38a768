// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/partition_scan.h"

#include "core/kafka/kafka_error.h"
#include "core/kafka/read_outbox.h"

#include <QCoreApplication>

#include <array>

namespace brokerscope::kafka {

namespace {

using Clock = std::chrono::steady_clock;

std::optional<QByteArray> toBytes(const void *data, std::size_t size)
{
    if (!data)
        return std::nullopt;
    return QByteArray(static_cast<const char *>(data), qsizetype(size));
}

Error atOffset(Error error, qint32 partition, qint64 offset)
{
    error.message = offset >= 0
        ? QCoreApplication::translate("Kafka", "Partition %1, offset %2: %3").arg(partition).arg(offset).arg(error.message)
        : QCoreApplication::translate("Kafka", "Partition %1: %2").arg(partition).arg(error.message);
    return error;
}

bool endsPartition(rd_kafka_resp_err_t code)
{
    switch (code) {
    case RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART:
    case RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC:
    case RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION:
    case RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR__AUTHENTICATION:
        return true;
    default:
        return false;
    }
}

} // namespace

Record toRecord(const rd_kafka_message_t &message, const QString &topic)
{
    Record record;
    record.topic = topic;
    record.partition = message.partition;
    record.offset = message.offset;
    rd_kafka_timestamp_type_t type = RD_KAFKA_TIMESTAMP_NOT_AVAILABLE;
    record.timestampMs = rd_kafka_message_timestamp(&message, &type);
    switch (type) {
    case RD_KAFKA_TIMESTAMP_CREATE_TIME: record.timestampType = Record::TimestampType::CreateTime; break;
    case RD_KAFKA_TIMESTAMP_LOG_APPEND_TIME: record.timestampType = Record::TimestampType::LogAppendTime; break;
    case RD_KAFKA_TIMESTAMP_NOT_AVAILABLE: break;
    }
    record.key = toBytes(message.key, message.key_len);
    record.value = toBytes(message.payload, message.len);
    rd_kafka_headers_t *headers = nullptr; // the message's own
    if (rd_kafka_message_headers(&message, &headers) == RD_KAFKA_RESP_ERR_NO_ERROR) {
        record.headers.reserve(rd_kafka_header_cnt(headers));
        const char *name = nullptr;
        const void *value = nullptr;
        std::size_t size = 0;
        for (std::size_t i = 0; rd_kafka_header_get_all(headers, i, &name, &value, &size) == RD_KAFKA_RESP_ERR_NO_ERROR; ++i)
            record.headers.push_back({QString::fromUtf8(name), toBytes(value, size)});
    }
    return record;
}

PartitionScan::PartitionScan(std::shared_ptr<ReaderHandle> reader, ReadOutbox &outbox, std::chrono::milliseconds stallTime)
    : m_reader(std::move(reader))
    , m_outbox(outbox)
    , m_stallTime(stallTime)
    , m_waker(m_reader, stallTime)
    , m_topic(QString::fromUtf8(m_reader->topicName()))
{
}

ScanOutcome PartitionScan::run(std::vector<ScanSegment> &segments, const OnRecord &onRecord, const OnPoll &onPoll,
                               const OnError &onError)
{
    // A queue of its own for each run: what an earlier run left in flight ends up in the queue that is gone.
    QueuePtr queue(rd_kafka_queue_new(m_reader->handle()));
    bool isRanged = true;
    for (ScanSegment &segment : segments) {
        if (segment.isDone())
            continue;
        isRanged = isRanged && segment.end != kNoEnd;
        if (rd_kafka_consume_start_queue(m_reader->topic(), segment.partition, segment.position, queue.get()) == 0) {
            m_open.emplace(segment.partition, &segment);
        } else {
            onError(atOffset(kafkaError(rd_kafka_last_error()), segment.partition, segment.position));
            segment.isAtLogEnd = true;
        }
    }

    ScanOutcome outcome;
    std::array<rd_kafka_message_t *, 500> messages{};
    auto lastProgress = Clock::now();
    int wait = 10;
    while (!m_open.empty() && m_outOfRange < 0) {
        if (m_outbox.isStopping()) {
            outcome.reason = ScanOutcome::Reason::Stopped;
            break;
        }
        const auto count = rd_kafka_consume_batch_queue(queue.get(), wait, messages.data(), messages.size());
        m_reader->serveEvents();
        m_polledBytes = 0;
        for (ssize_t i = 0; i < count; ++i) {
            const MessagePtr message(messages[std::size_t(i)]);
            m_polledBytes += qint64(message->len);
            handle(*message, onRecord, onError);
        }
        stopDone();
        if (count > 0)
            keepFetching(std::size_t(count), messages.size());
        onPoll(); // may wait for the receiver
        if (count > 0) {
            lastProgress = Clock::now();
            wait = 10;
            continue;
        }
        wait = 50; // idle: wake up less often; still well within the 100 ms that a stop may take
        // Only now: what the library had fetched before the refusal is good and has been read. (Where other brokers never
        // fall idle, their next pause will do.)
        if (m_reader->refusedResponseBytes() > 0) {
            outcome.reason = ScanOutcome::Reason::Refused;
            break;
        }
        if (isRanged && Clock::now() - lastProgress > m_stallTime) {
            outcome.reason = ScanOutcome::Reason::Stalled;
            break;
        }
    }
    if (m_outOfRange >= 0) {
        outcome = {ScanOutcome::Reason::OutOfRange, m_outOfRange};
        m_outOfRange = -1;
    }
    for (const auto &[partition, segment] : m_open)
        rd_kafka_consume_stop(m_reader->topic(), partition);
    m_open.clear();
    onPoll();
    return outcome;
}

void PartitionScan::handle(const rd_kafka_message_t &message, const OnRecord &onRecord, const OnError &onError)
{
    const auto found = m_open.find(message.partition);
    if (found == m_open.end() || found->second->isDone())
        return;
    ScanSegment &segment = *found->second;
    switch (message.err) {
    case RD_KAFKA_RESP_ERR_NO_ERROR:
        if (message.offset < segment.position) // a compressed batch may begin before the position
            return;
        if (message.offset >= segment.end) {
            segment.position = segment.end;
            return;
        }
        if (onRecord)
            onRecord(toRecord(message, m_topic));
        segment.position = message.offset + 1;
        if (segment.wanted != kNoEnd)
            --segment.wanted;
        return;
    case RD_KAFKA_RESP_ERR__PARTITION_EOF:
        segment.position = std::max(segment.position, std::min<qint64>(message.offset, segment.end));
        segment.isAtLogEnd = segment.end != kNoEnd;
        return;
    case RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET:
    case RD_KAFKA_RESP_ERR_OFFSET_OUT_OF_RANGE:
        m_outOfRange = segment.partition;
        return;
    default:
        break;
    }
    onError(atOffset(kafkaError(message.err, QString::fromUtf8(rd_kafka_message_errstr(&message))), segment.partition,
                     message.offset));
    segment.isAtLogEnd = segment.isAtLogEnd || endsPartition(message.err);
}

void PartitionScan::keepFetching(std::size_t count, std::size_t asked)
{
    if (!m_waker.taken(qint64(count), m_polledBytes, count < asked))
        return;
    std::vector<qint32> partitions;
    for (const auto &[partition, segment] : m_open)
        partitions.push_back(partition);
    m_waker.wake(partitions);
}

void PartitionScan::stopDone()
{
    for (auto it = m_open.begin(); it != m_open.end();) {
        if (!it->second->isDone()) {
            ++it;
            continue;
        }
        rd_kafka_consume_stop(m_reader->topic(), it->first);
        it = m_open.erase(it);
    }
}

} // namespace brokerscope::kafka
