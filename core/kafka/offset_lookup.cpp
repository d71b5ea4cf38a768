// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/offset_lookup.h"

#include "core/kafka/kafka_error.h"
#include "core/kafka/read_outbox.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <span>
#include <thread>

namespace brokerscope::kafka {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kChunk = 250; // the library searches its list linearly for each element

int remainingMs(Clock::time_point deadline)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    return int(std::clamp<qint64>(left, 1, 60'000));
}

Error noLeader(qint32 partition, rd_kafka_resp_err_t code)
{
    Error error = kafkaError(code);
    error.message = QCoreApplication::translate("Kafka", "Partition %1: %2").arg(partition).arg(error.message);
    return error;
}

/// One call: the answers of `partitions` to one question (a timestamp, or the library's words for start and end).
rd_kafka_resp_err_t ask(const ReaderHandle &reader, std::span<const qint32> partitions, qint64 question, int timeoutMs,
                        std::map<qint32, Result<qint64>> &answers)
{
    const PartitionListPtr list(rd_kafka_topic_partition_list_new(int(partitions.size())));
    for (const qint32 partition : partitions)
        rd_kafka_topic_partition_list_add(list.get(), reader.topicName().constData(), partition)->offset = question;
    const auto code = rd_kafka_offsets_for_times(reader.handle(), list.get(), timeoutMs);
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
        return code;
    for (int i = 0; i < list->cnt; ++i) {
        const rd_kafka_topic_partition_t &element = list->elems[i];
        if (element.err != RD_KAFKA_RESP_ERR_NO_ERROR)
            answers.insert_or_assign(element.partition, failure(noLeader(element.partition, element.err)));
        else
            answers.insert_or_assign(element.partition, element.offset);
    }
    return RD_KAFKA_RESP_ERR_NO_ERROR;
}

/// One question for all partitions of one leader. The library answers a list all or nothing: after a failure each partition
/// is asked alone, with fresh metadata, so that one bad partition spoils only itself.
std::map<qint32, Result<qint64>> askLeader(const ReaderHandle &reader, const std::vector<qint32> &partitions,
                                           qint64 question, Clock::time_point deadline)
{
    std::map<qint32, Result<qint64>> answers;
    for (std::size_t from = 0; from < partitions.size(); from += kChunk) {
        const std::span chunk(partitions.data() + from, std::min(kChunk, partitions.size() - from));
        const auto code = ask(reader, chunk, question, remainingMs(deadline), answers);
        if (code == RD_KAFKA_RESP_ERR_NO_ERROR)
            continue;
        const rd_kafka_metadata_t *fresh = nullptr;
        if (Clock::now() < deadline
            && rd_kafka_metadata(reader.handle(), 0, reader.topic(), &fresh, remainingMs(deadline)) == RD_KAFKA_RESP_ERR_NO_ERROR)
            rd_kafka_metadata_destroy(fresh);
        for (const qint32 partition : chunk) {
            auto one = code;
            if (Clock::now() < deadline)
                one = ask(reader, std::span(&partition, 1), question, remainingMs(deadline), answers);
            if (one != RD_KAFKA_RESP_ERR_NO_ERROR)
                answers.insert_or_assign(partition, failure(noLeader(partition, one)));
        }
    }
    return answers;
}

} // namespace

OffsetLookup::OffsetLookup(std::shared_ptr<ReaderHandle> reader, std::shared_ptr<ReadOutbox> outbox, std::chrono::milliseconds timeout)
    : m_reader(std::move(reader))
    , m_outbox(std::move(outbox))
    , m_timeout(timeout)
{
}

Result<OffsetLookup::Leaders> OffsetLookup::leaders(const std::vector<qint32> &partitions)
{
    struct Shared
    {
        std::atomic<bool> isDone{false};
        rd_kafka_resp_err_t code = RD_KAFKA_RESP_ERR_NO_ERROR;
        MetadataPtr metadata;
    };
    const auto deadline = Clock::now() + m_timeout;
    // A topic that was just made has no leaders yet: asked again until the deadline.
    for (;;) {
        const auto shared = std::make_shared<Shared>();
        std::thread([shared, reader = m_reader, deadline, outbox = m_outbox] {
            const rd_kafka_metadata_t *metadata = nullptr;
            shared->code = rd_kafka_metadata(reader->handle(), 0, reader->topic(), &metadata, remainingMs(deadline));
            shared->metadata.reset(metadata);
            shared->isDone = true;
            outbox->notify();
        }).detach();
        const bool isDone = m_outbox->waitUntil(deadline + std::chrono::milliseconds(500), [&] { return shared->isDone.load(); });
        m_reader->serveEvents();
        if (m_outbox->isStopping())
            return failure(Error::cancelled());
        const QString trouble = m_reader->connectionTrouble();
        // "Transport" is also what the library says when it waited in vain for a broker that took the connection and is silent.
        const bool isSilence = isDone && shared->code == RD_KAFKA_RESP_ERR__TRANSPORT
            && (trouble.isEmpty() || trouble.contains(QLatin1String("timed out"), Qt::CaseInsensitive));
        if (!isDone || isSilence)
            return failure(kafkaError(RD_KAFKA_RESP_ERR__TIMED_OUT, trouble));
        if (shared->code != RD_KAFKA_RESP_ERR_NO_ERROR)
            return failure(kafkaError(shared->code, trouble));
        if (shared->metadata->topic_cnt < 1)
            return failure(kafkaError(RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART));

        const rd_kafka_metadata_topic_t &topic = shared->metadata->topics[0];
        const bool isTransient = topic.err == RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE;
        if (topic.err != RD_KAFKA_RESP_ERR_NO_ERROR && !isTransient)
            return failure(kafkaError(topic.err));
        if (!isTransient) {
            Leaders leaders;
            std::vector<qint32> missing = partitions;
            for (int i = 0; i < topic.partition_cnt; ++i) {
                const rd_kafka_metadata_partition_t &partition = topic.partitions[i];
                const auto asked = std::find(missing.begin(), missing.end(), partition.id);
                if (!partitions.empty() && asked == missing.end())
                    continue;
                if (asked != missing.end())
                    missing.erase(asked);
                if (partition.leader < 0)
                    leaders.failed.emplace(partition.id,
                                           failure(noLeader(partition.id, RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE)));
                else
                    leaders.byBroker[partition.leader].push_back(partition.id);
            }
            for (const qint32 partition : missing)
                leaders.failed.emplace(partition, failure(noLeader(partition, RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION)));
            return leaders;
        }
        if (Clock::now() >= deadline)
            return failure(kafkaError(topic.err));
        m_outbox->waitUntil(Clock::now() + std::chrono::milliseconds(100), [] { return false; });
    }
}

Result<OffsetLookup::Answers> OffsetLookup::bounds(const std::vector<qint32> &partitions, std::optional<qint64> timestampMs)
{
    auto leaders = this->leaders(partitions);
    if (!leaders)
        return failure(leaders.error());

    struct Shared
    {
        std::mutex mutex; // guards the rest
        Answers answers;
        std::size_t lanesOpen = 0;
    };
    const auto shared = std::make_shared<Shared>();
    shared->answers = std::move(leaders->failed);
    shared->lanesOpen = leaders->byBroker.size();
    const auto deadline = Clock::now() + m_timeout;
    for (const auto &lane : leaders->byBroker) {
        std::thread([shared, reader = m_reader, asked = lane.second, timestampMs, deadline, outbox = m_outbox] {
            // The end first: a start that is older than its end only makes a range longer.
            auto ends = askLeader(*reader, asked, RD_KAFKA_OFFSET_END, deadline);
            auto starts = askLeader(*reader, asked, RD_KAFKA_OFFSET_BEGINNING, deadline);
            std::map<qint32, Result<qint64>> times;
            if (timestampMs)
                times = askLeader(*reader, asked, std::max<qint64>(0, *timestampMs), deadline);
            std::unique_lock lock(shared->mutex);
            for (const qint32 partition : asked) {
                const auto &end = ends.at(partition);
                const auto &start = starts.at(partition);
                Result<Bounds> bounds;
                if (!end || !start) {
                    bounds = failure(!end ? end.error() : start.error());
                } else {
                    bounds = Bounds{std::min(*start, *end), *end, *end};
                    if (timestampMs && !times.at(partition))
                        bounds = failure(times.at(partition).error());
                    else if (timestampMs && *times.at(partition) >= 0) // negative: no record is that young
                        bounds->atTime = std::clamp(*times.at(partition), bounds->start, bounds->end);
                }
                shared->answers.insert_or_assign(partition, std::move(bounds));
            }
            --shared->lanesOpen;
            lock.unlock(); // the waiter looks at the lanes while it holds the outbox
            outbox->notify();
        }).detach();
    }
    m_outbox->waitUntil(deadline + std::chrono::milliseconds(500), [&] {
        const std::lock_guard lock(shared->mutex);
        return shared->lanesOpen == 0;
    });
    m_reader->serveEvents();
    if (m_outbox->isStopping())
        return failure(Error::cancelled());
    const std::lock_guard lock(shared->mutex);
    Answers answers = shared->answers;
    for (const auto &[broker, asked] : leaders->byBroker) {
        for (const qint32 partition : asked) {
            if (!answers.contains(partition))
                answers.emplace(partition,
                                failure(notAnswering(QCoreApplication::translate("Kafka", "Broker %1 (leader of partition %2)")
                                                         .arg(broker)
                                                         .arg(partition))));
        }
    }
    return answers;
}

} // namespace brokerscope::kafka
