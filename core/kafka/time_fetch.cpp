// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/time_fetch.h"

#include "core/kafka/kafka_error.h"

#include <QCoreApplication>

#include <algorithm>

namespace brokerscope::kafka {

TimeFetch::TimeFetch(Reply question, const std::vector<TopicPartition> &partitions, qint64 timestampMs, const TopicTable &topics,
                     QDeadlineTimer deadline)
    : m_question(std::move(question))
    , m_timestampMs(std::max<qint64>(0, timestampMs)) // below zero are Kafka's special values
    , m_deadline(deadline)
    , m_results(partitions.size(), failure(notAnswering(QCoreApplication::translate("Kafka", "The partition's leader"))))
{
    for (std::size_t i = 0; i < partitions.size(); ++i) {
        const TopicIndex t = topics.findTopic(partitions[i].topic);
        const PartitionIndex p = t == kNoIndex ? kNoIndex : topics.findPartition(t, partitions[i].partition);
        if (p == kNoIndex)
            m_results[i] = failure(kafkaError(RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART));
        else if (topics.leader(p) < 0)
            m_results[i] = failure(kafkaError(RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE));
        else
            m_lanes[topics.leader(p)].push_back({PartitionIndex(i), partitions[i].topic.toUtf8(), partitions[i].partition});
    }
    m_open = m_lanes.size();
}

std::vector<qint32> TimeFetch::leaders() const
{
    std::vector<qint32> ids;
    for (const auto &[id, asks] : m_lanes)
        ids.push_back(id);
    return ids;
}

void TimeFetch::runLane(HandleSet &handles, qint32 leader)
{
    std::vector<OffsetAsk> asks = m_lanes.at(leader); // never changes after the constructor
    ListOffsets lookup(handles.uncommitted(), m_deadline);
    auto code = lookup.run(asks, m_timestampMs);
    std::vector<OffsetAsk> younger; // no record is that young: the end it is
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR)
        std::copy_if(asks.begin(), asks.end(), std::back_inserter(younger), [](const OffsetAsk &ask) {
            return ask.offset == kUnknownOffset && ask.error == RD_KAFKA_RESP_ERR_NO_ERROR;
        });
    if (!younger.empty())
        code = lookup.run(younger, RD_KAFKA_OFFSET_END);

    const QMutexLocker lock(&m_mutex);
    if (m_isAnswered)
        return;
    for (const std::vector<OffsetAsk> *list : {&asks, &younger}) {
        for (const OffsetAsk &ask : *list) {
            if (ask.offset != kUnknownOffset)
                m_results[ask.index] = ask.offset;
            else if (ask.error != RD_KAFKA_RESP_ERR_NO_ERROR)
                m_results[ask.index] = failure(kafkaError(ask.error));
        }
    }
    if (--m_open == 0)
        answer();
}

void TimeFetch::finishIfDone()
{
    const QMutexLocker lock(&m_mutex);
    if (m_open == 0 && !m_isAnswered)
        answer();
}

void TimeFetch::expire()
{
    const QMutexLocker lock(&m_mutex);
    if (!m_isAnswered)
        answer();
}

void TimeFetch::answer()
{
    m_isAnswered = true;
    m_question->finish(std::move(m_results));
}

} // namespace brokerscope::kafka
