// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/offset_fetch.h"

#include "core/base/clock.h"
#include "core/kafka/kafka_error.h"
#include "core/kafka/list_offsets.h"

#include <QCoreApplication>

#include <algorithm>

namespace brokerscope::kafka {

namespace {

Error laneError(rd_kafka_resp_err_t code, qint32 broker)
{
    const QString who = QCoreApplication::translate("Kafka", "Broker %1").arg(broker);
    if (code == RD_KAFKA_RESP_ERR__TIMED_OUT) {
        Error error = notAnswering(who);
        error.code = int(code);
        return error;
    }
    Error error = kafkaError(code);
    error.message = QCoreApplication::translate("Kafka", "%1: %2").arg(who, error.message);
    return error;
}

} // namespace

OffsetFetch::OffsetFetch(Reply question, std::shared_ptr<const TopicTable> topics, const std::vector<PartitionIndex> &partitions,
                         OffsetParts parts, QDeadlineTimer deadline)
    : m_question(std::move(question))
    , m_topics(std::move(topics))
    , m_parts(parts)
    , m_deadline(deadline)
    , m_table(std::make_shared<OffsetTable>(m_topics))
{
    for (const PartitionIndex p : partitions)
        if (p < m_topics->partitionCount() && m_topics->leader(p) >= 0)
            m_lanes[m_topics->leader(p)].partitions.push_back(p);
}

std::vector<qint32> OffsetFetch::leaders() const
{
    std::vector<qint32> ids;
    for (const auto &[id, lane] : m_lanes)
        ids.push_back(id);
    return ids;
}

void OffsetFetch::runLane(HandleSet &handles, qint32 leader)
{
    const std::vector<PartitionIndex> &partitions = m_lanes.at(leader).partitions; // never changes after the constructor
    ListOffsets uncommitted(handles.uncommitted(), m_deadline);
    rd_kafka_t *committedHandle = nullptr; // after the first answer: a leader that is silent need not be asked twice

    std::vector<OffsetAsk> starts;
    TopicIndex topic = kNoIndex;
    QByteArray topicName;
    rd_kafka_resp_err_t partitionError = RD_KAFKA_RESP_ERR_NO_ERROR;
    bool anyAnswer = false;
    for (std::size_t begin = 0; begin < partitions.size(); begin += ListOffsets::kChunk) {
        if (m_question->isSettled())
            return;
        const std::size_t end = std::min(partitions.size(), begin + ListOffsets::kChunk);
        starts.clear();
        for (std::size_t i = begin; i < end; ++i) {
            const PartitionIndex p = partitions[i];
            const bool isSameTopic = topic != kNoIndex && p >= m_topics->firstPartition(topic) &&
                                     p < m_topics->firstPartition(topic) + m_topics->partitionCount(topic);
            if (!isSameTopic) {
                topic = m_topics->topicOf(p);
                topicName = m_topics->name(topic).toUtf8();
            }
            starts.push_back({p, topicName, m_topics->partition(p)});
        }
        std::vector<OffsetAsk> ends = starts;
        std::vector<OffsetAsk> stables = starts;
        auto code = uncommitted.run(starts, RD_KAFKA_OFFSET_BEGINNING);
        if (code == RD_KAFKA_RESP_ERR_NO_ERROR)
            code = uncommitted.run(ends, RD_KAFKA_OFFSET_END);
        if (code == RD_KAFKA_RESP_ERR_NO_ERROR && m_parts == OffsetParts::StartEndAndStable) {
            if (!committedHandle)
                committedHandle = handles.committed(int(std::max<qint64>(1, m_deadline.remainingTime() / 2)));
            // If only this fails, start and end are known all the same: the stable offsets stay unknown until the next time.
            if (!committedHandle || ListOffsets(committedHandle, m_deadline).run(stables, RD_KAFKA_OFFSET_END) != RD_KAFKA_RESP_ERR_NO_ERROR)
                handles.setCommittedStale();
        }

        const QMutexLocker lock(&m_mutex);
        if (!m_table)
            return;
        for (const OffsetAsk &ask : starts) {
            m_table->setLogStart(ask.index, ask.offset);
            if (ask.error != RD_KAFKA_RESP_ERR_NO_ERROR)
                partitionError = ask.error;
            anyAnswer |= ask.offset != kUnknownOffset;
        }
        for (const OffsetAsk &ask : ends) {
            m_table->setHighWatermark(ask.index, ask.offset);
            if (ask.error != RD_KAFKA_RESP_ERR_NO_ERROR)
                partitionError = ask.error;
        }
        for (const OffsetAsk &ask : stables)
            m_table->setLastStable(ask.index, ask.offset);
        if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
            return endLane(leader, laneError(code, leader));
    }
    const QMutexLocker lock(&m_mutex);
    // Single partitions may have moved or gone: the lane as a whole failed only if none of them answered.
    endLane(leader, anyAnswer || partitionError == RD_KAFKA_RESP_ERR_NO_ERROR ? std::nullopt : std::optional(laneError(partitionError, leader)));
}

void OffsetFetch::endLane(qint32 leader, std::optional<Error> error)
{
    if (!m_table)
        return;
    m_lanes.at(leader).isDone = true;
    m_table->setLane({leader, error ? 0 : bootTimeMs(), std::move(error)});
    if (std::all_of(m_lanes.begin(), m_lanes.end(), [](const auto &lane) { return lane.second.isDone; }))
        answer();
}

void OffsetFetch::finishIfDone()
{
    const QMutexLocker lock(&m_mutex);
    if (m_table && m_lanes.empty())
        answer();
}

void OffsetFetch::expire()
{
    const QMutexLocker lock(&m_mutex);
    if (!m_table)
        return;
    for (const auto &[id, lane] : m_lanes)
        if (!lane.isDone)
            m_table->setLane({id, 0, laneError(RD_KAFKA_RESP_ERR__TIMED_OUT, id)});
    answer();
}

void OffsetFetch::answer()
{
    const std::shared_ptr<const OffsetTable> table = std::move(m_table);
    m_table.reset();
    m_question->finish(table);
}

} // namespace brokerscope::kafka
