// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kafka/fetch_waker.h"

#include <algorithm>
#include <mutex>
#include <thread>

namespace brokerscope::kafka {

namespace {

// A quarter of a queue: a call that came while it was still full is followed by one that finds room.
constexpr qint64 kRecords = ReaderHandle::kQueuedRecords / 4;
constexpr qint64 kBytes = ReaderHandle::kQueuedBytes / 4;
constexpr std::size_t kPartitions = 100; // asked of; enough to meet every leader

} // namespace

struct FetchWaker::State
{
    std::mutex mutex; // guards the rest
    bool isAsking = false;
    bool isWantedAgain = false;
};

FetchWaker::FetchWaker(std::shared_ptr<ReaderHandle> reader, std::chrono::milliseconds timeout)
    : m_reader(std::move(reader)), m_timeout(timeout), m_state(std::make_shared<State>())
{
}

bool FetchWaker::taken(qint64 records, qint64 bytes, bool isEmptied)
{
    if (m_reader->looksAgain())
        return false;
    m_records += records;
    m_bytes += bytes;
    const bool isTime = m_records >= kRecords || m_bytes >= kBytes;
    if (isTime || isEmptied) { // a queue that is emptied before that much was taken had not been full
        m_records = 0;
        m_bytes = 0;
    }
    return isTime;
}

void FetchWaker::wake(const std::vector<qint32> &partitions)
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->isWantedAgain = m_state->isAsking;
        if (m_state->isAsking || partitions.empty())
            return;
        m_state->isAsking = true;
    }
    std::vector<qint32> asked;
    const std::size_t step = (partitions.size() + kPartitions - 1) / kPartitions;
    for (std::size_t i = 0; i < partitions.size(); i += step)
        asked.push_back(partitions.at(i));
    // The library's call blocks.
    std::thread([reader = m_reader, state = m_state, timeout = int(m_timeout.count()), asked = std::move(asked)] {
        for (bool isWanted = true; isWanted;) {
            const PartitionListPtr list(rd_kafka_topic_partition_list_new(int(asked.size())));
            for (const qint32 partition : asked)
                rd_kafka_topic_partition_list_add(list.get(), reader->topicName().constData(), partition)->offset =
                    RD_KAFKA_OFFSET_END;
            rd_kafka_offsets_for_times(reader->handle(), list.get(), timeout); // what it answers is of no interest
            const std::lock_guard lock(state->mutex);
            isWanted = std::exchange(state->isWantedAgain, false);
            state->isAsking = isWanted;
        }
    }).detach();
}

} // namespace brokerscope::kafka
